import type { Language } from './languages.ts'
import type { Vocabulary } from './vocabulary.ts'

/** What Paygir says in one language; the others are not loaded. */
export async function loadVocabulary(language: Language): Promise<Vocabulary> {
  switch (language) {
    case 'en':
      return (await import('./en.ts')).en
    case 'fa':
      return (await import('./fa.ts')).fa
    case 'tg':
      return (await import('./tg.ts')).tg
    case 'ru':
      return (await import('./ru.ts')).ru
  }
}
