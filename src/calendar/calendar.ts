/** A day named by year, month and day of the month, both counted from 1. */
export interface CalendarDate {
  readonly year: number
  readonly month: number
  readonly day: number
}

/**
 * How one calendar counts days. A whole day is an integer: the days since 1970-01-01 (Gregorian), negative before it;
 * it has no time of day and no zone. Years are integers, months 1–12. `toDay` expects a date that exists
 * (see `isCalendarDate`); `fromDay` accepts any integer.
 */
export interface Calendar {
  readonly isLeapYear: (year: number) => boolean
  /** Days in the month. */
  readonly monthLength: (year: number, month: number) => number
  readonly toDay: (date: CalendarDate) => number
  readonly fromDay: (day: number) => CalendarDate
}

/** True when the calendar has such a day: whole numbers, month 1–12, day within the month. */
export function isCalendarDate(calendar: Calendar, date: CalendarDate): boolean {
  const { year, month, day } = date
  if (!(Number.isInteger(year) && Number.isInteger(month) && Number.isInteger(day))) return false
  return month >= 1 && month <= 12 && day >= 1 && day <= calendar.monthLength(year, month)
}

/** The day `months` months later (earlier when negative); a day the month lacks becomes its last one: 31 May + 1 → 30 June. */
export function addMonths(calendar: Calendar, day: number, months: number): number {
  const date = calendar.fromDay(day)
  const count = date.year * 12 + (date.month - 1) + months
  const year = Math.floor(count / 12)
  const month = count - year * 12 + 1
  return calendar.toDay({ year, month, day: Math.min(date.day, calendar.monthLength(year, month)) })
}

/** The day `years` years later; 29 February becomes 28 February in common years, 30 Esfand becomes 29 Esfand. */
export function addYears(calendar: Calendar, day: number, years: number): number {
  return addMonths(calendar, day, years * 12)
}
