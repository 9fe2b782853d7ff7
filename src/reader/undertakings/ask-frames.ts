import { PARTY_NAMES } from '../people/gazetteer.ts'
import { OBJECT_PRONOUNS } from '../wording/en/grammar.ts'
import * as words from '../wording/en/undertakings.ts'
import { type Actors, actorsOf, actorsOfMention } from './actors.ts'
import { isConditional, isDenied, isRefused, isRelative, isThankedFor, verbOver } from './governing.ts'
import type { Hit } from './hit.ts'
import { shouldBeDone } from './impersonal-asks.ts'
import {
  actionBehindTo,
  baseVerbAt,
  beforeAdverbs,
  type Place,
  readingAt,
  skipAdverbs,
  skipOuter,
  withNot,
  wordAt,
} from './place.ts'
import { draftAround } from './table.ts'

/** "the Joint Commission must plan …", "our countries should open …" */
export function obligingModal(place: Place, at: number): Hit | null {
  const word = wordAt(place, at)
  if (!words.OBLIGING_MODALS.has(word) || isConditional(place, at) || isRelative(place, at)) return null
  if (word === 'should' && at === 0) return null
  const verb = word === 'ought' ? at + 2 : at + 1
  if (!baseVerbAt(place, verb) || isDenied(place, at + 2)) return null
  if (readingAt(place, skipAdverbs(place, verb)).tag === 'be') return shouldBeDone(place, at, skipAdverbs(place, verb))
  const actors = obligedActors(place, at)
  if (!actors) return null
  return {
    kind: 'ask',
    rule: 'obliging-modal',
    confidence: 'likely',
    from: skipOuter(place, verb),
    shape: 'verb',
    actors,
    strict: true,
  }
}

/** Who must: nobody is asked to by "I must say" or by a speaker about himself alone. */
function obligedActors(place: Place, at: number): Actors {
  return wordAt(place, at - 1) === 'i' ? null : actorsOf(place, at)
}

/** "we need to hold …", "the sides have to agree on …" */
export function needTo(place: Place, at: number): Hit | null {
  const { lemma, tag, form } = readingAt(place, at)
  const needs = lemma === 'need' || (tag === 'have' && form !== 'participle')
  if (
    !needs ||
    readingAt(place, at - 1).tag === 'to' ||
    isDenied(place, at) ||
    isConditional(place, at) ||
    isRelative(place, at)
  )
    return null
  const from = actionBehindTo(place, at + 1)
  if (from < 0) return null
  const actors = obligedActors(place, at)
  if (!actors) return null
  return { kind: 'ask', rule: 'need-to', confidence: 'unsure', from, shape: 'verb', actors, strict: true }
}

/** "urged the ministries to finish …", "asked Georgia | not to raise …", "invited him to visit …", "instructed their staff to draft …" */
export function askingVerb(place: Place, at: number): Hit | null {
  const { lemma, tag, form } = readingAt(place, at)
  if (tag !== 'verb' || !words.ASKING_VERBS.has(lemma) || isDenied(place, at) || isThankedFor(place, at)) return null
  const to = toBehindAsked(place, at + 1)
  if (wordAt(place, at + 1) === 'that') return askedThat(place, at)
  if (to < 0) return lemma === 'invite' ? invitedTo(place, at) : (taskedWith(place, at) ?? askedFor(place, at))
  const passive = form === 'participle' && readingAt(place, beforeAdverbs(place, at - 1)).tag === 'be'
  const actors = passive ? actorsOf(place, at) : askedActors(place, at + 1, to)
  if (!actors) return null
  const from = withNot(place, to + 1)
  return { kind: 'ask', rule: 'asking-verb', confidence: 'certain', from, shape: 'verb', actors, strict: false }
}

/** "asked that Norway simplify the issuing of visas": the whole clause, its verb in the base form. */
function askedThat(place: Place, at: number): Hit | null {
  const asked = place.startingAt.get(at + 2)
  if (!asked || !baseVerbAt(place, asked.to)) return null
  const actors = atTable(place, actorsOfMention(place, asked))
  const rule = 'asked-that'
  return actors && { kind: 'ask', rule, confidence: 'likely', from: at + 2, shape: 'clause', actors, strict: false }
}

/** "tasked the ministers with drafting a road map" */
function taskedWith(place: Place, at: number): Hit | null {
  for (let k = at + 1; k < at + 12; k++) {
    if (wordAt(place, k) === 'with' && readingAt(place, skipAdverbs(place, k + 1)).form === 'ing') {
      const actors = k === at + 1 ? actorsOf(place, at) : askedActors(place, at + 1, k)
      return (
        actors && {
          kind: 'ask',
          rule: 'tasked-with',
          confidence: 'likely',
          from: k + 1,
          shape: 'gerund',
          actors,
          strict: false,
        }
      )
    }
    if (readingAt(place, k).tag === 'mark' || readingAt(place, k).tag === 'verb') return null
  }
  return null
}

