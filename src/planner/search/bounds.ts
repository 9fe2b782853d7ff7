import type { Problem } from './problem.ts'
import type { Window } from './rules.ts'

/**
 * What no schedule is shorter than: the critical path, what each resource has to give, activities of which no two can
 * run at once (A. Mingozzi et al., Management Science 44, 1998, its LB3), and the shortest makespan at which no stretch
 * of time is overfull by energetic reasoning (P. Baptiste, C. Le Pape, W. Nuijten, Annals of OR 92, 1999). `most`: a
 * makespan that is known to be possible; nothing is proved beyond it.
 */
export function lowerBound(problem: Problem, window: Window, most: number): number {
  let bound = Math.max(window.criticalPath, resourceBound(problem, window), disjointBound(problem, window))
  while (bound < most && isOverfull(problem, window, bound)) bound += 1
  return Math.min(bound, most)
}

/** Whole work on a resource over its capacity, behind the shortest head and before the shortest tail of its users. */
function resourceBound({ durations, demands, capacities }: Problem, { heads, tails }: Window): number {
  const width = capacities.length
  let bound = 0
  for (let r = 0; r < width; r++) {
    let work = 0
    let head = Number.POSITIVE_INFINITY
    let tail = Number.POSITIVE_INFINITY
    for (let a = 0; a < durations.length; a++) {
      const own = (durations[a] as number) * (demands[a * width + r] as number)
      if (own === 0) continue
      work += own
      head = Math.min(head, heads[a] as number)
      tail = Math.min(tail, tails[a] as number)
    }
    if (work > 0) bound = Math.max(bound, head + Math.ceil(work / (capacities[r] as number)) + tail)
  }
  return bound
}

/** From each activity on, a set of activities that exclude one another, chosen greedily: their durations add up. */
function disjointBound(problem: Problem, { heads, tails }: Window): number {
  const { durations } = problem
  const count = durations.length
  const apart = exclusions(problem)
  const byDuration = [...durations.keys()].sort((a, b) => (durations[b] as number) - (durations[a] as number))
  let bound = 0
  for (const first of byDuration) {
    const chosen = [first]
    for (const next of byDuration) {
      if (next !== first && chosen.every((other) => apart[other * count + next] === 1)) chosen.push(next)
    }
    const sum = chosen.reduce((all, a) => all + (durations[a] as number), 0)
    const head = Math.min(...chosen.map((a) => heads[a] as number))
    const tail = Math.min(...chosen.map((a) => tails[a] as number))
    bound = Math.max(bound, head + sum + tail)
  }
  return bound
}

/** 1 where two activities cannot run at once: one waits for the other, or together they need too much. */
function exclusions({ durations, predecessors, demands, capacities }: Problem): Uint8Array {
  const count = durations.length
  const width = capacities.length
  const apart = new Uint8Array(count * count)
  for (let a = 0; a < count; a++) {
    for (let p = predecessors.offsets[a] as number; p < (predecessors.offsets[a + 1] as number); p++) {
      const before = predecessors.targets[p] as number
      apart[a * count + before] = 1
      for (let b = 0; b < before; b++) if (apart[before * count + b] === 1) apart[a * count + b] = 1
    }
  }
  for (let a = 0; a < count; a++) {
    for (let b = 0; b < a; b++) {
      let isApart = apart[a * count + b] === 1
      for (let r = 0; r < width && !isApart; r++) {
        isApart = (demands[a * width + r] as number) + (demands[b * width + r] as number) > (capacities[r] as number)
      }
      if (!isApart) continue
      apart[a * count + b] = 1
      apart[b * count + a] = 1
    }
  }
  return apart
}

/**
 * True when, within this makespan, some stretch from an earliest start to a latest end has to hold more work on a
 * resource than there is: each activity leaves in it at least what neither its earliest nor its latest place takes out.
 */
function isOverfull({ durations, demands, capacities }: Problem, { heads, tails }: Window, makespan: number): boolean {
  const width = capacities.length
  const froms = [...new Set(heads)]
  const tos = [...new Set(tails)].map((tail) => makespan - tail)
  const work = new Float64Array(width)
  for (const from of froms) {
    for (const to of tos) {
      if (to <= from) continue
      work.fill(0)
      for (let a = 0; a < durations.length; a++) {
        const duration = durations[a] as number
        const early = (heads[a] as number) + duration - from
        const late = to - (makespan - (tails[a] as number) - duration)
        const least = Math.min(duration, to - from, early, late)
        if (least <= 0) continue
        for (let r = 0; r < width; r++) work[r] = (work[r] as number) + least * (demands[a * width + r] as number)
      }
      for (let r = 0; r < width; r++) if ((work[r] as number) > (capacities[r] as number) * (to - from)) return true
    }
  }
  return false
}
