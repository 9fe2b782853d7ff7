import type { Tag } from '../tagger/tag.ts'
import { DOCUMENT_NOUNS, STARTS_NO_ELEMENT } from '../wording/en/documents.ts'
import type { WordRun } from './word-runs.ts'

/** A list of topics inside one name is rarely longer. */
const MOST_TOKENS = 48

const ELEMENT_TAGS: ReadonlySet<Tag | undefined> = new Set<Tag | undefined>([
  'det',
  'poss',
  'adj',
  'noun',
  'name',
  'num',
  'prep',
  'to',
])

/**
 * "cooperation in finance, cartography and customs": index of the conjunction before the last element of the list that
 * goes on at a comma, or 0 when what follows the comma is no such list. `subject`: the name stands before its verb.
 */
export function listEnd(run: WordRun, comma: number, subject: boolean): number {
  let at = comma + 1
  const limit = Math.min(run.tokens.length, comma + MOST_TOKENS)
  while (at < limit) {
    if (isConjunction(run, at)) return lastElementFits(run, at + 1, subject) ? at : 0
    const end = elementEnd(run, at)
    if (end === 0) return 0
    if (isConjunction(run, end)) return lastElementFits(run, end + 1, subject) ? end : 0
    if (run.tokens[end]?.text !== ',') return 0
    at = end + 1
  }
  return 0
}

function isConjunction(run: WordRun, at: number): boolean {
  const word = run.tokens[at]?.lower
  return word === 'and' || word === 'or' || word === '&'
}

/** Index behind an element of a list, or 0 when no topic stands there. */
function elementEnd(run: WordRun, from: number): number {
  const first = run.readings[from]?.tag
  if (STARTS_NO_ELEMENT.has(run.tokens[from]?.lower ?? '') || first === 'prep') return 0
  let at = from
  while (at < from + 16 && inElement(run, at)) at++
  return at > from && !endsInDocument(run, from, at) ? at : 0
}

function inElement(run: WordRun, at: number): boolean {
  const reading = run.readings[at]
  if (!reading) return false
  if (ELEMENT_TAGS.has(reading.tag)) return true
  if (reading.tag !== 'verb') return false
  return reading.form === 'ing' || run.readings[at - 1]?.tag === 'to' || isMistakenVerb(run, at)
}

/** "customs, finance and", "trade, organised recruitment and": at the head of an element these are no verbs. */
function isMistakenVerb(run: WordRun, at: number): boolean {
  const before = run.tokens[at - 1]?.text
  if (before !== ',' && before !== 'and') return false
  const next = run.readings[at + 1]?.tag
  return run.readings[at]?.form === 'base' ? next === 'mark' || next === 'conj' : next === 'noun'
}

/** "an agreement on culture" in the list means that the list is one of documents. */
function endsInDocument(run: WordRun, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const noun = DOCUMENT_NOUNS.get(run.tokens[i]?.lower ?? '')
    const next = run.readings[i + 1]?.tag
    const telling = noun?.strength !== 'name' || run.tokens[i]?.capital || run.tokens[i - 1]?.lower === 'draft'
    if (noun && telling && next !== 'noun' && next !== 'name') return true
  }
  return false
}

/** The last element may not be the subject of a new clause: "trade, culture, and the leaders agreed". */
function lastElementFits(run: WordRun, from: number, subject: boolean): boolean {
  const end = elementEnd(run, from)
  if (end === 0) return false
  const after = run.readings[end]
  if (!after || subject) return true
  if (after.tag === 'verb' || after.tag === 'modal') return false
  if (after.tag !== 'be' && after.tag !== 'have') return true
  return run.readings.slice(end + 1, end + 4).some((reading) => reading.form === 'participle')
}
