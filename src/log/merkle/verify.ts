import { equalBytes, requireLength } from '../bytes/bytes.ts'
import { toHex } from '../bytes/hex.ts'
import { LogError } from '../log-error.ts'
import { HASH_BYTES, nodeHash } from './hash.ts'
import { consistencyShape, inclusionSteps, type Step } from './shape.ts'

/** That the leaf with this hash stands at `index` of the tree of `size` leaves. */
export interface InclusionClaim {
  readonly index: number
  readonly size: number
  /** The leaf hash, 32 bytes. */
  readonly leaf: Uint8Array
  readonly proof: readonly Uint8Array[]
}

/** That the first tree is the beginning of the second. */
export interface ConsistencyClaim {
  readonly first: number
  readonly second: number
  readonly firstRoot: Uint8Array
  readonly secondRoot: Uint8Array
  readonly proof: readonly Uint8Array[]
}

/**
 * The root that an inclusion proof leads to (RFC 6962 §2.1.1). Throws E_LOG_NUMBER unless 0 ≤ index < size,
 * E_LOG_LENGTH for a hash of other than 32 bytes, E_LOG_PROOF_LENGTH when the proof has too few or too many hashes.
 */
export function rootFromInclusion({ index, size, leaf, proof }: InclusionClaim): Uint8Array {
  const steps = inclusionSteps(index, size)
  requireLength(leaf, HASH_BYTES, 'leaf')
  requireProofLength(proof, steps.length)
  return pairs(steps, proof).reduce((hash, { step, sibling }) => join(step, sibling, hash), leaf)
}

/** Throws as `rootFromInclusion` does, and E_LOG_ROOT_DIFFERS when the proof leads to another root. */
export function verifyInclusion({ root, ...claim }: InclusionClaim & { readonly root: Uint8Array }): void {
  const found = rootFromInclusion(claim)
  requireLength(root, HASH_BYTES, 'root')
  requireRoot(root, found, claim.size)
}

/**
 * Checks a consistency proof (RFC 6962 §2.1.2). A tree without leaves proves nothing about the next and is refused.
 * Throws E_LOG_NUMBER unless 0 < first ≤ second, E_LOG_LENGTH for a hash of other than 32 bytes, E_LOG_PROOF_LENGTH
 * for a proof of another length, E_LOG_ROOT_DIFFERS when it leads to another first or second root (`size` says which).
 */
export function verifyConsistency({ first, second, firstRoot, secondRoot, proof }: ConsistencyClaim): void {
  const { start, steps } = consistencyShape(first, second)
  requireLength(firstRoot, HASH_BYTES, 'root')
  requireLength(secondRoot, HASH_BYTES, 'root')
  requireProofLength(proof, steps.length + (start ? 1 : 0))
  const [given = firstRoot] = proof
  const begin = start ? given : firstRoot
  requireLength(begin, HASH_BYTES, 'proof')
  const path = pairs(steps, start ? proof.slice(1) : proof)
  // Subtrees on the left belong to both trees, those on the right came after the first.
  const both = path.filter(({ step }) => step.isLeft)
  requireRoot(
    firstRoot,
    both.reduce((hash, { step, sibling }) => join(step, sibling, hash), begin),
    first,
  )
  requireRoot(
    secondRoot,
    path.reduce((hash, { step, sibling }) => join(step, sibling, hash), begin),
    second,
  )
}

interface Pair {
  readonly step: Step
  readonly sibling: Uint8Array
}

function pairs(steps: readonly Step[], proof: readonly Uint8Array[]): readonly Pair[] {
  return steps.flatMap((step, place) => {
    const sibling = proof[place]
    if (!sibling) return []
    requireLength(sibling, HASH_BYTES, 'proof')
    return [{ step, sibling }]
  })
}

function join({ isLeft }: Step, sibling: Uint8Array, hash: Uint8Array): Uint8Array {
  return isLeft ? nodeHash(sibling, hash) : nodeHash(hash, sibling)
}

function requireProofLength(proof: readonly Uint8Array[], expected: number): void {
  if (proof.length !== expected) throw new LogError('E_LOG_PROOF_LENGTH', { expected, found: proof.length })
}

function requireRoot(expected: Uint8Array, found: Uint8Array, size: number): void {
  if (equalBytes(expected, found)) return
  throw new LogError('E_LOG_ROOT_DIFFERS', { expected: toHex(expected), found: toHex(found), size })
}
