import type { Problem } from './problem.ts'
import type { Random } from './random.ts'

/** Earliest starts and latest ends of activities by links alone; numbers stand behind their predecessors. */
export interface Window {
  readonly heads: Int32Array
  /** Longest way from the end of the activity to the end of all. */
  readonly tails: Int32Array
  readonly criticalPath: number
}

export function windowOf({ durations, predecessors, successors }: Problem): Window {
  const count = durations.length
  const heads = new Int32Array(count)
  const tails = new Int32Array(count)
  let criticalPath = 0
  for (let a = 0; a < count; a++) {
    for (let p = predecessors.offsets[a] as number; p < (predecessors.offsets[a + 1] as number); p++) {
      const before = predecessors.targets[p] as number
      heads[a] = Math.max(heads[a] as number, (heads[before] as number) + (durations[before] as number))
    }
    criticalPath = Math.max(criticalPath, (heads[a] as number) + (durations[a] as number))
  }
  for (let a = count - 1; a >= 0; a--) {
    for (let s = successors.offsets[a] as number; s < (successors.offsets[a + 1] as number); s++) {
      const next = successors.targets[s] as number
      tails[a] = Math.max(tails[a] as number, (tails[next] as number) + (durations[next] as number))
    }
  }
  return { heads, tails, criticalPath }
}

/** Priority rules (R. Kolisch, EJOR 90, 1996, "Serial and parallel ... methods revisited"): the higher, the sooner. */
export const RULES = ['LFT', 'LST', 'MINSLK', 'MTS', 'GRPW'] as const
export type Rule = (typeof RULES)[number]

/** Latest finish, latest start, least slack, most successors in all, greatest rank positional weight. */
export function prioritiesOf(problem: Problem, { heads, tails }: Window, rule: Rule): Float64Array {
  const { durations, successors } = problem
  const spread = Float64Array.from(durations, () => 0)
  return Float64Array.from(durations, (duration, a) => {
    const tail = tails[a] as number
    switch (rule) {
      case 'LFT':
        return tail
      case 'LST':
        return tail + duration
      case 'MINSLK':
        return tail + duration + (heads[a] as number)
      case 'MTS':
        return reachedFrom(problem, a, spread)
      case 'GRPW': {
        let weight = duration
        for (let s = successors.offsets[a] as number; s < (successors.offsets[a + 1] as number); s++) {
          weight += durations[successors.targets[s] as number] as number
        }
        return weight
      }
    }
  })
}

/** How many activities wait for it, directly or not. `seen` is marked with the activity's number plus one. */
function reachedFrom({ successors }: Problem, activity: number, seen: Float64Array): number {
  const open = [activity]
  let reached = 0
  for (let a = open.pop(); a !== undefined; a = open.pop()) {
    for (let s = successors.offsets[a] as number; s < (successors.offsets[a + 1] as number); s++) {
      const next = successors.targets[s] as number
      if (seen[next] === activity + 1) continue
      seen[next] = activity + 1
      reached += 1
      open.push(next)
    }
  }
  return reached
}

/**
 * Draws a list in which each activity stands behind its predecessors. Of those that may come next one is drawn with a
 * chance that grows with its priority above the lowest one (regret-based biased random sampling, A. Drexl, Management
 * Science 37, 1991); `bias` 0 draws evenly, an infinite one takes the highest.
 */
export function drawList(
  problem: Problem,
  priorities: Float64Array,
  draw: { random: Random; bias: number },
): Int32Array {
  const { durations, predecessors, successors } = problem
  const count = durations.length
  const list = new Int32Array(count)
  const waiting = Int32Array.from(durations, (_, a) => {
    return (predecessors.offsets[a + 1] as number) - (predecessors.offsets[a] as number)
  })
  const open: number[] = []
  for (let a = 0; a < count; a++) if (waiting[a] === 0) open.push(a)
  for (let at = 0; at < count; at++) {
    const chosen = pick(open, priorities, draw)
    const activity = open[chosen] as number
    open[chosen] = open.at(-1) as number
    open.pop()
    list[at] = activity
    for (let s = successors.offsets[activity] as number; s < (successors.offsets[activity + 1] as number); s++) {
      const next = successors.targets[s] as number
      const left = (waiting[next] as number) - 1
      waiting[next] = left
      if (left === 0) open.push(next)
    }
  }
  return list
}

/** Fineness with which a share of the weights is drawn. */
const GRAINS = 1 << 30

function pick(open: readonly number[], priorities: Float64Array, { random, bias }: { random: Random; bias: number }) {
  let best = 0
  let lowest = Number.POSITIVE_INFINITY
  for (let at = 0; at < open.length; at++) {
    const priority = priorities[open[at] as number] as number
    lowest = Math.min(lowest, priority)
    const leading = open[best] as number
    const lead = priorities[leading] as number
    if (priority > lead || (priority === lead && (open[at] as number) < leading)) best = at
  }
  if (bias === Number.POSITIVE_INFINITY || open.length === 1) return best
  const weightOf = (activity: number) => ((priorities[activity] as number) - lowest + 1) ** bias
  const sum = open.reduce((all, activity) => all + weightOf(activity), 0)
  let left = (random(GRAINS) / GRAINS) * sum
  for (let at = 0; at < open.length; at++) {
    left -= weightOf(open[at] as number)
    if (left < 0) return at
  }
  return best
}
