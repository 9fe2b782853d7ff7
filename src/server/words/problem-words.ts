import type { Advice, Language } from '../../words/index.ts'
import type { HttpProblemCode } from '../http/problem-codes.ts'

/** What is said of each problem of the server, in one language; of E_INTERNAL without its inside. */
export type ProblemWords = Readonly<Record<HttpProblemCode | 'E_INTERNAL', Advice>>

export async function loadProblemWords(language: Language): Promise<ProblemWords> {
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
