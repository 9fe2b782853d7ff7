import { withoutKind } from '../../../desk/register/index.ts'
import type { Matrix, MatrixCell, MatrixRow } from '../../../register/index.ts'
import { type DateForm, textIn } from '../../../words/index.ts'
import { cite, type Run, type Style, say } from '../../page/entry.ts'
import type { Line } from '../../page/layout.ts'
import { visible } from '../../page/visible.ts'
import { characterWidth, textWidth } from '../../page/width.ts'
import type { Words } from '../../words/words.ts'

/** How the matrix is laid out in the columns that there are. */
interface Layout {
  readonly dates: DateForm
  /** Columns of one date with its sign and the blank before it. */
  readonly cell: number
  /** Columns of the id and of the title before the dates; null when title and dates have a line each. */
  readonly title: { readonly id: number; readonly text: number } | null
}

const DATE_COLUMNS: Readonly<Record<DateForm, number>> = { day: 10, month: 7, tight: 5 }
/** The sign after a date, and the blank before it. */
const BESIDE_DATE = 2
const ID_COLUMNS = 15
const LEAST_TITLE = 40
const INDENT = 2
/** Wider pages are no easier to read. */
const WIDEST_TITLE = 60

/** What is known of a stage, as a sign: colours alone say nothing. */
const SIGNS = {
  evidenced: '',
  'no-evidence': '?',
  claimed: '~',
  contradicted: '!',
  denied: '×',
  open: '·',
  none: '–',
} as const

export interface MatrixView {
  readonly matrix: Matrix
  readonly words: Words
  readonly width: number
  /** The name of a side. */
  readonly nameOf: (party: string) => string
}

/** The table of documents and stages. Lines of at most `width` columns: what is too wide stands in several tables. */
export function matrixLines({ matrix, words, width, nameOf }: MatrixView): readonly Line[] {
  const layout = layoutFor(matrix.columns.length, width)
  const most = Math.max(1, Math.floor((width - before(layout)) / layout.cell))
  const tables = Array.from({ length: Math.ceil(matrix.columns.length / most) }, (_, part) =>
    columnsFrom(matrix, part * most, most),
  )
  return tables.flatMap((table, part) => [
    ...(part === 0 ? [] : [{ indent: 0, runs: [] }]),
    ...headLines({ matrix: table, words, width, nameOf }, layout),
    ...table.rows.flatMap((row) => rowLines(row, words, { layout, width })),
  ])
}

function columnsFrom({ columns, rows }: Matrix, from: number, count: number): Matrix {
  const part = <Value>(list: readonly Value[]) => list.slice(from, from + count)
  return { columns: part(columns), rows: rows.map((row) => ({ ...row, cells: part(row.cells) })) }
}

/** The widest form of dates that leaves room for titles; on narrow pages titles get a line of their own. */
function layoutFor(count: number, width: number): Layout {
  for (const dates of ['day', 'month', 'tight'] as const) {
    const cell = DATE_COLUMNS[dates] + BESIDE_DATE
    const rest = width - count * cell - ID_COLUMNS
    if (rest >= LEAST_TITLE) return { dates, cell, title: { id: ID_COLUMNS, text: Math.min(rest, WIDEST_TITLE) } }
  }
  const fits = (['day', 'month', 'tight'] as const).find(
    (dates) => count * (DATE_COLUMNS[dates] + BESIDE_DATE) + INDENT <= width,
  )
  const dates = fits ?? 'tight'
  return { dates, cell: DATE_COLUMNS[dates] + BESIDE_DATE, title: null }
}

/** How the dates of the table are written when so many columns stand in the width. */
export function dateFormOf(columns: number, width: number): DateForm {
  return layoutFor(columns, width).dates
}

function before({ title }: Layout): number {
  return title === null ? INDENT : title.id + title.text
}

/** Two lines of headings: the rung, and under it the side where each side has its own. */
function headLines({ matrix: { columns }, words, nameOf }: MatrixView, layout: Layout): readonly Line[] {
  const cells = columns.map(({ rung }) => words.register.columns[rung])
  const codes = columns.map(({ party }) => party ?? '')
  const names = columns.map(({ party }) => (party === null ? '' : nameOf(party)))
  const sides = names.every((name) => textWidth(name) < layout.cell) ? names : codes
  return [cells, sides].map((texts) => ({
    indent: 0,
    runs: [say(' '.repeat(before(layout))), ...texts.map((text) => padded(text, layout.cell, 'heading'))],
  }))
}

function rowLines(row: MatrixRow, words: Words, { layout, width }: { layout: Layout; width: number }): readonly Line[] {
  const { title } = layout
  const cells = row.cells.map((cell) => cellRun(cell, words, layout))
  const id = withoutKind(row.item)
  if (title !== null) {
    const name = `${stateOf(row, words)}${textIn(row.titles, words.language)}`
    const runs = [fitted(id, title.id - 1, 'quiet'), say(' '), fitted(name, title.text - 1, 'plain'), say(' ')]
    return [{ indent: 0, runs: [...runs.flat(), ...cells] }]
  }
  const text = shortened(`${stateOf(row, words)}${textIn(row.titles, words.language)}`, width - textWidth(id) - 2)
  return [
    { indent: 0, runs: [cite(id, 'quiet'), say('  '), cite(text, 'name')] },
    { indent: INDENT, runs: cells },
  ]
}

/** "[suspended] ": what an ended or interrupted document is. */
function stateOf({ condition }: MatrixRow, words: Words): string {
  return condition === 'active' ? '' : `[${words.register.conditions[condition]}] `
}

function cellRun(cell: MatrixCell | null, words: Words, { dates, cell: width }: Layout): Run {
  if (cell === null || (cell.need !== 'required' && cell.knowledge === 'not-reached')) {
    return padded(SIGNS.none, width, 'quiet')
  }
  if (cell.knowledge === 'not-reached') return padded(SIGNS.open, width, 'quiet')
  if (cell.knowledge === 'denied') return padded(SIGNS.denied, width, 'error')
  const date = cell.on === null ? '' : words.register.shortDate(cell.on, dates)
  return padded(`${date}${SIGNS[cell.knowledge]}`, width, STYLES[cell.knowledge])
}

const STYLES: Readonly<Record<'evidenced' | 'no-evidence' | 'claimed' | 'contradicted', Style>> = {
  evidenced: 'plain',
  'no-evidence': 'warning',
  claimed: 'warning',
  contradicted: 'error',
}

/** Ours, with blanks to the width; a longer text is cut. */
function padded(text: string, width: number, style: Style): Run {
  const short = shortened(text, width - 1)
  return say(`${short}${' '.repeat(width - textWidth(short))}`, style)
}

/** Words of the register in exactly the width. */
function fitted(text: string, width: number, style: Style): readonly Run[] {
  const short = shortened(text, width)
  return [cite(short, style), say(' '.repeat(width - textWidth(short)))]
}

/** The text, cut at the width with a … at its end. */
export function shortened(text: string, width: number): string {
  const shown = visible(text)
  if (textWidth(shown) <= width) return shown
  let kept = ''
  let used = 0
  for (const character of shown) {
    const step = characterWidth(character)
    if (used + step > width - 1) break
    kept += character
    used += step
  }
  return `${kept.trimEnd()}…`
}
