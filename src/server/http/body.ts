import type { Context } from 'hono'
import { HttpProblem, ShapeProblem } from './problem.ts'

/** Bytes of a JSON body when a route says nothing. */
export const USUAL_LIMIT_BYTES = 1024 * 1024
/** No request of ours is nested deeper. */
const DEEPEST = 32
/** Keys that change objects themselves when they are assigned. */
const FORBIDDEN = new Set(['__proto__', 'constructor', 'prototype'])

/** The JSON body. Throws HttpProblem E_MEDIA_TYPE, E_BODY_TOO_BIG, E_JSON_BROKEN_BODY, E_BODY_TOO_DEEP, E_REQUEST_SHAPE. */
export async function jsonBody(context: Context, limitBytes: number): Promise<unknown> {
  const type = context.req.header('content-type') ?? ''
  if (!type.startsWith('application/json')) {
    throw new HttpProblem('E_MEDIA_TYPE', { type: type || '?', accepted: 'application/json' })
  }
  const text = new TextDecoder('utf-8', { fatal: false }).decode(await bytesOf(context.req.raw, limitBytes))
  checkDepth(text)
  try {
    return JSON.parse(text, refuseForbidden)
  } catch (error) {
    if (error instanceof HttpProblem) throw error
    throw new HttpProblem('E_JSON_BROKEN_BODY', { reason: error instanceof Error ? error.message : String(error) })
  }
}

/** All bytes of a body; what is larger is refused as soon as it is seen, whatever its header claims. */
export async function bytesOf(request: Request, limitBytes: number): Promise<Uint8Array> {
  const limit = `${Math.ceil(limitBytes / 1024)} kB`
  if (Number(request.headers.get('content-length') ?? 0) > limitBytes)
    throw new HttpProblem('E_BODY_TOO_BIG', { limit })
  const parts: Uint8Array[] = []
  let size = 0
  for await (const part of request.body ?? []) {
    size += part.byteLength
    if (size > limitBytes) throw new HttpProblem('E_BODY_TOO_BIG', { limit })
    parts.push(part)
  }
  return Buffer.concat(parts)
}

function refuseForbidden(key: string, value: unknown): unknown {
  if (FORBIDDEN.has(key)) throw new ShapeProblem(key, { fault: 'forbidden_name', expected: '' })
  if (typeof value === 'string') checkKeepable(value, key)
  return value
}

/** The one character that no database keeps in a text. Throws HttpProblem E_REQUEST_SHAPE. */
export function checkKeepable(text: string, place: string): void {
  if (text.includes('\u0000')) throw new ShapeProblem(place, { fault: 'nul', expected: '' })
}

/** Before parsing: the parser itself would go as deep as the text does. Brackets within strings do not count. */
function checkDepth(text: string): void {
  let depth = 0
  let isString = false
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (isString) {
      if (code === 0x5c) at++
      else if (code === 0x22) isString = false
    } else if (code === 0x22) isString = true
    else if (code === 0x7b || code === 0x5b) depth++
    else if (code === 0x7d || code === 0x5d) depth--
    if (depth > DEEPEST) throw new HttpProblem('E_BODY_TOO_DEEP', { limit: DEEPEST })
  }
}
