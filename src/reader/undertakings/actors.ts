import { resolve } from '../people/discourse.ts'
import type { FoundMention } from '../people/mention.ts'
import { beforeVerb, type Subject, subjectOf } from '../statements/clause.ts'
import { COUNTRY_NOUNS } from '../wording/en/people.ts'
import { ACTING_NOUNS, BUSINESS_NOUNS, NAMED_THINGS, OWN_COUNTRIES, OWN_SIDES } from '../wording/en/undertakings.ts'
import { type Place, readingAt, skipAdverbs, wordAt } from './place.ts'
import { draftAround } from './table.ts'

/** Those who are to act: party codes or names of bodies. Null: nobody, or somebody who is not at the table. */
export type Actors = readonly string[] | null

/** A verb so far back may still share its subject with one joined to it. */
const JOINED_REACH = 60
/** The longest name of a body before its verb. */
const BODY_TOKENS = 12
const ACRONYM = /^[A-Z][A-Z0-9+&-]{2,}$/u

/** "it intends to", "it stands ready to": a party, whichever was last spoken of. */
export function actorsOrIt(place: Place, verb: number): Actors {
  const actors = actorsOf(place, verb)
  return actors ?? (wordAt(place, beforeVerb(place.clause, verb)) === 'it' ? [] : null)
}

/** "discussed trade, while agreeing to": who the subject of the main verb before is. */
export function actorsOfMain(place: Place, participle: number): Actors {
  return joinedActors(place, participle - 1)
}

/** Who the subject of the verb at token `verb` is, when he is of this meeting. */
export function actorsOf(place: Place, verb: number): Actors {
  const at = beforeVerb(place.clause, verb)
  if (at < 0) return isTelegraphic(place) ? place.table.parties : null
  const before = readingAt(place, at)
  if (before.tag === 'conj' || wordAt(place, at) === ';')
    return joinedActors(place, at) ?? (isTelegraphic(place) ? place.table.parties : null)
  const subject = subjectOf(place.clause, verb) ?? acrossDashes(place, at)
  if (subject) return actorsOfSubject(place, subject)
  if (before.tag === 'to') return joinedActors(place, at)
  if (before.tag !== 'mark') return ownSideAt(place, at) ?? bodyEndingAt(place, at)
  return readingAt(place, verb).tag === 'modal' && wordAt(place, at) === ',' ? joinedActors(place, at) : null
}

/** "Agreed to explore …; called for …": an item of a list whose subject stands above it. */
function isTelegraphic(place: Place): boolean {
  let k = 0
  while (
    k < 4 &&
    (readingAt(place, k).tag === 'mark' || readingAt(place, k).tag === 'num' || readingAt(place, k).tag === 'adv')
  )
    k++
  const { tag, form } = readingAt(place, k)
  return tag === 'verb' && (form === 'past' || form === 'participle')
}

/** "will provide land and will facilitate …": the subject of the verb before. */
function joinedActors(place: Place, conjunction: number): Actors {
  for (let k = conjunction - 1; k >= 0 && k > conjunction - JOINED_REACH; k--) {
    const { tag, form } = readingAt(place, k)
    if (tag === 'sub' && readingAt(place, conjunction).tag === 'mark') return null
    const finite =
      tag === 'modal' ||
      (tag === 'have' && readingAt(place, k - 1).tag !== 'to') ||
      ((tag === 'be' || tag === 'do') && form !== 'base') ||
      (tag === 'verb' &&
        (form === 'past' || form === 'present' || form === 'base') &&
        readingAt(place, k - 1).tag !== 'to')
    if (!finite || readingAt(place, beforeVerb(place.clause, k)).tag === 'conj') continue
    if (readingAt(place, beforeVerb(place.clause, k)).tag === 'rel') {
      if (isOfAnotherTime(place, conjunction, k)) continue
      return null
    }
    const subject = subjectOf(place.clause, k)
    const actors = subject ? actorsOfSubject(place, subject) : null
    if (actors) return actors
  }
  return null
}

/** "welcomed a line, which will help traders, and planned": what is told of the past goes on over what will be. */
function isOfAnotherTime(place: Place, conjunction: number, verb: number): boolean {
  const { form } = readingAt(place, skipAdverbs(place, conjunction + 1))
  const inner = readingAt(place, verb)
  return form === 'past' && (inner.tag === 'modal' || inner.form === 'present' || inner.form === 'base')
}

/** "The UAE – home to an agency – will invest". */
function acrossDashes(place: Place, at: number): Subject | null {
  const text = place.sentence.tokens[at]?.text ?? ''
  if (text !== '–' && text !== '—') return null
  for (let k = at - 1; k > 0 && k > at - 30; k--)
    if (place.sentence.tokens[k]?.text === text) return subjectOf(place.clause, k)
  return null
}

export function actorsOfSubject(place: Place, { mentions }: Subject): Actors {
  const all: string[] = []
  for (const mention of mentions) {
    const codes = actorsOfMention(place, mention)
    if (codes === null) return null
    for (const code of codes) if (!all.includes(code)) all.push(code)
  }
  return all
}

