import { checkNetwork } from '../checks/index.ts'
import type { Network } from '../network/index.ts'
import { reasonsOf } from '../reasons/index.ts'
import type { Schedule, ScheduledTask } from '../schedule/index.ts'
import { costOf, outcomesOf } from './cost.ts'
import type { Calendars } from './piece.ts'
import { type Found, type ImproveOptions, searchNetwork } from './search-network.ts'
import { violationsOf } from './violations.ts'

/** All have a default: see `planNetwork`. */
export type PlanOptions = Partial<ImproveOptions>

const DEFAULTS: ImproveOptions = {
  seed: 1,
  schedules: 2000,
  objective: 'lateness',
  former: [],
  movesUp: false,
  shouldStop: () => false,
  onProgress: () => {},
}

/**
 * Plans all tasks: from priority rules on, by a seeded search for the lowest cost by the objective (`lateness` when none
 * is given: weighted lateness of the goals, last day, sum of the goals' days so that nothing is left late for no reason,
 * moved tasks, moved days). The same seed and number of schedules give the same plan; `shouldStop` is asked after each
 * schedule and ends the search with the best so far. With `former` and the objective `stability` tasks stay where they
 * are unless a goal gains by it. Every schedule is checked before it
 * leaves. Throws PlanError for a network that cannot be planned.
 */
export function planNetwork(network: Network, calendars: Calendars, options: PlanOptions = {}): Schedule {
  checkNetwork(network, calendars)
  const all = { ...DEFAULTS, ...options }
  return scheduleOf(network, calendars, { found: searchNetwork(network, calendars, all), options: all })
}

interface Result {
  readonly found: Found
  readonly options: ImproveOptions
}

function scheduleOf(network: Network, calendars: Calendars, { found, options }: Result): Schedule {
  const because = reasonsOf(network, calendars, [...found.tasks.values()])
  const tasks = network.tasks.flatMap(({ id }): ScheduledTask[] => {
    const task = found.tasks.get(id)
    if (task === undefined) return []
    const { start, end, bodies, float } = task
    const floats = { totalFloatDays: float.total, freeFloatDays: float.free, critical: float.critical }
    return [{ id, start, end, bodies, ...floats, because: because.get(id) ?? [] }]
  })
  const [violation] = violationsOf(network, calendars, tasks)
  if (violation !== undefined) throw new RangeError(`the planner made an invalid schedule: ${violation}`)
  const cost = costOf(network, tasks, options.former)
  const { latenessBound, lastDayBound, schedules } = found
  return {
    tasks,
    goals: outcomesOf(network.goals, found.tasks),
    cost,
    quality: {
      latenessBound,
      lastDayBound,
      proved: cost.weightedLateness <= latenessBound && cost.lastDay <= lastDayBound,
      schedules,
      seed: options.seed,
    },
  }
}
