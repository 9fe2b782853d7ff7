import type { MatrixCell, MatrixColumn, PartyCode, Rung } from '../../../../register/index.ts'

/** What a cell shows: nothing to be done, not yet, or what is known of the date. */
export type CellState = 'not-needed' | 'open' | 'evidenced' | 'no-evidence' | 'claimed' | 'contradicted' | 'denied'

/** Beside the words, for the eye: colours alone say nothing. */
export const SIGNS: Readonly<Record<CellState, string>> = {
  'not-needed': '–',
  open: '○',
  evidenced: '✓',
  'no-evidence': '?',
  claimed: '~',
  contradicted: '!',
  denied: '×',
}

export interface ShownCell {
  readonly state: CellState
  readonly sign: string
  /** The date, where one is known. */
  readonly on: string | null
}

export function shownCell(cell: MatrixCell | null): ShownCell {
  const state = stateOf(cell)
  return { state, sign: SIGNS[state], on: cell?.on ?? null }
}

function stateOf(cell: MatrixCell | null): CellState {
  if (cell === null) return 'not-needed'
  if (cell.knowledge !== 'not-reached') return cell.knowledge
  return cell.need === 'required' ? 'open' : 'not-needed'
}

/** A heading over the columns of one rung. */
export interface ColumnGroup {
  readonly rung: Rung
  /** The sides that reach it, each for itself; [null] for what all reach together. */
  readonly sides: readonly (PartyCode | null)[]
}

/** The columns of each rung, which stand side by side. */
export function columnGroups(columns: readonly MatrixColumn[]): readonly ColumnGroup[] {
  const groups: { rung: Rung; sides: (PartyCode | null)[] }[] = []
  for (const { rung, party } of columns) {
    const last = groups.at(-1)
    if (last?.rung === rung) last.sides.push(party)
    else groups.push({ rung, sides: [party] })
  }
  return groups
}

/** The cells that say something, lowest rung first: for a list in the place of a table. */
export function sayingCells(
  columns: readonly MatrixColumn[],
  cells: readonly (MatrixCell | null)[],
): readonly { readonly column: MatrixColumn; readonly shown: ShownCell }[] {
  return columns.flatMap((column, place) => {
    const shown = shownCell(cells[place] ?? null)
    return shown.state === 'not-needed' || shown.state === 'open' ? [] : [{ column, shown }]
  })
}

/** The lowest rung that is needed and not reached, on each side that lacks it; none when all are. */
export function nextColumns(
  columns: readonly MatrixColumn[],
  cells: readonly (MatrixCell | null)[],
): readonly MatrixColumn[] {
  const open = columns.filter((_, place) => shownCell(cells[place] ?? null).state === 'open')
  return open.filter(({ rung }) => rung === open[0]?.rung)
}
