import { sql, type Transaction } from 'kysely'
import {
  append,
  decodeEntry,
  EMPTY_FRONTIER,
  type Entry,
  type Frontier,
  fromBase64,
  LogError,
  leafHash,
  parseVerifierKey,
  rootOf,
  signedPart,
  type TreeNode,
  toHex,
} from '../../../../log/index.ts'
import type { Finding } from '../../../../register/index.ts'
import { verifySignature } from '../../../keys/index.ts'
import { rowsOf } from '../connect.ts'
import { storedFrontier } from './check-head.ts'

type Trx = Transaction<unknown>

/** Entries that are read at a time. */
const BATCH = 1000

export interface CheckedTree {
  readonly findings: readonly Finding[]
  /** The root, in hex, at each size that a checkpoint is of, as far as the log goes. */
  readonly roots: ReadonlyMap<number, string>
  /** Hashes that entries name, each with the index of the first. */
  readonly attachments: ReadonlyMap<string, number>
  /** Keys that entries were made with. */
  readonly actors: ReadonlySet<string>
}

interface Row {
  readonly idx: number
  readonly id: string
  readonly obj: string
  readonly type: string
  readonly party: string | null
  readonly at: Date
  readonly private: boolean
  readonly leaf: Uint8Array
  readonly leaf_hash: Uint8Array
}

interface Walk {
  readonly rel: string
  /** Index of the leaf that has to come next. */
  next: number
  frontier: Frontier
  readonly findings: Finding[]
  readonly roots: Map<number, string>
  readonly attachments: Map<string, number>
  readonly actors: Set<string>
  readonly lastOf: Map<string, string>
}

/** Builds the tree from the leaves, and compares hashes, nodes, columns and the links between entries. */
export async function checkTree(
  trx: Trx,
  { rel, size }: { readonly rel: string; readonly size: number },
  tell: (done: number) => void,
): Promise<CheckedTree> {
  const wanted = await rowsOf(sql<{ size: number }>`select size from paygir.checkpoint where rel = ${rel}`, trx)
  const walk: Walk = {
    rel,
    next: 0,
    frontier: EMPTY_FRONTIER,
    findings: [],
    roots: new Map(wanted.map((row) => [row.size, ''])),
    attachments: new Map(),
    actors: new Set(),
    lastOf: new Map(),
  }
  noteRoot(walk)
  for (let from = 0; from < size; from += BATCH) {
    const to = Math.min(size, from + BATCH)
    const nodes = (await entriesOf(trx, rel, { from, to })).flatMap((row) => takeIn(walk, row))
    compareNodes(walk, nodes, await nodesCompletedIn(trx, rel, { from, to }))
    tell(to)
  }
  walk.findings.push(...(await beyond(trx, walk, size)))
  return walk
}

async function entriesOf(trx: Trx, rel: string, { from, to }: { from: number; to: number }): Promise<readonly Row[]> {
  return rowsOf(
    sql<Row>`select idx, id, obj, type, party, at, private, leaf, leaf_hash from paygir.log_entry
      where rel = ${rel} and idx >= ${from} and idx < ${to} order by idx`,
    trx,
  )
}

/** Appends the leaf; gives the nodes above it that it completes. */
function takeIn(walk: Walk, row: Row): readonly TreeNode[] {
  const place = String(row.idx)
  if (row.idx !== walk.next) {
    const expected = String(walk.next)
    walk.findings.push({ where: 'leaf', place: expected, code: 'E_LEAF_MISSING', expected, found: place })
  }
  walk.next = row.idx + 1
  const hash = leafHash(row.leaf)
  const [expected, found] = [toHex(hash), toHex(row.leaf_hash)]
  if (expected !== found) walk.findings.push({ where: 'leaf', place, code: 'E_LEAF_HASH_DIFFERS', expected, found })
  walk.findings.push(...entryFindings(walk, row, expected))
  // After a gap the tree cannot be built any further: what is left is compared entry by entry.
  if (row.idx !== walk.frontier.size) return []
  const grown = append(walk.frontier, hash)
  walk.frontier = grown.frontier
  noteRoot(walk)
  return grown.nodes.slice(1)
}

function noteRoot({ frontier, roots }: Walk): void {
  if (roots.has(frontier.size)) roots.set(frontier.size, toHex(rootOf(frontier)))
}

function entryFindings(walk: Walk, row: Row, hash: string): readonly Finding[] {
  const at = { where: 'entry', place: String(row.idx) } as const
  try {
    const entry = decodeEntry(row.leaf)
    const differing = differencesOf(walk, row, entry)
    walk.lastOf.set(entry.obj, hash)
    walk.actors.add(entry.actor)
    for (const one of entry.evidence) if (!walk.attachments.has(one)) walk.attachments.set(one, row.idx)
    return [
      ...differing.map(([name, expected, found]) => ({ ...at, code: `E_ENTRY_${name}_DIFFERS`, expected, found })),
      ...(isSignatureRight(entry)
        ? []
        : [{ ...at, code: 'E_ENTRY_SIGNATURE_WRONG', expected: entry.actor, found: entry.sig }]),
    ]
  } catch (error) {
    if (!(error instanceof LogError)) throw error
    return [{ ...at, code: error.code, expected: null, found: String(error.values.what ?? error.values.reason ?? '') }]
  }
}

