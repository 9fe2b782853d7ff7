import { requireWhole } from '../bytes/decimal.ts'
import { LogError } from '../log-error.ts'

/** Leaves [start, end) of a tree. */
export interface Range {
  readonly start: number
  readonly end: number
}

/** A complete node: it covers the leaves [index · 2^level, (index + 1) · 2^level). */
export interface NodePlace {
  readonly level: number
  readonly index: number
}

/** One hash of a proof: which leaves it covers, and whether it stands left of what is proved so far. */
export interface Step {
  readonly range: Range
  readonly isLeft: boolean
}

/** The steps of a consistency proof; `start` is the subtree to begin with, null when that is the whole first tree. */
export interface ConsistencyShape {
  readonly start: Range | null
  readonly steps: readonly Step[]
}

/** The complete nodes whose hashes, folded from the right, give the hash of the range: the largest come first. */
export function nodesOfRange({ start, end }: Range): readonly NodePlace[] {
  const nodes: NodePlace[] = []
  for (let at = start; at < end; ) {
    const level = bitLength(end - at) - 1
    nodes.push({ level, index: at / 2 ** level })
    at += 2 ** level
  }
  return nodes
}

/** PATH(m, D[n]) of RFC 6962 §2.1.1 as steps from the leaf up. Throws E_LOG_NUMBER unless 0 ≤ index < size. */
export function inclusionSteps(index: number, size: number): readonly Step[] {
  requireWhole(index, 'index')
  requireWhole(size, 'size')
  if (index >= size) throw new LogError('E_LOG_NUMBER', { what: 'index', value: String(index), size })
  const steps: Step[] = []
  let range: Range = { start: 0, end: size }
  while (range.end - range.start > 1) {
    const { left, right } = halvesOf(range)
    const isLeft = index >= right.start
    steps.push({ range: isLeft ? left : right, isLeft })
    range = isLeft ? right : left
  }
  return steps.reverse()
}

/** SUBPROOF(m, D[n], true) of RFC 6962 §2.1.2. Throws E_LOG_NUMBER unless 0 < first ≤ second. */
export function consistencyShape(first: number, second: number): ConsistencyShape {
  requireWhole(first, 'first', 1)
  requireWhole(second, 'second', 1)
  if (first > second) throw new LogError('E_LOG_NUMBER', { what: 'first', value: String(first), size: second })
  const steps: Step[] = []
  let range: Range = { start: 0, end: second }
  while (range.end !== first) {
    const { left, right } = halvesOf(range)
    const isLeft = first > left.end
    steps.push({ range: isLeft ? left : right, isLeft })
    range = isLeft ? right : left
  }
  return { start: range.start === 0 ? null : range, steps: steps.reverse() }
}

/** Splits at k, the largest power of two smaller than the number of leaves n: k < n ≤ 2k (RFC 6962 §2.1). */
function halvesOf({ start, end }: Range): { readonly left: Range; readonly right: Range } {
  const middle = start + 2 ** (bitLength(end - start - 1) - 1)
  return { left: { start, end: middle }, right: { start: middle, end } }
}

/** Bits that a whole number above 0 needs. */
function bitLength(value: number): number {
  return value.toString(2).length
}
