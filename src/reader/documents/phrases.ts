import type { Tag } from '../tagger/tag.ts'
import { DOCUMENT_NOUNS, FOLLOWS_NOUN } from '../wording/en/documents.ts'
import type { WordRun } from './word-runs.ts'

/** No name is longer. */
export const MOST_TOKENS = 70

const NOMINAL: ReadonlySet<Tag> = new Set<Tag>(['det', 'poss', 'adj', 'noun', 'name', 'num'])

/** True for what can stand in a noun phrase without prepositions. */
export function isNominal(tag: Tag | undefined): boolean {
  return tag !== undefined && NOMINAL.has(tag)
}

/** True when no finite verb stands before an index: "The Agreement on Oil | and Gas envisages". */
export function isSubject(run: WordRun, from: number): boolean {
  for (let i = from - 1; i >= Math.max(0, from - MOST_TOKENS); i--) {
    const reading = run.readings[i]
    if (reading?.tag === 'modal' || reading?.tag === 'be' || reading?.tag === 'have') return false
    if (reading?.tag === 'verb' && reading.form !== 'ing' && reading.form !== 'participle') return false
  }
  return true
}

/** True when the noun phrase at an index names a document of its own. */
export function beginsDocument(run: WordRun, from: number): boolean {
  for (let i = from; i < from + 9 && (isNominal(run.readings[i]?.tag) || run.readings[i]?.tag === 'quote'); i++) {
    const noun = DOCUMENT_NOUNS.get(run.tokens[i]?.lower ?? '')
    if (noun && (!isNominal(run.readings[i + 1]?.tag) || FOLLOWS_NOUN.has(run.tokens[i + 1]?.lower ?? '')))
      return noun.strength === 'strong' || noun.strength === 'set' || i > from
  }
  return false
}

/** True when the noun phrase at an index is the subject of a clause ("and the ministers discussed"). */
export function beginsClause(run: WordRun, from: number): boolean {
  let at = from
  while (at < from + 12 && (isNominal(run.readings[at]?.tag) || run.tokens[at]?.lower === 'of')) at++
  while (run.readings[at]?.tag === 'adv') at++
  const verb = run.readings[at]
  if (!verb) return false
  if (verb.tag === 'verb') return verb.form === 'past' || verb.form === 'present' || verb.form === 'base'
  return verb.tag === 'modal' || ((verb.tag === 'be' || verb.tag === 'have') && !isPassive(run, at))
}

/** "A and B were also signed": the verb belongs to the document. */
function isPassive(run: WordRun, at: number): boolean {
  let i = at + 1
  while (i < at + 5 && (run.readings[i]?.tag === 'adv' || run.readings[i]?.tag === 'be')) i++
  return run.readings[i]?.form === 'participle'
}
