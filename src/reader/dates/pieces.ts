import { GREGORIAN_MONTHS_SHORT } from '../wording/en/dates.ts'
import type { DayWords, YearWords } from './day-words.ts'
import { DIGIT, GAP, LETTER, MAYBE_GAP, matchAt, rulePattern, WORD_END } from './patterns.ts'
import { isCapitalised, monthNamed, type NamedMonth, numberOf } from './words.ts'

// Dates are put together from small pieces, each read by one small pattern at one place. One pattern for a whole date
// would take longer to compile than most texts take to read.

/** A piece that was read: what it says and where it ends. */
export interface Piece<T> {
  readonly value: T
  readonly end: number
}

interface MonthPiece extends NamedMonth {
  /** False for "may" in small letters, which is mostly another word. */
  readonly isCapitalised: boolean
}

const DAY = rulePattern(`(?<day>${DIGIT}{1,2})(?!${DIGIT})(?:(?:st|nd|rd|th|ST|ND|RD|TH)${WORD_END})?`)

/** "30", "30th" */
export function dayPiece(source: string, at: number): Piece<number> | null {
  const match = matchAt(DAY, source, at)
  return match === null ? null : { value: numberOf(match.groups.day ?? ''), end: match.end }
}

const MONTH = rulePattern(`(?<month>${LETTER}{2,12})${WORD_END}\\.?`)

/** "May", "Sept.", "Khordad", "خرداد" */
export function monthPiece(source: string, at: number): Piece<MonthPiece> | null {
  const match = matchAt(MONTH, source, at)
  const word = match?.groups.month
  const named = monthNamed(word)
  if (match === null || word === undefined || named === null) return null
  // A full stop belongs to a shortened name only.
  const end = word.toLowerCase() in GREGORIAN_MONTHS_SHORT ? match.end : at + word.length
  return { value: { ...named, isCapitalised: isCapitalised(word) }, end }
}

const DAY_TO_MONTH = rulePattern(`${MAYBE_GAP}[/-]${MAYBE_GAP}|${GAP}(?:(?:day )?of${GAP})?|\\.`)

/** The month after a day: "30 May", "30th of May", "30 /May/", "30-May", "30.May" */
function monthAfterDay(source: string, at: number): Piece<MonthPiece> | null {
  const match = matchAt(DAY_TO_MONTH, source, at)
  return match === null ? null : monthPiece(source, match.end)
}

const MONTH_TO_DAY = rulePattern(`${GAP}(?:the${GAP})?`)

/** The day after a month: "May 30", "May the 30th" */
export function dayAfterMonth(source: string, at: number): Piece<number> | null {
  const match = matchAt(MONTH_TO_DAY, source, at)
  return match === null ? null : dayPiece(source, match.end)
}

const YEAR_MARK = rulePattern(`${MAYBE_GAP}[,،]\\s{0,4}|${MAYBE_GAP}/${MAYBE_GAP}|${GAP}(?:of${GAP})?|[.-]`)
const YEAR = rulePattern(`(?:سال${GAP})?(?<year>[12۱۲١٢]${DIGIT}{3})(?!${DIGIT})`)
const YEAR_WORD = rulePattern(`(?:the${GAP})?(?<which>this|last|next|current|previous)${GAP}year${WORD_END}`)

/**
 * The year after a day or month: ", 2022", " 2022", "/ 2022", " of 2022", " this year"; no year leaves the end as it
 * was. A comma holds even across a paragraph break.
 */
export function yearAfter(source: string, at: number): Piece<YearWords> {
  const none = { value: null, end: at }
  const mark = matchAt(YEAR_MARK, source, at)
  if (mark === null || mark.end === at) return none
  const digits = matchAt(YEAR, source, mark.end)
  if (digits !== null) return { value: { year: numberOf(digits.groups.year ?? '') }, end: digits.end }
  const word = matchAt(YEAR_WORD, source, mark.end)
  if (word === null) return none
  const which = word.groups.which
  return { value: { shift: which === 'next' ? 1 : which === 'last' || which === 'previous' ? -1 : 0 }, end: word.end }
}

const RANGE_JOIN = rulePattern(`${GAP}(?:to|until|till|through|تا)${GAP}|${MAYBE_GAP}[-–—−‑]${MAYBE_GAP}`)
const AND_JOIN = rulePattern(`${GAP}(?:and|&|و)${GAP}`)

/** "to", "–" between the ends of a range */
export function rangeJoin(source: string, at: number): number | null {
  return matchAt(RANGE_JOIN, source, at)?.end ?? null
}

/** "and" between two days */
export function andJoin(source: string, at: number): number | null {
  return matchAt(AND_JOIN, source, at)?.end ?? null
}

/** "30 May 2022", "30 May", with the month's spelling checked: "may" is a month only with a year in figures. */
export function dayFirst(source: string, at: number): Piece<DayWords> | null {
  const day = dayPiece(source, at)
  const month = day === null ? null : monthAfterDay(source, day.end)
  if (day === null || month === null) return null
  const year = yearAfter(source, month.end)
  const hasFigures = year.value !== null && 'year' in year.value
  if (!month.value.isCapitalised && !hasFigures) return null
  return { value: dayWords(month.value, day.value, year.value), end: year.end }
}

/** "May 30, 2022", "May 30" */
export function monthFirst(source: string, at: number): Piece<DayWords> | null {
  const month = monthPiece(source, at)
  const day = month === null ? null : dayAfterMonth(source, month.end)
  if (month === null || day === null || !month.value.isCapitalised) return null
  const year = yearAfter(source, day.end)
  return { value: dayWords(month.value, day.value, year.value), end: year.end }
}

/** A day of a month with its year put together. */
export function dayWords({ calendar, month }: NamedMonth, day: number, year: YearWords): DayWords {
  return { calendar, month, day, year }
}
