import {
  cosignaturesOf,
  formatNote,
  LogError,
  type Note,
  type NoteSignature,
  type Policy,
  type PolicyWitness,
  parseNote,
  parseSignatureLine,
} from '../../../log/index.ts'
import type { LogStore, StoredCheckpoint } from '../../../register/index.ts'
import { verifySignature } from '../../keys/index.ts'
import { BundleError } from '../bundle-error.ts'

/** A cosignature that now stands under its checkpoint. */
export interface Accepted {
  /** The witness by its name in the policy: the code of its party. */
  readonly name: string
  readonly size: number
  readonly atSeconds: number
}

export interface AcceptRequest {
  readonly log: LogStore
  readonly policy: Policy
  /** One or more signature lines; empty lines are passed over. */
  readonly text: string
}

/**
 * Takes in cosignatures that the other side has sent back: all of them or none. Throws BundleError E_COSIGNATURE_FORM
 * (with `line`), E_COSIGNER_UNKNOWN, E_COSIGNATURE_NO_CHECKPOINT (it fits none of the stored checkpoints),
 * E_COSIGNATURE_KNOWN.
 */
export async function acceptCosignatures({ log, policy, text }: AcceptRequest): Promise<readonly Accepted[]> {
  const stored = [...(await log.checkpoints())].reverse()
  const found: Accepted[] = []
  const changed = new Map<number, StoredCheckpoint>()
  for (const signature of signaturesIn(text)) {
    const witness = witnessOf(signature, policy)
    const fits = checkpointOf(signature, witness, stored)
    const checkpoint = changed.get(fits.checkpoint.size) ?? fits.checkpoint
    changed.set(checkpoint.size, { ...checkpoint, note: withSignature(checkpoint, signature) })
    found.push({ name: witness.name, size: checkpoint.size, atSeconds: fits.atSeconds })
  }
  for (const checkpoint of changed.values()) await log.saveCosigned(checkpoint)
  return found
}

/** Longer is no list of signatures. */
const LONGEST_TEXT = 100_000

function signaturesIn(text: string): readonly NoteSignature[] {
  const lines = text.length > LONGEST_TEXT ? [] : text.split('\n').map((line) => line.trim())
  const signatures = lines.flatMap((line, index) => (line === '' ? [] : [signatureIn(line, index + 1)]))
  if (signatures.length === 0) throw new BundleError('E_COSIGNATURE_FORM', { line: 1 })
  return signatures
}

function signatureIn(text: string, line: number): NoteSignature {
  try {
    return parseSignatureLine(text)
  } catch (error) {
    throw error instanceof LogError ? new BundleError('E_COSIGNATURE_FORM', { line, code: error.code }) : error
  }
}

function witnessOf({ name, id }: NoteSignature, { witnesses }: Policy): PolicyWitness {
  const witness = witnesses.find(({ key }) => key.name === name && key.id === id)
  if (witness) return witness
  throw new BundleError('E_COSIGNER_UNKNOWN', { name, id: id.toString(16).padStart(8, '0') })
}

interface Fit {
  readonly checkpoint: StoredCheckpoint
  readonly atSeconds: number
}

/** The line does not say what was signed: the newest checkpoint that it fits is the one. */
function checkpointOf(
  signature: NoteSignature,
  { key, name }: PolicyWitness,
  stored: readonly StoredCheckpoint[],
): Fit {
  for (const checkpoint of stored) {
    const note: Note = { text: parseNote(checkpoint.note).text, signatures: [signature] }
    try {
      const [cosignature] = cosignaturesOf(note, [key], verifySignature)
      if (cosignature) return { checkpoint, atSeconds: cosignature.atSeconds }
    } catch (error) {
      if (!(error instanceof LogError)) throw error
    }
  }
  throw new BundleError('E_COSIGNATURE_NO_CHECKPOINT', { name, limit: stored.length })
}

function withSignature({ note, size }: StoredCheckpoint, signature: NoteSignature): string {
  const { text, signatures } = parseNote(note)
  if (signatures.some(({ name, id }) => name === signature.name && id === signature.id)) {
    throw new BundleError('E_COSIGNATURE_KNOWN', { name: signature.name, size })
  }
  return formatNote({ text, signatures: [...signatures, signature] })
}
