import { looksLikeUtf16 } from '../input/binary-kind.ts'
import { decode, encodingName } from '../input/encoding.ts'
import { ExchangeError } from './exchange-error.ts'

/**
 * The characters of a text file, without a byte order mark. UTF-8, strictly, unless another encoding is asked for; a
 * byte order mark of UTF-16 says what it is. `name` stands in the error. Throws ExchangeError (E_NOT_UTF8,
 * E_NOT_DECODABLE) and InputError (E_ENCODING_UNKNOWN).
 */
export function decodeText(bytes: Uint8Array, name: string, asked?: string): string {
  const encoding = asked === undefined ? encodingOf(bytes) : encodingName(asked)
  const utf16 = encoding === 'utf-8' ? looksLikeUtf16(bytes) : null
  if (utf16 !== null)
    throw new ExchangeError('E_NOT_UTF8', { name, offset: Math.max(0, bytes.indexOf(0)), suggestion: utf16 })
  const text = decode(bytes, encoding)
  if (typeof text === 'string') return text.startsWith('\uFEFF') ? text.slice(1) : text
  const place = { name, offset: text.offset, byte: text.byte }
  if (encoding === 'utf-8') throw new ExchangeError('E_NOT_UTF8', { ...place, suggestion: '' })
  throw new ExchangeError('E_NOT_DECODABLE', { ...place, encoding })
}

function encodingOf([first, second]: Uint8Array): string {
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  return first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8'
}
