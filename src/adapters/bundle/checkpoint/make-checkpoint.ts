import {
  formatNote,
  formatVerifierKey,
  frontierAt,
  LogError,
  openCheckpoint,
  parseVerifierKey,
  rootOf,
  signCheckpoint,
  toHex,
  type VerifierKey,
} from '../../../log/index.ts'
import type { LogStore, Signer, StoredCheckpoint } from '../../../register/index.ts'
import { verifySignature } from '../../keys/index.ts'
import { fetched } from '../archive/write-bundle.ts'
import { BundleError } from '../bundle-error.ts'
import { nodesOfSize } from '../tree-places.ts'
import { type Guard, readGuard, writeGuard } from './guard-file.ts'

export interface CheckpointRequest {
  readonly log: LogStore
  /** The key of the log: named by its origin. */
  readonly key: Signer
  /** The folder that keeps what the key has signed. */
  readonly folder: string
  /** RFC 3339. */
  readonly at: string
}

/**
 * Signs the log as it stands. What is about to be signed is on the disk before the signature leaves this function, so
 * that the key never signs two histories, also if the database was put back to an earlier state. A log that has not grown
 * keeps its checkpoint. Throws BundleError E_LOG_EMPTY, E_LOG_KEY_DIFFERS, E_LOG_SHORTENED, E_CHECKPOINT_CONFLICT, E_GUARD_FILE.
 */
export async function makeCheckpoint({ log, key, folder, at }: CheckpointRequest): Promise<StoredCheckpoint> {
  const size = await log.size()
  if (size === 0) throw new BundleError('E_LOG_EMPTY')
  const guard = await readGuard(folder, log.origin)
  if (guard !== null) await requireGrown(log, guard, size)
  const root = await rootAt(log, size)
  const latest = await log.latest()
  const logKey = parseVerifierKey(key.verifierKey)
  if (latest !== null) requireSameKey(latest, logKey)
  if (latest?.size === size && latest.root === toHex(root)) return latest
  const signed = signCheckpoint({ origin: log.origin, size, root, extensions: [] }, logKey, key.sign)
  await writeGuard(folder, log.origin, { size, root: toHex(root) })
  const checkpoint = { size, root: toHex(root), note: formatNote(signed), at }
  await log.saveCheckpoint(checkpoint)
  return checkpoint
}

/** A lost key is not replaced in silence: whoever knows the old one would take the new one for a stranger's. */
function requireSameKey({ note, size }: StoredCheckpoint, key: VerifierKey): void {
  try {
    openCheckpoint(note, key, verifySignature)
  } catch (error) {
    if (!(error instanceof LogError)) throw error
    throw new BundleError('E_LOG_KEY_DIFFERS', { size, vkey: formatVerifierKey(key) })
  }
}

/** The log holds, unchanged, all that its key has signed. */
async function requireGrown(log: LogStore, guard: Guard, size: number): Promise<void> {
  if (size < guard.size) throw new BundleError('E_LOG_SHORTENED', { size, stored: guard.size })
  const given = toHex(await rootAt(log, guard.size))
  if (given !== guard.root) {
    throw new BundleError('E_CHECKPOINT_CONFLICT', { size: guard.size, stored: guard.root, given })
  }
}

/** The root of the log's first leaves, from its stored nodes. */
export async function rootAt(log: LogStore, size: number): Promise<Uint8Array> {
  return rootOf(frontierAt(size, await fetched(log, nodesOfSize(size))))
}
