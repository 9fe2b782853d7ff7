import { formatIsoDay, gregorian } from '../../calendar/index.ts'
import type { PartialDate } from '../items/common.ts'
import { earliest, latest } from '../rules/context.ts'

const FIRST_DAY = gregorian.toDay({ year: 1, month: 1, day: 1 })
const LAST_DAY = gregorian.toDay({ year: 9999, month: 12, day: 31 })

/**
 * True when what is dated has happened by the day (`YYYY-MM-DD`). A month or a year counts from its first day. Dates
 * with four digits of year sort like their text, and a year before its months, so that no date has to be read.
 */
export function hasBegunBy(date: PartialDate, day: string): boolean {
  return date <= day
}

/** The date that begins first, or null when none is given. */
export function earliestOf(dates: readonly (PartialDate | null | undefined)[]): PartialDate | null {
  const given = dates.filter((date) => date !== null && date !== undefined)
  return given.length === 0 ? null : given.reduce((first, date) => (date < first ? date : first))
}

/** Days from today to the last day that the date can mean; negative when that is past: -3 is three days late. */
export function daysLeft(date: PartialDate, today: string): number {
  return latest(date) - earliest(today)
}

/** `YYYY-MM-DD` of a day since 1970; days that ISO 8601 cannot write become the first or the last that it can. */
export function isoDay(day: number): string {
  return formatIsoDay(Math.min(Math.max(day, FIRST_DAY), LAST_DAY))
}

/** `YYYY-MM-DD` of an RFC 3339 instant in UTC. */
export function dayOfInstant(at: string): string {
  return at.slice(0, 10)
}
