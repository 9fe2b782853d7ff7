import { type Kysely, sql, type Transaction } from 'kysely'
import { fromHex, toHex } from '../../../log/index.ts'
import type { LogStore, StoredCheckpoint } from '../../../register/index.ts'
import { rowsOf } from './connect.ts'
import { sizeOf } from './read-entries.ts'
import { as } from './session.ts'
import { StoreError } from './store-error.ts'

type Trx = Transaction<unknown>

/** Leaves that are read at a time. */
const BATCH = 1000

/** The log of one relationship. Throws StoreError E_RELATIONSHIP_UNKNOWN. */
export async function logStore(db: Kysely<unknown>, rel: string): Promise<LogStore> {
  const joint = <Result>(work: (trx: Trx) => Promise<Result>) => as(db, { rel, party: null }, work)
  const [relationship] = await joint((trx) =>
    rowsOf(sql<{ origin: string }>`select origin from paygir.relationship where rel = ${rel}`, trx),
  )
  if (relationship === undefined) throw new StoreError('E_RELATIONSHIP_UNKNOWN', { rel })
  return {
    origin: relationship.origin,
    size: () => joint((trx) => sizeOf(trx, rel)),
    async *leaves(from, to) {
      for (let next = from; next < to; next += BATCH) {
        const until = Math.min(to, next + BATCH)
        yield* (await joint((trx) => leavesOf(trx, rel, { from: next, to: until }))).map(({ leaf }) => leaf)
      }
    },
    nodes: (wanted) => joint((trx) => nodesOf(trx, rel, wanted)),
    lastOf: (item) =>
      joint(async (trx) => {
        const last = sql<{ idx: number }>`select idx from paygir.log_entry
          where rel = ${rel} and obj = ${item} order by idx desc limit 1`
        return (await rowsOf(last, trx))[0]?.idx ?? null
      }),
    checkpoints: () => joint((trx) => checkpointsOf(trx, rel)),
    latest: () => joint(async (trx) => (await checkpointsOf(trx, rel)).at(-1) ?? null),
    saveCheckpoint: (checkpoint) => joint((trx) => saveCheckpoint(trx, rel, checkpoint)),
    saveCosigned: (checkpoint) => joint((trx) => saveCosigned(trx, rel, checkpoint)),
  }
}

export interface StoredLeaf {
  readonly idx: number
  readonly leaf: Uint8Array
  readonly leaf_hash: Uint8Array
}

export async function leavesOf(
  trx: Trx,
  rel: string,
  { from, to }: { readonly from: number; readonly to: number },
): Promise<readonly StoredLeaf[]> {
  return rowsOf(
    sql<StoredLeaf>`select idx, leaf, leaf_hash from paygir.log_entry
      where rel = ${rel} and idx >= ${from} and idx < ${to} order by idx`,
    trx,
  )
}

interface Place {
  readonly level: number
  readonly index: number
}

/** Hashes of complete nodes, in the order in which they are wanted. Throws StoreError E_NODE_MISSING. */
export async function nodesOf(trx: Trx, rel: string, wanted: readonly Place[]): Promise<readonly Uint8Array[]> {
  if (wanted.length === 0) return []
  const found = await rowsOf(
    sql<{ hash: Uint8Array | null }>`
      select coalesce(n.hash, e.leaf_hash) as hash
      from unnest(${wanted.map(({ level }) => level)}::int[], ${wanted.map(({ index }) => index)}::bigint[])
        with ordinality as w (level, idx, place)
      left join paygir.log_node n on w.level > 0 and n.rel = ${rel} and n.level = w.level and n.idx = w.idx
      left join paygir.log_entry e on w.level = 0 and e.rel = ${rel} and e.idx = w.idx
      order by w.place`,
    trx,
  )
  return found.map(({ hash }, place) => {
    if (hash !== null) return hash
    const { level, index } = wanted[place] ?? { level: 0, index: 0 }
    throw new StoreError('E_NODE_MISSING', { rel, level, index })
  })
}

export async function checkpointsOf(trx: Trx, rel: string): Promise<readonly StoredCheckpoint[]> {
  const rows = await rowsOf(
    sql<{ size: number; root: Uint8Array; note: string; at: string }>`
      select size, root, note, at from paygir.checkpoint where rel = ${rel} order by size`,
    trx,
  )
  return rows.map((row) => ({ ...row, root: toHex(row.root) }))
}

async function saveCheckpoint(trx: Trx, rel: string, { size, root, note, at }: StoredCheckpoint): Promise<void> {
  await sql`insert into paygir.checkpoint (rel, size, root, note, at)
    values (${rel}, ${size}, ${fromHex(root)}, ${note}, ${at}) on conflict do nothing`.execute(trx)
  const [stored] = await rowsOf(
    sql<{ root: Uint8Array }>`select root from paygir.checkpoint where rel = ${rel} and size = ${size}`,
    trx,
  )
  const found = stored ? toHex(stored.root) : ''
  if (found !== root) throw new StoreError('E_CHECKPOINT_CONFLICT', { rel, size, stored: found, given: root })
}

async function saveCosigned(trx: Trx, rel: string, { size, root, note, at }: StoredCheckpoint): Promise<void> {
  const changed = await rowsOf(
    sql`update paygir.checkpoint set note = ${note}, at = ${at}
      where rel = ${rel} and size = ${size} and root = ${fromHex(root)} returning size`,
    trx,
  )
  if (changed.length === 0) throw new StoreError('E_CHECKPOINT_UNKNOWN', { rel, size, root })
}
