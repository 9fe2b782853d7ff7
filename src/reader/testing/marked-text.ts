import { type Span, spanOf } from '../../model/index.ts'

/** A stretch of a test text, with what the mark under it says. */
export interface Mark {
  readonly span: Span
  readonly label: string
  /** Line of the fixture, from 1, for messages. */
  readonly line: number
}

/** A test text without its marks, and the marks in the order in which they were written. */
export interface MarkedText {
  readonly text: string
  readonly marks: readonly Mark[]
}

const MARK_LINE = /^( *)(\^+) ?(.*)$/
/** A line of text that ends so runs on in the next one, with a blank between. */
const RUNS_ON = ' >'
/** A mark that says only this takes in everything from the start of the mark before it. */
const GOES_ON = '...'

/**
 * Reads a text with marks under its words:
 *
 *     Mr Anvari stressed that trade had doubled.
 *     ^^^^^^^^^ speaker 1
 *                             ^^^^^^^^^^^^^^^^^ content 1 indirect
 *
 * Blanks that all lines begin with are dropped, and so are empty lines at both ends. A line of text that ends in " >"
 * runs on in the next. A mark that says "..." makes the mark before it reach to its own end, over the lines between.
 * Throws SyntaxError, naming the line, for marks with no words above them.
 */
export function parseMarkedText(fixture: string, lineEnd = '\n'): MarkedText {
  const lines = unindented(fixture)
  const marks: Mark[] = []
  let text = ''
  let between = ''
  let above: { readonly start: number; readonly words: string } | null = null
  for (const { content, number } of lines) {
    const mark = MARK_LINE.exec(content)
    if (mark) {
      const [, blanks = '', carets = '', label = ''] = mark
      if (!above) throw misplaced(number, 'no text stands above the mark')
      const to = blanks.length + carets.length
      if (to > above.words.length) {
        throw misplaced(number, `the mark ends ${to - above.words.length} behind the end of the text`)
      }
      addMark(marks, text, { start: above.start + blanks.length, end: above.start + to, label: label.trim(), number })
      continue
    }
    const runsOn = content.endsWith(RUNS_ON)
    const words = runsOn ? content.slice(0, -RUNS_ON.length) : content
    text += between
    above = { start: text.length, words }
    text += words
    between = runsOn ? ' ' : lineEnd
  }
  return { text, marks }
}

interface NumberedLine {
  readonly content: string
  readonly number: number
}

/** The lines of a fixture without its common indent and without empty lines at the ends. */
function unindented(fixture: string): readonly NumberedLine[] {
  const lines = fixture.split('\n').map((content, index) => ({ content, number: index + 1 }))
  const first = lines.findIndex(({ content }) => content.trim() !== '')
  const last = lines.findLastIndex(({ content }) => content.trim() !== '')
  const kept = first < 0 ? [] : lines.slice(first, last + 1)
  const indents = kept.filter(({ content }) => content.trim() !== '').map(({ content }) => content.search(/[^ ]/))
  const indent = Math.min(...indents)
  return kept.map(({ content, number }) => ({ content: content.slice(indent), number }))
}

interface RawMark {
  readonly start: number
  readonly end: number
  readonly label: string
  readonly number: number
}

function addMark(marks: Mark[], text: string, { start, end, label, number }: RawMark): void {
  const whole = spanOf(text, start, end)
  if (whole.text !== whole.text.trim()) throw misplaced(number, `the mark has blanks at its ends: "${whole.text}"`)
  const before = marks.at(-1)
  if (label !== GOES_ON) marks.push({ span: whole, label, line: number })
  else if (before) marks[marks.length - 1] = { ...before, span: spanOf(text, before.span.start, end) }
  else throw misplaced(number, 'there is no mark that could go on')
}

function misplaced(line: number, what: string): SyntaxError {
  return new SyntaxError(`line ${line} of the marked text: ${what}`)
}
