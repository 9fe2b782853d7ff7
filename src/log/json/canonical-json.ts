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
