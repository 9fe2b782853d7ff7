/** The languages in which Paygir speaks to its users. */
export const LANGUAGES = ['en', 'fa', 'tg', 'ru'] as const

export type Language = (typeof LANGUAGES)[number]
