import type { Engine } from './engine.ts'
import { sorterOf } from './sorting.ts'

/** What evaluating one list leaves: its schedule, and the order of that schedule's starts as the new list. */
export interface Evaluation {
  readonly list: Int32Array
  readonly starts: Int32Array
  readonly makespan: number
}

/** Serial scheme forwards, then once to the right and to the left again: three passes. */
export const PASSES = 3

export type Evaluate = (list: Int32Array) => Evaluation

/**
 * Double justification (V. Valls, F. Ballestín, S. Quintanilla, EJOR 165, 2005, "Justification and RCPSP"): all
 * activities as late as the makespan allows, the last to end first; then as early as possible, the first to begin first.
 * Neither pass makes a schedule longer. Once only: a second time gains less than another list does.
 */
export function justifierOf({ problem, forward, backward, horizon }: Engine): Evaluate {
  const count = problem.durations.length
  const sort = sorterOf(count, horizon)
  const keys = new Int32Array(count)
  const back = new Int32Array(count)
  const backStarts = new Int32Array(count)
  /** Lists in the order of starting; of equals the lower number, which stands before its successors. */
  const orderOfStarts = (starts: Int32Array): Int32Array => {
    const list = new Int32Array(count)
    sort(list, starts, false)
    return list
  }
  return (list) => {
    const starts = new Int32Array(count)
    const makespan = forward(list, starts)
    for (let a = 0; a < count; a++) keys[a] = makespan - (starts[a] as number) - (problem.durations[a] as number)
    sort(back, keys, true)
    const length = backward(back, backStarts)
    for (let a = 0; a < count; a++) {
      keys[a] = length - (backStarts[a] as number) - (problem.durations[a] as number)
    }
    const shorter = forward(orderOfStarts(keys), starts)
    return { list: orderOfStarts(starts), starts, makespan: shorter }
  }
}
