import type { CalendarCode, Day, Link, LinkKind } from '../network/index.ts'

/**
 * What put the start of a task to where it is. The reasons of one task are in the order in which they pushed it: what
 * it had to wait for, then the holidays, the body, the window. Every date of a schedule has at least one.
 */
export type StartReason =
  /** It is a fact. */
  | { readonly kind: 'done' }
  | { readonly kind: 'started' }
  | { readonly kind: 'fixed'; readonly day: Day }
  | { readonly kind: 'today'; readonly day: Day }
  | { readonly kind: 'release'; readonly day: Day }
  /** `until`: the first day that the link allows. */
  | {
      readonly kind: 'predecessor'
      readonly task: string
      readonly link: LinkKind
      readonly lag: number
      readonly lagUnit: Link['lagUnit']
      readonly until: Day
    }
  /** The days between are off in the calendar; `days` of them from `from` on. */
  | {
      readonly kind: 'calendar'
      readonly calendar: CalendarCode
      readonly from: Day
      readonly days: number
      readonly until: Day
    }
  /** The body is taken by `tasks`, or has no units at all where there are none. */
  | { readonly kind: 'body'; readonly body: string; readonly tasks: readonly string[]; readonly until: Day }
  | { readonly kind: 'window'; readonly first: Day; readonly last: Day }
  /** With all others where they are it could start earlier; it stays on `day`, so that it is not moved about. */
  | { readonly kind: 'kept'; readonly day: Day }

export interface ScheduledTask {
  readonly id: string
  /** First and last day, both included; of a milestone, the day on which it is reached, twice. */
  readonly start: Day
  readonly end: Day
  /** The body that was chosen for each demand. */
  readonly bodies: readonly string[]
  /** Working days (own calendar) that it can slip without moving the end of the schedule or a due day further. */
  readonly totalFloatDays: number
  /** Working days that it can slip without moving any other task. */
  readonly freeFloatDays: number
  /** No float: the chain of such steps decides the date. */
  readonly critical: boolean
  readonly because: readonly StartReason[]
}

/** Lateness of one goal. */
export interface GoalOutcome {
  readonly task: string
  readonly end: Day
  readonly due: Day | null
  /** Days of the year after `due`; 0 when in time or without one. */
  readonly lateDays: number
  readonly weight: number
}

/** What a schedule costs; in which order these are compared is said by the objective with which it was looked for. */
export interface Cost {
  /** Sum of weight times days late over all goals. */
  readonly weightedLateness: number
  /** The last day of the last task. */
  readonly lastDay: Day
  /** Sum of weight times days from today to the end over all goals, due or not: the sooner the better. */
  readonly goalDays: number
  /** Tasks that start on another day than in the schedule it was made from; 0 without one. */
  readonly movedTasks: number
  /** Sum of the days by which their starts differ, either way. */
  readonly movedDays: number
}

/** How good a schedule is known to be. */
export interface Quality {
  /** Nothing can have a lower weighted lateness. */
  readonly latenessBound: number
  /** No schedule ends before this day. */
  readonly lastDayBound: Day
  /** Both bounds are reached. */
  readonly proved: boolean
  /** Schedules that were made while it was looked for. */
  readonly schedules: number
  readonly seed: number
}

/** A schedule of all tasks of a network, in the order of its tasks. Plain data. */
export interface Schedule {
  readonly tasks: readonly ScheduledTask[]
  readonly goals: readonly GoalOutcome[]
  readonly cost: Cost
  readonly quality: Quality
}
