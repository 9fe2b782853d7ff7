import type { CalendarErrorCode, DayStatus, ReasonKind } from '../../planner/index.ts'
import type { Advice, Template } from '../advice.ts'

export type CalendarLabel =
  | 'titleOne'
  | 'titleMany'
  | 'span'
  | 'common'
  | 'ofOne'
  | 'perWeek'
  | 'legendOne'
  | 'legendMany'
  | 'special'
  | 'noSpecial'
  | 'sources'
  | 'licence'
  | 'beforeSession'
  | 'noSession'

/** What `paygir calendar` says, in one language. */
export interface CalendarWords {
  readonly page: Readonly<Record<CalendarLabel, Template>>
  /** What a day off or worked is; `{name}` and, of days that were moved, `{other}`. */
  readonly kinds: Readonly<Record<ReasonKind, Template>>
  readonly statuses: Readonly<Record<DayStatus, string>>
  /** Two or three letters for each weekday from Monday on, parted by blanks. */
  readonly weekdays: string
  readonly errors: Readonly<Record<CalendarErrorCode, Advice>>
}
