import { gregorian } from '../../calendar/index.ts'
import { YEAR_ATTRIBUTE_LEADS, YEAR_LEADS } from '../wording/en/dates.ts'
import { wordBefore } from './context.ts'
import { SOLAR_HIJRI_YEARS } from './day-words.ts'
import { type Found, monthReading, periodReading, type Reading, rangeReading, writtenDate } from './found.ts'
import { DIGIT, endsNumber, GAP, LETTER, matchAt, rulePattern, WORD_END } from './patterns.ts'
import { andJoin, rangeJoin } from './pieces.ts'
import { numberOf } from './words.ts'

/** A bare number of four digits is read as a year from 1700 on: no older date of diplomacy stands without its day. */
const FIRST_BARE_YEAR = 1700
const LAST_BARE_YEAR = 2199
/** Longest stretch of years that two numbers can mean ("1990–2040"). */
const LONGEST_RANGE_YEARS = 100

const LEADS: ReadonlySet<string> = new Set(YEAR_LEADS)
const ATTRIBUTE_LEADS: ReadonlySet<string> = new Set(YEAR_ATTRIBUTE_LEADS)

const FOUR_DIGITS = rulePattern(`(?<number>${DIGIT}{4})(?!${DIGIT})`)
/** The tail of an address or number ("2022-08290", "2021/c15e"). */
const YEAR_GOES_ON = rulePattern(`[-/_](?:${LETTER}|${DIGIT})|${LETTER}|_`)

/** The whole number of four digits at `at`, or NaN. */
function fourDigits(source: string, at: number): number {
  return numberOf(matchAt(FOUR_DIGITS, source, at)?.groups.number ?? '-')
}

function endsYear(source: string, end: number): boolean {
  return endsNumber(source, end) && matchAt(YEAR_GOES_ON, source, end) === null
}

/** The year at `at`, whatever stands around it; null when the number is none. */
export function yearAt(source: string, at: number): Found | null {
  const value = fourDigits(source, at)
  if (!(value >= FIRST_BARE_YEAR && value <= LAST_BARE_YEAR) || !endsYear(source, at + 4)) return null
  return writtenDate({ start: at, end: at + 4 }, monthReading(value, null))
}

/** "in 2023", "by 2030", "since 2016" */
export function year(source: string, at: number): Found | null {
  const found = yearAt(source, at)
  if (found === null || !LEADS.has(wordBefore(source, at).text) || /[-–]/.test(source.charAt(at - 1))) return null
  return looksLikeAmount(source, found) ? null : found
}

/** "Resolution 2576 (2021)" */
export function bracketedYear(source: string, at: number): Found | null {
  if (source.charAt(at - 1) !== '(') return null
  const found = yearAt(source, at)
  return found !== null && source.charAt(found.end) === ')' ? found : null
}

/** "the 2008 Framework", "its 2022 budget": the year of something named */
export function attributeYear(source: string, at: number): Found | null {
  if (!ATTRIBUTE_LEADS.has(wordBefore(source, at).text) || source.charAt(at - 1) !== ' ') return null
  const found = yearAt(source, at)
  if (found === null || looksLikeAmount(source, found)) return null
  return { ...found, confidence: 'likely' }
}

/** "Dushanbe, 2022" at the end of a line */
export function placedYear(source: string, at: number): Found | null {
  if (!/\p{L},\s$/u.test(source.slice(Math.max(0, at - 3), at))) return null
  const found = yearAt(source, at)
  if (found === null || !/^[.)\s]?(?:\r?\n|$)/.test(source.slice(found.end, found.end + 3))) return null
  return { ...found, confidence: 'likely' }
}

const SOLAR_HIJRI_MARK = rulePattern(
  `${GAP}(?:A\\.P\\.|AP|(?:A\\.)?H\\.S\\.|A?HS|S\\.H\\.|SH|Solar Hijri|شمسی|خورشیدی|ه\\.?ش)${WORD_END}`,
)

/** "1401 AP", "سال ۱۴۰۱": a Solar Hijri year, a range of days */
export function solarHijriYear(source: string, at: number): Found | null {
  const value = fourDigits(source, at)
  const isYear = value >= SOLAR_HIJRI_YEARS.first && value <= SOLAR_HIJRI_YEARS.last
  if (!isYear || !endsYear(source, at + 4)) return null
  const mark = matchAt(SOLAR_HIJRI_MARK, source, at + 4)
  const lead = wordBefore(source, at).text
  if (mark === null && lead !== 'سال' && lead !== 'year') return null
  const span = { start: at, end: mark?.end ?? at + 4 }
  return writtenDate(span, periodReading('solar-hijri', value, null), { calendar: 'solar-hijri' })
}

const LAST_YEAR = rulePattern(`(?<number>${DIGIT}{4}|${DIGIT}{2})(?!${DIGIT})`)

/** "2021–2025", "from 2021 to 2025", "between 2021 and 2025", "the 2018/19 school year" */
export function yearRange(source: string, at: number): Found | null {
  const from = fourDigits(source, at)
  const join = yearJoin(source, at)
  const last = join === null ? null : matchAt(LAST_YEAR, source, join)
  if (!(from >= FIRST_BARE_YEAR) || last === null || !endsYear(source, last.end)) return null
  const isShort = last.end - last.start === 2
  const until = numberOf(last.groups.number ?? '') + (isShort ? Math.floor(from / 100) * 100 : 0)
  if (until > LAST_BARE_YEAR || until <= from || until - from > LONGEST_RANGE_YEARS) return null
  const confidence = isShort ? 'unsure' : 'likely'
  return writtenDate({ start: at, end: last.end }, yearsReading(from, until), { confidence })
}

/** Where the second year of a range begins; "and" joins two years only after "between". */
function yearJoin(source: string, at: number): number | null {
  const end = at + 4
  if (source.charAt(end) === '/') return end + 1
  return rangeJoin(source, end) ?? (wordBefore(source, at).text === 'between' ? andJoin(source, end) : null)
}

const DECADE = rulePattern(`(?<year>${DIGIT}{3}0)['’]?s${WORD_END}`)

/** "the 2020s", "the 1990s" */
export function decade(source: string, at: number): Found | null {
  const match = matchAt(DECADE, source, at)
  const from = numberOf(match?.groups.year ?? '')
  if (match === null || from < FIRST_BARE_YEAR || from > LAST_BARE_YEAR) return null
  return writtenDate(match, yearsReading(from, from + 9))
}

/** From the first day of one Gregorian year to the last of another. */
export function yearsReading(first: number, last: number): Reading | null {
  return rangeReading(
    gregorian.toDay({ year: first, month: 1, day: 1 }),
    gregorian.toDay({ year: last, month: 12, day: 31 }),
  )
}

/** A round number before a plural in small letters counts things ("in 2000 schools"). */
function looksLikeAmount(source: string, { end, reading }: Found): boolean {
  const isRound = reading !== null && typeof reading !== 'function' && reading.value.endsWith('00')
  return isRound && /^\s[a-z]{3,20}s(?![\p{L}])/u.test(source.slice(end, end + 24))
}
