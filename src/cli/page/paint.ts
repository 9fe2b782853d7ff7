import picocolors from 'picocolors'
import type { Run, Style } from './entry.ts'
import type { Line } from './layout.ts'

export interface Painting {
  readonly color: boolean
  readonly rightToLeft: boolean
}

/** Marks the line as one that runs from right to left, whatever words of the source it begins with. */
const RIGHT_TO_LEFT_MARK = '\u200F'
/** What stands between these two runs in its own direction and leaves its surroundings alone (UAX #9, FSI and PDI). */
const ISOLATE = '\u2068'
const END_OF_ISOLATE = '\u2069'

const RIGHT_TO_LEFT_LETTER = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}]/u

/** The lines as text for a terminal or a file, each with its line end. */
export function paint(lines: readonly Line[], painting: Painting): string {
  const brush = brushes(painting.color)
  return lines.map((line) => `${paintLine(line, painting, brush)}\n`).join('')
}

function paintLine(line: Line, { rightToLeft }: Painting, brush: Brushes): string {
  if (line.runs.length === 0) return ''
  const text = line.runs.map((run) => brush[run.style](isolated(run, rightToLeft))).join('')
  return `${rightToLeft ? RIGHT_TO_LEFT_MARK : ''}${' '.repeat(line.indent)}${text}`
}

function isolated(run: Run, rightToLeft: boolean): string {
  const foreign = run.quoted && (rightToLeft || RIGHT_TO_LEFT_LETTER.test(run.text))
  return foreign ? `${ISOLATE}${run.text}${END_OF_ISOLATE}` : run.text
}

type Brushes = Readonly<Record<Style, (text: string) => string>>

function brushes(color: boolean): Brushes {
  const { bold, cyan, dim, yellow, red } = picocolors.createColors(color)
  return {
    plain: (text) => text,
    heading: (text) => bold(text),
    name: (text) => bold(text),
    cue: (text) => cyan(text),
    quiet: (text) => dim(text),
    warning: (text) => yellow(text),
    error: (text) => red(text),
  }
}
