import type { Advice, Language } from '../../words/index.ts'
import { statusOf } from '../http/problem.ts'
import { loadProblemWords } from '../words/problem-words.ts'
import { webVocabulary } from '../words/web-vocabulary.ts'

/** One code with its words; values stand as `{name}`. */
export interface ProblemRow {
  readonly code: string
  readonly status: number
  readonly says: string
  readonly doNext: string
}

/** Every code that a request may be refused with: the server's own, then those from below it, each in their order. */
export async function problemRows(language: Language): Promise<readonly ProblemRow[]> {
  const [own, { errors }] = await Promise.all([loadProblemWords(language), webVocabulary(language)])
  const below = Object.entries(errors as Readonly<Record<string, Advice>>)
    .filter(([code]) => !Object.hasOwn(own, code))
    .sort(([one], [other]) => (one < other ? -1 : 1))
  return [...Object.entries(own), ...below].map(([code, { message, fix }]) => ({
    code,
    status: statusOf(code),
    says: shown(message),
    doNext: shown(fix),
  }))
}

/** A template as it is read: what may be left out, without its marks. */
function shown(template: string): string {
  return template.replaceAll('[[', '').replaceAll(']]', '')
}
