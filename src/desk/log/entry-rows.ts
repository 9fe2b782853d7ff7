import {
  type ChangeType,
  type EntryQuery,
  type HistoryLine,
  type Item,
  type ItemId,
  type ItemKind,
  isPrivate,
  type LocalText,
  lineOf,
  type PartyCode,
  type RecordedChange,
  sourceDatesIn,
  titlesOf,
} from '../../register/index.ts'
import { type Access, idsIn, keptById } from '../register/index.ts'
import type { OpenLog } from './open-log.ts'
import { sightingsIn } from './sightings.ts'

/** An entry of the log in words' reach: what it did to which item, and who has seen it. */
export interface EntryRow extends Omit<HistoryLine, 'type' | 'by'> {
  /** Null, as who entered it and the item, of what is private to a side, for a reader of no side who looks by a link. */
  readonly type: ChangeType | null
  readonly by: string | null
  readonly item: ItemId | null
  /** Null when the reader may not see the item; titles alike. */
  readonly kind: ItemKind | null
  readonly titles: LocalText | null
  /** What other items that the change names are called, where the reader may see them. */
  readonly named: Readonly<Record<ItemId, LocalText>>
  /** The sides that have cosigned a checkpoint that covers it. */
  readonly seenBy: readonly PartyCode[]
}

/** Which entries are wanted. What is absent does not restrict. */
export interface EntryFilter extends Pick<EntryQuery, 'obj' | 'types' | 'party' | 'since' | 'before' | 'order'> {
  /** Name of who entered it, as it stands in the history. */
  readonly by?: string
}

export interface EntryPage {
  readonly rows: readonly EntryRow[]
  /** Index of the last row when there are more after it, else null. */
  readonly next: number | null
}

export interface EntryPlace extends Access {
  readonly open: Pick<OpenLog, 'log' | 'policy'>
}

/**
 * Entries of the log, the newest first unless the filter says otherwise. `after` is the index of the last row that one
 * has. Bodies that the reader may not see are hidden; a visitor is told of a private entry only that it is there, and only
 * where nothing narrows the list. Throws StoreError.
 */
export async function entryRows(
  place: EntryPlace,
  { by, order = 'newest', ...filter }: EntryFilter,
  { after, limit }: { readonly after: number | null; readonly limit: number },
): Promise<EntryPage> {
  const from = order === 'oldest' && after !== null ? { from: after + 1 } : {}
  const to = order === 'newest' && after !== null ? { to: after } : {}
  const { store, rel } = place
  const isNarrowed = by !== undefined || 'obj' in filter || 'types' in filter || 'party' in filter
  const reader = isNarrowed ? place.reader : { party: place.reader.party }
  const found: RecordedChange[] = []
  for await (const change of store.changes(rel, { ...filter, ...from, ...to, order }, reader)) {
    if (by !== undefined && change.by !== by) continue
    // One more than is shown tells that there are more.
    if (found.push(change) > limit) break
  }
  const shown = found.slice(0, limit)
  return { rows: await rowsOf(shown, place), next: found.length > limit ? (shown.at(-1)?.index ?? null) : null }
}

/** The row of one entry; null when there is none of that index. Throws StoreError. */
export async function entryRow(index: number, place: EntryPlace): Promise<EntryRow | null> {
  const { store, rel, reader } = place
  const changes = await Array.fromAsync(store.changes(rel, { from: index, to: index + 1 }, { party: reader.party }))
  const [row = null] = await rowsOf(changes, place)
  return row
}

/** What takes the place of what would say who keeps something private, and about what. */
const NOTHING_TOLD = {
  ...{ type: null, item: null, kind: null, titles: null, planRole: null, by: null, party: null },
  ...{ on: null, about: null, stage: null, isClaim: false, changed: [], evidence: [], text: null, named: {} },
} as const

async function rowsOf(changes: readonly RecordedChange[], place: EntryPlace): Promise<readonly EntryRow[]> {
  const [items, seen] = await Promise.all([keptById(place), sightingsIn(place.open)])
  return changes.map((change) => {
    const item = items.get(change.obj) ?? null
    const line = lineOf(change, item, sourceDatesIn(items))
    const row: EntryRow = {
      ...line,
      item: change.obj,
      kind: item?.kind ?? null,
      titles: item === null ? null : titlesOf(item),
      named: namesIn(line, items),
      seenBy: seen(change.index).map(({ party }) => party),
    }
    return place.reader.isVisitor === true && isPrivate(change.type) ? { ...row, ...NOTHING_TOLD } : row
  })
}

function namesIn({ changed, evidence }: HistoryLine, items: ReadonlyMap<ItemId, Item>): EntryRow['named'] {
  const named = [...idsIn([changed, evidence])].flatMap((id) => items.get(id) ?? [])
  return Object.fromEntries(named.map((item) => [item.id, titlesOf(item)]))
}
