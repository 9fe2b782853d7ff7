import { packingOf } from './packing.ts'
import { type Links, type Problem, topologicalOrder } from './problem.ts'
import { type Place, packedSerial, plainSerial } from './serial.ts'

/**
 * A problem made ready for many schedules. Inside, activities are numbered so that each stands behind its predecessors;
 * `order[i]` is the problem's own number of activity `i`.
 */
export interface Engine {
  readonly problem: Problem
  readonly order: Int32Array
  /** True when the resources fit into one word. */
  readonly packed: boolean
  /** Places a list in which each activity stands behind its predecessors. */
  readonly forward: Place
  /** Places a list in which each activity stands behind its successors; starts are counted back from the end. */
  readonly backward: Place
  /** All durations one after the other: no schedule is longer. */
  readonly horizon: number
}

/** `packed: false` forbids the packed scheme, which gives the same schedules faster. */
export function engineOf(given: Problem, options: { readonly packed?: boolean } = {}): Engine {
  const order = topologicalOrder(given)
  const problem = renumbered(given, order)
  const packing = options.packed === false ? null : packingOf(problem)
  const place = (side: Problem) => (packing === null ? plainSerial(side) : packedSerial(side, packing))
  return {
    problem,
    order,
    packed: packing !== null,
    forward: place(problem),
    backward: place(reversed(problem)),
    horizon: problem.durations.reduce((sum, duration) => sum + duration, 0),
  }
}

/** The same problem, run from its end to its beginning. */
export function reversed(problem: Problem): Problem {
  return { ...problem, predecessors: problem.successors, successors: problem.predecessors }
}

/** Starts by the problem's own numbers. */
export function toGiven(order: Int32Array, starts: Int32Array): Int32Array {
  const given = new Int32Array(starts.length)
  for (let i = 0; i < starts.length; i++) given[order[i] as number] = starts[i] as number
  return given
}

function renumbered({ durations, predecessors, successors, demands, capacities }: Problem, order: Int32Array): Problem {
  const rank = new Int32Array(order.length)
  for (let i = 0; i < order.length; i++) rank[order[i] as number] = i
  const width = capacities.length
  return {
    durations: order.map((a) => durations[a] as number),
    predecessors: renumberedLinks(predecessors, order, rank),
    successors: renumberedLinks(successors, order, rank),
    demands: demands.map(
      (_, cell) => demands[(order[Math.floor(cell / width)] as number) * width + (cell % width)] as number,
    ),
    capacities,
  }
}

function renumberedLinks({ offsets, targets }: Links, order: Int32Array, rank: Int32Array): Links {
  const newOffsets = new Int32Array(offsets.length)
  const newTargets = new Int32Array(targets.length)
  let filled = 0
  for (let i = 0; i < order.length; i++) {
    const activity = order[i] as number
    for (let at = offsets[activity] as number; at < (offsets[activity + 1] as number); at++) {
      newTargets[filled++] = rank[targets[at] as number] as number
    }
    newOffsets[i + 1] = filled
  }
  return { offsets: newOffsets, targets: newTargets }
}
