import { sha256 as digest } from '@noble/hashes/sha2.js'
import { requireLength } from '../bytes/bytes.ts'

/** Bytes of a SHA-256 hash. */
export const HASH_BYTES = 32

const LEAF_PREFIX = 0
const NODE_PREFIX = 1

// Room for what is hashed, used anew each time: making it costs as much as hashing a third of a leaf.
const leafInput = new Uint8Array(65_536)
const nodeInput = new Uint8Array(1 + 2 * HASH_BYTES)

/** SHA-256 (FIPS 180-4), 32 bytes. */
export function sha256(bytes: Uint8Array): Uint8Array {
  return digest(bytes)
}

/** Hash of the tree without leaves: SHA-256 of nothing (RFC 6962 §2.1). */
export const EMPTY_ROOT: Uint8Array = sha256(new Uint8Array(0))

/** SHA-256(0x00 ‖ data): the hash of a leaf (RFC 6962 §2.1). */
export function leafHash(data: Uint8Array): Uint8Array {
  const length = 1 + data.length
  const input = length <= leafInput.length ? leafInput.subarray(0, length) : new Uint8Array(length)
  input[0] = LEAF_PREFIX
  input.set(data, 1)
  return digest(input)
}

/** SHA-256(0x01 ‖ left ‖ right): the hash of a node (RFC 6962 §2.1). Throws E_LOG_LENGTH for other than 32 bytes. */
export function nodeHash(left: Uint8Array, right: Uint8Array): Uint8Array {
  requireLength(left, HASH_BYTES, 'hash')
  requireLength(right, HASH_BYTES, 'hash')
  nodeInput[0] = NODE_PREFIX
  nodeInput.set(left, 1)
  nodeInput.set(right, 1 + HASH_BYTES)
  return digest(nodeInput)
}
