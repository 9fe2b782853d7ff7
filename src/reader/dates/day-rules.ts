import type { Bounds } from '../../model/index.ts'
import { wordBefore } from './context.ts'
import { type DayWords, dayFound, daysFound, fitsCalendar } from './day-words.ts'
import type { Found } from './found.ts'
import { endsNumber } from './patterns.ts'
import {
  andJoin,
  dayAfterMonth,
  dayFirst,
  dayPiece,
  dayWords,
  monthFirst,
  monthPiece,
  type Piece,
  rangeJoin,
  yearAfter,
} from './pieces.ts'

/** "30 May 2022", "30 /May/ 2022", "30th of May, 2022", "9 Khordad 1401", "۹ خرداد ۱۴۰۱", "15 June" */
export function dayOfMonth(source: string, at: number): Found | null {
  return oneDay(source, at, dayFirst(source, at))
}

/** "May 30, 2022", "May 30th", "Khordad 9, 1401" */
export function monthDay(source: string, at: number): Found | null {
  return oneDay(source, at, monthFirst(source, at))
}

function oneDay(source: string, at: number, day: Piece<DayWords> | null): Found | null {
  if (day === null || !isWhole(source, day)) return null
  return dayFound(source, { start: at, end: day.end }, day.value)
}

/** "6 to 8 May 2025", "6–8 May", "6 and 7 May" */
export function daysOfMonth(source: string, at: number): Found | null {
  const first = dayPiece(source, at)
  const join = first === null ? null : joinAfter(source, first.end)
  const last = join === null ? null : dayFirst(source, join.end)
  if (first === null || join === null || last === null || !isWhole(source, last)) return null
  const ends = { first: { ...last.value, day: first.value }, last: last.value }
  return joinsDays(source, at, { ...ends, isAnd: join.isAnd })
    ? daysFound(source, { start: at, end: last.end }, ends)
    : null
}

/** "March 22-24, 2022", "June 29 and 30" */
export function monthDays(source: string, at: number): Found | null {
  const month = monthPiece(source, at)
  const first = month === null ? null : dayAfterMonth(source, month.end)
  const join = first === null ? null : joinAfter(source, first.end)
  const last = join === null ? null : dayPiece(source, join.end)
  if (month === null || first === null || join === null || last === null || !month.value.isCapitalised) return null
  const year = yearAfter(source, last.end)
  const ends = {
    first: dayWords(month.value, first.value, year.value),
    last: dayWords(month.value, last.value, year.value),
  }
  const isDate = isWhole(source, { value: ends.last, end: year.end })
  if (!isDate || !joinsDays(source, at, { ...ends, isAnd: join.isAnd })) return null
  return daysFound(source, { start: at, end: year.end }, ends)
}

/** "30 May – 2 June 2022", "28 December 2022 to 3 January 2023" */
export function dayToDay(source: string, at: number): Found | null {
  const first = dayFirst(source, at)
  const join = first === null ? null : rangeJoin(source, first.end)
  return dayRange(source, { start: at, end: at }, { first, last: join === null ? null : dayFirst(source, join) })
}

/** "May 30 – June 2, 2022" */
export function monthDayToMonthDay(source: string, at: number): Found | null {
  const first = monthFirst(source, at)
  const join = first === null ? null : rangeJoin(source, first.end)
  return dayRange(source, { start: at, end: at }, { first, last: join === null ? null : monthFirst(source, join) })
}

interface Ends<T> {
  readonly first: T
  readonly last: T
}

function dayRange(source: string, at: Bounds, { first, last }: Ends<Piece<DayWords> | null>): Found | null {
  if (first === null || last === null || !isWhole(source, last) || !fitsCalendar(first.value, first.value.year))
    return null
  return daysFound(source, { start: at.start, end: last.end }, { first: first.value, last: last.value })
}

/** False where the last number goes on or counts something, and for a year of the other calendar ("9 Mehr 2022"). */
function isWhole(source: string, { value, end }: Piece<DayWords>): boolean {
  return endsNumber(source, end) && fitsCalendar(value, value.year)
}

function joinAfter(source: string, at: number): { readonly end: number; readonly isAnd: boolean } | null {
  const range = rangeJoin(source, at)
  if (range !== null) return { end: range, isAnd: false }
  const and = andJoin(source, at)
  return and === null ? null : { end: and, isAnd: true }
}

/** Two days joined by "and" make one stretch when they follow each other or "between" opens them. */
function joinsDays(source: string, at: number, days: Ends<DayWords> & { readonly isAnd: boolean }): boolean {
  if (!days.isAnd) return days.first.day < days.last.day
  return days.first.day + 1 === days.last.day || wordBefore(source, at).text === 'between'
}
