import { type CalendarDate, type IsoDate, isCalendarDate } from '../../calendar/index.ts'
import type { Bounds } from '../../model/index.ts'
import { sideOf } from './context.ts'
import { calendarOf, dayReading, type Found, type Reading, rangeReading, relativeDate, writtenDate } from './found.ts'
import type { NamedMonth } from './words.ts'
import { eventIn, yearFor } from './yearless.ts'

/** A year as written: a number, the distance from the event's year ("next year"), or not at all. */
export type YearWords = { readonly year: number } | { readonly shift: number } | null

/** A day as written. */
export interface DayWords extends NamedMonth {
  readonly day: number
  readonly year: YearWords
}

/** Years that Solar Hijri dates in texts can have (1821–2220). */
export const SOLAR_HIJRI_YEARS = { first: 1200, last: 1599 } as const

/** False when a year in figures cannot belong to the month's calendar ("Mehr 2022"). */
export function fitsCalendar({ calendar }: NamedMonth, year: YearWords): boolean {
  if (year === null || !('year' in year) || calendar === 'gregorian') return true
  return year.year >= SOLAR_HIJRI_YEARS.first && year.year <= SOLAR_HIJRI_YEARS.last
}

/** True when the calendar has the day; without a year in figures, when it has it in any year. */
function canExist(words: DayWords): boolean {
  const leapYear = words.calendar === 'gregorian' ? 2024 : 1403
  const year = words.year !== null && 'year' in words.year ? words.year.year : leapYear
  return isCalendarDate(calendarOf(words.calendar), { year, month: words.month, day: words.day })
}

function impossible(at: Bounds, words: DayWords): Found {
  const trouble = {
    code: 'DATE_IMPOSSIBLE',
    message: 'The calendar has no such day; the words are kept and no date is given.',
  } as const
  return writtenDate(at, null, { calendar: words.calendar, confidence: 'unsure', trouble })
}

function toDay(words: DayWords, year: number): number | null {
  const date: CalendarDate = { year, month: words.month, day: words.day }
  const calendar = calendarOf(words.calendar)
  return isCalendarDate(calendar, date) ? calendar.toDay(date) : null
}

/** The find of one written day, with or without a year. */
export function dayFound(source: string, at: Bounds, words: DayWords): Found {
  const { calendar, year } = words
  if (!canExist(words)) return impossible(at, words)
  if (year !== null && 'year' in year) {
    return writtenDate(at, dayReading(calendarOf(calendar).toDay({ ...words, year: year.year })), { calendar })
  }
  const read = (event: IsoDate): Reading | null => {
    const chosen = chosenYear(source, at, { words, event })
    const day = chosen === null ? null : toDay(words, chosen.year)
    const reading = day === null ? null : dayReading(day)
    return reading === null || chosen === null ? null : { ...reading, confidence: chosen.confidence }
  }
  return { ...relativeDate(at, 'day', read), calendar, asks: true }
}

function chosenYear(source: string, at: Bounds, { words, event }: { words: DayWords; event: IsoDate }) {
  if (words.year !== null && 'shift' in words.year) {
    const there = eventIn(words.calendar, event)
    return there === null ? null : { year: there.year + words.year.shift, confidence: 'likely' as const }
  }
  return yearFor(words, event, sideOf(source, at))
}

/** The find of a stretch of days; a year that one end lacks is that of the other. Null when the ends do not fit together. */
export function daysFound(source: string, at: Bounds, ends: { first: DayWords; last: DayWords }): Found | null {
  const { first } = ends
  const last: DayWords = { ...ends.last, year: ends.last.year ?? first.year }
  if (first.calendar !== last.calendar) return null
  const { calendar } = first
  if (!canExist(first)) return impossible(at, first)
  if (!canExist(last)) return impossible(at, last)
  if (last.year !== null && 'year' in last.year) {
    const firstYear =
      first.year !== null && 'year' in first.year ? first.year.year : yearBefore(first, last, last.year.year)
    const reading = stretch(first, last, { firstYear, lastYear: last.year.year })
    return reading === null ? null : writtenDate(at, reading, { calendar })
  }
  const read = (event: IsoDate): Reading | null => {
    const chosen = chosenYear(source, at, { words: last, event })
    if (chosen === null) return null
    const reading = stretch(first, last, { firstYear: yearBefore(first, last, chosen.year), lastYear: chosen.year })
    return reading === null ? null : { ...reading, confidence: chosen.confidence }
  }
  return { ...relativeDate(at, 'range', read), calendar, asks: true }
}

/** "28 December – 3 January 2023" begins in 2022. */
function yearBefore(first: DayWords, last: DayWords, lastYear: number): number {
  return first.month > last.month ? lastYear - 1 : lastYear
}

function stretch(first: DayWords, last: DayWords, years: { firstYear: number; lastYear: number }): Reading | null {
  const from = toDay(first, years.firstYear)
  const until = toDay(last, years.lastYear)
  return from === null || until === null ? null : rangeReading(from, until)
}
