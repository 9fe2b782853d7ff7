import type { Preferences } from '../../words/index.ts'
import {
  GREGORIAN_MONTHS,
  gregorianDate,
  grouped,
  inList,
  type Language,
  persianDigits,
  SOLAR_MONTHS,
  solarHijriDate,
} from '../../words/index.ts'

/** How dates and numbers are written for one reader. From our own tables: browsers know no Tajik. */
export interface Format {
  /** An ISO day, month or year in the calendar of choice; a month or year stays Gregorian. */
  readonly date: (iso: string) => string
  /** An RFC 3339 instant as its day and time in UTC. */
  readonly instant: (instant: string) => string
  readonly number: (value: number) => string
  /** Of the language, with a space behind it. */
  readonly comma: string
  /** With the comma of the language between them. */
  readonly list: (texts: readonly string[]) => string
  /** A share of one as per cent, without decimals. */
  readonly percent: (share: number) => string
  /** Digits of choice in any text. */
  readonly digits: (text: string | number) => string
}

const GROUP_MARK: Readonly<Record<Language, string>> = { en: ',', fa: '٬', tg: '\u00A0', ru: '\u00A0' }
const DECIMAL_MARK: Readonly<Record<Language, string>> = { en: '.', fa: '٫', tg: ',', ru: ',' }
const PERCENT: Readonly<Record<Language, string>> = { en: '%', fa: '٪', tg: '%', ru: '\u00A0%' }

export function formatOf({ language, calendar, digits }: Omit<Preferences, 'theme'>): Format {
  const inDigits = (text: string | number) => (digits === 'arabext' ? persianDigits(text) : String(text))
  const date = (iso: string) => inDigits(dateText(iso, language, calendar))
  const list = (texts: readonly string[]) => inList(texts, { rightToLeft: language === 'fa' })
  const comma = list(['', ''])
  const number = (value: number) => inDigits(numberText(value, language))
  return {
    date,
    instant: (instant) => list([date(instant.slice(0, 10)), `${inDigits(instant.slice(11, 16))} UTC`]),
    number,
    ...{ list, comma },
    percent: (share) => `${number(Math.round(share * 100))}${PERCENT[language]}`,
    digits: inDigits,
  }
}

function dateText(iso: string, language: Language, calendar: Preferences['calendar']): string {
  const gregorian = gregorianDate(iso, GREGORIAN_MONTHS[language])
  // Months and years of the two calendars do not coincide.
  const solar = solarHijriDate(iso, SOLAR_MONTHS[language].ofDay)
  if (calendar === 'gregory' || solar === null) return gregorian
  return calendar === 'persian'
    ? solar
    : `${language === 'fa' ? solar : gregorian} (${language === 'fa' ? gregorian : solar})`
}

function numberText(value: number, language: Language): string {
  const [whole = '', decimals] = String(Math.abs(value)).split('.')
  const sign = value < 0 ? '−' : ''
  return `${sign}${grouped(Number(whole), GROUP_MARK[language])}${decimals ? DECIMAL_MARK[language] + decimals : ''}`
}
