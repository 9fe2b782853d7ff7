import { gregorian } from '../../calendar/index.ts'
import type { Day, Goal } from '../network/index.ts'
import { BEYOND, NEVER } from '../timing/index.ts'
import type { Forecast, Outlook } from './forecast.ts'

/** Chance of being in time from which a goal is said to be on time; below `AT_RISK` it will miss its day. */
const ON_TIME = 0.8
const AT_RISK = 0.5
/** Chance of never happening from which that is what is said. */
const MAY_NEVER = 0.5
/** Standard deviations within which 95 % of a normal distribution lie. */
const Z_95 = 1.96

/** All of a forecast but its influences and its seed, from the boundary behind the goal's day in each sample. */
export function summaryOf(goal: Goal, finishes: Int32Array, isDone: boolean): Omit<Forecast, 'seed' | 'influences'> {
  const sorted = finishes.toSorted()
  const samples = sorted.length
  const dayAt = (rank: number): Day | null => {
    const finish = sorted[Math.min(samples - 1, Math.max(0, rank))] ?? BEYOND
    return finish >= BEYOND ? null : finish - 1
  }
  const quantile = (share: number) => dayAt(Math.ceil(share * samples) - 1)
  const { due } = goal
  const never = (samples - rankOf(sorted, NEVER)) / samples
  const inTime = due === null ? null : rankOf(sorted, due + 2) / samples
  return {
    task: goal.task,
    samples,
    quantiles: { p10: quantile(0.1), p50: quantile(0.5), p80: quantile(0.8), p90: quantile(0.9) },
    p80Interval: intervalOf(0.8, samples, dayAt),
    never,
    beyond: (rankOf(sorted, NEVER) - rankOf(sorted, BEYOND)) / samples,
    due,
    inTime,
    outlook: isDone ? 'done' : outlookOf(never, inTime),
    histogram: histogramOf(sorted),
  }
}

function outlookOf(never: number, inTime: number | null): Outlook {
  if (never >= MAY_NEVER) return 'may-never'
  if (inTime === null) return 'no-deadline'
  if (inTime >= ON_TIME) return 'on-time'
  return inTime >= AT_RISK ? 'at-risk' : 'will-miss'
}

/**
 * 95 % interval of a quantile, by the ranks between which it lies (W. Conover, Practical Nonparametric Statistics, 3.2,
 * by the normal approximation of the binomial distribution).
 */
function intervalOf(share: number, samples: number, dayAt: (rank: number) => Day | null): readonly [Day, Day] | null {
  const spread = Z_95 * Math.sqrt(samples * share * (1 - share))
  const low = dayAt(Math.floor(samples * share - spread) - 1)
  const high = dayAt(Math.ceil(samples * share + spread))
  return low === null || high === null ? null : [low, high]
}

/** How many of the sorted lie before a boundary. */
function rankOf(sorted: Int32Array, boundary: number): number {
  let [low, high] = [0, sorted.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sorted[middle] as number) < boundary) low = middle + 1
    else high = middle
  }
  return low
}

/** Every month from the first to the last, also those in which no sample ends. */
function histogramOf(sorted: Int32Array): readonly (readonly [month: Day, share: number])[] {
  const ends = sorted.subarray(0, rankOf(sorted, BEYOND))
  const [first, last] = [ends[0], ends.at(-1)]
  if (first === undefined || last === undefined) return []
  const [from, to] = [monthOf(first), monthOf(last)]
  return Array.from({ length: to - from + 1 }, (_, at) => {
    const month = firstOf(from + at)
    // A finish is the boundary behind its day.
    const count = rankOf(ends, firstOf(from + at + 1) + 1) - rankOf(ends, month + 1)
    return [month, count / sorted.length]
  })
}

/** Months since the year 0, of the day before the boundary. */
function monthOf(finish: Day): number {
  const { year, month } = gregorian.fromDay(finish - 1)
  return year * 12 + month - 1
}

/** The first day of a month since the year 0. */
function firstOf(month: number): Day {
  return gregorian.toDay({ year: Math.floor(month / 12), month: (month % 12) + 1, day: 1 })
}