/** "asked Norway for help in repairing the quay" */
function askedFor(place: Place, at: number): Hit | null {
  const asked = place.startingAt.get(at + 1) ?? place.startingAt.get(at + 2)
  if (!asked || wordAt(place, asked.to) !== 'for') return null
  const actors = atTable(place, actorsOfMention(place, asked))
  const rule = 'asked-for'
  return (
    actors && { kind: 'ask', rule, confidence: 'likely', from: asked.to + 1, shape: 'thing', actors, strict: false }
  )
}

/** "invited the President to Oslo": the place is all that is told of the action. */
function invitedTo(place: Place, at: number): Hit | null {
  const guest = place.startingAt.get(at + 1) ?? place.startingAt.get(at + 2)
  const isNamed = guest && wordAt(place, guest.to) === 'to' && place.sentence.tokens[guest.to + 1]?.capital === true
  const actors = isNamed ? actorsOfMention(place, guest) : null
  return (
    actors && {
      kind: 'ask',
      rule: 'invited-to',
      confidence: 'likely',
      from: guest?.to ?? at,
      shape: 'clause',
      actors,
      strict: false,
    }
  )
}

/** No asked person or body is named in more tokens than this. */
const ASKED_REACH = 30

/** The "to" behind who is asked; -1 when a clause or the end comes first. */
function toBehindAsked(place: Place, at: number): number {
  let relative = false
  for (let k = at; k < at + ASKED_REACH && k < place.sentence.tokens.length; k++) {
    const { tag } = readingAt(place, k)
    const word = wordAt(place, k)
    if (word === 'to' && baseVerbAt(place, k + 1)) return k
    if (tag === 'rel' || word === 'those') relative = true
    if (word === ';' || word === ':' || word === '.' || tag === 'modal' || word === 'that') return -1
    if (tag === 'be' && words.SETTLING_VERBS.has(readingAt(place, k + 1).lemma)) k++
    else if (!relative && (tag === 'be' || (tag === 'verb' && readingAt(place, k).form !== 'ing'))) return -1
  }
  return -1
}

/** Who is asked; null when it is nobody of this meeting. */
function askedActors(place: Place, from: number, to: number): Actors {
  const { table, startingAt } = place
  for (let k = from; k < to; k++) {
    const mention = startingAt.get(k)
    if (!mention || mention.to > to) continue
    const actors = atTable(place, actorsOfMention(place, mention))
    if (actors) return actors
    if (mention.from <= from + 2 && (mention.kind === 'party' || mention.kind === 'person')) return null
  }
  const business = businessOf(place, from, to)
  if (business) return business
  const other = from === to - 1 && OBJECT_PRONOUNS.has(wordAt(place, from)) ? otherSide(place, from - 1) : null
  if (other) return other
  for (let k = from; k < to; k++) {
    const word = wordAt(place, k)
    const { tag } = readingAt(place, k)
    if (tag === 'pron' || word === 'those' || words.OWN_PEOPLE.has(word)) return table.parties
  }
  return null
}

/** "asked him to visit": at a table of two, whoever is not the one who asks. */
function otherSide(place: Place, verb: number): Actors {
  const { parties } = place.table
  const asking = readingAt(place, verb).tag === 'verb' ? (actorsOf(place, verb) ?? []) : []
  const others = parties.filter((code) => !asking.includes(code))
  return parties.length === 2 && others.length === 1 ? others : null
}

/** "called upon Norwegian companies to": the business of a side stands for the side. */
function businessOf(place: Place, from: number, to: number): Actors {
  for (let k = from; k + 1 < to; k++) {
    const code = words.BUSINESS_NOUNS.has(wordAt(place, k + 1)) ? PARTY_NAMES.match(place.sentence.tokens, k) : null
    if (code) return place.table.parties.includes(code.value.code) ? [code.value.code] : null
  }
  return null
}

