import { pageWords } from '../../../language/page-words.ts'

export const useStartWords = pageWords({
  en: async () => (await import('./en.ts')).en,
  fa: async () => (await import('./fa.ts')).fa,
  tg: async () => (await import('./tg.ts')).tg,
  ru: async () => (await import('./ru.ts')).ru,
})
