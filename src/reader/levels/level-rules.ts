import { isNominal } from '../documents/phrases.ts'
import {
  AMOUNT_VERBS,
  EVALUATIONS,
  FAR_WORDS,
  HEIGHTS,
  LEVEL_WORDS,
  PARTNER_FIELDS,
  PARTNER_NOUNS,
  PARTNER_RANKS,
  STAYING_VERBS,
  TOPIC_VERBS,
} from '../wording/en/levels.ts'
import { indexOfTies, isDenied, type TiesClause, useOf, verbAt, wordAt } from './clause-words.ts'
import type { Claimed } from './growth-rules.ts'

/** "Bilateral trade came to 2.7 billion dollars", "Russia accounts for a quarter of Tajikistan’s trade" */
export function tiesAmountTo(clause: TiesClause): Claimed | null {
  if (clause.figures.length === 0) return null
  for (let at = clause.from; at < clause.to; at++) {
    const reading = clause.run.readings[at]
    const lemma = accountsFor(clause, at) ? 'account' : reading?.tag === 'be' ? 'be' : verbAt(clause, at)
    if (lemma === undefined || !AMOUNT_VERBS.has(lemma) || useOf(clause, at) !== 'plain' || reading?.form === 'ing')
      continue
    const figure = clause.figures.find(({ from }) => from > at && from < at + (lemma === 'be' ? 5 : 8))
    if (figure && clause.ties >= -1 && clause.ties < figure.to + 8)
      return { aspect: 'level', direction: null, confidence: 'certain', rule: 'ties-amount-to' }
  }
  return null
}

/** "accounts" is tagged as a noun. */
function accountsFor(clause: TiesClause, at: number): boolean {
  return wordAt(clause, at).startsWith('account') && wordAt(clause, at + 1) === 'for'
}

/** "The level of cooperation is far from the desired point", "trade remains at a high level" */
export function tiesStandAtLevel(clause: TiesClause): Claimed | null {
  const { from, to } = clause
  for (let at = from; at < to; at++) {
    if (!isLevelOfTies(clause, at)) continue
    if (!hasPlainVerb(clause) || isUnderTalk(clause)) continue
    return { aspect: 'level', direction: staysAsItIs(clause), confidence: 'likely', rule: 'ties-stand-at-level' }
  }
  return pointsAtLevel(clause)
    ? { aspect: 'level', direction: null, confidence: 'likely', rule: 'ties-stand-at-level' }
    : null
}

/** "but it is far from the desired point", "but is still insufficient": of the ties of the clause before. */
function pointsAtLevel({ run, from, to, ties }: TiesClause): boolean {
  const be = run.readings[from]?.tag === 'be' || run.readings[from + 1]?.tag === 'be'
  return ties === -1 && be && run.tokens.slice(from, to).some(({ lower }) => FAR_WORDS.has(lower))
}

/** "the level of ties", "ties at a high level"; not "talks at the highest level", "at the level of ministers". */
function isLevelOfTies(clause: TiesClause, at: number): boolean {
  const word = wordAt(clause, at)
  const next = wordAt(clause, at + 1)
  if (HEIGHTS.has(word)) return clause.ties >= 0 && clause.ties < at && /est$/u.test(wordAt(clause, at - 1))
  if (word !== 'level') return false
  if (next === 'of') {
    const ties = indexOfTies(clause, { from: at + 2, to: Math.min(clause.to, at + 8) })
    if (ties >= 0 && isModified(clause, at + 2, ties)) return true
  }
  if (clause.ties < 0 || clause.ties > at || next === 'of') return false
  return LEVEL_WORDS.has(wordAt(clause, at - 1)) && wordAt(clause, at - 1) !== 'highest'
}

/** Between "level of" and the ties stand only words that modify them. */
function isModified({ run }: TiesClause, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (!isNominal(run.readings[i]?.tag) && run.readings[i]?.tag !== 'conj') return false
  return true
}

