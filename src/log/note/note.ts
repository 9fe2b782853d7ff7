import { fromBase64, toBase64 } from '../bytes/base64.ts'
import { LogError } from '../log-error.ts'
import { isKeyName } from './verifier-key.ts'

/** A text and who signed it (C2SP signed-note). */
export interface Note {
  /** Ends in a newline. What is signed. */
  readonly text: string
  readonly signatures: readonly NoteSignature[]
}

export interface NoteSignature {
  readonly name: string
  /** Key id: see VerifierKey. */
  readonly id: number
  /** What the key made, without the id: for a cosignature the time comes first. */
  readonly bytes: Uint8Array
}

/** UTF-16 units of a note and signatures in it: both are ours to bound (signed-note asks for 16 at least). */
const MAX_NOTE_UNITS = 1_000_000
const MAX_SIGNATURES = 100

const SIGNATURE_START = '— '
const ID_BYTES = 4

/**
 * Reads a note. Nothing is verified. Throws E_LOG_NOTE: control characters other than newline (CRLF too), lone
 * surrogates, no blank line before the signatures, no signature, or a last line that does not end.
 */
export function parseNote(text: string): Note {
  requireText(text)
  const blank = text.lastIndexOf('\n\n')
  if (blank < 0) throw fault('no-blank-line')
  const signatures = text.slice(blank + 2)
  if (!signatures.endsWith('\n')) throw fault(signatures === '' ? 'no-signature' : 'no-final-newline')
  const lines = signatures.slice(0, -1).split('\n')
  if (lines.length > MAX_SIGNATURES) throw fault('too-many-signatures')
  return { text: text.slice(0, blank + 1), signatures: lines.map(parseSignatureLine) }
}

/** Writes a note. Throws E_LOG_NOTE when it could not be read back the same. */
export function formatNote({ text, signatures }: Note): string {
  if (!text.endsWith('\n')) throw fault('no-final-newline')
  if (signatures.length === 0) throw fault('no-signature')
  if (signatures.length > MAX_SIGNATURES) throw fault('too-many-signatures')
  const note = `${text}\n${signatures.map((signature) => `${formatSignatureLine(signature)}\n`).join('')}`
  requireText(note)
  return note
}

/** One signature as a line without its newline: `— name base64(id ‖ signature)`. Throws E_LOG_NOTE. */
export function formatSignatureLine({ name, id, bytes }: NoteSignature): string {
  if (!isKeyName(name) || bytes.length === 0) throw fault('signature-line')
  const signature = new Uint8Array(ID_BYTES + bytes.length)
  new DataView(signature.buffer).setUint32(0, id)
  signature.set(bytes, ID_BYTES)
  return `${SIGNATURE_START}${name} ${toBase64(signature)}`
}

/** Reads one signature line without its newline. Throws E_LOG_NOTE for any other text, E_LOG_BASE64. */
export function parseSignatureLine(line: string): NoteSignature {
  const [name = '', encoded = '', ...more] = line.slice(SIGNATURE_START.length).split(' ')
  if (!line.startsWith(SIGNATURE_START) || !isKeyName(name) || more.length > 0) throw fault('signature-line')
  const signature = fromBase64(encoded)
  if (signature.length <= ID_BYTES) throw fault('signature-line')
  const id = new DataView(signature.buffer, signature.byteOffset).getUint32(0)
  return { name, id, bytes: signature.slice(ID_BYTES) }
}

function requireText(text: string): void {
  if (text.length > MAX_NOTE_UNITS) throw fault('too-long')
  if (!text.isWellFormed()) throw fault('lone-surrogate')
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters that a note must not hold
  if (/[\u0000-\u0009\u000b-\u001f]/.test(text)) throw fault('control-character')
}

function fault(reason: string): LogError {
  return new LogError('E_LOG_NOTE', { reason })
}
