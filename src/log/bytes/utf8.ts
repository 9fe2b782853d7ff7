import { utf8ToBytes } from '@noble/hashes/utils.js'
import { LogError } from '../log-error.ts'

/** The Encoding standard's decoder, which every engine has and the language's own library does not declare. */
declare const TextDecoder: new (
  label: string,
  options: { readonly fatal: boolean; readonly ignoreBOM: boolean },
) => { decode(bytes: Uint8Array): string }

// A byte order mark stays in the text: two sequences of bytes never give one text.
const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

/** UTF-8 of a text. Throws E_LOG_UTF8 for lone surrogates, which UTF-8 cannot carry. */
export function toUtf8(text: string): Uint8Array {
  if (!text.isWellFormed()) throw new LogError('E_LOG_UTF8', { reason: 'lone-surrogate' })
  return utf8ToBytes(text)
}

/** The text of UTF-8 bytes. Throws E_LOG_UTF8 for bytes that are not UTF-8 (overlong forms and surrogates included). */
export function fromUtf8(bytes: Uint8Array): string {
  try {
    return decoder.decode(bytes)
  } catch {
    throw new LogError('E_LOG_UTF8', { reason: 'not-utf8' })
  }
}
