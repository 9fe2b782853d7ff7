import type { Token } from '../front/token.ts'
import { isCommonWord } from '../people/gazetteer.ts'
import { CIRCUMSTANCE_NOUNS, RELATIVE_TIME, SEASONS, TIME_WORDS } from '../wording/en/documents.ts'
import { isNominal } from './phrases.ts'
import type { WordRun } from './word-runs.ts'

const YEAR = /^(?:1[5-9]|20)\d\d(?:[-–‑]\d{2,4})?$/u

/** "2008", "2020-2021" */
export function isYear(token: Token | undefined): boolean {
  return token !== undefined && YEAR.test(token.text)
}

/** What the preposition stands behind. */
export interface Opening {
  readonly opens: boolean
  readonly title: boolean
}

/**
 * "on a long-term basis", "in 1787", "in Moscow": how or when it was signed, not what it is about.
 * `opens` tells that nothing of what the document is about stands before the preposition; `title`, that its noun has a
 * capital, so that "Programme of Cooperation in Education" goes on.
 */
export function opensCircumstance(run: WordRun, at: number, { opens, title }: Opening): boolean {
  const word = run.tokens[at]?.lower ?? ''
  if (word === 'of' || word === 'into') return false
  const next = run.tokens[at + 1]
  if (!next) return true
  if (word === 'in' && opens && next.capital && !(title && isCommonWord(next))) return true
  if (isSeason(run, at + 1)) return true
  if (next.kind === 'number') return word !== 'between' && !(word === 'for' && isYear(next))
  for (let i = at + 1; i < at + 5 && (isNominal(run.readings[i]?.tag) || isFirst(run, i)); i++) {
    const { lower } = run.tokens[i] ?? next
    if (i > at + 1 && isRelativeTime(run, i)) return false
    if (TIME_WORDS.has(lower)) return true
    if (CIRCUMSTANCE_NOUNS.has(lower) && !isNominal(run.readings[i + 1]?.tag)) return true
  }
  return CIRCUMSTANCE_NOUNS.has(next.lower)
}

/** "in the first half of 2027": an adverb by itself, not here. */
function isFirst(run: WordRun, at: number): boolean {
  return run.tokens[at]?.lower === 'first' && run.readings[at - 1]?.tag === 'det'
}

/** "spring 2027", "winter of 2027"; not "Winter Sports" */
function isSeason(run: WordRun, at: number): boolean {
  const year = run.tokens[at + 1]?.lower === 'of' ? at + 2 : at + 1
  return SEASONS.has(run.tokens[at]?.lower ?? '') && isYear(run.tokens[year])
}

/** "a treaty on trade | next year" */
export function isRelativeTime(run: WordRun, at: number): boolean {
  return RELATIVE_TIME.has(run.tokens[at]?.lower ?? '') && CIRCUMSTANCE_NOUNS.has(run.tokens[at + 1]?.lower ?? '')
}

/** "December 22, 2020" */
export function isDateComma(run: WordRun, at: number): boolean {
  return isYear(run.tokens[at + 1]) && TIME_WORDS.has(run.tokens[at - 2]?.lower ?? '')
}
