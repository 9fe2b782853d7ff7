import { BINDING_VERBS } from '../wording/en/undertakings.ts'
import { type Place, readingAt, wordAt } from './place.ts'
import { stretchAt } from './table.ts'

/**
 * Where the clause of a verb begins: with the words reported, behind "that" or a semicolon, or at the start of the
 * sentence; -1 inside a relative clause.
 */
export function clauseStart(place: Place, verb: number): number {
  const stretch = stretchAt(place.table, place.sentence.tokens[verb]?.start ?? 0)
  for (let k = verb - 1; k >= 0 && k > verb - 30; k--) {
    if (place.sentence.tokens[k]?.start === stretch?.start) return k
    const { tag } = readingAt(place, k)
    const word = wordAt(place, k)
    if (tag === 'rel') return -1
    if (word === 'that') return k + 1
    if (tag === 'sub') return -1
    if (word === ';' || word === ':' || (tag === 'verb' && BINDING_VERBS.has(readingAt(place, k).lemma))) return k + 1
    if (word === ',' && k < verb - 1 && opensSubject(place, k + 1)) return behindConjunction(place, k + 1)
  }
  return verb < 30 ? 0 : -1
}

/** ", and the visit will": the clause begins behind "and". */
function behindConjunction(place: Place, at: number): number {
  return readingAt(place, at).tag === 'conj' ? at + 1 : at
}

function opensSubject(place: Place, at: number): boolean {
  const { tag } = readingAt(place, at)
  const behind = tag === 'conj' ? readingAt(place, at + 1).tag : tag
  return behind === 'det' || behind === 'poss'
}
