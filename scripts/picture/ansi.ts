/** How characters look on a terminal. */
export interface Look {
  readonly bold: boolean
  readonly dim: boolean
  readonly color: Color | null
}

export type Color = 'red' | 'yellow' | 'cyan'

/** Characters of one look and one direction, side by side in one line. */
export interface Run extends Look {
  readonly text: string
  /** Stands in its own direction, whatever stands around it. */
  readonly isolated: boolean
}

/** A line of a terminal, which begins at the right when it runs from right to left. */
export interface Line {
  readonly rightToLeft: boolean
  readonly runs: readonly Run[]
}

const PLAIN: Look = { bold: false, dim: false, color: null }

/** What each code of "select graphic rendition" changes (ECMA-48, 8.3.117). */
const CHANGES: Readonly<Record<string, Partial<Look>>> = {
  0: PLAIN,
  1: { bold: true },
  2: { dim: true },
  22: { bold: false, dim: false },
  31: { color: 'red' },
  33: { color: 'yellow' },
  36: { color: 'cyan' },
  39: { color: null },
}

const RIGHT_TO_LEFT_MARK = '\u200F'
const ISOLATE = '\u2068'
const END_OF_ISOLATE = '\u2069'

// biome-ignore lint/suspicious/noControlCharactersInRegex: the escape character is what begins a sequence
const PIECE = /\u001B\[([0-9;]*)m|[\u200F\u2068\u2069]|[^\u001B\u200F\u2068\u2069]+|\u001B/gu

/** The lines that a terminal would show. Throws Error at a sequence that is not known here, so that no look is lost. */
export function linesOf(output: string): readonly Line[] {
  return output.replace(/\n$/, '').split('\n').map(lineOf)
}

function lineOf(text: string): Line {
  const runs: Run[] = []
  let look = PLAIN
  let isolated = false
  for (const [piece, codes] of text.matchAll(PIECE)) {
    if (codes !== undefined) look = changed(look, codes)
    else if (piece === '\u001B') throw new Error(`not known here: ${JSON.stringify(text)}`)
    else if (piece === ISOLATE || piece === END_OF_ISOLATE) isolated = piece === ISOLATE
    else if (piece !== RIGHT_TO_LEFT_MARK) runs.push({ ...look, text: piece, isolated })
  }
  return { rightToLeft: text.includes(RIGHT_TO_LEFT_MARK), runs: joined(runs) }
}

function changed(look: Look, codes: string): Look {
  const changes = codes.split(';').map((code) => {
    const change = CHANGES[code === '' ? '0' : code]
    if (change === undefined) throw new Error(`the colour code ${code} is not known here`)
    return change
  })
  return Object.assign({}, look, ...changes)
}

/** Neighbours that look alike become one, save where one of them keeps its own direction. */
function joined(runs: readonly Run[]): readonly Run[] {
  const rows: Run[] = []
  for (const run of runs) {
    const before = rows.at(-1)
    if (before !== undefined && !before.isolated && !run.isolated && isAlike(before, run)) {
      rows[rows.length - 1] = { ...before, text: before.text + run.text }
    } else rows.push(run)
  }
  return rows
}

function isAlike(a: Look, b: Look): boolean {
  return a.bold === b.bold && a.dim === b.dim && a.color === b.color
}