/** The clause tells how things are: a plain verb, nothing wanted. */
function hasPlainVerb(clause: TiesClause): boolean {
  for (let at = clause.from; at < clause.to; at++) {
    const reading = clause.run.readings[at]
    if (reading?.tag === 'modal' || reading?.tag === 'to') return false
    if (reading?.tag === 'be' && reading.form !== 'base') return true
    if (reading?.tag === 'verb' && reading.form !== 'ing') return true
  }
  return false
}

function isUnderTalk(clause: TiesClause): boolean {
  for (let at = clause.from; at < clause.to; at++) if (TOPIC_VERBS.has(verbAt(clause, at) ?? '')) return true
  return false
}

function staysAsItIs(clause: TiesClause): 'steady' | null {
  for (let at = clause.from; at < clause.to; at++) if (STAYING_VERBS.has(verbAt(clause, at) ?? '')) return 'steady'
  return null
}

/** "Russia remains Tajikistan’s main trade partner" */
export function isMainPartner(clause: TiesClause): Claimed | null {
  const { from, to } = clause
  for (let at = from + 2; at < to; at++) {
    if (!PARTNER_NOUNS.has(wordAt(clause, at))) continue
    const rank = rankBefore(clause, at)
    if (rank < 0) continue
    const verb = copulaBefore(clause, rank)
    if (verb === '') continue
    return {
      aspect: 'level',
      direction: verb === 'be' ? null : 'steady',
      confidence: 'likely',
      rule: 'is-main-partner',
    }
  }
  return null
}

function rankBefore(clause: TiesClause, at: number): number {
  let ranked = -1
  for (let i = at - 1; i >= Math.max(clause.from, at - 6); i--) {
    const word = wordAt(clause, i)
    if (PARTNER_RANKS.has(word)) ranked = i
    else if (!PARTNER_FIELDS.has(word) && word !== 'and' && word !== ',' && clause.run.readings[i]?.tag !== 'adj') break
  }
  return ranked
}

/** "be" or "remain" before a rank, with the owner between ("remains Tajikistan’s main"); '' when there is none. */
function copulaBefore(clause: TiesClause, rank: number): string {
  for (let i = rank - 1; i >= Math.max(clause.from, rank - 8); i--) {
    const reading = clause.run.readings[i]
    if (reading?.tag === 'be') return useOf(clause, i) === 'plain' ? 'be' : ''
    if (reading?.tag === 'verb')
      return STAYING_VERBS.has(reading.lemma) || reading.lemma === 'become'
        ? reading.lemma === 'become'
          ? 'be'
          : 'remain'
        : ''
    if (reading?.tag === 'prep' && wordAt(clause, i) !== 'of' && wordAt(clause, i) !== 'among') return ''
  }
  return ''
}

/** "Our relations are excellent", "cooperation remains insufficient" */
export function tiesAreGood(clause: TiesClause): Claimed | null {
  const { run, from, to, ties } = clause
  if (ties < 0) return null
  for (let at = ties + 1; at < Math.min(to, ties + 12); at++) {
    const reading = run.readings[at]
    const stays = reading?.tag === 'verb' && STAYING_VERBS.has(reading.lemma)
    if (reading?.tag !== 'be' && !stays) {
      if (reading?.tag === 'verb' || reading?.tag === 'modal') return null
      continue
    }
    if (useOf({ ...clause, from }, at) !== 'plain' || reading?.form === 'base') return null
    const judged = wordAt(clause, at + 1) !== 'not' && evaluationBehind(clause, at)
    return judged
      ? {
          aspect: 'level',
          direction: stays ? 'steady' : null,
          confidence: isDenied(clause, at + 2) ? 'unsure' : 'likely',
          rule: 'ties-are-good',
        }
      : null
  }
  return null
}

function evaluationBehind({ run, to }: TiesClause, at: number): boolean {
  for (let i = at + 1; i < Math.min(to, at + 5); i++) {
    const tag = run.readings[i]?.tag
    if (EVALUATIONS.has(run.tokens[i]?.lower ?? '')) return run.readings[i + 1]?.tag !== 'noun'
    if (tag !== 'adv' && tag !== 'adj' && tag !== 'be' && tag !== 'conj') return false
  }
  return false
}
