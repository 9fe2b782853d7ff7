import {
  type Checkpoint,
  type Cosignature,
  cosignaturesOf,
  decodeEntry,
  type Entry,
  formatProof,
  inclusionProof,
  isSatisfied,
  leafHash,
  nodesForInclusion,
  type Policy,
  parseNote,
  parseProof,
  verifyProof,
} from '../../../log/index.ts'
import type { LogStore } from '../../../register/index.ts'
import { verifySignature } from '../../keys/index.ts'
import { fetched } from '../archive/write-bundle.ts'
import { BundleError } from '../bundle-error.ts'

/**
 * A proof that an entry stands in the log (C2SP tlog-proof), with the entry itself as its extra data. It rests on the
 * smallest checkpoint that most have cosigned. Throws BundleError E_PROOF_NOT_COVERED when no checkpoint holds it yet.
 */
export async function proveEntry(log: LogStore, index: number): Promise<string> {
  const covering = (await log.checkpoints()).filter(({ size }) => size > index)
  const [best] = covering.sort((a, b) => signatures(b.note) - signatures(a.note) || a.size - b.size)
  if (best === undefined) throw new BundleError('E_PROOF_NOT_COVERED', { index })
  const nodes = await fetched(log, nodesForInclusion(index, best.size))
  const [extra = null] = await Array.fromAsync(log.leaves(index, index + 1))
  return formatProof({ index, hashes: inclusionProof(index, best.size, nodes), checkpoint: best.note, extra })
}

function signatures(note: string): number {
  return parseNote(note).signatures.length
}

/** What a proof has shown. */
export interface Proved {
  readonly index: number
  readonly entry: Entry
  readonly checkpoint: Checkpoint
  /** By which witness of the policy, by name, and when. */
  readonly cosignatures: readonly { readonly name: string; readonly atSeconds: number }[]
  /** True when as many have cosigned as the policy asks for. */
  readonly isSatisfied: boolean
}

/**
 * Checks a proof offline. Throws LogError for its form, its signatures and its hashes (E_LOG_ROOT_DIFFERS: the entry does
 * not stand there), BundleError E_PROOF_WITHOUT_ENTRY, E_BUNDLE_OTHER_LOG when it is of none of the policy's logs.
 */
export function checkProof(text: string, policy: Policy): Proved {
  const proof = parseProof(text)
  if (proof.extra === null) throw new BundleError('E_PROOF_WITHOUT_ENTRY')
  const [origin = ''] = proof.checkpoint.split('\n', 1)
  const log = policy.logs.find(({ key }) => key.name === origin)
  if (log === undefined) throw new BundleError('E_BUNDLE_OTHER_LOG', { expected: names(policy), found: origin })
  const leaf = leafHash(proof.extra)
  const checkpoint = verifyProof({ proof, leaf, logKey: log.key, verify: verifySignature })
  const keys = policy.witnesses.map(({ key }) => key)
  const found = cosignaturesOf(parseNote(proof.checkpoint), keys, verifySignature)
  const cosignatures = found.map((cosignature) => ({
    name: nameOf(cosignature, policy),
    atSeconds: cosignature.atSeconds,
  }))
  const entry = decodeEntry(proof.extra)
  return { index: proof.index, entry, checkpoint, cosignatures, isSatisfied: isSatisfied(policy, found) }
}

function names({ logs }: Policy): string {
  return logs.map(({ key }) => key.name).join(', ')
}

function nameOf({ key }: Cosignature, { witnesses }: Policy): string {
  return witnesses.find((witness) => witness.key === key)?.name ?? key.name
}
