import { type Problem, targetsOf } from './problem.ts'

/**
 * The parallel schedule generation scheme (R. Kolisch, EJOR 90, 1996): goes from one time at which something ends to the
 * next, and there begins whatever fits, the highest priority first. Its schedules are non-delay ones: good beginnings for
 * a search, though the best schedule is not always among them. Gives the activities in the order in which they begin.
 */
export function parallelOrder(problem: Problem, priorities: Float64Array): Int32Array {
  const { durations, predecessors, demands, capacities } = problem
  const count = durations.length
  const free = capacities.slice()
  const waiting = Int32Array.from(durations, (_, a) => targetsOf(predecessors, a).length)
  const byPriority = (a: number, b: number) => (priorities[b] as number) - (priorities[a] as number) || a - b
  const order = new Int32Array(count)
  let begun = 0
  let ready = [...durations.keys()].filter((a) => waiting[a] === 0)
  let running: { readonly activity: number; readonly end: number }[] = []
  const take = (activity: number, sign: number) => {
    for (let r = 0; r < capacities.length; r++) {
      free[r] = (free[r] as number) - sign * (demands[activity * capacities.length + r] as number)
    }
  }
  const fits = (a: number) =>
    capacities.every((_, r) => (demands[a * capacities.length + r] as number) <= (free[r] as number))
  for (let time = 0; begun < count; time = Math.min(...running.map(({ end }) => end))) {
    const over = running.filter(({ end }) => end <= time)
    running = running.filter(({ end }) => end > time)
    for (const { activity } of over) {
      if (durations[activity] !== 0) take(activity, -1)
      ready.push(...released(problem, activity, waiting))
    }
    const left: number[] = []
    for (const activity of ready.sort(byPriority)) {
      if (durations[activity] !== 0 && !fits(activity)) {
        left.push(activity)
        continue
      }
      order[begun++] = activity
      if (durations[activity] !== 0) take(activity, 1)
      running.push({ activity, end: time + (durations[activity] as number) })
    }
    ready = left
  }
  return order
}

function released({ successors }: Problem, activity: number, waiting: Int32Array): readonly number[] {
  const ready: number[] = []
  for (const next of targetsOf(successors, activity)) {
    const left = (waiting[next] as number) - 1
    waiting[next] = left
    if (left === 0) ready.push(next)
  }
  return ready
}
