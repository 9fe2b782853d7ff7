import { LogError } from '../log-error.ts'

/** Throws E_LOG_NUMBER unless the number is a whole one from `least` to 2^53 − 1. */
export function requireWhole(value: number, what: string, least = 0): void {
  if (!Number.isSafeInteger(value) || value < least) throw new LogError('E_LOG_NUMBER', { what, value: String(value) })
}

/** Reads ASCII decimal digits without leading zeros, up to 2^53 − 1. Throws E_LOG_NUMBER for any other text. */
export function parseDecimal(text: string, what: string): number {
  const value = /^(?:0|[1-9][0-9]{0,15})$/.test(text) ? Number(text) : Number.NaN
  if (!Number.isSafeInteger(value)) throw new LogError('E_LOG_NUMBER', { what, value: text.slice(0, 100) })
  return value
}
