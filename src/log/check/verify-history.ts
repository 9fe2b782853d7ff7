import { fromBase64 } from '../bytes/base64.ts'
import { equalBytes } from '../bytes/bytes.ts'
import { fromHex, toHex } from '../bytes/hex.ts'
import { signedPart } from '../entry/encode.ts'
import type { Entry } from '../entry/entry.ts'
import { LogError } from '../log-error.ts'
import { append, EMPTY_FRONTIER, type Frontier, rootOf, type TreeNode } from '../merkle/frontier.ts'
import type { NodePlace } from '../merkle/shape.ts'
import { openCheckpoint } from '../note/checkpoint.ts'
import { cosignaturesOf } from '../note/cosignature.ts'
import { parseNote } from '../note/note.ts'
import type { Verify, VerifyAside } from '../note/signature-port.ts'
import { parseVerifierKey, type VerifierKey } from '../note/verifier-key.ts'
import { type CheckedEntry, createLogCheck, type LogCheck } from './log-check.ts'

/** A root that a log is said to have had at a size. */
export interface KnownRoot {
  readonly size: number
  /** Lower-case hex. */
  readonly root: string
}

/** An entry that is not told to whoever asks: its hash keeps its place in the tree. */
export interface WithheldLeaf {
  readonly hash: Uint8Array
}

/** A log as somebody hands it out. Nothing of it is believed. */
export interface LogSource {
  size(): Promise<number>
  /** Leaves from and to (excluded), in order. */
  leaves(from: number, to: number): AsyncIterable<Uint8Array | WithheldLeaf>
  /** Hashes of complete nodes, in the order in which they are wanted. */
  nodes(wanted: readonly NodePlace[]): Promise<readonly Uint8Array[]>
  /** Whether nodes of the level are handed out; of all levels where this is not said. */
  readonly hasLevel?: (level: number) => boolean
  checkpoints(): Promise<readonly (KnownRoot & { readonly note: string })[]>
}

export interface HistoryRequest {
  readonly log: LogSource
  readonly logKey: VerifierKey
  /** Keys of the witnesses whose cosignatures are checked. */
  readonly witnesses: readonly VerifierKey[]
  /** Roots that whoever verifies has seen before: the log has to have grown from them. */
  readonly known?: readonly KnownRoot[]
  readonly verify: Verify
  readonly verifyAside: VerifyAside
  readonly tell?: (done: number, of: number) => void
}

/** A log of which everything agrees. */
export interface VerifiedLog {
  readonly size: number
  /** Hex. */
  readonly root: string
  readonly signedEntries: number
  /** Entries of which only the hash was handed out. */
  readonly withheld: number
  readonly checkpoints: number
  readonly cosignatures: number
}

/** Entries that are looked at together: their nodes are fetched at once, their signatures checked side by side. */
const BATCH = 1024

/**
 * Recomputes the whole log from its leaves: form, order, names and signatures of the entries, every node of the tree, every
 * checkpoint and cosignature. Throws LogError at the first fault, with its place: what is wrong with an entry (with `index`);
 * E_LEAF_DIFFERS (`index`), E_NODE_DIFFERS (`level`, `index`), E_ENTRY_SIGNATURE_WRONG (`index`), E_CHECKPOINT_DIFFERS and
 * E_CHECKPOINT_SIGNATURE (`size`).
 */
export async function verifyHistory(request: HistoryRequest): Promise<VerifiedLog> {
  const { log, known = [], tell } = request
  const [size, checkpoints] = await Promise.all([log.size(), log.checkpoints()])
  const walk: Walk = {
    check: createLogCheck(),
    pending: [...checkpoints, ...known.map((root) => ({ ...root, note: null }))].sort((a, b) => a.size - b.size),
    frontier: EMPTY_FRONTIER,
    signedEntries: 0,
    withheld: 0,
    cosignatures: 0,
  }
  for (let start = 0; start < size; start += BATCH) {
    await verifyBatch(walk, request, { from: start, to: Math.min(size, start + BATCH) })
    tell?.(walk.frontier.size, size)
  }
  const { frontier, signedEntries, withheld, cosignatures, pending } = walk
  const [beyond] = pending
  if (beyond !== undefined) {
    throw new LogError('E_CHECKPOINT_DIFFERS', { size: beyond.size, expected: beyond.root, found: 'none' })
  }
  const { size: found } = frontier
  const root = toHex(rootOf(frontier))
  return { size: found, root, signedEntries, withheld, checkpoints: checkpoints.length, cosignatures }
}

