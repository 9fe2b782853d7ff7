import { LANGUAGES, type Language } from './languages.ts'

/** Which calendar days are shown in; `both` puts the other one behind. */
export const CALENDARS = ['gregory', 'persian', 'both'] as const
export type CalendarChoice = (typeof CALENDARS)[number]

export const DIGITS = ['latn', 'arabext'] as const
export type DigitsChoice = (typeof DIGITS)[number]

export const THEMES = ['system', 'light', 'dark'] as const
export type Theme = (typeof THEMES)[number]

/** How one person looks at the application, on this device. */
export interface Preferences {
  readonly language: Language
  readonly calendar: CalendarChoice
  readonly digits: DigitsChoice
  readonly theme: Theme
}

/** Under what name they are kept on the device, as JSON. */
export const PREFERENCES_NAME = 'paygir.preferences'

/** What a language is usually read with. */
export function usualFor(language: Language): Pick<Preferences, 'calendar' | 'digits'> {
  return language === 'fa' ? { calendar: 'persian', digits: 'arabext' } : { calendar: 'gregory', digits: 'latn' }
}

/** What is kept on the device, under what the address asks for (`?lang=fa`); the browser's language the first time. */
export function preferencesOf({
  kept,
  search,
  languages,
}: {
  /** As JSON; null when nothing is kept. What it cannot hold is left out. */
  readonly kept: string | null
  /** `?lang=fa` */
  readonly search: string
  /** Tags of languages, the dearest first: `fa-IR`. */
  readonly languages: readonly string[]
}): Preferences {
  const known = keptIn(kept)
  const asked = new URLSearchParams(search).get('lang')
  const [language = 'en'] = [asked, known.language, ...languages.map((tag) => tag.slice(0, 2))].filter(isLanguage)
  const usual = { language, theme: 'system' as const, ...usualFor(language) }
  return asked === null || asked === known.language
    ? { ...usual, ...known, language }
    : { ...usual, theme: known.theme ?? 'system' }
}

function keptIn(json: string | null): Partial<Preferences> {
  try {
    const kept = JSON.parse(json ?? '{}') as Partial<Record<keyof Preferences, unknown>>
    return {
      ...(isLanguage(kept.language) ? { language: kept.language } : {}),
      ...(isOneOf(CALENDARS, kept.calendar) ? { calendar: kept.calendar } : {}),
      ...(isOneOf(DIGITS, kept.digits) ? { digits: kept.digits } : {}),
      ...(isOneOf(THEMES, kept.theme) ? { theme: kept.theme } : {}),
    }
  } catch {
    return {}
  }
}

function isLanguage(word: unknown): word is Language {
  return isOneOf(LANGUAGES, word)
}

function isOneOf<Word extends string>(words: readonly Word[], word: unknown): word is Word {
  return (words as readonly unknown[]).includes(word)
}
