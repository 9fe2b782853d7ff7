import { MAX_ENTRY_BYTES } from '../entry/encode.ts'
import { LogError } from '../log-error.ts'
import { TILE_WIDTH } from './tile-path.ts'

const LENGTH_BYTES = 2

/**
 * The bytes of a bundle: each entry behind its length in two bytes, big-endian (C2SP tlog-tiles, "Log entries"). Throws
 * E_LOG_BUNDLE unless there are 1 to TILE_WIDTH entries, E_ENTRY_TOO_LARGE above MAX_ENTRY_BYTES.
 */
export function encodeEntries(entries: readonly Uint8Array[]): Uint8Array {
  requireCount(entries.length)
  const bytes = new Uint8Array(entries.reduce((sum, { length }) => sum + LENGTH_BYTES + length, 0))
  const view = new DataView(bytes.buffer)
  let at = 0
  for (const entry of entries) {
    if (entry.length > MAX_ENTRY_BYTES) {
      throw new LogError('E_ENTRY_TOO_LARGE', { bytes: entry.length, limitBytes: MAX_ENTRY_BYTES })
    }
    view.setUint16(at, entry.length)
    bytes.set(entry, at + LENGTH_BYTES)
    at += LENGTH_BYTES + entry.length
  }
  return bytes
}

/** The entries of a bundle. Throws E_LOG_BUNDLE when it ends within an entry, or holds none or above TILE_WIDTH. */
export function decodeEntries(bytes: Uint8Array): readonly Uint8Array[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const entries: Uint8Array[] = []
  for (let at = 0; at < bytes.length; ) {
    const start = at + LENGTH_BYTES
    const end = start > bytes.length ? start : start + view.getUint16(at)
    if (end > bytes.length) {
      throw new LogError('E_LOG_BUNDLE', { what: 'entries', reason: 'truncated', expected: end, found: bytes.length })
    }
    entries.push(bytes.slice(start, end))
    at = end
  }
  requireCount(entries.length)
  return entries
}

function requireCount(count: number): void {
  if (count >= 1 && count <= TILE_WIDTH) return
  throw new LogError('E_LOG_BUNDLE', { what: 'entries', reason: 'width', found: count })
}
