import type { Packing } from './packing.ts'
import type { Links, Problem } from './problem.ts'

/**
 * The serial schedule generation scheme (R. Kolisch, S. Hartmann, "Heuristic algorithms for the RCPSP", 1999): takes
 * the activities in the order of `list`, in which each stands after its predecessors, and starts each as early as links
 * and capacities let it. Writes the starts and returns the makespan.
 */
export type Place = (list: Int32Array, starts: Int32Array) => number

/** What placing needs to know of a problem, and how long a profile must be. */
interface Placing {
  readonly durations: Int32Array
  readonly predecessors: Links
  readonly horizon: number
}

/** The scheme with all resources in one word for each period. */
export function packedSerial(problem: Problem, { guards, free, needs }: Packing): Place {
  const { durations, predecessors, horizon } = placingOf(problem)
  const { offsets, targets } = predecessors
  const profile = new Int32Array(horizon).fill(free)
  const ends = new Int32Array(durations.length)
  let used = 0
  return (list, starts) => {
    profile.fill(free, 0, used)
    let makespan = 0
    for (let at = 0; at < list.length; at++) {
      const activity = list[at] as number
      const duration = durations[activity] as number
      const need = needs[activity] as number
      let start = 0
      for (let p = offsets[activity] as number, last = offsets[activity + 1] as number; p < last; p++) {
        const before = ends[targets[p] as number] as number
        if (before > start) start = before
      }
      let end = (start + duration) | 0
      if (need !== 0) {
        // Periods below `seen` fit already; a misfit moves the whole window behind it.
        let seen = start
        let period = (end - 1) | 0
        while (period >= seen) {
          if ((((profile[period] as number) - need) & guards) === guards) period = (period - 1) | 0
          else {
            seen = end
            start = (period + 1) | 0
            end = (start + duration) | 0
            period = (end - 1) | 0
          }
        }
        for (let taken = start; taken < end; taken++) profile[taken] = ((profile[taken] as number) - need) | 0
      }
      starts[activity] = start
      ends[activity] = end
      if (end > makespan) makespan = end
    }
    used = makespan
    return makespan
  }
}

/** The scheme with a row of resources for each period, for any number of resources of any capacity. */
export function plainSerial(problem: Problem): Place {
  const { durations, predecessors, horizon } = placingOf(problem)
  const { offsets, targets } = predecessors
  const { demands, capacities } = problem
  const width = capacities.length
  const profile = new Int32Array(horizon * width)
  let used = horizon
  const fits = (activity: number, period: number): boolean => {
    for (let r = 0; r < width; r++) {
      if ((profile[period * width + r] as number) < (demands[activity * width + r] as number)) return false
    }
    return true
  }
  const take = (activity: number, from: number, to: number): void => {
    for (let period = from; period < to; period++) {
      for (let r = 0; r < width; r++) {
        const cell = period * width + r
        profile[cell] = (profile[cell] as number) - (demands[activity * width + r] as number)
      }
    }
  }
  const earliest = (activity: number, ready: number): number => {
    const duration = durations[activity] as number
    let start = ready
    let seen = start
    let period = start + duration - 1
    while (period >= seen) {
      if (fits(activity, period)) period--
      else {
        seen = start + duration
        start = period + 1
        period = start + duration - 1
      }
    }
    return start
  }
  return (list, starts) => {
    for (let cell = 0; cell < used * width; cell++) profile[cell] = capacities[cell % width] as number
    let makespan = 0
    for (let at = 0; at < list.length; at++) {
      const activity = list[at] as number
      let ready = 0
      for (let p = offsets[activity] as number; p < (offsets[activity + 1] as number); p++) {
        const before = targets[p] as number
        ready = Math.max(ready, (starts[before] as number) + (durations[before] as number))
      }
      const start = earliest(activity, ready)
      starts[activity] = start
      const end = start + (durations[activity] as number)
      take(activity, start, end)
      if (end > makespan) makespan = end
    }
    used = makespan
    return makespan
  }
}

/** No activity of a list ends later than if all were done one after the other. */
function placingOf({ durations, predecessors }: Problem): Placing {
  const horizon = durations.reduce((sum, duration) => sum + duration, 0)
  return { durations, predecessors, horizon: horizon + 1 }
}
