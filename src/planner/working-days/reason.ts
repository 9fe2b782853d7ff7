import type { DayStatus, Names, PackSource } from './pack.ts'

/** Why a day is not what the week would make it, or why the week makes it off. */
export type ReasonKind =
  | 'weekly-rest'
  | 'half-day'
  | 'holiday'
  /** A holiday that fell on a day of rest and is kept on this day. */
  | 'moved-holiday'
  | 'swapped-off'
  | 'swapped-worked'
  | 'extra-off'
  | 'extra-worked'

/** One reason, as data: the reader's language, date forms and order of words are others' work. */
export interface Reason {
  /** Code of the calendar that says so: in a joint calendar there may be reasons of each. */
  readonly calendar: string
  readonly kind: ReasonKind
  /** Id of the holiday, swap, extra day or week in its pack. */
  readonly id: string
  readonly names: Names
  readonly status: DayStatus
  readonly source: PackSource
  /** The day on which a moved holiday fell, or the day with which this one is swapped; null for all others. */
  readonly otherDay: number | null
}

/** True for the reasons that make a day a working one. */
export function isWorkedBy({ kind }: Reason): boolean {
  return kind === 'swapped-worked' || kind === 'extra-worked'
}

/** True for the reasons that make a day off. */
export function isOffBy(reason: Reason): boolean {
  return reason.kind !== 'half-day' && !isWorkedBy(reason)
}
