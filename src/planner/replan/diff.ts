import type { Day } from '../network/index.ts'
import type { StartReason } from '../schedule/index.ts'

/** Why a task lies elsewhere than before. */
export type MoveCause =
  /** It starts later: `reason`, of the new schedule, allows no day before. */
  | { readonly kind: 'pushed'; readonly reason: StartReason }
  /** It starts earlier: `reason`, of the old schedule, holds it back no more. */
  | { readonly kind: 'freed'; readonly reason: StartReason }
  /** It starts on the same day and takes longer or shorter by `days` days of the year. */
  | { readonly kind: 'length'; readonly days: number }

/** First and last day. */
export interface Span {
  readonly start: Day
  readonly end: Day
}

export interface MovedTask {
  readonly id: string
  readonly before: Span
  readonly after: Span
  /** Days of the year by which start and end moved; negative: earlier. */
  readonly startDays: number
  readonly endDays: number
  readonly because: readonly MoveCause[]
  /** Those of the tasks named in `because` that are moved, added or removed themselves. */
  readonly movedBy: readonly string[]
}

/** A goal that is reached on another day; null where the goal is not in one of the schedules. */
export interface GoalChange {
  readonly task: string
  readonly before: Day | null
  readonly after: Day | null
  readonly lateBefore: number
  readonly lateAfter: number
}

/** What follows from one task that was moved first, added or removed. */
export interface MoveGroup {
  readonly first: string
  readonly kind: 'moved' | 'added' | 'removed'
  /** In the order of the days. */
  readonly followers: readonly string[]
}

/** What changed between two schedules. Plain data. */
export interface ScheduleDiff {
  /** By cause, those that draw the most after them first. */
  readonly groups: readonly MoveGroup[]
  /** In the order of the days. */
  readonly moved: readonly MovedTask[]
  readonly added: readonly string[]
  readonly removed: readonly string[]
  readonly goals: readonly GoalChange[]
}