type Difference = readonly [name: string, expected: string | null, found: string | null]

/** The columns beside the leaf, and the links that the leaf itself holds. */
function differencesOf({ rel, lastOf }: Walk, row: Row, entry: Entry): readonly Difference[] {
  const pairs: readonly Difference[] = [
    ['REL', rel, entry.rel],
    ['PREV', lastOf.get(entry.obj) ?? null, entry.prev],
    ['ID', entry.id, row.id],
    ['OBJ', entry.obj, row.obj],
    ['TYPE', entry.type, row.type],
    ['PARTY', entry.party, row.party],
    ['AT', new Date(entry.at).toISOString(), row.at.toISOString()],
    ['PRIVATE', String('commit' in entry.body), String(row.private)],
  ]
  return pairs.filter(([, expected, found]) => expected !== found)
}

/** What a party has signed by itself has to fit the key that the entry names. */
function isSignatureRight(entry: Entry): boolean {
  if (entry.sig === null) return true
  const { publicKey } = parseVerifierKey(entry.actor)
  return verifySignature(publicKey, signedPart(entry), fromBase64(entry.sig))
}

interface StoredNode {
  readonly level: number
  readonly idx: number
  readonly hash: Uint8Array
}

/** Nodes whose last leaf is among those. */
async function nodesCompletedIn(
  trx: Trx,
  rel: string,
  { from, to }: { readonly from: number; readonly to: number },
): Promise<readonly StoredNode[]> {
  return rowsOf(
    sql<StoredNode>`select n.level, n.idx, n.hash
      from generate_series(1, ${Math.max(1, Math.ceil(Math.log2(to)))}::int) as l (level)
      cross join lateral (select n.level, n.idx, n.hash from paygir.log_node n where n.rel = ${rel}
        and n.level = l.level and n.idx >= (${from}::bigint >> l.level) and n.idx < (${to}::bigint >> l.level)) as n`,
    trx,
  )
}

function compareNodes({ findings }: Walk, built: readonly TreeNode[], stored: readonly StoredNode[]): void {
  const found = new Map(stored.map(({ level, idx, hash }) => [`${level}/${idx}`, toHex(hash)]))
  for (const { level, index, hash } of built) {
    const place = `${level}/${index}`
    const expected = toHex(hash)
    const actual = found.get(place) ?? null
    const code = actual === null ? 'E_NODE_MISSING' : 'E_NODE_DIFFERS'
    if (actual !== expected) findings.push({ where: 'node', place, code, expected, found: actual })
  }
}

/** Leaves that are missing at the end, rows that no leaf stands for, and what the next entry would be appended to. */
async function beyond(trx: Trx, walk: Walk, size: number): Promise<readonly Finding[]> {
  const { rel, next } = walk
  const [leaf] = await rowsOf(
    sql<{ idx: number | null }>`select min(idx) as idx from paygir.log_entry where rel = ${rel} and idx >= ${size}`,
    trx,
  )
  const nodes = await rowsOf(
    sql<{ level: number; idx: number }>`select level, idx from paygir.log_node
      where rel = ${rel} and (level > 53 or idx >= (${size}::bigint >> level)) order by level, idx`,
    trx,
  )
  const atLeaf = { where: 'leaf', expected: String(size), found: null } as const
  const atNode = { where: 'node', expected: null, found: null } as const
  return [
    ...(next < size ? [{ ...atLeaf, place: String(next), code: 'E_LEAF_MISSING' }] : []),
    ...(leaf?.idx == null ? [] : [{ ...atLeaf, place: String(leaf.idx), code: 'E_LEAF_BEYOND_SIZE' }]),
    ...nodes.map(({ level, idx }) => ({ ...atNode, place: `${level}/${idx}`, code: 'E_NODE_BEYOND_SIZE' })),
    ...(await frontierFault(trx, walk, size)),
  ]
}

/** Of a tree with gaps nothing can be said. */
async function frontierFault(trx: Trx, { rel, frontier }: Walk, size: number): Promise<readonly Finding[]> {
  const stored = await storedFrontier(trx, rel)
  const [expected = '', found = ''] = [frontier, stored].map(({ peaks }) => peaks.map(toHex).join(' '))
  if (expected === found || frontier.size !== size) return []
  return [{ where: 'node', place: 'frontier', code: 'E_FRONTIER_DIFFERS', expected, found }]
}
