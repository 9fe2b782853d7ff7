import { fromUtf8, toUtf8 } from '../bytes/utf8.ts'
import { canonicalJson, isCanonicalText, type Json } from '../json/canonical-json.ts'
import { LogError } from '../log-error.ts'
import { requireEntry } from './check-entry.ts'
import type { Entry } from './entry.ts'

/** Bytes of an entry at most: what the length of an entry in a bundle can say (C2SP tlog-tiles, "Log entries"). */
export const MAX_ENTRY_BYTES = 65_535

/**
 * The bytes of an entry, which are hashed as its leaf: UTF-8 of its canonical JSON (RFC 8785). Throws
 * E_ENTRY_NOT_VALID, E_JSON_NOT_CANONICAL, E_LOG_UTF8, or E_ENTRY_TOO_LARGE above MAX_ENTRY_BYTES.
 */
export function encodeEntry(entry: Entry): Uint8Array {
  requireEntry(entry)
  const bytes = toUtf8(canonicalJson({ ...entry }))
  requireSize(bytes)
  return bytes
}

/** What the actor signs: the canonical JSON of the entry without the key `sig`. Throws as `encodeEntry` does. */
export function signedPart(entry: Entry): Uint8Array {
  requireEntry(entry)
  const { sig: _, ...signed } = entry
  return toUtf8(canonicalJson(signed))
}

/**
 * Reads an entry back. Throws E_ENTRY_TOO_LARGE, E_LOG_UTF8, E_ENTRY_NOT_VALID (no JSON; keys missing, unknown or of
 * the wrong kind) or E_JSON_NOT_CANONICAL (written otherwise than `encodeEntry` would: spaces, order, doubled keys).
 */
export function decodeEntry(bytes: Uint8Array): Entry {
  requireSize(bytes)
  const text = fromUtf8(bytes)
  const value = parsed(text)
  requireEntry(value)
  if (!isCanonicalText(text, value)) throw new LogError('E_JSON_NOT_CANONICAL', { reason: 'written-otherwise' })
  return value
}

function parsed(text: string): Json {
  try {
    return JSON.parse(text) as Json
  } catch {
    throw new LogError('E_ENTRY_NOT_VALID', { what: 'entry', reason: 'not-json' })
  }
}

function requireSize({ length }: Uint8Array): void {
  if (length > MAX_ENTRY_BYTES) throw new LogError('E_ENTRY_TOO_LARGE', { bytes: length, limitBytes: MAX_ENTRY_BYTES })
}
