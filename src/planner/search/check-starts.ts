import { type Problem, targetsOf } from './problem.ts'

/**
 * Looks at a schedule with the problem alone in hand: gives what is wrong with it, in words, or null. Shares nothing with
 * the search.
 */
export function checkStarts(
  problem: Problem,
  { starts, makespan }: { starts: Int32Array; makespan: number },
): string | null {
  const { durations, successors, demands, capacities } = problem
  const width = capacities.length
  const ends = durations.map((duration, a) => (starts[a] as number) + duration)
  if (starts.length !== durations.length) return `${starts.length} starts for ${durations.length} activities`
  if (ends.reduce((last, end) => Math.max(last, end), 0) !== makespan) return `the makespan is not ${makespan}`
  for (let a = 0; a < durations.length; a++) {
    if ((starts[a] as number) < 0) return `activity ${a} starts at ${starts[a]}`
    for (const next of targetsOf(successors, a)) {
      if ((starts[next] as number) < (ends[a] as number)) return `activity ${next} starts before ${a} ends`
    }
  }
  for (let time = 0; time < makespan; time++) {
    const used = new Float64Array(width)
    for (let a = 0; a < durations.length; a++) {
      if ((starts[a] as number) > time || (ends[a] as number) <= time) continue
      for (let r = 0; r < width; r++) used[r] = (used[r] as number) + (demands[a * width + r] as number)
    }
    const over = used.findIndex((units, r) => units > (capacities[r] as number))
    if (over >= 0) return `resource ${over} gives ${used[over]} of ${capacities[over]} at ${time}`
  }
  return null
}