interface Walk {
  readonly check: LogCheck
  /** Roots that are still to come, the smallest first; those of checkpoints with their notes. */
  readonly pending: (KnownRoot & { readonly note: string | null })[]
  frontier: Frontier
  signedEntries: number
  withheld: number
  cosignatures: number
}

/** What names the place best comes first: the leaf, then the node, the signature, and last the checkpoint. */
async function verifyBatch(
  walk: Walk,
  request: HistoryRequest,
  { from, to }: { from: number; to: number },
): Promise<void> {
  const nodes: TreeNode[] = []
  const signed: CheckedEntry[] = []
  const due: (readonly [Walk['pending'][number], Uint8Array])[] = []
  try {
    for await (const bytes of request.log.leaves(from, to)) {
      const checked = 'hash' in bytes ? null : walk.check.add(bytes)
      const leaf = checked?.leaf ?? withheldBy(bytes as WithheldLeaf, walk)
      const grown = append(walk.frontier, leaf)
      walk.frontier = grown.frontier
      nodes.push(...grown.nodes)
      if (checked !== null && checked.entry.sig !== null) signed.push(checked)
      for (; walk.pending[0]?.size === grown.frontier.size; walk.pending.shift()) {
        due.push([walk.pending[0], rootOf(grown.frontier)])
      }
    }
  } finally {
    // An entry that does not fit may be whole, and the one before it changed.
    await requireNodes(request.log, nodes)
  }
  await Promise.all(signed.map((each) => requireSignature(each, request)))
  walk.signedEntries += signed.length
  for (const [{ size, root, note }, found] of due) {
    requireRoot({ size, root }, found)
    if (note !== null) walk.cosignatures += requireSigned(note, { size, root }, request)
  }
}

function withheldBy({ hash }: WithheldLeaf, walk: Walk): Uint8Array {
  walk.check.withhold(hash)
  walk.withheld += 1
  return hash
}

async function requireNodes(
  { nodes: kept, hasLevel }: Pick<LogSource, 'nodes' | 'hasLevel'>,
  all: readonly TreeNode[],
) {
  const nodes = hasLevel === undefined ? all : all.filter(({ level }) => hasLevel(level))
  const stored = await kept(nodes.map(({ level, index }) => ({ level, index })))
  for (const [place, { level, index, hash }] of nodes.entries()) {
    const found = stored[place]
    if (found !== undefined && equalBytes(found, hash)) continue
    const values = { index, expected: toHex(hash), found: found === undefined ? 'none' : toHex(found) }
    if (level === 0) throw new LogError('E_LEAF_DIFFERS', values)
    throw new LogError('E_NODE_DIFFERS', { level, ...values })
  }
}

async function requireSignature({ entry, index }: CheckedEntry, request: HistoryRequest): Promise<void> {
  const { actor, obj, sig } = entry
  if (sig !== null && (await isSigned(entry, sig, request))) return
  throw new LogError('E_ENTRY_SIGNATURE_WRONG', { index, name: actor, obj })
}

async function isSigned(entry: Entry, signature: string, { verifyAside }: HistoryRequest): Promise<boolean> {
  try {
    const { publicKey } = parseVerifierKey(entry.actor)
    return await verifyAside(publicKey, signedPart(entry), fromBase64(signature))
  } catch (error) {
    if (error instanceof LogError) return false
    throw error
  }
}

function requireRoot({ size, root }: KnownRoot, found: Uint8Array): void {
  if (root !== toHex(found)) throw new LogError('E_CHECKPOINT_DIFFERS', { size, expected: toHex(found), found: root })
}

/** Gives the number of cosignatures under the note, which has to be of the size and root. */
function requireSigned(note: string, { size, root }: KnownRoot, request: HistoryRequest): number {
  const { logKey, witnesses, verify } = request
  const { checkpoint, cosigned } = opened()
  requireRoot({ size, root: toHex(checkpoint.root) }, fromHex(root))
  if (checkpoint.size === size) return cosigned
  throw new LogError('E_CHECKPOINT_DIFFERS', { size, expected: size, found: checkpoint.size })

  function opened() {
    try {
      const { checkpoint } = openCheckpoint(note, logKey, verify)
      return { checkpoint, cosigned: cosignaturesOf(parseNote(note), witnesses, verify).length }
    } catch (error) {
      if (!(error instanceof LogError)) throw error
      const name = String(error.values.name ?? logKey.name)
      throw new LogError('E_CHECKPOINT_SIGNATURE', { size, name, code: error.code })
    }
  }
}
