import * as words from '../wording/en/undertakings.ts'
import { agentBehind } from './agent.ts'
import { clauseStart } from './clause-start.ts'
import { isConditional } from './governing.ts'
import type { Hit } from './hit.ts'
import { actionBehindTo, beforeAdverbs, type Place, readingAt, skipAdverbs, wordAt } from './place.ts'

/** "it is necessary to step up the work", "it was deemed necessary to …" */
export function necessaryTo(place: Place, at: number): Hit | null {
  if (!words.NECESSARY_ADJECTIVES.has(wordAt(place, at)) || isConditional(place, at)) return null
  const before = wordAt(place, beforeAdverbs(place, at - 1))
  if (endsClause(place, at + 1)) return necessaryThing(place, at)
  const impersonal = /^(?:it|is|was|be|deemed|considered|found)$/u.test(before) && sentenceHasIt(place, at)
  const from = actionBehindTo(place, at + 1)
  if (!impersonal || from < 0) return null
  return {
    kind: 'ask',
    rule: 'necessary-to',
    confidence: 'unsure',
    from,
    shape: 'verb',
    actors: place.table.parties,
    strict: true,
  }
}

function sentenceHasIt(place: Place, at: number): boolean {
  for (let k = at - 1; k >= 0 && k > at - 5; k--) if (wordAt(place, k) === 'it') return true
  return false
}

function endsClause(place: Place, at: number): boolean {
  const { tag } = readingAt(place, at)
  return at >= place.sentence.tokens.length || tag === 'mark' || tag === 'conj'
}

/** "closer partnership in shipbuilding was necessary": what stands before the verb is to be done. */
function necessaryThing(place: Place, at: number): Hit | null {
  const be = beforeAdverbs(place, at - 1)
  const from = readingAt(place, be).tag === 'be' ? clauseStart(place, be) : -1
  if (from < 0 || from >= be || wordAt(place, from) === 'it') return null
  const actors = place.table.parties
  return {
    kind: 'ask',
    rule: 'necessary-thing',
    confidence: 'unsure',
    from,
    to: be,
    shape: 'thing',
    actors,
    strict: false,
  }
}

/** "a road map should be prepared": the whole clause, when what is to be done can be done. */
export function shouldBeDone(place: Place, modal: number, be: number): Hit | null {
  const verb = skipAdverbs(place, be + 1)
  const { lemma, form } = readingAt(place, verb)
  if (form !== 'participle' || !words.DONE_BY_SOMEBODY.has(lemma)) return null
  const from = clauseStart(place, modal)
  if (from < 0) return null
  return {
    kind: 'ask',
    rule: 'should-be-done',
    confidence: 'unsure',
    from,
    shape: 'clause',
    actors: agentBehind(place, verb) ?? place.table.parties,
    strict: false,
  }
}
