import type { Bounds } from '../../model/index.ts'
import { type DayWords, dayFound, SOLAR_HIJRI_YEARS } from './day-words.ts'
import { type CalendarName, type Found, monthReading, writtenDate } from './found.ts'
import { DIGIT, matchAt, rulePattern } from './patterns.ts'
import { numberOf } from './words.ts'

/** Years that a date in figures alone may have in the Gregorian calendar. */
const GREGORIAN_YEARS = { first: 1700, last: 2199 } as const

/** No further figure, and no further part of a longer number ("2022-05-30-17"). */
const END = `(?!${DIGIT}|[-/.]${DIGIT}|_)`

const YEAR_MONTH_DAY = rulePattern(
  `(?<year>${DIGIT}{4})(?<mark>[-/.])(?<month>${DIGIT}{1,2})\\k<mark>(?<day>${DIGIT}{1,2})${END}`,
)

/** "2022-05-30", "2022/05/30", "1401/03/09", "۱۴۰۱/۳/۹" */
export function yearMonthDay(source: string, at: number): Found | null {
  const match = matchAt(YEAR_MONTH_DAY, source, at)
  if (match === null) return null
  const { year, month, day } = figures(match.groups)
  return figuresFound(source, match, { year, month, day })
}

const DAY_MONTH_YEAR = rulePattern(
  `(?<day>${DIGIT}{1,2})(?<mark>[-/.])(?<month>${DIGIT}{1,2})\\k<mark>(?<year>${DIGIT}{4})${END}`,
)

/** "30.05.2022", "30/05/2022"; "05/30/2022" month first, as only that is a date; "05/06/2022" stays open */
export function dayMonthYear(source: string, at: number): Found | null {
  const match = matchAt(DAY_MONTH_YEAR, source, at)
  if (match === null) return null
  const { year, month, day } = figures(match.groups)
  const calendar = calendarOfYear(year)
  if (calendar === 'solar-hijri' || month === day) return figuresFound(source, match, { year, month, day })
  if (month > 12 && day <= 12) return figuresFound(source, match, { year, month: day, day: month })
  if (calendar !== null && match.groups.mark === '/' && day >= 1 && day <= 12 && month >= 1)
    return openFound(match, year)
  return figuresFound(source, match, { year, month, day })
}

const YEAR_MONTH = rulePattern(`(?<year>${DIGIT}{4})-(?<month>0[1-9]|1[0-2])${END}`)

/** "2022-05"; not "2008-09", which may be two years */
export function yearMonth(source: string, at: number): Found | null {
  const match = matchAt(YEAR_MONTH, source, at)
  if (match === null) return null
  const { year, month } = figures(match.groups)
  if (calendarOfYear(year) !== 'gregorian' || (year + 1) % 100 === month) return null
  return writtenDate(match, monthReading(year, month), { confidence: 'likely' })
}

interface Figures {
  readonly year: number
  readonly month: number
  readonly day: number
}

function figures(groups: Readonly<Record<string, string | undefined>>): Figures {
  const { year = '', month = '', day = '' } = groups
  return { year: numberOf(year), month: numberOf(month), day: numberOf(day) }
}

function calendarOfYear(year: number): CalendarName | null {
  if (year >= SOLAR_HIJRI_YEARS.first && year <= SOLAR_HIJRI_YEARS.last) return 'solar-hijri'
  return year >= GREGORIAN_YEARS.first && year <= GREGORIAN_YEARS.last ? 'gregorian' : null
}

/** Figures that can be a date's: a month and a day that some month has; anything else is no date at all. */
function figuresFound(source: string, at: Bounds, { year, month, day }: Figures): Found | null {
  const calendar = calendarOfYear(year)
  if (calendar === null || month < 1 || month > 12 || day < 1 || day > 31) return null
  const words: DayWords = { calendar, month, day, year: { year } }
  return dayFound(source, at, words)
}

function openFound(at: Bounds, year: number): Found {
  const trouble = {
    code: 'DATE_NOT_RESOLVED',
    message: 'Day and month cannot be told apart here; only the year is given.',
  } as const
  return writtenDate(at, monthReading(year, null), { confidence: 'unsure', trouble })
}
