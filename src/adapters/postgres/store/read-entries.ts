import { type Kysely, type RawBuilder, sql, type Transaction } from 'kysely'
import { decodeEntry, toHex } from '../../../log/index.ts'
import type { ChangeBodies, ChangeType, EntryQuery, RecordedChange } from '../../../register/index.ts'
import { rowsOf } from './connect.ts'
import { as, type Role } from './session.ts'

/** An entry as it is stored, with its private body where the role may see it. */
export interface StoredEntry {
  readonly idx: number
  readonly obj: string
  readonly leaf: Uint8Array
  readonly leaf_hash: Uint8Array
  readonly body: unknown
}

/** Entries that are read at a time: few at first, since most who ask take a page and stop; four times as many each time. */
const FIRST_BATCH = 64
const MOST_BATCH = 500

/** Entries that the condition on `e` (paygir.log_entry) lets through, in the order of the log. */
export async function storedEntries(
  trx: Transaction<unknown>,
  rel: string,
  condition: RawBuilder<unknown>,
): Promise<readonly StoredEntry[]> {
  return rowsOf(
    sql<StoredEntry>`select e.idx, e.obj, e.leaf, e.leaf_hash, p.body from paygir.log_entry e
      left join paygir.private_body p on p.rel = ${rel} and p.idx = e.idx
      where e.rel = ${rel} and ${condition} order by e.idx`,
    trx,
  )
}

/** The change that an entry records; its body is null where it was not given. */
export function recordedOf({ idx, leaf, leaf_hash, body }: StoredEntry): RecordedChange {
  const entry = decodeEntry(leaf)
  const said = 'plain' in entry.body ? entry.body.plain : body
  return {
    type: entry.type as ChangeType,
    obj: entry.obj,
    party: entry.party,
    body: said as ChangeBodies[ChangeType] | null,
    index: idx,
    hash: toHex(leaf_hash),
    at: entry.at,
    by: entry.by,
  }
}

interface WantedEntries extends EntryQuery {
  /** Only what is private to nobody. */
  readonly isShared: boolean
}

/** Entries in the order of the log, or backwards, a batch at a time; those that come in meanwhile are left out. */
export async function* readChanges(
  db: Kysely<unknown>,
  role: Role,
  query: WantedEntries,
): AsyncIterable<RecordedChange> {
  const { rel } = role
  const isBackwards = query.order === 'newest'
  const restrictions = restrictionsOf(query)
  let from = query.from ?? 0
  let to = query.to ?? (await as(db, role, (trx) => sizeOf(trx, rel)))
  for (let size = FIRST_BATCH; from < to; size = Math.min(4 * size, MOST_BATCH)) {
    const place = sql`e.idx >= ${from} and e.idx < ${to}`
    const condition = sql.join([place, ...restrictions], sql` and `)
    const order = isBackwards ? sql`desc` : sql`asc`
    const batch = await as(db, role, (trx) =>
      storedEntries(
        trx,
        rel,
        sql`e.idx in (select e.idx from paygir.log_entry e
        where e.rel = ${rel} and ${condition} order by e.idx ${order} limit ${size})`,
      ),
    )
    for (const entry of isBackwards ? batch.toReversed() : batch) yield recordedOf(entry)
    if (batch.length < size) return
    if (isBackwards) to = batch[0]?.idx ?? from
    else from = (batch.at(-1)?.idx ?? to) + 1
  }
}

function restrictionsOf({ obj, types, party, since, before, isShared }: WantedEntries): readonly RawBuilder<unknown>[] {
  return [
    ...(isShared ? [sql`not e.private`] : []),
    ...(obj === undefined ? [] : [sql`e.obj = ${obj}`]),
    ...(types === undefined ? [] : [sql`e.type = any(${types})`]),
    ...(party === undefined ? [] : [sql`e.party is not distinct from ${party}`]),
    ...(since === undefined ? [] : [sql`e.at >= ${since}::timestamptz`]),
    ...(before === undefined ? [] : [sql`e.at < ${before}::timestamptz`]),
  ]
}

/** Number of entries. */
export async function sizeOf(trx: Transaction<unknown>, rel: string): Promise<number> {
  const [frontier] = await rowsOf(sql<{ size: number }>`select size from paygir.frontier where rel = ${rel}`, trx)
  return frontier?.size ?? 0
}
