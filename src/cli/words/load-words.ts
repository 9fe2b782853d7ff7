import { type Language, loadVocabulary } from '../../words/index.ts'
import type { CliWords, Words } from './words.ts'

/** The words of one language; the others are not loaded. */
export async function loadWords(language: Language): Promise<Words> {
  const [vocabulary, own] = await Promise.all([loadVocabulary(language), loadOwn(language)])
  return { ...vocabulary, ...own, errors: { ...vocabulary.errors, ...own.errors } }
}

async function loadOwn(language: Language): Promise<CliWords> {
  switch (language) {
    case 'en':
      return (await import('./own/en.ts')).en
    case 'fa':
      return (await import('./own/fa.ts')).fa
    case 'tg':
      return (await import('./own/tg.ts')).tg
    case 'ru':
      return (await import('./own/ru.ts')).ru
  }
}
