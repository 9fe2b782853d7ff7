import { LogError } from '../log-error.ts'

/** Lower-case hexadecimal, two digits a byte. */
export function toHex(bytes: Uint8Array): string {
  return bytes.toHex()
}

/** Bytes of lower-case hexadecimal. Throws E_LOG_HEX for an odd number of digits, capitals and anything else. */
export function fromHex(text: string): Uint8Array {
  if (text.length % 2 !== 0 || !/^[0-9a-f]*$/.test(text)) throw new LogError('E_LOG_HEX', { value: text.slice(0, 100) })
  return Uint8Array.fromHex(text)
}
