import { type Edit, inlineEdits } from './markdown-inline.ts'
import { type Extracted, textCollector } from './offset-map.ts'

/**
 * The text of a Markdown file without its marks, with the way back to the file. Left out: front matter, heading,
 * quotation and bullet marks, underlines and rules, fences, emphasis, the addresses of links, images, comments and
 * tags. Kept: the words, numbers of lists, line breaks, and every other character as it is. A heading is set apart
 * from the text below it by an empty line.
 */
export function markdownText(source: string): Extracted {
  const edits = [...blockEdits(source)].sort((a, b) => a.start - b.start || a.end - b.end)
  const out = textCollector()
  let at = 0
  for (const { start, end, insert } of edits) {
    if (start > at) out.put(source.slice(at, start), at)
    if (insert !== undefined && start >= at) out.insert(insert)
    at = Math.max(at, end)
  }
  out.put(source.slice(at), at)
  return out.finish()
}

interface Line {
  readonly start: number
  /** Before the line break. */
  readonly end: number
  /** After it. */
  readonly next: number
  readonly text: string
}

function linesOf(source: string, from: number): Line[] {
  const lines: Line[] = []
  let start = from
  for (const match of source.slice(from).matchAll(/\r\n|\n|\r/g)) {
    const end = from + match.index
    const next = end + match[0].length
    lines.push({ start, end, next, text: source.slice(start, end) })
    start = next
  }
  if (start < source.length) lines.push({ start, end: source.length, next: source.length, text: source.slice(start) })
  return lines
}

const wholeLine = (line: Line): Edit => ({ start: line.start, end: line.next })

function* blockEdits(source: string): Generator<Edit> {
  const body = frontMatterEnd(source)
  if (body > 0) yield { start: 0, end: body }
  const lines = linesOf(source, body)
  let fence: string | null = null
  let paragraph: Line[] = []
  for (const [index, line] of lines.entries()) {
    const mark = /^ {0,3}(```|~~~)/.exec(line.text)?.[1] ?? null
    const isFence = mark !== null && (fence === null || fence === mark)
    if (isFence) {
      fence = fence === null ? mark : null
      yield wholeLine(line)
    } else if (fence === null) {
      const edits = lineEdits(line, lines[index + 1])
      yield* edits
      if (!edits.some((edit) => edit.end === line.next && edit.start === line.start)) paragraph.push(line)
    }
    if (isFence || fence !== null || line.text.trim() === '' || index === lines.length - 1) {
      yield* paragraphEdits(source, paragraph)
      paragraph = []
    }
  }
}

function paragraphEdits(source: string, paragraph: readonly Line[]): Edit[] {
  const first = paragraph[0]
  const last = paragraph.at(-1)
  return first === undefined || last === undefined ? [] : inlineEdits(source, first.start, last.end)
}

/** `---`, lines of fields, `---` at the very start; 0 when there is none. */
function frontMatterEnd(source: string): number {
  const opening = /^\uFEFF?---[ \t]{0,9}\r?\n/.exec(source)?.[0].length
  if (opening === undefined) return 0
  const closing = /^(?:---|\.\.\.)[ \t]{0,9}(?:\r?\n|$)/gm
  closing.lastIndex = opening
  const match = closing.exec(source.slice(0, 16_384))
  return match === null ? 0 : match.index + match[0].length
}

/** The marks at the start and the end of one line; an edit of the whole line when it is a mark altogether. */
function lineEdits(line: Line, next: Line | undefined): readonly Edit[] {
  const bare = line.text.trim()
  if (isRuleOrUnderline(bare) || isTableRule(bare) || isDefinition(bare)) return [wholeLine(line)]
  const lead = LEADING_MARKS.exec(line.text)?.[0].length ?? 0
  const heading = /^#{1,6}(?=[ \t]|$)[ \t]{0,9}/.exec(line.text.slice(lead))?.[0].length ?? 0
  const edits: Edit[] = lead + heading > 0 ? [{ start: line.start, end: line.start + lead + heading }] : []
  if (heading > 0) edits.push(...closingMarks(line))
  const underlined = next !== undefined && bare !== '' && /^(?:={2,}|-{2,})$/.test(next.text.trim())
  if ((heading > 0 || underlined) && next !== undefined && next.text.trim() !== '') {
    edits.push({ start: line.next, end: line.next, insert: '\n' })
  }
  return edits
}

/** `> > - ` → the quotation marks and one bullet; an indent before a bullet goes with it. */
const LEADING_MARKS = /^(?:[ \t]{0,3}>){0,20}(?:[ \t]{0,40}[-*+][ \t]{1,9}(?=\S)| (?=\S))?/

/** `## Title ##` → the closing marks. */
function closingMarks(line: Line): readonly Edit[] {
  const trimmed = line.text.trimEnd()
  const bare = trimmed.replace(/#{1,20}$/, '')
  return bare.length < trimmed.length && /[ \t]$/.test(bare)
    ? [{ start: line.start + bare.trimEnd().length, end: line.end }]
    : []
}

function isRuleOrUnderline(bare: string): boolean {
  return /^(?:={2,}|-{2,}|\*{3,}|_{3,})$/.test(bare) || /^(?:[-*_] ){2,40}[-*_]$/.test(bare)
}

/** `| --- | :---: |` */
function isTableRule(bare: string): boolean {
  return bare.includes('|') && bare.includes('--') && /^[-|: \t]+$/.test(bare)
}

/** `[3]: https://example.org "title"` */
function isDefinition(bare: string): boolean {
  return /^\[[^\][]{1,200}\]:[ \t]{0,9}<?(?:https?:|mailto:|\/|\.|#|www\.)/.test(bare)
}
