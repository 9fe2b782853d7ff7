import { foldPeaks, type NodeSource } from './frontier.ts'
import { consistencyShape, inclusionSteps, type NodePlace, nodesOfRange, type Range } from './shape.ts'

/** The complete nodes that `inclusionProof` will ask for, so that they can be fetched at once. */
export function nodesForInclusion(index: number, size: number): readonly NodePlace[] {
  return inclusionRanges(index, size).flatMap(nodesOfRange)
}

/** The complete nodes that `consistencyProof` will ask for, so that they can be fetched at once. */
export function nodesForConsistency(first: number, second: number): readonly NodePlace[] {
  return consistencyRanges(first, second).flatMap(nodesOfRange)
}

/**
 * The Merkle audit path of RFC 6962 §2.1.1, from the leaf's sibling to the root's child. Throws E_LOG_NUMBER unless
 * 0 ≤ index < size, and what the source throws.
 */
export function inclusionProof(index: number, size: number, nodes: NodeSource): readonly Uint8Array[] {
  return inclusionRanges(index, size).map((range) => hashOfRange(range, nodes))
}

/** The consistency proof of RFC 6962 §2.1.2. Throws E_LOG_NUMBER unless 0 < first ≤ second, and what the source throws. */
export function consistencyProof(first: number, second: number, nodes: NodeSource): readonly Uint8Array[] {
  return consistencyRanges(first, second).map((range) => hashOfRange(range, nodes))
}

function inclusionRanges(index: number, size: number): readonly Range[] {
  return inclusionSteps(index, size).map(({ range }) => range)
}

function consistencyRanges(first: number, second: number): readonly Range[] {
  const { start, steps } = consistencyShape(first, second)
  const ranges = steps.map(({ range }) => range)
  return start ? [start, ...ranges] : ranges
}

function hashOfRange(range: Range, nodes: NodeSource): Uint8Array {
  return foldPeaks(nodesOfRange(range).map(({ level, index }) => nodes(level, index)))
}
