import { formatIsoDay } from '../calendar/index.ts'
import { solarHijriDate } from './date-words.ts'
import { SOLAR_MONTHS } from './month-names.ts'
import type { Vocabulary } from './vocabulary.ts'

type Dating = Pick<Vocabulary, 'language' | 'date' | 'digits'>

/** "24 November 2026", in Persian "۳ آذر ۱۴۰۵": a day in the reader's own calendar alone, for lists. */
export function ownDate(day: number, words: Dating): string {
  const iso = formatIsoDay(day)
  if (words.language !== 'fa') return words.date(iso)
  return words.digits(solarHijriDate(iso, SOLAR_MONTHS.fa.ofDay) ?? iso)
}

/** "24 November 2026 (3 Azar 1405)": a day in both calendars, the reader's own first. */
export function bothDates(day: number, words: Dating): string {
  const iso = formatIsoDay(day)
  // Dates in Persian are in both as they are.
  if (words.language === 'fa') return words.date(iso)
  return `${words.date(iso)} (${solarHijriDate(iso, SOLAR_MONTHS[words.language].ofDay)})`
}
