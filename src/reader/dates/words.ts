import {
  COUNTS,
  GREGORIAN_MONTHS,
  GREGORIAN_MONTHS_PERSIAN,
  GREGORIAN_MONTHS_SHORT,
  SOLAR_HIJRI_MONTHS,
  SOLAR_HIJRI_MONTHS_PERSIAN,
  WEEKDAYS,
  WEEKDAYS_PERSIAN,
  WEEKDAYS_SHORT,
} from '../wording/en/dates.ts'
import type { CalendarName } from './found.ts'

export interface NamedMonth {
  readonly calendar: CalendarName
  readonly month: number
}

const MONTHS: ReadonlyMap<string, NamedMonth> = new Map([
  ...inCalendar('gregorian', { ...GREGORIAN_MONTHS, ...GREGORIAN_MONTHS_SHORT, ...GREGORIAN_MONTHS_PERSIAN }),
  ...inCalendar('solar-hijri', { ...SOLAR_HIJRI_MONTHS, ...SOLAR_HIJRI_MONTHS_PERSIAN }),
])

const WEEKDAY_NUMBERS: ReadonlyMap<string, number> = new Map(
  Object.entries({ ...WEEKDAYS, ...WEEKDAYS_SHORT, ...WEEKDAYS_PERSIAN }),
)

const COUNT_VALUES: ReadonlyMap<string, number | null> = new Map(Object.entries(COUNTS))

function inCalendar(calendar: CalendarName, months: Readonly<Record<string, number>>): [string, NamedMonth][] {
  return Object.entries(months).map(([name, month]) => [name, { calendar, month }])
}

/** Letters as the word lists have them: lower case; Persian forms of ye and kaf, no joiners or spaces inside. */
export function folded(word: string): string {
  const lower = word.toLowerCase()
  if (lower.charCodeAt(0) < 0x600) return lower
  return lower
    .replace(/[يى]/g, 'ی')
    .replaceAll('ك', 'ک')
    .replace(/[ \u200c]/g, '')
}

/** The month that a word names, with its calendar; null when it names none. */
export function monthNamed(word: string | undefined): NamedMonth | null {
  return word === undefined ? null : (MONTHS.get(folded(word)) ?? null)
}

/** ISO number of the weekday that a word names; null when it names none. */
export function weekdayNamed(word: string | undefined): number | null {
  return word === undefined ? null : (WEEKDAY_NUMBERS.get(folded(word)) ?? null)
}

/** The number that words or digits say; `null` for an unsaid one ("a few"), undefined for words that say no number. */
export function countNamed(words: string | undefined): number | null | undefined {
  if (words === undefined) return undefined
  const known = COUNT_VALUES.get(words.toLowerCase().replace(/\s{1,8}/g, ' '))
  if (known !== undefined) return known
  const value = numberOf(words)
  return Number.isNaN(value) ? undefined : value
}

/** The whole number that Latin, Persian or Arabic-Indic digits write; NaN when there are other characters. */
export function numberOf(digits: string): number {
  let value = 0
  for (let i = 0; i < digits.length; i += 1) value = value * 10 + digitValue(digits.charCodeAt(i))
  return value
}

function digitValue(code: number): number {
  for (const zero of [0x30, 0x660, 0x6f0]) {
    if (code >= zero && code <= zero + 9) return code - zero
  }
  return Number.NaN
}

/** True for a capital letter and for letters of a script without capitals. */
export function isCapitalised(word: string): boolean {
  const first = word.charAt(0)
  return first !== '' && (first !== first.toLowerCase() || first === first.toUpperCase())
}
