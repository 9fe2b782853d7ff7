import { fromBase64, toBase64 } from '../bytes/base64.ts'
import { toUtf8 } from '../bytes/utf8.ts'
import { LogError } from '../log-error.ts'
import { sha256 } from '../merkle/hash.ts'
import { PUBLIC_KEY_BYTES } from './signature-port.ts'

/** Signature type of a log's own Ed25519 signature (C2SP signed-note, "Signature types"). */
export const NOTE_SIGNATURE = 0x01

/** Signature type of an Ed25519 cosignature with a time (C2SP tlog-cosignature). */
export const COSIGNATURE = 0x04

/** A public key with the name it signs under. Name and id together say which key made a signature. */
export interface VerifierKey {
  readonly name: string
  /** The first four bytes, big-endian, of SHA-256(name ‖ 0x0A ‖ type ‖ public key). */
  readonly id: number
  /** NOTE_SIGNATURE or COSIGNATURE. */
  readonly type: number
  /** 32 bytes (RFC 8032). */
  readonly publicKey: Uint8Array
}

/**
 * Gives a public key its id (C2SP signed-note, "Signatures"). Throws E_LOG_KEY for a name that is empty or has a space
 * or a plus, for a type that is not known here, and for a key of other than 32 bytes.
 */
export function noteKey(name: string, type: number, publicKey: Uint8Array): VerifierKey {
  if (!isKeyName(name)) throw fault('name', name)
  if (type !== NOTE_SIGNATURE && type !== COSIGNATURE) throw fault('type', name)
  if (publicKey.length !== PUBLIC_KEY_BYTES) throw fault('public-key', name)
  const hash = sha256(Uint8Array.of(...toUtf8(name), 0x0a, type, ...publicKey))
  return { name, id: new DataView(hash.buffer, hash.byteOffset).getUint32(0), type, publicKey }
}

/** True for a name that a note can carry: not empty, neither spaces nor a plus nor control characters (signed-note). */
export function isKeyName(name: string): boolean {
  return name.isWellFormed() && /^[^\p{White_Space}\p{Cc}+]+$/u.test(name)
}

/** The vkey `name+hexid+base64(type ‖ key)` that policies and session protocols carry (C2SP signed-note). */
export function formatVerifierKey({ name, id, type, publicKey }: VerifierKey): string {
  return `${name}+${formatKeyId(id)}+${toBase64(Uint8Array.of(type, ...publicKey))}`
}

/** Eight hex digits. */
export function formatKeyId(id: number): string {
  return id.toString(16).padStart(8, '0')
}

/** Reads a vkey. Throws E_LOG_KEY for any other text, and when its id is not the id of its key. */
export function parseVerifierKey(text: string): VerifierKey {
  // Base64 has pluses of its own: only the first two part the text.
  const match = /^([^+]+)\+([0-9a-f]{8})\+([A-Za-z0-9+/]+={0,2})$/.exec(text)
  if (!match) throw fault('form', text)
  const [, name = '', id, encoded = ''] = match
  const [type = 0, ...publicKey] = keyBytes(encoded, text)
  const key = noteKey(name, type, Uint8Array.from(publicKey))
  if (formatKeyId(key.id) !== id) throw fault('id', name)
  return key
}

function keyBytes(encoded: string, text: string): Uint8Array {
  try {
    return fromBase64(encoded)
  } catch {
    throw fault('form', text)
  }
}

function fault(reason: string, name: string): LogError {
  return new LogError('E_LOG_KEY', { reason, name: name.slice(0, 200) })
}
