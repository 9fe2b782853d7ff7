import * as words from '../wording/en/undertakings.ts'
import { type Actors, actorsOf } from './actors.ts'
import { agentBehind } from './agent.ts'
import { clauseStart } from './clause-start.ts'
import {
  awaitsCondition,
  isConditional,
  isDenied,
  isDeniedClause,
  isObjectRelative,
  isRelative,
  isWished,
  nounHolder,
} from './governing.ts'
import type { Hit } from './hit.ts'
import {
  actionBehindTo,
  baseVerbAt,
  beforeAdverbs,
  type Place,
  readingAt,
  skipAdverbs,
  skipOuter,
  wordAt,
} from './place.ts'
import { draftAround } from './table.ts'

/** "The United States will work to …", "India will provide land"; in reported speech "they would resume …" */
export function futureModal(place: Place, at: number): Hit | null {
  const word = wordAt(place, at)
  if (!words.FUTURE_MODALS.has(word) || isConditional(place, at) || isDenied(place, at + 2)) return null
  if (isRelative(place, at) || isObjectRelative(place, at)) return null
  if (isWished(place, at) || isDeniedClause(place, at)) return null
  if (word === 'would' && (!isReportedFuture(place, at) || awaitsCondition(place, at))) return null
  const action = behindComma(place, at + 1)
  const verb = skipAdverbs(place, action)
  if (!baseVerbAt(place, verb) && readingAt(place, verb).tag !== 'noun') return null
  const actors = actorsOf(place, at) ?? announcer(place, at)
  if (readingAt(place, verb).tag === 'be') return futureBe(place, at, verb)
  if (onlyTalks(place, verb)) return null
  if (actors)
    return {
      kind: 'commitment',
      rule: 'future-modal',
      confidence: 'likely',
      from: skipOuter(place, action),
      shape: 'verb',
      actors,
      strict: true,
    }
  return willTakePlace(place, at, verb) ?? decidedFuture(place, at)
}

/** "will, for its part, ease": an aside between commas is no longer than this. */
const LONGEST_ASIDE = 8

/** The token behind an aside between commas, else the same token. */
function behindComma(place: Place, at: number): number {
  if (wordAt(place, at) !== ',') return at
  for (let k = at + 2; k < at + LONGEST_ASIDE; k++) if (wordAt(place, k) === ',') return k + 1
  return at
}

/** "Georgia's announcement that it will resume exports": whose announcement it is. */
function announcer(place: Place, modal: number): Actors {
  const it = beforeAdverbs(place, modal - 1)
  const tells = wordAt(place, it - 1) === 'that' && words.SETTLING_NOUNS.has(wordAt(place, it - 2))
  return wordAt(place, it) === 'it' && tells ? nounHolder(place, it - 2) : null
}

/** "will discuss the bridge", "will exchange views"; not "will exchange lists of goods". */
function onlyTalks(place: Place, verb: number): boolean {
  const { lemma } = readingAt(place, verb)
  if (lemma !== 'exchange') return words.TALKING_VERBS.has(lemma)
  for (let k = verb + 1; k < verb + 6; k++) if (words.TALKED_THINGS.has(wordAt(place, k))) return true
  return false
}

/** "confirmed that they would resume": a future seen from the past, outside quotation marks. */
function isReportedFuture(place: Place, at: number): boolean {
  if (place.quoted) return false
  for (let k = at - 1; k > 0 && k > at - 12; k--)
    if (wordAt(place, k) === 'that' && readingAt(place, k - 1).tag !== 'conj')
      return readingAt(place, k - 1).tag === 'verb' || words.SETTLING_NOUNS.has(wordAt(place, k - 1))
  const around = draftAround(place.table, place.sentence.tokens[at]?.start ?? 0)
  return around?.holds !== true || around.draft.mode !== 'direct'
}

