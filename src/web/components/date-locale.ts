import type { Language, Preferences } from '../../words/index.ts'

/** Browsers know no Tajik: of what they know, Russian orders the parts of a date and the days of a week alike. */
const NEAREST: Readonly<Record<Language, string>> = { en: 'en-GB', fa: 'fa-IR', tg: 'ru-RU', ru: 'ru-RU' }

/** The locale in which fields for days work: language, calendar and digits of the reader (BCP 47, extension u). */
export function dateLocale(preferences: Omit<Preferences, 'theme'>): string {
  const { language, digits } = preferences
  return `${NEAREST[language]}-u-ca-${isSolar(preferences) ? 'persian' : 'gregory'}-nu-${digits}`
}

/** True when days are chosen in the Solar Hijri calendar. */
export function isSolar({ language, calendar }: Pick<Preferences, 'language' | 'calendar'>): boolean {
  return calendar === 'persian' || (calendar === 'both' && language === 'fa')
}

/** Short Tajik names of the days of a week, by the Russian ones that a browser gives; null where it knows them itself. */
export const SHORT_WEEKDAYS: Readonly<Record<Language, Readonly<Record<string, string>> | null>> = {
  en: null,
  fa: null,
  tg: { пн: 'дш', вт: 'сш', ср: 'чш', чт: 'пш', пт: 'ҷм', сб: 'шб', вс: 'яш' },
  ru: null,
}
