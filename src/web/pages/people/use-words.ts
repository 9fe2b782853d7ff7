import { pageWords } from '../../language/page-words.ts'

export const usePeopleWords = pageWords({
  en: async () => (await import('./words/en.ts')).en,
  fa: async () => (await import('./words/fa.ts')).fa,
  tg: async () => (await import('./words/tg.ts')).tg,
  ru: async () => (await import('./words/ru.ts')).ru,
})
