import type { Calendar, CalendarDate } from './calendar.ts'

/** Where the rule below puts 1 Farvardin of the year 1: 21 March 622 (Gregorian, carried back), in days since 1970-01-01. */
const FIRST_DAY = -492_268
const DAYS_IN_33_YEARS = 33 * 365 + 8

/**
 * The 33-year rule: 8 leap years in 33. It gives the official Iranian calendar, and the same days as ICU (Unicode's
 * library behind `Intl`), for all years 1200–1501 AP (1821–2123); after that an astronomical year may begin a day off.
 */
function isLeapYear(year: number): boolean {
  const place = (25 * year + 11) % 33
  return (place < 0 ? place + 33 : place) < 8
}

function monthLength(year: number, month: number): number {
  if (month <= 6) return 31
  return month < 12 || isLeapYear(year) ? 30 : 29
}

/** 1 Farvardin of the year; the second term counts the leap years before it. */
function firstDayOfYear(year: number): number {
  return FIRST_DAY + 365 * (year - 1) + Math.floor((8 * year + 21) / 33)
}

function toDay({ year, month, day }: CalendarDate): number {
  const daysBeforeMonth = month <= 7 ? 31 * (month - 1) : 30 * (month - 1) + 6
  return firstDayOfYear(year) + daysBeforeMonth + day - 1
}

function fromDay(day: number): CalendarDate {
  let year = Math.floor(((day - FIRST_DAY) * 33) / DAYS_IN_33_YEARS) + 1
  if (firstDayOfYear(year) > day) year -= 1
  else if (firstDayOfYear(year + 1) <= day) year += 1
  const dayOfYear = day - firstDayOfYear(year)
  const month = dayOfYear < 186 ? Math.floor(dayOfYear / 31) + 1 : Math.floor((dayOfYear - 6) / 30) + 1
  const daysBeforeMonth = month <= 7 ? 31 * (month - 1) : 30 * (month - 1) + 6
  return { year, month, day: dayOfYear - daysBeforeMonth + 1 }
}

/** The Solar Hijri (Persian) calendar of Iran; Afghanistan's has the same days under other month names. */
export const solarHijri: Calendar = { isLeapYear, monthLength, toDay, fromDay }
