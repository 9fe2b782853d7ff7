import { type WordRun, wordRuns } from '../documents/word-runs.ts'
import type { TaggedSentence } from '../front/analyse.ts'
import { findMentions } from '../people/find-mentions.ts'
import type { FoundMention } from '../people/mention.ts'
import { type Clause, makeClause } from '../statements/clause.ts'
import type { Reading as WordReading } from '../tagger/tag.ts'
import { VERB_FORMS } from '../tagger/verb-forms.ts'
import { OUTER_ADVERBS } from '../wording/en/undertakings.ts'
import type { Table } from './table.ts'

/** A sentence of the text, or one inside a quotation, with who is mentioned in it. */
export interface Place {
  readonly table: Table
  readonly sentence: TaggedSentence
  readonly clause: Clause
  /** Mentions by the token at which they begin. */
  readonly startingAt: ReadonlyMap<number, FoundMention>
  readonly quoted: boolean
}

/** The sentences of the body in which one of the words (lemmas) stands, those inside quotations as well. */
export function placesWith(table: Table, triggers: { has(lemma: string): boolean }): Place[] {
  const { analysis, mentions } = table.reading
  const places: Place[] = []
  for (const run of wordRuns(analysis)) {
    if (run.kind !== 'body' || !run.readings.some(({ lemma }) => triggers.has(lemma))) continue
    const sentence = run.quoted ? quotedSentence(run, analysis.sentences) : analysis.sentences[run.sentence]
    if (!sentence) continue
    const found = run.quoted ? findMentions(sentence, { words: table.names }) : (mentions[run.sentence] ?? [])
    places.push(makePlace(table, sentence, { found, quoted: run.quoted }))
  }
  return places
}

/** A sentence with what is mentioned in it. */
export function makePlace(
  table: Table,
  sentence: TaggedSentence,
  { found, quoted }: { found: readonly FoundMention[]; quoted: boolean },
): Place {
  const startingAt = new Map(found.map((mention) => [mention.from, mention]))
  return { table, sentence, clause: makeClause(sentence, found), startingAt, quoted }
}

function quotedSentence(run: WordRun, sentences: readonly TaggedSentence[]): TaggedSentence | undefined {
  const first = run.tokens[0]
  const last = run.tokens.at(-1)
  const around = sentences[run.sentence]
  if (!first || !last || !around) return undefined
  return {
    start: first.start,
    end: last.end,
    block: around.block,
    tokens: run.tokens,
    readings: run.readings,
    index: around.index,
  }
}

/** The reading of a token; past either end that of a mark. */
export function readingAt({ sentence }: Place, at: number): WordReading {
  return sentence.readings[at] ?? NOTHING
}

/** The word of a token in lower case; past either end ''. */
export function wordAt({ sentence }: Place, at: number): string {
  return sentence.tokens[at]?.lower ?? ''
}

const NOTHING: WordReading = { tag: 'mark', lemma: '', form: null }

/** The first token from `at` on that is no adverb. */
export function skipAdverbs(place: Place, at: number): number {
  let k = at
  while (readingAt(place, k).tag === 'adv' && k < place.sentence.tokens.length) k++
  return k
}

/** The last token up to `at` that is no adverb. */
export function beforeAdverbs(place: Place, at: number): number {
  let k = at
  while (readingAt(place, k).tag === 'adv') k--
  return k
}

/** "will also meet": the action begins behind "also". */
export function skipOuter(place: Place, at: number): number {
  let k = at
  while (OUTER_ADVERBS.has(wordAt(place, k)) && readingAt(place, k).tag === 'adv') k++
  return k
}

/** True when at `at` (adverbs left out) stands a verb in its base form. */
export function baseVerbAt(place: Place, at: number): boolean {
  const reading = readingAt(place, skipAdverbs(place, at))
  return (
    reading.form === 'base' &&
    (reading.tag === 'verb' || reading.tag === 'be' || reading.tag === 'have' || reading.tag === 'do')
  )
}

/** "not | to raise": an action in the infinitive begins with the word that denies it. */
export function withNot(place: Place, action: number): number {
  return /^(?:not|never)$/u.test(wordAt(place, action - 2)) ? action - 2 : action
}

const LETTER_OR_NUMBER = /^(?:[a-z]|[ivx]{1,4}|\d{1,2})$/u

/** The token behind the mark of an item of a list within a sentence, "(1)", "(a)", "(ii)", else the same token. */
export function behindMark(place: Place, at: number): number {
  const isMark =
    wordAt(place, at) === '(' && wordAt(place, at + 2) === ')' && LETTER_OR_NUMBER.test(wordAt(place, at + 1))
  return isMark ? at + 3 : at
}

/** True when the word can be a verb in its base form, whatever the tagger made of it behind a bracket. */
export function canBeBase(place: Place, at: number): boolean {
  return VERB_FORMS.get(wordAt(place, at))?.forms.includes('base') === true
}

/** Where the action behind "to", "(a) to" or "to: (1)" begins, when a verb follows; else -1. */
export function actionBehindTo(place: Place, at: number): number {
  const to = behindMark(place, at)
  if (wordAt(place, to) !== 'to') return -1
  const colon = wordAt(place, to + 1) === ':' ? to + 2 : to + 1
  const from = behindMark(place, colon)
  return baseVerbAt(place, from) || (from > colon && canBeBase(place, from)) ? from : -1
}