/** Whom a mention means, as actors; null for those who are not at the table. */
export function actorsOfMention(place: Place, mention: FoundMention): Actors {
  const { table } = place
  switch (mention.kind) {
    case 'party':
      return seated(place, [mention.party ?? ''])
    case 'collective':
      if (mention.parties.length > 0) return seated(place, mention.parties)
      return meansOthers(place, mention) ? null : table.parties
    case 'body':
      return mention.party ? seated(place, [mention.party]) : [mention.head]
    case 'pronoun':
      return actorsOfPronoun(place, mention)
    case 'person':
    case 'role': {
      const { entities } = resolve(table.reading.discourse, mention)
      const party = entities[0]?.party ?? mention.party
      return party ? seated(place, [party]) : entities.length > 0 || mention.kind === 'role' ? [] : null
    }
    default:
      return null
  }
}

/** "Islamic countries", "other nations": a kind of countries; but "our countries", "the CIS countries" are those of the meeting. */
function meansOthers({ sentence }: Place, { head, from, to }: FoundMention): boolean {
  if (!COUNTRY_NOUNS.has(head)) return false
  for (let k = from; k < to; k++) {
    const token = sentence.tokens[k]
    if (token && (OWN_COUNTRIES.has(token.lower) || ACRONYM.test(token.text))) return false
  }
  return true
}

/** The codes when one of them is at the table; where the text shows fewer than two parties, anybody is. */
export function seated({ table }: Place, codes: readonly string[]): Actors {
  if (table.parties.length < 2) return codes
  return codes.some((code) => table.parties.includes(code) || table.speakers.has(code)) ? codes : null
}

/** "he", "it": who spoke last; "they", "both": all; "we": the speaker's side, or all where nobody alone speaks. */
function actorsOfPronoun(place: Place, { head, from }: FoundMention): Actors {
  const { table } = place
  const around = draftAround(table, place.sentence.tokens[from]?.start ?? 0)
  const speaker = around?.draft.speakers.length === 1 ? around.draft.speakers[0] : undefined
  if (head === 'we' || head === 'i') {
    const own = speaker && around?.holds ? speaker.party : null
    return own ? [own] : table.parties
  }
  if (head === 'he' || head === 'she') return speaker ? (speaker.party ? [speaker.party] : []) : []
  if (head === 'it') return speaker && speaker.kind !== 'person' && speaker.party ? [speaker.party] : null
  return table.parties
}

/** "her country was prepared to": the side of whoever speaks. */
function ownSideAt(place: Place, at: number): Actors {
  if (!/^(?:his|her)$/u.test(wordAt(place, at - 1)) || !OWN_SIDES.has(wordAt(place, at))) return null
  const around = draftAround(place.table, place.sentence.tokens[at]?.start ?? 0)
  const party = around?.draft.speakers.length === 1 ? around.draft.speakers[0]?.party : null
  return party ? [party] : null
}

const SIDE_WORDS = new Set(['party', 'parties', 'side', 'sides'])

/** "Each Party", "our ministries", "the U.S. Trade and Development Agency", "USAID": a noun phrase whose head acts for somebody. */
function bodyEndingAt(place: Place, last: number): Actors {
  const head = place.sentence.tokens[last]
  const inner = behindPreposition(place, last)
  if (inner >= 0) return bodyEndingAt(place, inner)
  if (!head || (!ACTING_NOUNS.has(head.lower) && !ACRONYM.test(head.text) && !isCompany(place, last))) return null
  let from = last
  while (from > 0 && last - from < BODY_TOKENS && belongsToName(place, from - 1)) from--
  if (from === last && ACRONYM.test(head.text)) return [head.text]
  if (!head.capital || from === last || SIDE_WORDS.has(head.lower)) return place.table.parties
  const first = readingAt(place, from).tag === 'det' ? from + 1 : from
  return [place.table.reading.analysis.source.slice(place.sentence.tokens[first]?.start, head.end)]
}

/** "experts from both countries": the last token of what the phrase at its end hangs on, else -1. */
function behindPreposition(place: Place, last: number): number {
  let from = last
  while (from > 0 && last - from < BODY_TOKENS && belongsToName(place, from - 1)) from--
  return readingAt(place, from - 1).tag === 'prep' && from > 1 ? from - 2 : -1
}

/** "Roscosmos is planning", "Russian Railways is ready", "the company Fjordkraft plans": a name alone at the head of its clause. */
function isCompany(place: Place, last: number): boolean {
  if (readingAt(place, last).tag !== 'name' || NAMED_THINGS.has(wordAt(place, last))) return false
  const first = readingAt(place, last - 1).tag === 'name' ? last - 1 : last
  const { tag } = readingAt(place, first - 1)
  return BUSINESS_NOUNS.has(wordAt(place, first - 1)) || tag === 'mark' || tag === 'sub' || tag === 'conj'
}

function belongsToName(place: Place, at: number): boolean {
  const { tag } = readingAt(place, at)
  if (tag === 'conj')
    return place.sentence.tokens[at - 1]?.capital === true && place.sentence.tokens[at + 1]?.capital === true
  return (
    tag === 'noun' ||
    tag === 'name' ||
    tag === 'adj' ||
    tag === 'poss' ||
    tag === 'det' ||
    tag === 'num' ||
    wordAt(place, at) === '-'
  )
}
