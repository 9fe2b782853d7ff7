import type { PlannerThread } from '../../adapters/index.ts'
import type { Forecast, Schedule } from '../../planner/index.ts'
import { withNames } from '../../words/plan/index.ts'
import { isoOf } from './days.ts'
import type { Plannable } from './plannable.ts'
import { inThread, type Running } from './running.ts'

/** Enough for months to be told apart, and the same on every machine. */
export const USUAL_SAMPLES = 1000

export interface ForecastWishes {
  /** The document whose goals are forecast, with what matters most for them; null for the goals of all. */
  readonly group: string | null
  /** `USUAL_SAMPLES` when left out. */
  readonly samples?: number
  /** From where chance begins; 1 when left out. */
  readonly seed?: number
}

/** What is forecast: a plan and its schedule. */
export interface Scheduled {
  readonly plan: Pick<Plannable, 'network' | 'calendars' | 'names'>
  readonly schedule: Schedule
}

/** The forecast of each goal; empty for a document without goals. Throws like `scheduleOf`. */
export async function forecastsOf(
  { plan, schedule }: Scheduled,
  { group, samples = USUAL_SAMPLES, seed = 1 }: ForecastWishes,
  running: Running = {},
): Promise<readonly Forecast[]> {
  const { network, calendars, names } = plan
  const groupOf = new Map(network.tasks.map((task) => [task.id, task.group]))
  const goals = group === null ? [] : network.goals.map(({ task }) => task).filter((id) => groupOf.get(id) === group)
  if (group !== null && goals.length === 0) return []
  const choices = { seed, samples, schedule, goals, influences: group !== null }
  const { thread: _, ...options } = running
  const work = (thread: PlannerThread) => thread.forecast({ network, calendars }, choices, options)
  return withNames(names, () => inThread(running, work))
}

/** A forecast as JSON gives it: days are ISO dates. */
export function forecastFacts({ quantiles, p80Interval, due, influences, histogram, ...forecast }: Forecast) {
  const { p10, p50, p80, p90 } = quantiles
  return {
    ...forecast,
    quantiles: { p10: isoOf(p10), p50: isoOf(p50), p80: isoOf(p80), p90: isoOf(p90) },
    p80Interval: p80Interval === null ? null : p80Interval.map((day) => isoOf(day)),
    due: isoOf(due),
    influences: influences.map((one) => ({ ...one, low: isoOf(one.low), high: isoOf(one.high) })),
    histogram: histogram.map(([month, share]) => ({ month: isoOf(month), share })),
  }
}
