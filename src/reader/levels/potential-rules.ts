import { OPENING_NOUNS, POTENTIAL_NOUNS, SIZE_WORDS, TOPIC_VERBS } from '../wording/en/levels.ts'
import { type TiesClause, useOf, verbAt, wordAt } from './clause-words.ts'
import type { Claimed } from './growth-rules.ts'

/** "The potential for expanding cooperation is far beyond the current level", "there is huge untapped potential" */
export function potentialIsClaimed(clause: TiesClause): Claimed | null {
  for (let at = clause.from; at < clause.to; at++) {
    const word = wordAt(clause, at)
    const isNoun = clause.run.readings[at]?.tag === 'noun'
    const sized = isSized(clause, at)
    const named = POTENTIAL_NOUNS.has(word) ? sized || standsAlone(clause, at) : OPENING_NOUNS.has(word) && sized
    if (!isNoun || !named || isWanted(clause, at)) continue
    if (isTalkedOf(clause, at)) return null
    return {
      aspect: 'potential',
      direction: null,
      confidence: sized ? 'likely' : 'unsure',
      rule: 'potential-is-claimed',
    }
  }
  return null
}

function isSized(clause: TiesClause, at: number): boolean {
  for (let i = at - 1; i >= Math.max(clause.from, at - 4); i--) {
    if (SIZE_WORDS.has(wordAt(clause, i))) return true
    if (clause.run.readings[i]?.tag !== 'adj' && clause.run.readings[i]?.tag !== 'noun' && wordAt(clause, i) !== 'and')
      return false
  }
  return false
}

/** "the potential … is", "have the capacities" */
function standsAlone({ run, from, to }: TiesClause, at: number): boolean {
  for (let i = from; i < to; i++) {
    const tag = run.readings[i]?.tag
    if (tag === 'be' && i > at) return true
    if (tag === 'have' && i < at && i > at - 6) return true
  }
  return false
}

/** "to unlock the potential of trade", "will create great opportunities" */
function isWanted(clause: TiesClause, at: number): boolean {
  for (let i = at - 1; i >= clause.from; i--) {
    const reading = clause.run.readings[i]
    if (reading?.tag === 'verb')
      return reading.form === 'ing' ? clause.run.readings[i - 1]?.tag === 'prep' : useOf(clause, i) !== 'plain'
    if (reading?.tag === 'be' || reading?.tag === 'have') return useOf(clause, i) === 'modal'
  }
  return false
}

function isTalkedOf(clause: TiesClause, at: number): boolean {
  for (let i = clause.from; i < at; i++) if (TOPIC_VERBS.has(verbAt(clause, i) ?? '')) return true
  return false
}

/** "Trade could reach a billion dollars" */
export function tiesCouldReach(clause: TiesClause): Claimed | null {
  if (clause.figures.length === 0 || clause.ties < 0) return null
  for (let at = clause.ties + 1; at < clause.to; at++) {
    if (verbAt(clause, at) === undefined) continue
    return useOf(clause, at) === 'possible'
      ? { aspect: 'potential', direction: 'up', confidence: 'likely', rule: 'ties-could-reach' }
      : null
  }
  return null
}
