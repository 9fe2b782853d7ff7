import { fromUtf8, toUtf8 } from '../bytes/utf8.ts'
import { LogError } from '../log-error.ts'
import { requireEntry } from './check-entry.ts'
import type { Entry } from './entry.ts'
import { entryText } from './entry-text.ts'

/** Bytes of an entry at most: what the length of an entry in a bundle can say (C2SP tlog-tiles, "Log entries"). */
export const MAX_ENTRY_BYTES = 65_535

/**
 * The bytes of an entry, which are hashed as its leaf: UTF-8 of its canonical JSON (RFC 8785). Throws
 * E_ENTRY_NOT_VALID, E_JSON_NOT_CANONICAL, E_LOG_UTF8, or E_ENTRY_TOO_LARGE above MAX_ENTRY_BYTES.
 */
export function encodeEntry(entry: Entry): Uint8Array {
  requireEntry(entry)
  const bytes = toUtf8(entryText(entry, { withSignature: true }))
  requireSize(bytes)
  return bytes
}

/** What the actor signs: the canonical JSON of the entry without the key `sig`. Throws as `encodeEntry` does. */
export function signedPart(entry: Entry): Uint8Array {
  requireEntry(entry)
  return toUtf8(entryText(entry, { withSignature: false }))
}

/**
 * Reads an entry back. Throws E_ENTRY_TOO_LARGE, E_LOG_UTF8, E_ENTRY_NOT_VALID (no JSON; keys missing, unknown or of
 * the wrong kind) or E_JSON_NOT_CANONICAL (written otherwise than `encodeEntry` would: spaces, order, doubled keys).
 */
export function decodeEntry(bytes: Uint8Array): Entry {
  requireSize(bytes)
  const text = fromUtf8(bytes)
  const entry = parsed(text)
  requireEntry(entry)
  if (entryText(entry, { withSignature: true }) !== text) {
    throw new LogError('E_JSON_NOT_CANONICAL', { reason: 'written-otherwise' })
  }
  return entry
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw new LogError('E_ENTRY_NOT_VALID', { what: 'entry', reason: 'not-json' })
  }
}

function requireSize({ length }: Uint8Array): void {
  if (length > MAX_ENTRY_BYTES) throw new LogError('E_ENTRY_TOO_LARGE', { bytes: length, limitBytes: MAX_ENTRY_BYTES })
}
