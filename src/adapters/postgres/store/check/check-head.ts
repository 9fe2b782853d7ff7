import { type Kysely, sql, type Transaction } from 'kysely'
import { type Frontier, frontierAt, leafHash, rootOf, toHex } from '../../../../log/index.ts'
import type { Finding } from '../../../../register/index.ts'
import { rowsOf } from '../connect.ts'
import { cut } from '../enter.ts'
import { checkpointsOf, leavesOf, nodesOf } from '../log-store.ts'
import { as } from '../session.ts'
import { StoreError } from '../store-error.ts'

type Trx = Transaction<unknown>

/** Leaves whose hashes are computed anew when a store is opened: those of the newest tile (C2SP tlog-tiles). */
const NEWEST = 256

/** The first thing in which the head of a log differs from what it has to be; null when nothing does. */
export async function headMismatch(db: Kysely<unknown>, rel: string): Promise<Finding | null> {
  return as(db, { rel, party: null }, async (trx) => {
    const frontier = await storedFrontier(trx, rel)
    return (
      (await sizeDiffers(trx, rel, frontier)) ??
      (await leafDiffers(trx, rel, frontier)) ??
      (await peaksDiffer(trx, rel, frontier)) ??
      (await checkpointDiffers(trx, rel, frontier))
    )
  })
}

/** What the next entry would be appended to. A table without it is taken for one of a log without entries. */
export async function storedFrontier(trx: Trx, rel: string): Promise<Frontier> {
  const [row] = await rowsOf(
    sql<{ size: number; peaks: Uint8Array }>`select size, peaks from paygir.frontier where rel = ${rel}`,
    trx,
  )
  return { size: row?.size ?? 0, peaks: cut(row?.peaks ?? new Uint8Array(0)) }
}

async function sizeDiffers(trx: Trx, rel: string, { size }: Frontier): Promise<Finding | null> {
  const [row] = await rowsOf(
    sql<{ size: number }>`select coalesce(max(idx) + 1, 0) as size from paygir.log_entry where rel = ${rel}`,
    trx,
  )
  const found = row?.size ?? 0
  if (found === size) return null
  return { where: 'leaf', place: String(found), code: 'E_SIZE_DIFFERS', expected: String(size), found: String(found) }
}

async function leafDiffers(trx: Trx, rel: string, { size }: Frontier): Promise<Finding | null> {
  const leaves = await leavesOf(trx, rel, { from: Math.max(0, size - NEWEST), to: size })
  for (const { idx, leaf, leaf_hash } of leaves) {
    const [expected, found] = [toHex(leafHash(leaf)), toHex(leaf_hash)]
    if (expected !== found) return { where: 'leaf', place: String(idx), code: 'E_LEAF_HASH_DIFFERS', expected, found }
  }
  return null
}

async function peaksDiffer(trx: Trx, rel: string, { size, peaks }: Frontier): Promise<Finding | null> {
  const rebuilt = await frontierFrom(trx, rel, size)
  if ('where' in rebuilt) return rebuilt
  const [expected, found] = [rebuilt.peaks, peaks].map((hashes) => hashes.map(toHex).join(' '))
  if (expected === found || expected === undefined) return null
  return { where: 'node', place: 'frontier', code: 'E_FRONTIER_DIFFERS', expected, found: found ?? null }
}

async function checkpointDiffers(trx: Trx, rel: string, { size }: Frontier): Promise<Finding | null> {
  const checkpoint = (await checkpointsOf(trx, rel)).at(-1)
  if (!checkpoint) return null
  const at = { where: 'checkpoint', place: String(checkpoint.size) } as const
  if (checkpoint.size > size) {
    return { ...at, code: 'E_LOG_SHORTER_THAN_CHECKPOINT', expected: String(checkpoint.size), found: String(size) }
  }
  const frontier = await frontierFrom(trx, rel, checkpoint.size)
  if ('where' in frontier) return frontier
  const root = toHex(rootOf(frontier))
  if (root === checkpoint.root) return null
  return { ...at, code: 'E_CHECKPOINT_ROOT_DIFFERS', expected: root, found: checkpoint.root }
}

/** The tree of that size from the stored nodes, or what is missing. */
async function frontierFrom(trx: Trx, rel: string, size: number): Promise<Frontier | Finding> {
  const wanted: { readonly level: number; readonly index: number }[] = []
  frontierAt(size, (level, index) => {
    wanted.push({ level, index })
    return new Uint8Array(0)
  })
  try {
    return { size, peaks: await nodesOf(trx, rel, wanted) }
  } catch (error) {
    if (!(error instanceof StoreError) || error.code !== 'E_NODE_MISSING') throw error
    const place = `${error.values.level}/${error.values.index}`
    return { where: 'node', place, code: 'E_NODE_MISSING', expected: null, found: null }
  }
}
