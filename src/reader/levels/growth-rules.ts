import type { LevelClaim } from '../../model/index.ts'
import { isNominal } from '../documents/phrases.ts'
import {
  AIMS,
  GROWTH_NOUNS,
  GROWTH_VERBS,
  LEVEL_NOUNS,
  LIFTING,
  POSITIVE,
  PURPOSE_WORDS,
  SHOWING_VERBS,
  TOPIC_VERBS,
} from '../wording/en/levels.ts'
import { indexOfTies, indexOfWord, isDenied, type TiesClause, useOf, verbAt, wordAt } from './clause-words.ts'

/** What a rule found in a clause. */
export type Claimed = Pick<LevelClaim, 'aspect' | 'direction' | 'confidence' | 'rule'>

/** So far from its verb or noun the word for ties may stand. */
const REACH = 14

/** "Trade between the two countries has grown by 18 percent", "our ties are deepening" */
export function tiesGrew(clause: TiesClause): Claimed | null {
  return growthBy(clause, { rule: 'ties-grew', isAbout: isSubjectOf })
}

/** "The country increased exports by 40 percent", "we are expanding our partnership" */
export function tiesWereGrown(clause: TiesClause): Claimed | null {
  return growthBy(clause, { rule: 'ties-were-grown', isAbout: isObjectOf })
}

function growthBy(
  clause: TiesClause,
  { rule, isAbout }: { rule: string; isAbout: (clause: TiesClause, at: number) => boolean },
): Claimed | null {
  for (let at = clause.from; at < clause.to; at++) {
    const lemma = verbAt(clause, at)
    const direction = lemma === undefined ? undefined : GROWTH_VERBS.get(lemma)
    if (lemma === undefined || direction === undefined || !isTold(clause, at) || !isAbout(clause, at)) continue
    const confidence = clause.figures.length > 0 ? 'certain' : 'likely'
    return { aspect: 'growth', direction: isDenied(clause, at) ? 'steady' : direction, confidence, rule }
  }
  return null
}

/** The verb tells what is or was: a plain past, present, perfect or progressive. */
function isTold(clause: TiesClause, at: number): boolean {
  const { run } = clause
  const form = run.readings[at]?.form
  if (useOf(clause, at) !== 'plain') return false
  const helper = helperBefore(clause, at)
  if (form === 'ing') return helper === 'be' && indexOfWord(clause, AIMS, { from: clause.from, to: at }) < 0
  if (form === 'participle') return helper !== '' || isByFigure(clause, at)
  if (form === 'base') return SUBJECT_TAGS.has(tagBefore(clause, at)) && !wordAt(clause, at - 1).startsWith('help')
  const compared = wordAt(clause, at - 1) === 'than'
  return helper !== '' || compared || !NO_SUBJECT_TAGS.has(at > clause.from ? (run.readings[at - 1]?.tag ?? '') : '')
}

const SUBJECT_TAGS = new Set(['noun', 'name', 'pron'])
/** Behind these a form in -ed only modifies: "such as advanced technologies". */
const NO_SUBJECT_TAGS = new Set(['verb', 'prep', 'det', 'poss', 'sub', 'conj'])

function tagBefore({ run, from }: TiesClause, at: number): string {
  let i = at - 1
  while (i >= from && run.readings[i]?.tag === 'adv') i--
  return i >= from ? (run.readings[i]?.tag ?? '') : ''
}

/** "trade increased by 5 percent" */
function isByFigure({ run, figures }: TiesClause, at: number): boolean {
  return run.tokens[at + 1]?.lower === 'by' && figures.some(({ from }) => from > at && from < at + 7)
}

function helperBefore({ run, from }: TiesClause, at: number): string {
  let i = at - 1
  while (i >= from && (run.readings[i]?.tag === 'adv' || run.tokens[i]?.lower === 'than')) i--
  const tag = run.readings[i]?.tag
  return i >= from && (tag === 'be' || tag === 'have') ? tag : ''
}

