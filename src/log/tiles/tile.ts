import { requireLength } from '../bytes/bytes.ts'
import { LogError } from '../log-error.ts'
import { HASH_BYTES } from '../merkle/hash.ts'
import { TILE_WIDTH } from './tile-path.ts'

/** The bytes of a tile: its 1 to TILE_WIDTH hashes, one after the other. Throws E_LOG_BUNDLE, E_LOG_LENGTH. */
export function tileOfHashes(hashes: readonly Uint8Array[]): Uint8Array {
  requireWidth(hashes.length)
  const bytes = new Uint8Array(hashes.length * HASH_BYTES)
  for (const [place, hash] of hashes.entries()) {
    requireLength(hash, HASH_BYTES, 'hash')
    bytes.set(hash, place * HASH_BYTES)
  }
  return bytes
}

/** The hashes of a tile. Throws E_LOG_BUNDLE for bytes that are not 1 to TILE_WIDTH whole hashes. */
export function hashesOfTile(bytes: Uint8Array): readonly Uint8Array[] {
  const width = bytes.length / HASH_BYTES
  requireWidth(width)
  return Array.from({ length: width }, (_, place) => bytes.slice(place * HASH_BYTES, (place + 1) * HASH_BYTES))
}

function requireWidth(width: number): void {
  if (Number.isInteger(width) && width >= 1 && width <= TILE_WIDTH) return
  throw new LogError('E_LOG_BUNDLE', { what: 'tile', reason: 'width', found: width })
}
