import { type IsoDate, lastDayOf, parseIso } from '../../calendar/index.ts'
import type { Bounds } from '../../model/index.ts'
import {
  GREGORIAN_MONTHS,
  MONTH_LEADS,
  MONTH_LEADS_STRICT,
  MONTHS_WITH_OTHER_SENSE,
  SOLAR_HIJRI_MONTHS,
  SOLAR_HIJRI_MONTHS_ALONE,
} from '../wording/en/dates.ts'
import { sideOf, wordBefore } from './context.ts'
import { fitsCalendar, type YearWords } from './day-words.ts'
import {
  calendarOf,
  type Found,
  mapReading,
  periodReading,
  type Reading,
  rangeReading,
  relativeDate,
  writtenDate,
} from './found.ts'
import { endsNumber } from './patterns.ts'
import { dayAfterMonth, monthPiece, rangeJoin, yearAfter } from './pieces.ts'
import type { NamedMonth } from './words.ts'
import { eventIn, yearFor } from './yearless.ts'

const LEADS: ReadonlySet<string> = new Set(MONTH_LEADS)
const STRICT_LEADS: ReadonlySet<string> = new Set(MONTH_LEADS_STRICT)
const OTHER_SENSE: ReadonlySet<string> = new Set(MONTHS_WITH_OTHER_SENSE)
const ALONE_SOLAR_HIJRI: ReadonlySet<string> = new Set(SOLAR_HIJRI_MONTHS_ALONE)

/** "May 2022", "May of 2022", "September next year", "Khordad 1401", "خرداد ۱۴۰۱" */
export function monthYear(source: string, at: number): Found | null {
  const month = monthPiece(source, at)
  if (month === null || !month.value.isCapitalised) return null
  const year = yearAfter(source, month.end)
  if (year.value === null || !fitsCalendar(month.value, year.value) || !endsNumber(source, year.end)) return null
  return monthFound(source, { start: at, end: year.end }, { ...month.value, year: year.value })
}

/** "January-March 2018", "from January to March" */
export function monthRange(source: string, at: number): Found | null {
  const first = monthPiece(source, at)
  const join = first === null ? null : rangeJoin(source, first.end)
  const last = join === null ? null : monthPiece(source, join)
  if (first === null || last === null || !first.value.isCapitalised || !last.value.isCapitalised) return null
  const year = yearAfter(source, last.end)
  const isSame = first.value.calendar === last.value.calendar && fitsCalendar(last.value, year.value)
  if (!isSame || (year.value === null && dayAfterMonth(source, last.end) !== null)) return null
  const end = monthFound(source, { start: at, end: year.end }, { ...last.value, year: year.value })
  const fromFirst = (reading: Reading) => fromMonth(first.value, last.value, reading)
  return { ...end, precision: 'range', reading: mapReading(end, fromFirst) }
}

/** From the first day of the earlier month to the last of the later one, which `later` gives. */
function fromMonth(first: NamedMonth, last: NamedMonth, later: Reading): Reading | null {
  const end = parseIso(later.until ?? later.value)
  if (end === null) return null
  const calendar = calendarOf(first.calendar)
  const { year } = calendar.fromDay(lastDayOf(end))
  const day = calendar.toDay({ year: first.month > last.month ? year - 1 : year, month: first.month, day: 1 })
  const reading = rangeReading(day, lastDayOf(end))
  return reading === null || later.confidence === undefined ? reading : { ...reading, confidence: later.confidence }
}

/** "in October", "the October summit": its year is told by the event */
export function monthAlone(source: string, at: number): Found | null {
  const found = monthOnly(source, at)
  if (found === null) return null
  const word = source.slice(at, found.end).toLowerCase()
  const isSolarHijri = found.calendar === 'solar-hijri'
  if (isSolarHijri && !ALONE_SOLAR_HIJRI.has(word)) return null
  const leads = isSolarHijri || OTHER_SENSE.has(word) ? STRICT_LEADS : LEADS
  return leads.has(wordBefore(source, at).text) ? found : null
}

/** The month at `at` with or without a year, whatever stands before it; null when there is none. */
export function monthAt(source: string, at: number): Found | null {
  return monthYear(source, at) ?? monthOnly(source, at)
}

/** A month's whole name without a day or year after it. */
function monthOnly(source: string, at: number): Found | null {
  const month = monthPiece(source, at)
  if (month === null || !month.value.isCapitalised || dayAfterMonth(source, month.end) !== null) return null
  const word = source.slice(at, month.end).toLowerCase()
  if (!(word in GREGORIAN_MONTHS || word in SOLAR_HIJRI_MONTHS)) return null
  return monthFound(source, { start: at, end: month.end }, { ...month.value, year: null })
}

interface MonthWords extends NamedMonth {
  readonly year: YearWords
}

/** The find of a whole month; a Solar Hijri one is a range of days. */
function monthFound(source: string, at: Bounds, words: MonthWords): Found {
  const { calendar, month, year } = words
  if (year !== null && 'year' in year) return writtenDate(at, periodReading(calendar, year.year, month), { calendar })
  const read = (event: IsoDate): Reading | null => {
    const there = eventIn(calendar, event)
    if (there === null) return null
    if (year !== null) return periodReading(calendar, there.year + year.shift, month)
    const chosen = yearFor({ calendar, month, day: null }, event, sideOf(source, at))
    const reading = chosen === null ? null : periodReading(calendar, chosen.year, month)
    return reading === null || chosen === null ? null : { ...reading, confidence: chosen.confidence }
  }
  return { ...relativeDate(at, 'month', read), calendar, asks: year === null }
}
