import {
  type Calendar,
  firstDayOf,
  formatIso,
  formatIsoDay,
  gregorian,
  type IsoDate,
  lastDayOf,
  solarHijri,
} from '../../calendar/index.ts'
import type { Bounds, Confidence, DateMention, DatePrecision, IssueCode } from '../../model/index.ts'

export type CalendarName = DateMention['calendar']

/** The calendar of a name. */
export function calendarOf(name: CalendarName): Calendar {
  return name === 'gregorian' ? gregorian : solarHijri
}

/** What the words of a date mean, in ISO dates. */
export interface Reading {
  readonly value: string
  readonly until: string | null
  readonly precision: DatePrecision
  /** Where the reading itself is less sure than the rule. */
  readonly confidence?: Confidence
}

/** Something odd about the words of a date themselves. */
export interface Trouble {
  readonly code: IssueCode
  readonly message: string
}

/** A date phrase as a rule found it, before the day of the event is known. */
export interface Found extends Bounds {
  readonly calendar: CalendarName
  readonly confidence: Confidence
  /** What the words promise, also when they cannot be resolved. */
  readonly precision: DatePrecision
  /** The meaning; for a relative date a function of the event's date; null when the words alone leave it open. */
  readonly reading: Reading | ((event: IsoDate) => Reading | null) | null
  /** ISO number of the weekday that is written beside the date. */
  readonly weekday?: number
  readonly trouble?: Trouble
  /** True when a reader would want to know that this date stays open ("on 21 April" without any year). */
  readonly asks?: boolean
}

/** A reading rule: what it finds where one of its heads stands, or null. */
export type DateRule = (source: string, at: number) => Found | null

/** A date whose words say it in full. */
export function writtenDate(at: Bounds, reading: Reading | null, more: Partial<Found> = {}): Found {
  const found = {
    calendar: 'gregorian',
    confidence: 'certain',
    precision: reading?.precision ?? 'day',
    ...more,
  } as const
  return { start: at.start, end: at.end, ...found, reading }
}

/** A date that is counted from the event's. */
export function relativeDate(at: Bounds, precision: DatePrecision, reading: (event: IsoDate) => Reading | null): Found {
  return { start: at.start, end: at.end, calendar: 'gregorian', confidence: 'likely', precision, reading }
}

/** Days of the years 1–9999, the ones that an ISO date can name. */
const FIRST_ISO_DAY = firstDayOf({ year: 1, month: null, day: null })
const LAST_ISO_DAY = lastDayOf({ year: 9999, month: null, day: null })

function isIsoDay(day: number): boolean {
  return day >= FIRST_ISO_DAY && day <= LAST_ISO_DAY
}

/** One day (days since 1970-01-01); null when no ISO date can name it. */
export function dayReading(day: number): Reading | null {
  return isIsoDay(day) ? { value: formatIsoDay(day), until: null, precision: 'day' } : null
}

/** A stretch of days; null when it runs backwards or no ISO date can name its ends. */
export function rangeReading(first: number, last: number): Reading | null {
  if (!isIsoDay(first) || !isIsoDay(last) || first > last) return null
  return { value: formatIsoDay(first), until: formatIsoDay(last), precision: 'range' }
}

/** A whole Gregorian year, or one of its months; months outside 1–12 count on into other years. */
export function monthReading(year: number, month: number | null): Reading | null {
  const count = year * 12 + (month ?? 1) - 1
  const inYear = Math.floor(count / 12)
  if (inYear < 1 || inYear > 9999) return null
  const date = { year: inYear, month: month === null ? null : count - inYear * 12 + 1, day: null }
  return { value: formatIso(date), until: null, precision: month === null ? 'year' : 'month' }
}

/** A whole year or month of a calendar; one of the Solar Hijri calendar is a range of days. */
export function periodReading(calendar: CalendarName, year: number, month: number | null): Reading | null {
  if (calendar === 'gregorian') return monthReading(year, month)
  return solarHijriMonths(year, month ?? 1, month ?? 12)
}

/** From the first day of one month of a Solar Hijri year to the last of another. */
export function solarHijriMonths(year: number, firstMonth: number, lastMonth: number): Reading | null {
  const last = { year, month: lastMonth, day: solarHijri.monthLength(year, lastMonth) }
  return rangeReading(solarHijri.toDay({ year, month: firstMonth, day: 1 }), solarHijri.toDay(last))
}

/** The event's day, or null when only its month or year is known. */
export function eventDay(event: IsoDate): number | null {
  return event.day === null ? null : firstDayOf(event)
}

/** The same find with its meaning changed, resolved or not yet. */
export function mapReading(found: Found, change: (reading: Reading) => Reading | null): Found['reading'] {
  const { reading } = found
  if (reading === null) return null
  if (typeof reading !== 'function') return change(reading)
  return (event) => {
    const resolved = reading(event)
    return resolved === null ? null : change(resolved)
  }
}

/** The same find, begun earlier and read anew. */
export function partOf(start: number, whole: Found, change: (reading: Reading) => Reading | null): Found {
  const { asks: _, ...rest } = whole
  return { ...rest, start, reading: mapReading(whole, change) }
}

/** From the first day of one Gregorian month to the last of another; months outside 1–12 count on into other years. */
export function monthsReading(year: number, firstMonth: number, lastMonth: number): Reading | null {
  const first = dayOne(year, firstMonth)
  return rangeReading(first, dayOne(year, lastMonth + 1) - 1)
}

function dayOne(year: number, month: number): number {
  const inYear = year + Math.floor((month - 1) / 12)
  return gregorian.toDay({ year: inYear, month: month - (inYear - year) * 12, day: 1 })
}
