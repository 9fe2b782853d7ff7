import { LogError } from '../log-error.ts'

/** True when both hold the same bytes. Not for secrets: the time it takes tells where they differ. */
export function equalBytes(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((byte, place) => byte === b[place])
}

/** Throws E_LOG_LENGTH unless there are exactly that many bytes. */
export function requireLength(bytes: Uint8Array, expected: number, what: string): void {
  if (bytes.length !== expected) throw new LogError('E_LOG_LENGTH', { what, expected, found: bytes.length })
}
