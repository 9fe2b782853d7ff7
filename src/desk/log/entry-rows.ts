import {
  type EntryQuery,
  type HistoryLine,
  type ItemId,
  type ItemKind,
  type LocalText,
  lineOf,
  type PartyCode,
  type RecordedChange,
  titlesOf,
} from '../../register/index.ts'
import { type Access, keptById } from '../register/index.ts'
import type { OpenLog } from './open-log.ts'
import { sightingsIn } from './sightings.ts'

/** An entry of the log in words' reach: what it did to which item, and who has seen it. */
export interface EntryRow extends HistoryLine {
  readonly item: ItemId
  /** Null when the reader may not see the item; titles alike. */
  readonly kind: ItemKind | null
  readonly titles: LocalText | null
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
 * has. Bodies that the reader may not see are hidden. Throws StoreError.
 */
export async function entryRows(
  place: EntryPlace,
  { by, order = 'newest', ...filter }: EntryFilter,
  { after, limit }: { readonly after: number | null; readonly limit: number },
): Promise<EntryPage> {
  const from = order === 'oldest' && after !== null ? { from: after + 1 } : {}
  const to = order === 'newest' && after !== null ? { to: after } : {}
  const { store, rel, reader } = place
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
  const changes = await Array.fromAsync(store.changes(rel, { from: index, to: index + 1 }, reader))
  const [row = null] = await rowsOf(changes, place)
  return row
}

async function rowsOf(changes: readonly RecordedChange[], place: EntryPlace): Promise<readonly EntryRow[]> {
  const [items, seen] = await Promise.all([keptById(place), sightingsIn(place.open)])
  return changes.map((change) => {
    const item = items.get(change.obj) ?? null
    return {
      ...lineOf(change, item),
      item: change.obj,
      kind: item?.kind ?? null,
      titles: item === null ? null : titlesOf(item),
      seenBy: seen(change.index).map(({ party }) => party),
    }
  })
}
