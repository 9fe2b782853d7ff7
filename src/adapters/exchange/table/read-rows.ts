import type { RowPlace } from '../exchange-error.ts'
import { nearest } from '../nearest.ts'
import type { Issues } from './issues.ts'
import { rowNumber, type Table, type Tables } from './table.ts'
import { SHEET_COLUMNS } from './tables-of.ts'

/** A row that is to be entered. `cell` is undefined where the sheet has no such column. */
export interface Row {
  readonly at: RowPlace
  readonly cell: (column: string) => string | undefined
}

/** The rows of each sheet that is there, by its name. What is no sheet, column or row of ours becomes an issue. */
export function readBook(tables: Tables, issues: Issues): ReadonlyMap<string, readonly Row[]> {
  const book = new Map<string, readonly Row[]>()
  for (const table of tables) {
    const { sheet } = table
    const known = SHEET_COLUMNS.get(sheet)
    if (known === undefined) {
      const sheets = [...SHEET_COLUMNS.keys()]
      issues.add('E_UNKNOWN_SHEET', { sheet, nearest: nearest(sheet, sheets), accepted: sheets.join(', ') })
    } else if (book.has(sheet)) {
      issues.add('E_DUPLICATE_SHEET', { sheet })
    } else {
      book.set(sheet, readRows(table, known, issues))
    }
  }
  return book
}

function readRows({ sheet, columns, rows }: Table, known: readonly string[], issues: Issues): readonly Row[] {
  const [key = ''] = known
  const places = new Map<string, number>()
  for (const [place, column] of columns.entries()) {
    const at = { sheet, row: 1, column }
    if (places.has(column)) issues.add('E_DUPLICATE_COLUMN', at)
    else if (!known.includes(column)) {
      issues.add('E_UNKNOWN_COLUMN', { ...at, nearest: nearest(column, known), accepted: known.join(', ') })
    }
    places.set(column, place)
  }
  if (columns.length === 0) issues.add('E_NO_HEADER', { sheet, row: 1 })
  else if (!places.has(key)) issues.add('E_MISSING_COLUMN', { sheet, row: 1, column: key })
  return rows.flatMap((cells, place): readonly Row[] => {
    const at = { sheet, row: rowNumber(place) }
    if (cells.every((cell) => cell === '')) return []
    if (cells.length !== columns.length) {
      issues.add('E_RAGGED_ROW', { ...at, cells: cells.length, columns: columns.length })
      return []
    }
    return [{ at, cell: (column) => cells[places.get(column) ?? -1] }]
  })
}
