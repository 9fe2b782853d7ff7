import { phraseAt } from '../fields/match-phrase.ts'
import { POSSIBLE, TIES, TRADE_TIES } from '../wording/en/levels.ts'
import type { Clause } from './clauses.ts'
import type { FoundFigure } from './figures.ts'

/** A clause that speaks of ties, with what the rules ask of it. */
export interface TiesClause extends Clause {
  /** Index of the first word for ties or trade; -1 when a pronoun stands for those of the clause before. */
  readonly ties: number
  readonly figures: readonly FoundFigure[]
}

/** The lemma of the verb at an index of a clause, or undefined when there is none. */
export function verbAt({ run }: Clause, at: number): string | undefined {
  const reading = run.readings[at]
  return reading?.tag === 'verb' ? reading.lemma : undefined
}

/** The word at an index, in lower case. */
export function wordAt({ run }: Clause, at: number): string {
  return run.tokens[at]?.lower ?? ''
}

/** Index of the first word in `[from, to)` that is in a list, or -1. */
export function indexOfWord(
  { run }: Clause,
  words: { has(word: string): boolean },
  { from, to }: { from: number; to: number },
): number {
  for (let at = from; at < to; at++) if (words.has(run.tokens[at]?.lower ?? '')) return at
  return -1
}

/** Index of the first noun for ties or trade in `[from, to)`, or -1. */
export function indexOfTies({ run }: Clause, { from, to }: { from: number; to: number }): number {
  for (let at = from; at < to; at++) {
    if (!TIES.has(run.tokens[at]?.lower ?? '')) continue
    const tag = run.readings[at]?.tag
    if (tag === 'noun' || tag === 'name' || tag === 'adj') return at
  }
  return -1
}

/** How the verb at an index is used: done, coming, possible or wanted. */
export type VerbUse = 'plain' | 'modal' | 'possible' | 'wanted'

/** "has grown" is plain, "will grow" modal, "can grow" possible, "to grow" wanted. */
export function useOf({ run, from }: Clause, at: number): VerbUse {
  for (let i = at - 1; i >= Math.max(from, at - 6); i--) {
    const reading = run.readings[i]
    if (reading?.tag === 'adv' || reading?.tag === 'be' || reading?.tag === 'have' || run.tokens[i]?.lower === 'than')
      continue
    if (reading?.tag === 'modal') return POSSIBLE.has(reading.lemma) ? 'possible' : 'modal'
    return reading?.tag === 'to' && run.readings[i - 1]?.lemma !== 'manage' ? 'wanted' : 'plain'
  }
  return 'plain'
}

/** True when the verb at an index is denied: "has not grown". */
export function isDenied(clause: Clause, at: number): boolean {
  for (let i = at - 1; i >= Math.max(clause.from, at - 4); i--) {
    const word = wordAt(clause, i)
    if (word === 'not' || word === 'never' || word === 'hardly' || word.endsWith("n't")) return true
  }
  return false
}

/** The field that a clause names, trade before others; null for ties as a whole. */
export function fieldOf({ run, from, to, ties }: TiesClause): string | null {
  if (TRADE_TIES.has(run.tokens[ties]?.lower ?? '')) return 'trade'
  for (let at = from; at < to; at++) {
    const phrase = phraseAt(run, at)
    if (!phrase) continue
    if (phrase.field !== null && !WHOLE.has(phrase.field)) return phrase.field
    at = phrase.to - 1
  }
  return null
}

/** Fields that stand for ties as a whole. */
const WHOLE: ReadonlySet<string> = new Set(['economy', 'security-political'])
