import {
  checkProofText,
  formatProof,
  inclusionProof,
  nodesForInclusion,
  type Policy,
  type Proved,
  parseNote,
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

/** Checks a proof offline, by the machine's own Ed25519. Throws as `checkProofText` does. */
export function checkProof(text: string, policy: Policy): Proved {
  return checkProofText(text, policy, verifySignature)
}
