import canonicalize from 'canonicalize'
import { LogError } from '../log-error.ts'

export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json }

/** Lists and objects that may stand inside each other: enough for any body, and no engine runs out of stack. */
export const MAX_JSON_DEPTH = 64

/**
 * The canonical text of a JSON value (RFC 8785, JCS). Throws E_JSON_NOT_CANONICAL for what JSON cannot say (undefined,
 * functions, numbers that are not finite, lone surrogates, lists with holes, objects of a class) and beyond
 * MAX_JSON_DEPTH; `reason` says which.
 */
export function canonicalJson(value: Json): string {
  requireJson(value, 0)
  const text = canonicalize(value)
  if (text === undefined) throw fault('not-json')
  return text
}

/**
 * True when the text is the canonical one of the value, which JSON.parse has read from that same text. Much faster than
 * writing the value anew, since whole logs are read back through here. Throws E_JSON_NOT_CANONICAL beyond MAX_JSON_DEPTH
 * and for escaped lone surrogates.
 */
export function isCanonicalText(text: string, value: Json): boolean {
  // JSON.stringify writes strings and numbers as RFC 8785 §3.2.2 asks, but keys in the order in which they were read,
  // and lone surrogates as escapes. Keys that look like indexes lose their order in reading: those go the slow way.
  if (!text.includes('\\ud') && isOrdered(value, 0) && JSON.stringify(value) === text) return true
  return canonicalJson(value) === text
}

/** Keys of all objects ascend by UTF-16 units (RFC 8785 §3.2.3), and nothing stands too deep. */
function isOrdered(value: Json, depth: number): boolean {
  if (value === null || typeof value !== 'object') return true
  if (depth >= MAX_JSON_DEPTH) return false
  if (isList(value)) return value.every((item) => isOrdered(item, depth + 1))
  let last: string | null = null
  for (const key of Object.keys(value)) {
    if (last !== null && key < last) return false
    if (!isOrdered(value[key] ?? null, depth + 1)) return false
    last = key
  }
  return true
}

function isList(value: readonly Json[] | { readonly [key: string]: Json }): value is readonly Json[] {
  return Array.isArray(value)
}

function requireJson(value: unknown, depth: number): void {
  if (value === null || typeof value === 'boolean') return
  if (typeof value === 'string') {
    requireWellFormed(value)
    return
  }
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) throw fault('number-not-finite')
    return
  }
  if (typeof value !== 'object') throw fault('not-json')
  if (depth >= MAX_JSON_DEPTH) throw fault('too-deep')
  if (Array.isArray(value)) {
    // Not forEach, which passes over holes.
    for (const item of value) requireJson(item, depth + 1)
    return
  }
  requirePlain(value)
  for (const [key, item] of Object.entries(value)) {
    requireWellFormed(key)
    requireJson(item, depth + 1)
  }
}

function requireWellFormed(text: string): void {
  if (!text.isWellFormed()) throw fault('lone-surrogate')
}

function requirePlain(value: object): void {
  const prototype: unknown = Object.getPrototypeOf(value)
  if (prototype !== Object.prototype && prototype !== null) throw fault('not-json')
}

function fault(reason: string): LogError {
  return new LogError('E_JSON_NOT_CANONICAL', { reason })
}
