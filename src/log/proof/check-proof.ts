import { decodeEntry } from '../entry/encode.ts'
import type { Entry } from '../entry/entry.ts'
import { LogError } from '../log-error.ts'
import { leafHash } from '../merkle/hash.ts'
import type { Checkpoint } from '../note/checkpoint.ts'
import { type Cosignature, cosignaturesOf } from '../note/cosignature.ts'
import { parseNote } from '../note/note.ts'
import { isSatisfied, type Policy } from '../note/policy.ts'
import type { Verify } from '../note/signature-port.ts'
import { parseProof, verifyProof } from './item-proof.ts'

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
 * not stand there), E_PROOF_WITHOUT_ENTRY, E_BUNDLE_OTHER_LOG when it is of none of the policy's logs.
 */
export function checkProofText(text: string, policy: Policy, verify: Verify): Proved {
  const proof = parseProof(text)
  if (proof.extra === null) throw new LogError('E_PROOF_WITHOUT_ENTRY', {})
  const [origin = ''] = proof.checkpoint.split('\n', 1)
  const log = policy.logs.find(({ key }) => key.name === origin)
  if (log === undefined) throw new LogError('E_BUNDLE_OTHER_LOG', { expected: names(policy), found: origin })
  const leaf = leafHash(proof.extra)
  const checkpoint = verifyProof({ proof, leaf, logKey: log.key, verify })
  const keys = policy.witnesses.map(({ key }) => key)
  const found = cosignaturesOf(parseNote(proof.checkpoint), keys, verify)
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
