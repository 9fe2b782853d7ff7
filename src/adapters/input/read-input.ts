import { createHash } from 'node:crypto'
import { binarySignature, isNulHeavy, looksLikeUtf16 } from './binary-kind.ts'
import { type DocumentKind, documentKind } from './documents/document-kind.ts'
import type { Taken } from './documents/document-text.ts'
import { decode, encodingName } from './encoding.ts'
import { formatOf, type TextFormat } from './format.ts'
import { InputError } from './input-error.ts'
import { lineStarts, type Place, placeAt } from './lines.ts'
import { type Extracted, type OffsetMap, toFileOffset } from './offset-map.ts'
import { type ByteStream, readFileBytes, readStreamBytes } from './read-bytes.ts'

/** Bytes taken in unless the caller says otherwise: 64 MB. */
export const DEFAULT_LIMIT_BYTES = 64 * 1024 * 1024

export interface InputOptions {
  /** Label of the encoding of the bytes; UTF-8 when left out, and then strictly. */
  readonly encoding?: string
  /** Taken from the name and the first characters when left out. */
  readonly format?: TextFormat
  readonly limitBytes?: number
  /** Calls off the taking of text out of a document. */
  readonly signal?: AbortSignal
}

/**
 * An input taken in. `text` is the stored source, to which every span of a record points. For plain text it is the
 * file's characters exactly as they stand, a byte order mark and control characters included, and `map` is null.
 * For Markdown and HTML it is the text that a reader of the page would see, and `map` leads each character back. For
 * PDF and DOCX it is the text that was taken out, and places are places in it.
 */
export interface Input {
  /** The path as given, or `-` for the standard input. */
  readonly name: string
  readonly bytes: number
  /** Of the bytes, in hexadecimal. */
  readonly sha256: string
  readonly encoding: string
  readonly format: TextFormat | DocumentKind
  readonly text: string
  readonly map: OffsetMap | null
  /** The line and column, in the file, of an offset of `text`. */
  readonly placeOf: (offset: number) => Place
}

/** Reads a file. Throws InputError. */
export async function readFileInput(path: string, options: InputOptions = {}): Promise<Input> {
  const encoding = encodingName(options.encoding ?? 'utf-8')
  const bytes = await readFileBytes(path, options.limitBytes ?? DEFAULT_LIMIT_BYTES)
  return inputOf(path, bytes, { ...options, encoding })
}

/** Reads a stream to its end, under the name `-`. Throws InputError. */
export async function readStreamInput(stream: ByteStream, options: InputOptions = {}): Promise<Input> {
  const encoding = encodingName(options.encoding ?? 'utf-8')
  const bytes = await readStreamBytes('-', stream, options.limitBytes ?? DEFAULT_LIMIT_BYTES)
  return inputOf('-', bytes, { ...options, encoding })
}

/** Takes in bytes that are there already. Throws InputError. */
export async function readBytesInput(name: string, bytes: Uint8Array, options: InputOptions = {}): Promise<Input> {
  const encoding = encodingName(options.encoding ?? 'utf-8')
  const limitBytes = options.limitBytes ?? DEFAULT_LIMIT_BYTES
  if (bytes.length > limitBytes) throw new InputError('E_TOO_BIG', { name, bytes: bytes.length, limitBytes })
  return inputOf(name, bytes, { ...options, encoding })
}

async function inputOf(name: string, bytes: Uint8Array, options: InputOptions & { encoding: string }): Promise<Input> {
  if (bytes.length === 0) throw new InputError('E_EMPTY', { name })
  const { encoding, signal = null } = options
  const kind = documentKind(bytes)
  if (kind !== null) return documentInput({ name, bytes, kind }, signal)
  refuseBinary(name, bytes, encoding)
  const characters = charactersOf(name, bytes, encoding)
  const format = options.format ?? formatOf(name, characters)
  const extracted = await extract(characters, format)
  const { text = characters, map = null } = extracted ?? {}
  return { name, ...factsOf(bytes), encoding, format, text, map, placeOf: placesIn(characters, map) }
}

/** What is taken out of a document is a text of its own, in which places are counted. */
async function documentInput(taken: Taken, signal: AbortSignal | null): Promise<Input> {
  const { name, bytes, kind } = taken
  const { documentText } = await import('./documents/document-text.ts')
  const text = await documentText(taken, signal)
  return { name, ...factsOf(bytes), encoding: 'utf-8', format: kind, text, map: null, placeOf: placesIn(text, null) }
}

function factsOf(bytes: Uint8Array): Pick<Input, 'bytes' | 'sha256'> {
  return { bytes: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') }
}

function placesIn(characters: string, map: OffsetMap | null): Input['placeOf'] {
  let starts: readonly number[] | null = null
  return (offset) => {
    starts ??= lineStarts(characters)
    return placeAt(starts, map === null ? offset : toFileOffset(map, offset))
  }
}

function refuseBinary(name: string, bytes: Uint8Array, encoding: string): void {
  const kind = binarySignature(bytes)
  if (kind !== null) throw new InputError('E_BINARY', { name, kind })
  if (encoding.startsWith('utf-16')) return
  const suggestion = looksLikeUtf16(bytes)
  if (suggestion !== null) throw new InputError('E_NOT_UTF8', { name, ...utf16Fault(bytes), suggestion })
  if (isNulHeavy(bytes)) throw new InputError('E_BINARY', { name, kind: 'unknown' })
}

/** The byte order mark, which UTF-8 never starts with, or else the first NUL. */
function utf16Fault(bytes: Uint8Array): { offset: number; byte: string } {
  const [first = 0] = bytes
  return first >= 0xfe
    ? { offset: 0, byte: first.toString(16).toUpperCase() }
    : { offset: bytes.indexOf(0), byte: '00' }
}

function charactersOf(name: string, bytes: Uint8Array, encoding: string): string {
  const characters = decode(bytes, encoding)
  if (typeof characters === 'string') return characters
  const { offset, byte } = characters
  if (encoding !== 'utf-8') throw new InputError('E_NOT_DECODABLE', { name, encoding, offset, byte })
  throw new InputError('E_NOT_UTF8', { name, offset, byte, suggestion: declaredEncoding(bytes) })
}

/** `<meta charset="windows-1251">` → windows-1251; '' when the page declares none that is known. */
function declaredEncoding(bytes: Uint8Array): string {
  const head = Buffer.from(bytes.subarray(0, 1024)).toString('latin1')
  const label = /charset\s{0,9}=\s{0,9}["']?([\w-]{2,40})/i.exec(head)?.[1]
  try {
    return label === undefined ? '' : new TextDecoder(label).encoding
  } catch {
    return ''
  }
}

/** The readers of markup are loaded only when they are needed. */
async function extract(characters: string, format: TextFormat): Promise<Extracted | null> {
  if (format === 'markdown') return (await import('./markdown.ts')).markdownText(characters)
  if (format === 'html') return (await import('./html.ts')).htmlText(characters)
  return null
}
