import { subjectOf } from '../statements/clause.ts'
import * as words from '../wording/en/undertakings.ts'
import { actorsOf } from './actors.ts'
import { isDenied } from './governing.ts'
import type { Hit } from './hit.ts'
import { actionBehindTo, type Place, readingAt, skipAdverbs, wordAt } from './place.ts'

/** "The agreement provides for the supply of 40 buses", "The memorandum envisages opening a school" */
export function providedFor(place: Place, at: number): Hit | null {
  const { lemma, tag, form } = readingAt(place, at)
  if (tag !== 'verb' || form === 'participle' || !words.PROVIDING_VERBS.has(lemma) || isDenied(place, at)) return null
  const led = wordAt(place, at + 1) === 'for'
  if ((lemma === 'provide' || lemma === 'call') && !led) return null
  if (!isPaper(place, at)) return null
  const from = led ? at + 2 : at + 1
  return { ...COMMON, kind: 'commitment', rule: 'provided-for', from, actors: place.table.parties }
}

const COMMON = { confidence: 'unsure', shape: 'thing', strict: false } as const

/** The subject is a document of the meeting. */
function isPaper(place: Place, verb: number): boolean {
  const mention = subjectOf(place.clause, verb)?.mentions[0]
  if (mention) return mention.kind === 'document'
  for (let k = verb - 1; k >= 0 && k > verb - 16; k--) if (words.PAPERS.has(wordAt(place, k))) return true
  return false
}

/** "approved the initiative to create a joint fund", "supported the idea of holding a festival" */
export function backedIdea(place: Place, at: number): Hit | null {
  if (!words.IDEA_NOUNS.has(wordAt(place, at))) return null
  let verb = at - 1
  while (verb > at - 8 && readingAt(place, verb).tag !== 'verb') verb--
  if (readingAt(place, verb).tag !== 'verb' || !words.BACKING_VERBS.has(readingAt(place, verb).lemma)) return null
  if (!actorsOf(place, verb)) return null
  const base = { ...COMMON, kind: 'ask', rule: 'backed-idea', actors: place.table.parties } as const
  const to = actionBehindTo(place, at + 1)
  if (to > 0) return { ...base, shape: 'verb', from: to }
  const led = wordAt(place, at + 1) === 'of' || wordAt(place, at + 1) === 'for'
  return led ? { ...base, from: at + 2 } : null
}

/** "spoke in favour of opening a school", "came out for setting up a joint company": only with an action in -ing. */
export function spokenFor(place: Place, at: number): Hit | null {
  const word = wordAt(place, at)
  const from = word === 'for' ? at + 1 : word === 'in' && wordAt(place, at + 2) === 'of' ? at + 3 : -1
  if (from < 0 || (word === 'in' && !/^favou?r$/u.test(wordAt(place, at + 1)))) return null
  const verb = wordAt(place, at - 1) === 'out' ? at - 2 : at - 1
  if (!words.SPEAKING_OUT.has(readingAt(place, verb).lemma) || !actorsOf(place, verb)) return null
  if (readingAt(place, skipAdverbs(place, from)).form !== 'ing') return null
  return { ...COMMON, kind: 'ask', rule: 'spoken-for', shape: 'gerund', from, actors: place.table.parties }
}

/** "The delegation was going to visit Batumi" */
export function goingTo(place: Place, at: number): Hit | null {
  const going = wordAt(place, at) === 'going' && readingAt(place, at - 1).tag === 'be'
  const from = going ? actionBehindTo(place, at + 1) : -1
  const actors = from < 0 ? null : actorsOf(place, at - 1)
  return (
    actors && {
      ...COMMON,
      kind: 'commitment',
      rule: 'going-to',
      confidence: 'likely',
      shape: 'verb',
      strict: true,
      from,
      actors,
    }
  )
}