/** "will be working …", "The next session will be held …", "A protocol will be signed …" */
function futureBe(place: Place, modal: number, be: number): Hit | null {
  const verb = skipAdverbs(place, be + 1)
  const { lemma, form, tag } = readingAt(place, verb)
  if (form === 'ing') {
    const actors = words.NO_ACTION_VERBS.has(lemma) || words.TALKING_VERBS.has(lemma) ? null : actorsOf(place, modal)
    return (
      actors && {
        kind: 'commitment',
        rule: 'future-modal',
        confidence: 'likely',
        from: verb,
        shape: 'gerund',
        actors,
        strict: true,
      }
    )
  }
  if (tag === 'prep' && isOccasion(place, modal))
    return wholeClause(place, modal, { rule: 'will-take-place', verb: be })
  if (wordAt(place, modal - 1) === 'there' && opensOccasion(place, be + 1))
    return wholeClause(place, modal, { rule: 'will-take-place', verb: be })
  if (tag === 'verb' && form === 'participle' && words.DONE_BY_SOMEBODY.has(lemma))
    return wholeClause(place, modal, { rule: 'will-be-done', verb })
  return decidedFuture(place, modal)
}

/** "there will be a meeting on 14 April" */
function opensOccasion(place: Place, at: number): boolean {
  for (let k = at; k < at + 7; k++) if (words.OCCASIONS.has(wordAt(place, k))) return true
  return false
}

/** The clause around a passive or an impersonal verb; only the action where "steps will be taken to" lead it in. */
function wholeClause(place: Place, modal: number, { rule, verb }: { rule: string; verb: number }): Hit | null {
  const actors = agentBehind(place, verb) ?? promiser(place, modal) ?? place.table.parties
  const base = { kind: 'commitment', rule, confidence: 'likely', actors, strict: false } as const
  const led = readingAt(place, verb).lemma === 'take' ? actionBehindTo(place, verb + 1) : -1
  if (led > 0) return { ...base, from: led, shape: 'verb' }
  const from = clauseStart(place, modal)
  return from < 0 ? null : { ...base, from, holds: verb, shape: 'clause' }
}

const PROMISING = /^(?:promis|pledg|assur|guarante|undert|vow|gave .{0,30}(?:word|assurance|guarantee))/iu

/** "promised that the question would be examined": the side of the one whose promise it is. */
function promiser(place: Place, at: number): Actors {
  const around = draftAround(place.table, place.sentence.tokens[at]?.start ?? 0)
  const cue = around?.holds ? around.draft.cue : null
  if (!around || !cue || !PROMISING.test(place.table.reading.analysis.source.slice(cue.start, cue.end))) return null
  const codes = around.draft.speakers.flatMap(({ party }) => party ?? [])
  return codes.length > 0 ? codes : null
}

/** The subject of the verb is a meeting, a visit, talks. */
function isOccasion(place: Place, verb: number): boolean {
  for (let k = verb - 1; k >= 0 && k > verb - 8; k--) if (words.OCCASIONS.has(wordAt(place, k))) return true
  return false
}

/** "The next round will take place in Vienna in May" */
function willTakePlace(place: Place, modal: number, verb: number): Hit | null {
  const takes = wordAt(place, verb) === 'take' && wordAt(place, verb + 1) === 'place'
  const goesOn = words.OCCURRING_VERBS.has(readingAt(place, verb).lemma) && isOccasion(place, modal)
  return takes || goesOn ? wholeClause(place, modal, { rule: 'will-take-place', verb: verb + 1 }) : null
}

const DECIDING = /^(?:agree|decid|resolv)/iu

/** "decided that the security relationship will fully change to …": the whole clause. */
function decidedFuture(place: Place, modal: number): Hit | null {
  const around = draftAround(place.table, place.sentence.tokens[modal]?.start ?? 0)
  const cue = around?.holds ? around.draft.cue : null
  if (isSettledThat(place, modal)) return wholeClause(place, modal, { rule: 'decided-future', verb: modal })
  if (!cue || !DECIDING.test(place.table.reading.analysis.source.slice(cue.start, cue.end))) return null
  return wholeClause(place, modal, { rule: 'decided-future', verb: modal })
}

