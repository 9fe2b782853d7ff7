import { pageWords } from '../../../language/page-words.ts'
import type { ReadWords } from './read-words.ts'

/** The words of the page in the language that it is shown in. */
export const useReadWords = pageWords<ReadWords>({
  en: async () => (await import('./en.ts')).en,
  fa: async () => (await import('./fa.ts')).fa,
  tg: async () => (await import('./tg.ts')).tg,
  ru: async () => (await import('./ru.ts')).ru,
})
