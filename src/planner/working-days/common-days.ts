import { type Calendar, gregorian } from '../../calendar/index.ts'
import { workingDaysBetween } from './counting.ts'
import { joint, outOfRange, type WorkingCalendar } from './working-calendar.ts'

/** From when to when common days are listed, and by the months of which calendar. */
export interface CommonDaysSpan {
  readonly from: number
  /** The first day that does not count: the day of the session. */
  readonly to: number
  /** Gregorian months when absent. */
  readonly monthsOf?: Calendar
}

/** The common working days of one month, as far as it lies within the span. */
export interface CommonMonth {
  readonly year: number
  readonly month: number
  readonly days: readonly number[]
  /** Working days of each calendar alone, in the order of the calendars. */
  readonly ofEach: readonly number[]
}

export interface CommonDays {
  /** `IR+TJ` */
  readonly calendar: string
  readonly from: number
  readonly to: number
  readonly total: number
  /** Working days of each calendar alone, in the order of the calendars. */
  readonly ofEach: readonly number[]
  /** Every month that the span touches, in order, also those without a common day. */
  readonly months: readonly CommonMonth[]
}

/**
 * The days that are worked in all of the calendars before a session, month by month. Throws E_CALENDAR_OUT_OF_RANGE when
 * the span reaches beyond what all of them know; a span that ends before it begins has no months.
 */
export function commonDays(
  calendars: readonly [WorkingCalendar, ...WorkingCalendar[]],
  { from, to, monthsOf = gregorian }: CommonDaysSpan,
): CommonDays {
  const all = joint(...calendars)
  if (from < to && !(from >= all.first)) throw outOfRange(all, from)
  if (from < to && !(to <= all.last + 1)) throw outOfRange(all, to)
  const months = monthSpans(monthsOf, from, to).map(({ year, month, first, end }) => {
    const start = workingDaysBetween(all, all.first, first)
    const days = Array.from(all.workingDays.subarray(start, workingDaysBetween(all, all.first, end)))
    return { year, month, days, ofEach: calendars.map((calendar) => workingDaysBetween(calendar, first, end)) }
  })
  const total = months.reduce((sum, { days }) => sum + days.length, 0)
  const ofEach = calendars.map((_, at) => months.reduce((sum, month) => sum + (month.ofEach[at] ?? 0), 0))
  return { calendar: all.code, from, to, total, ofEach, months }
}

interface MonthSpan {
  readonly year: number
  readonly month: number
  readonly first: number
  readonly end: number
}

function monthSpans(calendar: Calendar, from: number, to: number): readonly MonthSpan[] {
  const spans: MonthSpan[] = []
  for (let first = from; first < to; ) {
    const { year, month, day } = calendar.fromDay(first)
    const end = Math.min(to, first - day + 1 + calendar.monthLength(year, month))
    spans.push({ year, month, first, end })
    first = end
  }
  return spans
}
