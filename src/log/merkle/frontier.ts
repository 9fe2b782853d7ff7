import { requireLength } from '../bytes/bytes.ts'
import { requireWhole } from '../bytes/decimal.ts'
import { EMPTY_ROOT, HASH_BYTES, nodeHash } from './hash.ts'
import { type NodePlace, nodesOfRange } from './shape.ts'

/** A complete node with its hash. */
export interface TreeNode extends NodePlace {
  readonly hash: Uint8Array
}

/** Gives the hash of a complete node; throws when it lacks the node. */
export type NodeSource = (level: number, index: number) => Uint8Array

/** A tree as far as appending needs it: its size, and the roots of its perfect subtrees, the largest first. */
export interface Frontier {
  readonly size: number
  readonly peaks: readonly Uint8Array[]
}

export const EMPTY_FRONTIER: Frontier = { size: 0, peaks: [] }

/**
 * Appends a leaf hash. `nodes` are all nodes that became complete, the leaf (level 0) first. Throws E_LOG_LENGTH for a
 * leaf hash of other than 32 bytes, E_LOG_NUMBER when the tree would pass 2^53 − 1 leaves.
 */
export function append(
  frontier: Frontier,
  leaf: Uint8Array,
): { readonly frontier: Frontier; readonly nodes: readonly TreeNode[] } {
  requireLength(leaf, HASH_BYTES, 'leaf')
  requireWhole(frontier.size + 1, 'size')
  const peaks = [...frontier.peaks]
  let node: TreeNode = { level: 0, index: frontier.size, hash: leaf }
  const nodes = [node]
  while (node.index % 2 === 1) {
    node = { level: node.level + 1, index: (node.index - 1) / 2, hash: nodeHash(takePeak(peaks), node.hash) }
    nodes.push(node)
  }
  peaks.push(node.hash)
  return { frontier: { size: frontier.size + 1, peaks }, nodes }
}

function takePeak(peaks: Uint8Array[]): Uint8Array {
  const peak = peaks.pop()
  if (!peak) throw new RangeError('a frontier has one peak for each bit of its size')
  return peak
}

/** The frontier of the tree of that size, from its complete nodes. Throws E_LOG_NUMBER, and what the source throws. */
export function frontierAt(size: number, nodes: NodeSource): Frontier {
  requireWhole(size, 'size')
  return { size, peaks: nodesOfRange({ start: 0, end: size }).map(({ level, index }) => nodes(level, index)) }
}

/** MTH(D[n]) of RFC 6962 §2.1: the root of the tree. */
export function rootOf(frontier: Frontier): Uint8Array {
  return frontier.peaks.length === 0 ? EMPTY_ROOT : foldPeaks(frontier.peaks)
}

/** The hash over perfect subtrees, the largest first. */
export function foldPeaks(peaks: readonly Uint8Array[]): Uint8Array {
  return peaks.reduceRight((right, left) => nodeHash(left, right))
}
