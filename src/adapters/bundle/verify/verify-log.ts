import {
  append,
  type CheckedEntry,
  cosignaturesOf,
  createLogCheck,
  EMPTY_FRONTIER,
  type Entry,
  type Frontier,
  fromBase64,
  type LogCheck,
  LogError,
  openCheckpoint,
  parseNote,
  parseVerifierKey,
  rootOf,
  signedPart,
  type TreeNode,
  toHex,
  type VerifierKey,
} from '../../../log/index.ts'
import type { LogStore, StoredCheckpoint } from '../../../register/index.ts'
import { verifySignature, verifySignatureAside } from '../../keys/index.ts'
import { BundleError } from '../bundle-error.ts'

export interface VerifyRequest {
  readonly log: Pick<LogStore, 'size' | 'leaves' | 'nodes' | 'checkpoints'>
  readonly logKey: VerifierKey
  /** Keys of the witnesses whose cosignatures are checked. */
  readonly witnesses: readonly VerifierKey[]
  readonly tell?: (done: number, of: number) => void
}

/** A log of which everything agrees. */
export interface VerifiedLog {
  readonly size: number
  /** Hex. */
  readonly root: string
  readonly signedEntries: number
  readonly checkpoints: number
  readonly cosignatures: number
}

/** Entries that are looked at together: their nodes are fetched at once, their signatures checked side by side. */
const BATCH = 1024

/**
 * Recomputes the whole log from its leaves: form, order, names and signatures of the entries, every node of the tree, every
 * checkpoint and cosignature. Throws at the first fault, with its place: LogError of an entry (with `index`); BundleError
 * E_LEAF_DIFFERS (`index`), E_NODE_DIFFERS (`level`, `index`), E_ENTRY_SIGNATURE_WRONG (`index`), E_CHECKPOINT_DIFFERS and
 * E_CHECKPOINT_SIGNATURE (`size`).
 */
export async function verifyLog(request: VerifyRequest): Promise<VerifiedLog> {
  const { log, tell } = request
  const [size, checkpoints] = await Promise.all([log.size(), log.checkpoints()])
  const walk: Walk = {
    check: createLogCheck(),
    pending: [...checkpoints].sort((a, b) => a.size - b.size),
    frontier: EMPTY_FRONTIER,
    signedEntries: 0,
    cosignatures: 0,
  }
  for (let start = 0; start < size; start += BATCH) {
    await verifyBatch(walk, request, { from: start, to: Math.min(size, start + BATCH) })
    tell?.(walk.frontier.size, size)
  }
  const { frontier, signedEntries, cosignatures, pending } = walk
  const [beyond] = pending
  if (beyond !== undefined) {
    throw new BundleError('E_CHECKPOINT_DIFFERS', { size: beyond.size, expected: beyond.root, found: 'none' })
  }
  return { size, root: toHex(rootOf(frontier)), signedEntries, checkpoints: checkpoints.length, cosignatures }
}

interface Walk {
  readonly check: LogCheck
  /** Checkpoints that are still to come, the smallest first. */
  readonly pending: StoredCheckpoint[]
  frontier: Frontier
  signedEntries: number
  cosignatures: number
}

/** What names the place best comes first: the leaf, then the node, the signature, and last the checkpoint. */
async function verifyBatch(
  walk: Walk,
  request: VerifyRequest,
  { from, to }: { from: number; to: number },
): Promise<void> {
  const nodes: TreeNode[] = []
  const signed: CheckedEntry[] = []
  const due: (readonly [StoredCheckpoint, Uint8Array])[] = []
  try {
    for await (const bytes of request.log.leaves(from, to)) {
      const checked = walk.check.add(bytes)
      const grown = append(walk.frontier, checked.leaf)
      walk.frontier = grown.frontier
      nodes.push(...grown.nodes)
      if (checked.entry.sig !== null) signed.push(checked)
      for (; walk.pending[0]?.size === grown.frontier.size; walk.pending.shift()) {
        due.push([walk.pending[0], rootOf(grown.frontier)])
      }
    }
  } finally {
    // An entry that does not fit may be whole, and the one before it changed.
    await requireNodes(request.log, nodes)
  }
  await Promise.all(signed.map(requireSignature))
  walk.signedEntries += signed.length
  for (const [stored, root] of due) walk.cosignatures += requireCheckpoint(stored, root, request)
}

async function requireNodes(log: Pick<LogStore, 'nodes'>, nodes: readonly TreeNode[]): Promise<void> {
  const stored = await log.nodes(nodes.map(({ level, index }) => ({ level, index })))
  for (const [place, { level, index, hash }] of nodes.entries()) {
    const found = stored[place]
    if (found !== undefined && Buffer.compare(found, hash) === 0) continue
    const values = { index, expected: toHex(hash), found: found === undefined ? 'none' : toHex(found) }
    if (level === 0) throw new BundleError('E_LEAF_DIFFERS', values)
    throw new BundleError('E_NODE_DIFFERS', { level, ...values })
  }
}

async function requireSignature({ entry, index }: CheckedEntry): Promise<void> {
  const { actor, obj, sig } = entry
  if (sig !== null && (await isSigned(entry, sig))) return
  throw new BundleError('E_ENTRY_SIGNATURE_WRONG', { index, name: actor, obj })
}

async function isSigned(entry: Entry, signature: string): Promise<boolean> {
  try {
    const { publicKey } = parseVerifierKey(entry.actor)
    return await verifySignatureAside(publicKey, signedPart(entry), fromBase64(signature))
  } catch (error) {
    if (error instanceof LogError) return false
    throw error
  }
}

/** Gives the number of cosignatures under it. */
function requireCheckpoint(stored: StoredCheckpoint, root: Uint8Array, { logKey, witnesses }: VerifyRequest): number {
  const { size, note } = stored
  const values = { size, expected: toHex(root), found: stored.root }
  if (stored.root !== toHex(root)) throw new BundleError('E_CHECKPOINT_DIFFERS', values)
  try {
    const { checkpoint } = openCheckpoint(note, logKey, verifySignature)
    if (checkpoint.size !== size || Buffer.compare(checkpoint.root, root) !== 0) {
      throw new BundleError('E_CHECKPOINT_DIFFERS', { ...values, found: toHex(checkpoint.root) })
    }
    return cosignaturesOf(parseNote(note), witnesses, verifySignature).length
  } catch (error) {
    if (!(error instanceof LogError)) throw error
    throw new BundleError('E_CHECKPOINT_SIGNATURE', {
      size,
      name: String(error.values.name ?? logKey.name),
      code: error.code,
    })
  }
}