/** "sought Norway's help in repairing the quay", "requested the assistance of Norway" */
export function soughtAid(place: Place, at: number): Hit | null {
  const { lemma, tag } = readingAt(place, at)
  if (tag !== 'verb' || !words.SEEKING_VERBS.has(lemma) || isDenied(place, at) || !actorsOf(place, at)) return null
  const asked = place.startingAt.get(at + 1) ?? place.startingAt.get(at + 2)
  const from = asked ? asked.to + 1 : -1
  const owned = asked && /^['’]s?$/u.test(wordAt(place, asked.to))
  if (!asked || !owned || !words.AID_NOUNS.has(wordAt(place, from))) return null
  const actors = atTable(place, actorsOfMention(place, asked))
  return (
    actors && { kind: 'ask', rule: 'sought-aid', confidence: 'likely', from, shape: 'thing', actors, strict: false }
  )
}

/** Those who speak without meeting ("China") are not asked at the table. */
function atTable({ table }: Place, actors: Actors): Actors {
  const others =
    actors !== null &&
    actors.length > 0 &&
    actors.every((code) => table.speakers.has(code) && !table.parties.includes(code))
  return others ? null : actors
}

/** "proposed to open …", "proposed launching …", "urged bold action", "advocated for continued support" */
export function proposingVerb(place: Place, at: number): Hit | null {
  const { lemma, tag, form } = readingAt(place, at)
  if (tag !== 'verb' || !words.PROPOSING_VERBS.has(lemma) || isDenied(place, at)) return null
  if (form === 'participle' || !actorsOf(place, at) || /^(?:this|these|it)$/u.test(wordAt(place, at + 1))) return null
  const { table } = place
  const to = words.PROPOSING_TO_VERBS.has(lemma) ? actionBehindTo(place, at + 1) : -1
  const base = { kind: 'ask', rule: 'proposing-verb', actors: table.parties, strict: false } as const
  if (to > 0) return { ...base, confidence: 'certain', from: to, shape: 'verb' }
  const calls = lemma === 'call'
  const led = wordAt(place, at + 1) === 'for'
  if (calls && !led) return null
  const from = led ? at + 2 : at + 1
  const gerund = readingAt(place, skipAdverbs(place, from)).form === 'ing'
  if (gerund) return { ...base, confidence: 'likely', from, shape: 'gerund' }
  if (wordAt(place, from) === 'that' || names(place, from)) return proposedClause(place, from, lemma)
  return { ...base, confidence: 'unsure', from, shape: 'thing' }
}

/** "proposed that the sides hold …": the whole clause; of "urged Burma …" nothing. */
function proposedClause(place: Place, at: number, lemma: string): Hit | null {
  const suggests = lemma === 'suggest' && /^(?:we|our|both|the)$/u.test(wordAt(place, at + 1))
  if (wordAt(place, at) !== 'that' || (lemma !== 'propose' && lemma !== 'recommend' && !suggests)) return null
  const actors = place.table.parties
  return {
    kind: 'ask',
    rule: 'proposed-clause',
    confidence: 'likely',
    from: at + 1,
    shape: 'clause',
    actors,
    strict: false,
  }
}

function names({ startingAt }: Place, at: number): boolean {
  return (startingAt.get(at)?.kind ?? 'event') !== 'event'
}

/** Thanks for an invitation tell of one that was followed. */
const FOLLOWED = new Set(['thank', 'express', 'appreciate', 'come'])

/** "confirmed an invitation to Mr Putin to visit …", "issued instructions to their staff to draft …" */
export function askingNoun(place: Place, at: number): Hit | null {
  const word = wordAt(place, at)
  if (!words.ASKING_NOUNS.has(word) || readingAt(place, at).tag === 'verb' || isRefused(place, at)) return null
  const to = toBehindAsked(place, at + 1)
  if (to < 0) return null
  const verb = verbOver(place, at)
  if (verb >= 0 && words.ACCEPTING_VERBS.has(readingAt(place, verb).lemma)) return accepted(place, verb, to)
  const followed = verb >= 0 && FOLLOWED.has(readingAt(place, verb).lemma)
  if (followed || /^(?:at|for|for the|to|on|upon)$/u.test(wordAt(place, at - 2)) || wordAt(place, at - 1) === 'for')
    return null
  const around = draftAround(place.table, place.sentence.tokens[at]?.start ?? 0)
  const invited =
    (word.startsWith('proposal') ? null : askedActors(place, at + 1, to)) ?? (around ? place.table.parties : null)
  if (!invited) return null
  return {
    kind: 'ask',
    rule: 'asking-noun',
    confidence: 'likely',
    from: to + 1,
    shape: 'verb',
    actors: invited,
    strict: false,
  }
}

/** "Mr Berg accepted an invitation of Ms Beridze to visit Tbilisi": he is going to. */
function accepted(place: Place, verb: number, to: number): Hit | null {
  const actors = actorsOf(place, verb)
  const rule = 'accepted-invitation'
  return (
    actors && { kind: 'commitment', rule, confidence: 'likely', from: to + 1, shape: 'verb', actors, strict: false }
  )
}
