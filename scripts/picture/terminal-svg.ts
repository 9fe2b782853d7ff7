import type { Line, Run } from './ansi.ts'

/** A window of a terminal: a command, what it printed, and a remark below that is not part of it. */
export interface Terminal {
  /** Said to those who cannot see the picture. */
  readonly title: string
  readonly command: string
  readonly lines: readonly Line[]
  readonly remark: readonly string[]
  readonly columns: number
}

const FONT = "ui-monospace, SFMono-Regular, Menlo, Consolas, 'DejaVu Sans Mono', 'Liberation Mono', monospace"
/** In px. Every run is stretched to its cells, so that other fonts do not move what comes after it. */
const CELL = { width: 8.4, height: 20, font: 14, baseline: 14.5 }
const BAR = 36
const MARGIN = { side: 26, top: 14, bottom: 22 }

const COLORS = {
  window: '#12161e',
  bar: '#1b212c',
  edge: '#303847',
  buttons: ['#ec6a5e', '#f4bf4f', '#61c554'],
  plain: '#d3d9e4',
  bold: '#ffffff',
  dim: '#8f9aad',
  red: '#ff7b72',
  yellow: '#e3b95c',
  cyan: '#6cd0dc',
  prompt: '#7ee08a',
} as const

/** The window as an SVG that asks for nothing from outside. Throws Error when a line is wider than the window. */
export function terminalSvg({ title, command, lines, remark, columns }: Terminal): string {
  const remarkLines = remark.length === 0 ? [] : [EMPTY, ...remark.map((text) => remarkLine(text, lines))]
  const rows = [promptLine(command), EMPTY, ...lines, ...remarkLines]
  const width = Math.ceil(columns * CELL.width + 2 * MARGIN.side)
  const height = BAR + MARGIN.top + rows.length * CELL.height + MARGIN.bottom
  const texts = rows.flatMap((line, row) => textsOf(line, { row, columns }))
  return `${[
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" aria-label="${escaped(title)}">`,
    `<title>${escaped(title)}</title>`,
    ...frame(width, height),
    `<g font-family="${FONT}" font-size="${CELL.font}" xml:space="preserve">`,
    ...texts,
    '</g>',
    '</svg>',
  ].join('\n')}\n`
}

const EMPTY: Line = { rightToLeft: false, runs: [] }
const PLAIN: Omit<Run, 'text'> = { bold: false, dim: false, color: null, isolated: false }

/** Runs as the page does, that is, as its first line does. */
function remarkLine(text: string, lines: readonly Line[]): Line {
  return { rightToLeft: lines[0]?.rightToLeft ?? false, runs: [{ ...PLAIN, dim: true, text }] }
}

interface PaintedRun extends Run {
  readonly fill?: string
}

function promptLine(command: string): Line {
  const prompt: PaintedRun = { ...PLAIN, text: '$ ', fill: COLORS.prompt }
  return { rightToLeft: false, runs: [prompt, { ...PLAIN, text: command, bold: true }] }
}

function frame(width: number, height: number): readonly string[] {
  const box = `x="0.5" y="0.5" width="${width - 1}" rx="10"`
  return [
    `<rect ${box} height="${height - 1}" fill="${COLORS.window}"/>`,
    `<path d="M0.5 ${BAR}V10.5a10 10 0 0 1 10-10H${width - 10.5}a10 10 0 0 1 10 10V${BAR}Z" fill="${COLORS.bar}"/>`,
    ...COLORS.buttons.map((fill, at) => `<circle cx="${24 + at * 20}" cy="${BAR / 2}" r="6" fill="${fill}"/>`),
    `<rect ${box} height="${height - 1}" fill="none" stroke="${COLORS.edge}"/>`,
  ]
}

/** One text for each run, at its own place: no program's idea of direction can move a run to another one's place. */
function textsOf(line: Line, { row, columns }: { readonly row: number; readonly columns: number }): readonly string[] {
  const y = BAR + MARGIN.top + row * CELL.height + CELL.baseline
  let column = 0
  if (cellsOf(line.runs.map(({ text }) => text).join('')) > columns) throw new Error(`line ${row} is too wide`)
  return line.runs.flatMap(partsOfRun).flatMap((run) => {
    const text = run.text.trim()
    const first = column + cellsOf(run.text) - cellsOf(run.text.trimStart())
    column += cellsOf(run.text)
    if (text === '') return []
    const cells = cellsOf(text)
    const left = line.rightToLeft ? columns - first - cells : first
    return [textAt(run, { text, cells, left, y, rightToLeft: runsRightToLeft(text, line, run.isolated) })]
  })
}

/** Words that blanks keep apart, as in a table: programs that draw make one blank of several. */
function partsOfRun(run: PaintedRun): readonly PaintedRun[] {
  return run.text.split(/( {2,})/).map((text) => ({ ...run, text }))
}

interface Place {
  readonly text: string
  readonly cells: number
  readonly left: number
  readonly y: number
  readonly rightToLeft: boolean
}

function textAt(run: PaintedRun, { text, cells, left, y, rightToLeft }: Place): string {
  const start = MARGIN.side + (rightToLeft ? left + cells : left) * CELL.width
  const direction = rightToLeft ? ' direction="rtl"' : ''
  const weight = run.bold ? ' font-weight="bold"' : ''
  const length = `textLength="${px(cells * CELL.width)}" lengthAdjust="spacingAndGlyphs"`
  return `<text x="${px(start)}" y="${px(y)}" ${length} fill="${fillOf(run)}"${weight}${direction}>${escaped(text)}</text>`
}

function fillOf({ fill, color, dim, bold }: PaintedRun): string {
  if (fill !== undefined) return fill
  if (color !== null) return COLORS[color]
  if (dim) return COLORS.dim
  return bold ? COLORS.bold : COLORS.plain
}

const RIGHT_TO_LEFT_LETTER = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}]/u

/** An isolated run takes the direction of its first letter (UAX #9, P2), any other one that of the line. */
function runsRightToLeft(text: string, line: Line, isolated: boolean): boolean {
  if (!isolated) return line.rightToLeft
  return RIGHT_TO_LEFT_LETTER.test(/\p{L}/u.exec(text)?.[0] ?? '')
}

/** Columns of a terminal; nothing that a page prints of its own is wider than one. */
function cellsOf(text: string): number {
  return text.replace(/[\p{Mn}\p{Me}\p{Cf}]/gu, '').length
}

function px(value: number): string {
  return String(Math.round(value * 100) / 100)
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (character) => ENTITIES[character] ?? character)
}