/** The ties stand before the verb, or a pronoun or nothing stands for those of the clause before. */
function isSubjectOf(clause: TiesClause, at: number): boolean {
  if (clause.ties === -1) return at - clause.from < 6
  const before = indexOfTies(clause, { from: Math.max(clause.from, at - REACH), to: at })
  return before >= 0 && !hasVerbBetween(clause, before, at)
}

/** The ties stand behind the verb, with nothing but their own modifiers between. */
function isObjectOf(clause: TiesClause, at: number): boolean {
  for (let i = at + 1; i < Math.min(clause.to, at + 8); i++) {
    const tag = clause.run.readings[i]?.tag
    if (indexOfTies(clause, { from: i, to: i + 1 }) >= 0) return true
    if (!isNominal(tag) && tag !== 'adv' && tag !== 'conj') return false
  }
  return false
}

function hasVerbBetween({ run }: TiesClause, from: number, to: number): boolean {
  for (let i = from + 1; i < to; i++) {
    const reading = run.readings[i]
    if (reading?.tag === 'modal' || (reading?.tag === 'to' && run.readings[i + 1]?.tag === 'verb')) return true
    if (reading?.tag === 'verb' && reading.form !== 'participle') return true
  }
  return false
}

/** "noted the growth of mutual trade", "there was a sharp increase in exports" */
export function growthIsNoted(clause: TiesClause): Claimed | null {
  const { run, from, to, ties } = clause
  if (ties < 0) return null
  for (let at = from; at < to; at++) {
    const direction = run.readings[at]?.tag === 'noun' ? GROWTH_NOUNS.get(wordAt(clause, at)) : undefined
    if (direction === undefined || Math.abs(at - ties) > 7 || isPurpose(clause, at)) continue
    if (wordAt(clause, at) === 'dynamics' && !POSITIVE.has(wordAt(clause, at - 1))) continue
    if (clause.figures.length === 0 && !isShown(clause)) continue
    return {
      aspect: 'growth',
      direction,
      confidence: clause.figures.length > 0 ? 'certain' : 'likely',
      rule: 'growth-is-noted',
    }
  }
  return null
}

/** "to promote the growth of trade", "for the growth of" */
function isPurpose(clause: TiesClause, at: number): boolean {
  for (let i = at - 1; i >= Math.max(clause.from, at - 5); i--) {
    if (clause.run.readings[i]?.tag === 'modal') return true
    if (PURPOSE_WORDS.has(wordAt(clause, i)) && wordAt(clause, i) !== 'to') return true
    if (clause.run.readings[i]?.tag === 'to' && clause.run.readings[i + 1]?.form === 'base') return true
  }
  return false
}

function isShown(clause: TiesClause): boolean {
  const { run, from, to } = clause
  for (let at = from; at < to; at++) {
    const reading = run.readings[at]
    if (reading?.tag === 'modal') return false
    if (reading?.tag !== 'verb' && reading?.tag !== 'be') continue
    if (TOPIC_VERBS.has(reading.lemma)) return false
    if (reading.tag === 'be' || SHOWING_VERBS.has(reading.lemma))
      return reading.form !== 'base' || at === from || useOf(clause, at) === 'plain'
  }
  return false
}

/** "We have raised relations to the level of strategic partnership" */
export function tiesWereRaised(clause: TiesClause): Claimed | null {
  for (let at = clause.from; at < clause.to; at++) {
    const lemma = verbAt(clause, at)
    if (lemma === undefined || !LIFTING.has(lemma) || !isDone(clause, at)) continue
    const level = indexOfWord(clause, LIFTED_TO, { from: at + 1, to: Math.min(clause.to, at + REACH) })
    if (level >= 0 && clause.ties >= 0)
      return { aspect: 'growth', direction: 'up', confidence: 'likely', rule: 'ties-were-raised' }
  }
  return null
}

/** "have raised", "are raising", "managed to raise" */
function isDone(clause: TiesClause, at: number): boolean {
  const form = clause.run.readings[at]?.form
  if (useOf(clause, at) !== 'plain') return false
  if (form === 'ing') return helperBefore(clause, at) !== ''
  return form !== 'base' || wordAt(clause, at - 1) === 'to'
}

const LIFTED_TO = new Set([...LEVEL_NOUNS, 'partnership', 'alliance'])
