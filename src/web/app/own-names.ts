import type { Language } from '../../words/index.ts'

/** Each language by its own name, so that it can be found by whoever reads no other. */
export const OWN_NAMES: Readonly<Record<Language, string>> = {
  en: 'English',
  fa: 'فارسی',
  tg: 'Тоҷикӣ',
  ru: 'Русский',
}
