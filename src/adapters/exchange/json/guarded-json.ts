import { ExchangeError, type ExchangeValues } from '../exchange-error.ts'

/** Deeper nesting is no register: the deepest part of an item, a pin of its evidence, is the seventh level. */
export const DEEPEST = 16
/** Names that would reach the prototype of an object. */
const FORBIDDEN: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype'])

/**
 * The value of a JSON text from outside. `place` stands in errors. Throws ExchangeError: E_JSON_TOO_DEEP before it is
 * parsed, E_JSON_BROKEN, E_FORBIDDEN_KEY.
 */
export function parseGuarded(text: string, place: ExchangeValues = {}): unknown {
  if (depthOf(text) > DEEPEST) throw new ExchangeError('E_JSON_TOO_DEEP', { ...place, limit: DEEPEST })
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch (error) {
    throw new ExchangeError('E_JSON_BROKEN', { ...place, reason: (error as Error).message.slice(0, 200) })
  }
  const key = forbiddenKey(value)
  if (key !== null) throw new ExchangeError('E_FORBIDDEN_KEY', { ...place, value: key })
  return value
}

/** Most brackets that are open at once, those within strings aside. */
function depthOf(text: string): number {
  let deepest = 0
  let depth = 0
  for (let at = 0; at < text.length; at++) {
    const unit = text[at]
    if (unit === '"') at = endOfString(text, at)
    else if (unit === '{' || unit === '[') deepest = Math.max(deepest, ++depth)
    else if (unit === '}' || unit === ']') depth--
  }
  return deepest
}

function endOfString(text: string, start: number): number {
  let at = start + 1
  while (at < text.length && text[at] !== '"') at += text[at] === '\\' ? 2 : 1
  return at
}

function forbiddenKey(value: unknown): string | null {
  if (typeof value !== 'object' || value === null) return null
  for (const [key, part] of Object.entries(value)) {
    const found = FORBIDDEN.has(key) ? key : forbiddenKey(part)
    if (found !== null) return found
  }
  return null
}
