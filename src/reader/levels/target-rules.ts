import { LEVEL_NOUNS, LIFTING, MULTIPLYING, RAISING_VERBS, TARGET_NOUNS } from '../wording/en/levels.ts'
import { indexOfTies, indexOfWord, type TiesClause, useOf, verbAt } from './clause-words.ts'
import type { Claimed } from './growth-rules.ts'

/** "aims to bring trade to 500 million dollars by 2027", "committed to doubling trade", "trade will reach a billion" */
export function figureIsWanted(clause: TiesClause): Claimed | null {
  if (clause.ties < 0 || clause.figures.length === 0) return null
  for (let at = clause.from; at < clause.to; at++) {
    const lemma = verbAt(clause, at)
    if (lemma === undefined || !RAISING_VERBS.has(lemma) || !isWantedVerb(clause, at)) continue
    const figure = clause.figures.some(({ from }) => from >= at)
    if (figure && isAboutTies(clause, at))
      return {
        aspect: 'target',
        direction: 'up',
        confidence: MULTIPLYING.has(lemma) ? 'likely' : 'certain',
        rule: 'figure-is-wanted',
      }
  }
  return null
}

/** "to raise", "will reach", "committed to doubling", "agreed on bringing" */
function isWantedVerb(clause: TiesClause, at: number): boolean {
  const use = useOf(clause, at)
  if (use === 'wanted' || use === 'modal') return true
  const { run } = clause
  return (
    run.readings[at]?.form === 'ing' && (run.readings[at - 1]?.tag === 'prep' || run.readings[at - 1]?.tag === 'to')
  )
}

function isAboutTies(clause: TiesClause, at: number): boolean {
  if (clause.ties < at) return true
  return indexOfTies(clause, { from: at + 1, to: Math.min(clause.to, at + 10) }) >= 0
}

/** "the goal of increasing trade to 1 billion dollars", "the target of 500 million in trade" */
export function goalHasFigure(clause: TiesClause): Claimed | null {
  if (clause.ties < 0 || clause.figures.length === 0) return null
  const goal = indexOfWord(clause, TARGET_NOUNS, clause)
  if (goal < 0 || clause.run.readings[goal]?.tag !== 'noun') return null
  return clause.figures.some(({ from }) => from > goal || from > clause.from)
    ? { aspect: 'target', direction: 'up', confidence: 'likely', rule: 'goal-has-figure' }
    : null
}

/** "aim to bring our cooperation to the next level", "agreed to raise ties to the level of strategic partnership" */
export function levelIsWanted(clause: TiesClause): Claimed | null {
  if (clause.ties < 0) return null
  for (let at = clause.from; at < clause.to; at++) {
    const lemma = verbAt(clause, at)
    if (lemma === undefined || !LIFTING.has(lemma) || !isWantedVerb(clause, at)) continue
    const ties = indexOfTies(clause, { from: at + 1, to: Math.min(clause.to, at + 8) })
    const level =
      ties < 0 ? -1 : indexOfWord(clause, LEVEL_NOUNS, { from: ties + 1, to: Math.min(clause.to, ties + 12) })
    if (level >= 0) return { aspect: 'target', direction: 'up', confidence: 'likely', rule: 'level-is-wanted' }
  }
  return null
}