/** "It is planned that the bridge will open" */
function isSettledThat(place: Place, modal: number): boolean {
  for (let k = modal - 1; k > 0 && k > modal - 16; k--)
    if (wordAt(place, k) === 'that') return words.BINDING_VERBS.has(readingAt(place, k - 1).lemma)
  return false
}

/** "Mr Sultanov was to head it", "The leaders are to meet in May", "the talks are to be held" */
export function beTo(place: Place, at: number): Hit | null {
  const { tag, form } = readingAt(place, at)
  if (tag !== 'be' || (form !== 'present' && form !== 'past') || isDenied(place, at + 2)) return null
  const from = actionBehindTo(place, at + 1)
  if (from < 0 || isConditional(place, at)) return null
  const verb = skipAdverbs(place, from)
  if (readingAt(place, verb).tag === 'be') {
    const done = skipAdverbs(place, verb + 1)
    const { lemma, form: doneForm } = readingAt(place, done)
    return doneForm === 'participle' && words.DONE_BY_SOMEBODY.has(lemma)
      ? wholeClause(place, at, { rule: 'is-to-be-done', verb: done })
      : null
  }
  const actors = actorsOf(place, at)
  if (!actors) return willTakePlace(place, at, verb)
  return (
    actors && { kind: 'commitment', rule: 'is-to-do', confidence: 'likely', from, shape: 'verb', actors, strict: true }
  )
}

/** "The visit is scheduled for June", "The signing is expected in June", "The next session is planned to be held in Vienna" */
export function scheduled(place: Place, at: number): Hit | null {
  const { lemma, form, tag } = readingAt(place, at)
  if (!words.SCHEDULING_VERBS.has(lemma) || (lemma !== 'due' && (tag !== 'verb' || form !== 'participle'))) return null
  let be = at - 1
  while (readingAt(place, be).tag === 'adv') be--
  if (readingAt(place, be).tag !== 'be') return null
  const from = actionBehindTo(place, at + 1)
  const actors = actorsOf(place, be)
  if (actors && from > 0)
    return { kind: 'commitment', rule: 'scheduled', confidence: 'likely', from, shape: 'verb', actors, strict: true }
  if (!/^(?:for|in|on|by)$/u.test(wordAt(place, at + 1)) && from < 0) return null
  return isOccasion(place, be) ? wholeClause(place, be, { rule: 'scheduled', verb: at }) : null
}

/** "Further cooperation was agreed upon in preparation for …", "The opening of a school has been agreed": the whole clause. */
export function agreedUpon(place: Place, at: number): Hit | null {
  const { lemma, form } = readingAt(place, at)
  const upon = wordAt(place, at + 1)
  if (lemma !== 'agree' || form !== 'participle') return null
  if (readingAt(place, at - 1).tag !== 'be' || wordAt(place, at - 2) === 'it') return null
  const be = readingAt(place, at - 2).tag === 'have' ? at - 2 : at - 1
  if (upon !== 'on' && upon !== 'upon' && !opensAction(place, be)) return null
  return wholeClause(place, be, { rule: 'agreed-upon', verb: at })
}

/** "The construction of a bridge": the clause of the verb begins with the name of an action. */
function opensAction(place: Place, verb: number): boolean {
  const from = clauseStart(place, verb)
  for (let k = from; k >= 0 && k < verb; k++) {
    if (words.ACTION_NOUNS.has(wordAt(place, k))) return true
    if (readingAt(place, k).tag === 'prep' || readingAt(place, k).tag === 'verb') return false
  }
  return false
}

/** "looked forward to the summit in Tehran in June": only with a date of its own. */
export function lookForward(place: Place, at: number): Hit | null {
  if (readingAt(place, at).lemma !== 'look' || wordAt(place, at + 1) !== 'forward' || wordAt(place, at + 2) !== 'to')
    return null
  const actors = actorsOf(place, at)
  return (
    actors && {
      kind: 'commitment',
      rule: 'look-forward',
      confidence: 'likely',
      from: at + 3,
      shape: 'clause',
      actors,
      strict: false,
    }
  )
}
