import type { Day } from '../network/index.ts'
import type { GoalOutcome, Schedule, ScheduledTask } from '../schedule/index.ts'

/** What a session can be shown. */
export interface Possible {
  readonly day: Day
  /** Goals that are reached before it, by day: documents that are operational then. */
  readonly reached: readonly GoalOutcome[]
  /** Goals that have a due day before it and miss it. */
  readonly missed: readonly GoalOutcome[]
  /** Tasks that are over before it, by day; `since`, when given, leaves out what was over before that day. */
  readonly over: readonly ScheduledTask[]
}

/** What is possible before `day`, for instance the day of the next session. */
export function possibleBefore(schedule: Schedule, day: Day, { since }: { readonly since?: Day } = {}): Possible {
  const within = ({ end }: { readonly end: Day }) => end < day && (since === undefined || end >= since)
  return {
    day,
    reached: schedule.goals.filter(within).sort((a, b) => a.end - b.end),
    missed: schedule.goals.filter(({ due, end }) => due !== null && due < day && end >= day),
    over: schedule.tasks.filter(within).sort((a, b) => a.end - b.end),
  }
}
