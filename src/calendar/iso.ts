import { isCalendarDate } from './calendar.ts'
import { gregorian } from './gregorian.ts'

/** What an ISO 8601 calendar date or a prefix of one names: a year, a month, or a day (Gregorian). */
export interface IsoDate {
  readonly year: number
  /** 1–12, or null when only the year is given. */
  readonly month: number | null
  /** 1–31, or null when only the year or the month is given. */
  readonly day: number | null
}

/** Years that ISO 8601 writes with four plain digits. */
const FIRST_YEAR = 1
const LAST_YEAR = 9999

/** Reads `YYYY`, `YYYY-MM` or `YYYY-MM-DD` and nothing else; null for any other text and for days that do not exist. */
export function parseIso(text: string): IsoDate | null {
  const match = /^([0-9]{4})(?:-([0-9]{2})(?:-([0-9]{2}))?)?$/.exec(text)
  if (match === null) return null
  const year = Number(match[1])
  const month = match[2] === undefined ? null : Number(match[2])
  const day = match[3] === undefined ? null : Number(match[3])
  if (year < FIRST_YEAR || !isCalendarDate(gregorian, { year, month: month ?? 1, day: day ?? 1 })) return null
  return { year, month, day }
}

/** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. Throws RangeError when the date does not exist or its year is not 1–9999. */
export function formatIso(date: IsoDate): string {
  const { year, month, day } = date
  const exists =
    isCalendarDate(gregorian, { year, month: month ?? 1, day: day ?? 1 }) && !(month === null && day !== null)
  if (!exists || year < FIRST_YEAR || year > LAST_YEAR) {
    throw new RangeError(`no ISO date has year ${year}, month ${month}, day ${day}; years 1–9999 are accepted`)
  }
  const parts = [String(year).padStart(4, '0')]
  if (month !== null) parts.push(String(month).padStart(2, '0'))
  if (day !== null) parts.push(String(day).padStart(2, '0'))
  return parts.join('-')
}

/** `YYYY-MM-DD` of a day (days since 1970-01-01). Throws RangeError outside the years 1–9999. */
export function formatIsoDay(day: number): string {
  return formatIso(gregorian.fromDay(day))
}

/** First day of the year, month or day that is named. */
export function firstDayOf({ year, month, day }: IsoDate): number {
  return gregorian.toDay({ year, month: month ?? 1, day: day ?? 1 })
}

/** Last day of the year, month or day that is named. */
export function lastDayOf({ year, month, day }: IsoDate): number {
  const lastMonth = month ?? 12
  return gregorian.toDay({ year, month: lastMonth, day: day ?? gregorian.monthLength(year, lastMonth) })
}
