import { fromBase64, toBase64 } from '../bytes/base64.ts'
import { requireLength } from '../bytes/bytes.ts'
import { parseDecimal, requireWhole } from '../bytes/decimal.ts'
import { toUtf8 } from '../bytes/utf8.ts'
import { LogError } from '../log-error.ts'
import { HASH_BYTES } from '../merkle/hash.ts'
import { type Note, type NoteSignature, parseNote } from './note.ts'
import { SIGNATURE_BYTES, type Sign, type Verify } from './signature-port.ts'
import { formatKeyId, NOTE_SIGNATURE, type VerifierKey } from './verifier-key.ts'

/** The head of a log at one size (C2SP tlog-checkpoint). */
export interface Checkpoint {
  /** Which log; the name of its key. */
  readonly origin: string
  /** Number of leaves. */
  readonly size: number
  /** 32 bytes. */
  readonly root: Uint8Array
  /** Further lines; not empty, each one. */
  readonly extensions: readonly string[]
}

/** A checkpoint with the note that carried it. */
export interface OpenedCheckpoint {
  readonly checkpoint: Checkpoint
  readonly note: Note
}

/** The text of the note: origin, size and root, a line each. Throws E_LOG_CHECKPOINT, E_LOG_NUMBER, E_LOG_LENGTH. */
export function formatCheckpoint({ origin, size, root, extensions }: Checkpoint): string {
  requireWhole(size, 'size')
  requireLength(root, HASH_BYTES, 'root')
  const lines = [origin, String(size), toBase64(root), ...extensions]
  if (lines.some((line) => line === '' || line.includes('\n'))) throw fault('lines')
  return lines.map((line) => `${line}\n`).join('')
}

/**
 * Reads the text of a checkpoint's note (`Note.text`). Throws E_LOG_CHECKPOINT for too few, empty or unfinished lines,
 * E_LOG_NUMBER for the size (leading zeros, signs, 2^53 and more), E_LOG_BASE64 and E_LOG_LENGTH for the root.
 */
export function parseCheckpoint(noteText: string): Checkpoint {
  if (!noteText.endsWith('\n')) throw fault('no-final-newline')
  const lines = noteText.slice(0, -1).split('\n')
  const [origin, size, encoded, ...extensions] = lines
  if (origin === undefined || size === undefined || encoded === undefined || lines.includes('')) throw fault('lines')
  const root = fromBase64(encoded)
  requireLength(root, HASH_BYTES, 'root')
  return { origin, size: parseDecimal(size, 'size'), root, extensions }
}

/** Signs a checkpoint as its log. Throws E_LOG_KEY, E_LOG_CHECKPOINT, E_LOG_LENGTH, E_LOG_NUMBER. */
export function signCheckpoint(checkpoint: Checkpoint, key: VerifierKey, sign: Sign): Note {
  requireLogKey(key)
  requireOrigin(checkpoint, key)
  const text = formatCheckpoint(checkpoint)
  const bytes = sign(toUtf8(text))
  requireLength(bytes, SIGNATURE_BYTES, 'signature')
  return { text, signatures: [{ name: key.name, id: key.id, bytes }] }
}

/**
 * Reads a signed checkpoint and checks the log's signature. Other signatures are left as they are: see
 * `cosignaturesOf`. Throws E_LOG_SIGNATURE_MISSING when this key did not sign, E_LOG_SIGNATURE_WRONG when a signature
 * under its name and id does not fit, E_LOG_CHECKPOINT when the origin is not the key's name (C2SP tlog-policy,
 * "Defining a log"), and what `parseNote` and `parseCheckpoint` throw.
 */
export function openCheckpoint(noteText: string, key: VerifierKey, verify: Verify): OpenedCheckpoint {
  requireLogKey(key)
  const note = parseNote(noteText)
  const own = note.signatures.filter((signature) => isBy(key, signature))
  if (own.length === 0) throw new LogError('E_LOG_SIGNATURE_MISSING', { name: key.name, id: formatKeyId(key.id) })
  const message = toUtf8(note.text)
  for (const { bytes } of own) {
    if (bytes.length !== SIGNATURE_BYTES || !verify(key.publicKey, message, bytes)) throw wrongSignature(key)
  }
  const checkpoint = parseCheckpoint(note.text)
  requireOrigin(checkpoint, key)
  return { checkpoint, note }
}

/** True when name and id of a signature are those of the key; whether it fits is another question. */
export function isBy(key: VerifierKey, { name, id }: NoteSignature): boolean {
  return key.name === name && key.id === id
}

export function wrongSignature({ name, id }: VerifierKey): LogError {
  return new LogError('E_LOG_SIGNATURE_WRONG', { name, id: formatKeyId(id) })
}

function requireLogKey({ name, type }: VerifierKey): void {
  if (type !== NOTE_SIGNATURE) throw new LogError('E_LOG_KEY', { reason: 'type', name })
}

function requireOrigin({ origin }: Checkpoint, { name }: VerifierKey): void {
  if (origin !== name) throw new LogError('E_LOG_CHECKPOINT', { reason: 'origin', expected: name, found: origin })
}

function fault(reason: string): LogError {
  return new LogError('E_LOG_CHECKPOINT', { reason })
}
