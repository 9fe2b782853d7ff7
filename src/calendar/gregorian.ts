import type { Calendar, CalendarDate } from './calendar.ts'

const DAYS_IN_400_YEARS = 146_097
/** Days from 1 March of the year 0 to 1970-01-01. */
const EPOCH_FROM_MARCH_0 = 719_468

function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
}

function monthLength(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31
}

/** Days before month `m` of a year that begins in March (0 = March): 31, 30, 31, 30, 31 repeat, 153 days each. */
function daysBeforeMarchMonth(m: number): number {
  return Math.floor((153 * m + 2) / 5)
}

// Both directions count years from March, so that the leap day is a year's last day, in eras of 400 years
// (H. Hinnant, "chrono-Compatible Low-Level Date Algorithms", 2013, days_from_civil and civil_from_days).

function toDay({ year, month, day }: CalendarDate): number {
  const marchYear = month > 2 ? year : year - 1
  const era = Math.floor(marchYear / 400)
  const yearOfEra = marchYear - era * 400
  const dayOfYear = daysBeforeMarchMonth((month + 9) % 12) + day - 1
  const leapDays = Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100)
  return era * DAYS_IN_400_YEARS + yearOfEra * 365 + leapDays + dayOfYear - EPOCH_FROM_MARCH_0
}

function fromDay(day: number): CalendarDate {
  const fromMarch0 = day + EPOCH_FROM_MARCH_0
  const era = Math.floor(fromMarch0 / DAYS_IN_400_YEARS)
  const dayOfEra = fromMarch0 - era * DAYS_IN_400_YEARS
  const leapDays = Math.floor(dayOfEra / 1460) - Math.floor(dayOfEra / 36_524) + Math.floor(dayOfEra / 146_096)
  const yearOfEra = Math.floor((dayOfEra - leapDays) / 365)
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153)
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
  return { year, month, day: dayOfYear - daysBeforeMarchMonth(marchMonth) + 1 }
}

/** The Gregorian calendar, carried back before 1582 and before the year 1 (year 0 = 1 BC), as ISO 8601 does. */
export const gregorian: Calendar = { isLeapYear, monthLength, toDay, fromDay }
