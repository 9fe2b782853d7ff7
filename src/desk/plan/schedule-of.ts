import type { PlannerThread } from '../../adapters/index.ts'
import type { Objective, Schedule } from '../../planner/index.ts'
import { withNames } from '../../words/plan/index.ts'
import type { Origin } from './held.ts'
import type { Plannable } from './plannable.ts'
import { inThread, type Running } from './running.ts'

/** Enough for the sample, and the same on every machine. */
export const USUAL_SCHEDULES = 400

export interface ScheduleChoices {
  /** How many schedules are tried at most; `USUAL_SCHEDULES` when left out. */
  readonly schedules?: number
  /** From where chance begins; 1 when left out. */
  readonly seed?: number
  /** Null or left out: to stay near the origin where there is one, else as little lateness as may be. */
  readonly objective?: Objective | null
  /** The plan that it is made from: `heldTo` gives the usual one. */
  readonly origin: Origin
}

/** The schedule of it, found in a thread. Throws PlanError with its steps named, CalendarError, and Error once the thread is closed. */
export function scheduleOf(
  { network, calendars, names }: Pick<Plannable, 'network' | 'calendars' | 'names'>,
  { schedules = USUAL_SCHEDULES, seed = 1, objective: wanted = null, origin }: ScheduleChoices,
  running: Running = {},
): Promise<Schedule> {
  const { former, movesUp } = origin
  const objective = wanted ?? (former.length > 0 ? 'stability' : 'lateness')
  const choices = { seed, schedules, objective, former, movesUp }
  const { thread: _, ...options } = running
  const work = (thread: PlannerThread) => thread.plan({ network, calendars }, choices, options)
  return withNames(names, () => inThread(running, work))
}
