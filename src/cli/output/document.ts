import type { Input } from '../../adapters/index.ts'
import type { SourceRecord } from '../../model/index.ts'
import type { RecordPart } from '../commands.ts'

/** The input behind a record, as the JSON output tells it. */
export interface FileFacts {
  /** The path as given, or `-` for the standard input. */
  readonly name: string
  readonly bytes: number
  /** Of the bytes, in hexadecimal. */
  readonly sha256: string
  readonly encoding: string
  readonly format: string
  /** The stored source that the spans point to, where it is not simply the file's characters, or when asked for. */
  readonly text?: string
  /** `[start, fileStart, length]` of each stretch of `text` that stands in the file, in UTF-16 units. */
  readonly map?: readonly (readonly [number, number, number])[]
}

/** What `--json` prints: the record, and beside it the file. */
export type RecordDocument = SourceRecord & { readonly file: FileFacts }

/** A record with its input. */
export interface Reading {
  readonly input: Input
  readonly record: SourceRecord
}

export interface DocumentOptions {
  /** Parts to print; null prints all. */
  readonly parts: readonly RecordPart[] | null
  readonly withText: boolean
}

/** The object that is printed; `schema` comes first, and stays when only some parts are asked for. */
export function documentOf(reading: Reading, options: DocumentOptions): Partial<RecordDocument> {
  const { schema, ...parts } = reading.record
  const whole: RecordDocument = { schema, file: fileFacts(reading.input, options.withText), ...parts }
  if (options.parts === null) return whole
  const chosen = new Set<string>(['schema', ...options.parts])
  return Object.fromEntries(Object.entries(whole).filter(([key]) => chosen.has(key)))
}

export function fileFacts(input: Input, withText: boolean): FileFacts {
  const { name, bytes, sha256, encoding, format, text, map } = input
  return {
    name,
    bytes,
    sha256,
    encoding,
    format,
    ...(format !== 'text' || withText ? { text } : {}),
    ...(map !== null ? { map: map.map((piece) => [piece.start, piece.fileStart, piece.length] as const) } : {}),
  }
}
