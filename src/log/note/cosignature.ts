import { requireLength } from '../bytes/bytes.ts'
import { requireWhole } from '../bytes/decimal.ts'
import { toUtf8 } from '../bytes/utf8.ts'
import { LogError } from '../log-error.ts'
import { isBy, parseCheckpoint, wrongSignature } from './checkpoint.ts'
import type { Note, NoteSignature } from './note.ts'
import { SIGNATURE_BYTES, type Sign, type Verify } from './signature-port.ts'
import { COSIGNATURE, type VerifierKey } from './verifier-key.ts'

/** Who cosigned a checkpoint, and when by its own clock. */
export interface Cosignature {
  readonly key: VerifierKey
  /** Seconds since 1970-01-01T00:00:00Z. */
  readonly atSeconds: number
}

export interface CosignOptions {
  /** A checkpoint, whose consistency with all earlier ones the caller has checked. */
  readonly note: Note
  readonly key: VerifierKey
  /** Seconds since 1970-01-01T00:00:00Z, above 0. */
  readonly atSeconds: number
  readonly sign: Sign
}

const TIME_BYTES = 8

/**
 * Makes an Ed25519 `cosignature/v1` (C2SP tlog-cosignature, "Ed25519 signed message"). Throws E_LOG_KEY for a key that
 * is not for cosigning, E_LOG_NUMBER for the time, and what `parseCheckpoint` throws.
 */
export function cosign({ note, key, atSeconds, sign }: CosignOptions): NoteSignature {
  requireCosigner(key)
  requireWhole(atSeconds, 'time', 1)
  parseCheckpoint(note.text)
  const signature = sign(messageOf(note.text, atSeconds))
  requireLength(signature, SIGNATURE_BYTES, 'signature')
  const bytes = new Uint8Array(TIME_BYTES + SIGNATURE_BYTES)
  new DataView(bytes.buffer).setBigUint64(0, BigInt(atSeconds))
  bytes.set(signature, TIME_BYTES)
  return { name: key.name, id: key.id, bytes }
}

/**
 * The valid cosignatures by these keys, in the order of the note; signatures by others are passed over. Throws
 * E_LOG_SIGNATURE_WRONG when a signature under name and id of one of the keys does not fit, E_LOG_KEY for a key that
 * is not for cosigning, and what `parseCheckpoint` throws.
 */
export function cosignaturesOf(note: Note, keys: readonly VerifierKey[], verify: Verify): readonly Cosignature[] {
  keys.forEach(requireCosigner)
  parseCheckpoint(note.text)
  return note.signatures.flatMap((signature) =>
    keys
      .filter((key) => isBy(key, signature))
      .map((key) => {
        const atSeconds = timeOf(signature)
        const isRight =
          atSeconds !== null &&
          verify(key.publicKey, messageOf(note.text, atSeconds), signature.bytes.slice(TIME_BYTES))
        if (!isRight) throw wrongSignature(key)
        return { key, atSeconds }
      }),
  )
}

/** The time in front of a cosignature; null when the bytes are no cosignature, or the time is 0 or beyond 2^53 − 1. */
function timeOf({ bytes }: NoteSignature): number | null {
  if (bytes.length !== TIME_BYTES + SIGNATURE_BYTES) return null
  const seconds = Number(new DataView(bytes.buffer, bytes.byteOffset).getBigUint64(0))
  return Number.isSafeInteger(seconds) && seconds > 0 ? seconds : null
}

function messageOf(noteText: string, atSeconds: number): Uint8Array {
  return toUtf8(`cosignature/v1\ntime ${atSeconds}\n${noteText}`)
}

function requireCosigner({ name, type }: VerifierKey): void {
  if (type !== COSIGNATURE) throw new LogError('E_LOG_KEY', { reason: 'type', name })
}
