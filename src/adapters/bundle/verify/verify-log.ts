import {
  append,
  cosignaturesOf,
  createLogCheck,
  EMPTY_FRONTIER,
  type Entry,
  type Frontier,
  fromBase64,
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
  const pending = [...checkpoints].sort((a, b) => a.size - b.size)
  const check = createLogCheck()
  const walk = { frontier: EMPTY_FRONTIER as Frontier, signedEntries: 0, cosignatures: 0 }
  for (let start = 0; start < size; start += BATCH) {
    const nodes: TreeNode[] = []
    const signed: Promise<void>[] = []
    for await (const bytes of log.leaves(start, Math.min(size, start + BATCH))) {
      const { entry, leaf, index } = check.add(bytes)
      const grown = append(walk.frontier, leaf)
      walk.frontier = grown.frontier
      nodes.push(...grown.nodes)
      if (entry.sig !== null) signed.push(requireSignature(entry, entry.sig, index))
      while (pending[0]?.size === grown.frontier.size) {
        walk.cosignatures += requireCheckpoint(pending.shift() as StoredCheckpoint, rootOf(grown.frontier), request)
      }
    }
    await requireNodes(log, nodes)
    await Promise.all(signed)
    walk.signedEntries += signed.length
    tell?.(walk.frontier.size, size)
  }
  const [beyond] = pending
  if (beyond !== undefined || walk.frontier.size !== size) {
    throw new BundleError('E_CHECKPOINT_DIFFERS', {
      size: beyond?.size ?? size,
      expected: beyond?.root ?? '',
      found: 'none',
    })
  }
  const { frontier, signedEntries, cosignatures } = walk
  return { size, root: toHex(rootOf(frontier)), signedEntries, checkpoints: checkpoints.length, cosignatures }
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

async function requireSignature(entry: Entry, signature: string, index: number): Promise<void> {
  const { actor, obj } = entry
  if (!(await isSigned(entry, signature))) throw new BundleError('E_ENTRY_SIGNATURE_WRONG', { index, name: actor, obj })
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
