import { InputError } from './input-error.ts'

/** The names of the encodings that can be asked for; the usual other spellings of each ("cp1251", "latin1") work too. */
export const ENCODINGS: readonly string[] = [
  'utf-8',
  'utf-16le',
  'utf-16be',
  'windows-1250',
  'windows-1251',
  'windows-1252',
  'windows-1253',
  'windows-1254',
  'windows-1255',
  'windows-1256',
  'windows-1257',
  'windows-1258',
  'koi8-r',
  'koi8-u',
  'ibm866',
  'iso-8859-2',
  'iso-8859-5',
  'iso-8859-6',
  'iso-8859-7',
  'iso-8859-8',
  'iso-8859-15',
  'macintosh',
  'x-mac-cyrillic',
  'gb18030',
  'big5',
  'euc-jp',
  'shift_jis',
  'euc-kr',
]

/** The plain name of an encoding given by any of its labels. Throws E_ENCODING_UNKNOWN. */
export function encodingName(label: string): string {
  try {
    return new TextDecoder(label).encoding
  } catch {
    throw new InputError('E_ENCODING_UNKNOWN', { encoding: label, accepted: ENCODINGS.join(', ') })
  }
}

/** What decoding says of bytes that do not fit: where the first one stands. */
export interface DecodingFault {
  readonly offset: number
  readonly byte: string
}

/** The characters of the bytes, byte order mark and lone surrogates included, or where the bytes stop to fit. */
export function decode(bytes: Uint8Array, encoding: string): string | DecodingFault {
  if (encoding === 'utf-16le' || encoding === 'utf-16be') return decodeUtf16(bytes, encoding)
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return faultAt(bytes, encoding === 'utf-8' ? utf8FaultOffset(bytes) : otherFaultOffset(bytes, encoding))
  }
}

/** TextDecoder would refuse or replace a lone surrogate; the record is to report it instead. */
function decodeUtf16(bytes: Uint8Array, encoding: 'utf-16le' | 'utf-16be'): string | DecodingFault {
  if (bytes.length % 2 === 1) return faultAt(bytes, bytes.length - 1)
  if (encoding === 'utf-16le') return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('utf16le')
  return Buffer.from(bytes).swap16().toString('utf16le')
}

function faultAt(bytes: Uint8Array, offset: number): DecodingFault {
  return { offset, byte: (bytes[offset] ?? 0).toString(16).toUpperCase().padStart(2, '0') }
}

/** First and last byte of a UTF-8 lead, its length, and the range of the byte after it (Unicode 16, table 3-7). */
const UTF8_LEADS: readonly (readonly [number, number, number, number, number])[] = [
  [0x00, 0x7f, 1, 0, 0],
  [0xc2, 0xdf, 2, 0x80, 0xbf],
  [0xe0, 0xe0, 3, 0xa0, 0xbf],
  [0xe1, 0xec, 3, 0x80, 0xbf],
  [0xed, 0xed, 3, 0x80, 0x9f],
  [0xee, 0xef, 3, 0x80, 0xbf],
  [0xf0, 0xf0, 4, 0x90, 0xbf],
  [0xf1, 0xf3, 4, 0x80, 0xbf],
  [0xf4, 0xf4, 4, 0x80, 0x8f],
]

/** Offset of the first byte that does not belong to well-formed UTF-8; the length when all of them do. */
export function utf8FaultOffset(bytes: Uint8Array): number {
  let at = 0
  while (at < bytes.length) {
    const length = utf8LengthAt(bytes, at)
    if (length === 0) return at
    at += length
  }
  return at
}

/** Bytes of the well-formed character at `at`, or 0. */
function utf8LengthAt(bytes: Uint8Array, at: number): number {
  const lead = bytes[at] ?? 0
  if (lead < 0x80) return 1
  const row = UTF8_LEADS.find(([first, last]) => lead >= first && lead <= last)
  if (row === undefined) return 0
  const [, , length, low, high] = row
  const second = bytes[at + 1] ?? 0
  if (second < low || second > high) return 0
  for (let next = at + 2; next < at + length; next++) {
    const byte = bytes[next] ?? 0
    if (byte < 0x80 || byte > 0xbf) return 0
  }
  return length
}

/** Halves the bytes until the first refused one is found: a longer head that decodes never hides an earlier fault. */
function otherFaultOffset(bytes: Uint8Array, encoding: string): number {
  let good = 0
  let bad = bytes.length
  while (good < bad - 1) {
    const middle = Math.floor((good + bad) / 2)
    if (decodesAsHead(bytes.subarray(0, middle), encoding)) good = middle
    else bad = middle
  }
  return good
}

function decodesAsHead(bytes: Uint8Array, encoding: string): boolean {
  try {
    new TextDecoder(encoding, { fatal: true }).decode(bytes, { stream: true })
    return true
  } catch {
    return false
  }
}
