import { LogError } from '../log-error.ts'

/** Standard base64 with padding (RFC 4648 §4). */
export function toBase64(bytes: Uint8Array): string {
  return bytes.toBase64()
}

/**
 * Bytes of standard base64. Throws E_LOG_BASE64 for anything but the one canonical form: white space, missing padding,
 * letters of the URL alphabet, or left-over bits that are not zero (RFC 4648 §3.5).
 */
export function fromBase64(text: string): Uint8Array {
  const bytes = decoded(text)
  // Engines skip white space; only the canonical form survives the way back.
  if (bytes === null || bytes.toBase64() !== text) throw new LogError('E_LOG_BASE64', { value: text.slice(0, 100) })
  return bytes
}

function decoded(text: string): Uint8Array | null {
  try {
    return Uint8Array.fromBase64(text, { lastChunkHandling: 'strict' })
  } catch {
    return null
  }
}
