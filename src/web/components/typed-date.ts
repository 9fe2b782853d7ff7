import { formatIso, formatIsoDay, isCalendarDate, latinDigits, parseIso, solarHijri } from '../../calendar/index.ts'

/** Years that are those of the Solar Hijri calendar when somebody types a whole day: 1821–2221 Gregorian. */
const SOLAR_YEARS = { first: 1200, last: 1599 } as const

/**
 * What somebody means who types a day, a month or a year, as `YYYY-MM-DD`, `YYYY-MM` or `YYYY` (Gregorian): the year or
 * the day first, with - / or . between, in Latin, Persian or Arabic digits. A whole day of a Solar Hijri year is turned
 * into the Gregorian day; Solar Hijri months and years have no Gregorian ones. Null for what is none or does not exist.
 */
export function typedDate(typed: string): string | null {
  const parts = latinDigits(typed.trim()).split(/[-/.]/)
  const numbers = parts.every((part) => /^\d{1,4}$/.test(part)) ? parts.map(Number) : []
  // "17/11/2026": the year is the one with four digits.
  const [year = 0, month = null, day = null] = parts[0]?.length === 4 ? numbers : numbers.toReversed()
  if (numbers.length === 0 || numbers.length > 3 || year < 1000) return null
  if (year >= SOLAR_YEARS.first && year <= SOLAR_YEARS.last) return solarDay({ year, month, day })
  const isPossible = [month, day].every((part) => part === null || part < 100)
  const padded = [String(year), ...[month, day].filter((part) => part !== null).map((part) => twoDigits(part))]
  const iso = isPossible ? parseIso(padded.join('-')) : null
  return iso === null ? null : formatIso(iso)
}

interface Parts {
  readonly year: number
  readonly month: number | null
  readonly day: number | null
}

function solarDay({ year, month, day }: Parts): string | null {
  if (month === null || day === null || !isCalendarDate(solarHijri, { year, month, day })) return null
  return formatIsoDay(solarHijri.toDay({ year, month, day }))
}

function twoDigits(part: number): string {
  return String(part).padStart(2, '0')
}
