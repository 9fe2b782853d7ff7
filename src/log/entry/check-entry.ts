import { fromBase64 } from '../bytes/base64.ts'
import type { Json } from '../json/canonical-json.ts'
import { LogError } from '../log-error.ts'
import { SIGNATURE_BYTES } from '../note/signature-port.ts'
import type { Entry } from './entry.ts'

type Check = (value: unknown) => boolean

const HEX_HASH = /^[0-9a-f]{64}$/
const EVIDENCE = /^sha256:[0-9a-f]{64}$/

/** "2026-03-01T06:30:00Z": RFC 3339 in UTC; 60 seconds are a leap second. */
const INSTANT =
  /^[0-9]{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9]|3[01])T(?:[01][0-9]|2[0-3]):[0-5][0-9]:(?:[0-5][0-9]|60)(?:\.[0-9]{1,9})?Z$/

const isName: Check = (value) => typeof value === 'string' && value !== ''

/** The keys of an entry, in the order of RFC 8785, each with what its value has to be. */
const FIELDS: readonly (readonly [key: keyof Entry, isRight: Check])[] = [
  ['actor', isName],
  ['at', (value) => typeof value === 'string' && INSTANT.test(value)],
  ['body', isBody],
  ['by', isName],
  ['evidence', (value) => Array.isArray(value) && value.every(isEvidence)],
  ['id', isName],
  ['obj', isName],
  ['party', (value) => value === null || isName(value)],
  ['prev', (value) => value === null || isHexHash(value)],
  ['rel', isName],
  ['role', isName],
  ['sig', (value) => value === null || isSignature(value)],
  ['type', isName],
  ['v', (value) => value === 1],
]

/**
 * Throws E_ENTRY_NOT_VALID unless the value has exactly the keys of an entry, with values of the right kind; `what` is
 * the key at fault. That a body is JSON within bounds is found when it is written.
 */
export function requireEntry(value: Json | Entry): asserts value is Entry {
  if (typeof value !== 'object' || value === null) throw fault('entry', 'not-an-object')
  const given = value as Readonly<Record<string, unknown>>
  for (const [key, isRight] of FIELDS) {
    if (!Object.hasOwn(given, key)) throw fault(key, 'missing')
    if (!isRight(given[key])) throw fault(key, 'wrong-value')
  }
  const keys = Object.keys(given)
  if (keys.length === FIELDS.length) return
  throw fault(keys.find((key) => !FIELDS.some(([known]) => known === key)) ?? 'entry', 'unknown-key')
}

function isBody(value: unknown): boolean {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false
  const [[key, held] = [], ...more] = Object.entries(value)
  return more.length === 0 && (key === 'plain' || (key === 'commit' && isHexHash(held)))
}

function isEvidence(value: unknown): boolean {
  return typeof value === 'string' && EVIDENCE.test(value)
}

function isHexHash(value: unknown): boolean {
  return typeof value === 'string' && HEX_HASH.test(value)
}

function isSignature(value: unknown): boolean {
  if (typeof value !== 'string') return false
  try {
    return fromBase64(value).length === SIGNATURE_BYTES
  } catch {
    return false
  }
}

function fault(what: string, reason: string): LogError {
  return new LogError('E_ENTRY_NOT_VALID', { what, reason })
}
