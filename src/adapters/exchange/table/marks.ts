import type { ItemId, Pin } from '../../../register/index.ts'
import type { RowPlace } from '../exchange-error.ts'
import { PINS } from './fact-columns.ts'
import { type GivenItem, type Import, ownerOf } from './given-items.ts'
import { HISTORY_SHEETS, type HistorySheet } from './history-sheets.ts'
import { readValues } from './read-value.ts'

/** A row of a history sheet. */
export interface Mark {
  readonly at: RowPlace
  readonly values: Readonly<Record<string, unknown>>
}

/** What the tables say has happened to one item. */
export interface Marks {
  readonly rows: { readonly [S in HistorySheet]: Mark[] }
  /** Pins by the id that their evidence has in the tables. */
  readonly pins: Map<string, Pin[]>
}

/** The marks of every item that has some, by its id. */
export function marksOf(given: ReadonlyMap<ItemId, GivenItem>, source: Import): ReadonlyMap<ItemId, Marks> {
  const marks = new Map<ItemId, Marks>()
  const of = (id: ItemId): Marks => {
    const own = marks.get(id) ?? noMarks()
    marks.set(id, own)
    return own
  }
  for (const [sheet, kinds] of Object.entries(HISTORY_SHEETS)) {
    for (const row of source.book.get(sheet) ?? []) {
      const owner = ownerOf(row, given, source)
      if (owner === null) continue
      const values = readValues(kinds, { row, issues: source.issues })
      of(owner.id).rows[sheet as HistorySheet].push({ at: row.at, values })
    }
  }
  for (const row of source.book.get(PINS.sheet) ?? []) {
    const evidence = row.cell('evidence') ?? ''
    const owner = evidence === '' ? null : ownerOf(row, given, source)
    if (owner === null) continue
    const { pins } = of(owner.id)
    const pin = readValues(PINS.columns, { row, issues: source.issues }) as unknown as Pin
    pins.set(evidence, [...(pins.get(evidence) ?? []), pin])
  }
  return marks
}

function noMarks(): Marks {
  return {
    rows: { templates: [], stages: [], evidence: [], statuses: [], delays: [], judgements: [], comments: [] },
    pins: new Map(),
  }
}
