import type { Language, Words } from './words.ts'

/** The words of one language; the others are not loaded. */
export async function loadWords(language: Language): Promise<Words> {
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
