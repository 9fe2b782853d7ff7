import { type CueCandidate, findCues } from '../cues/find-cues.ts'
import { type Discourse, resolve } from '../people/discourse.ts'
import { NARRATION_VERBS } from '../wording/en/cues.ts'
import { beforeVerb, type Clause, type Subject, subjectOf } from './clause.ts'
import type { Draft } from './draft.ts'

/**
 * True when a sentence without a cue of its own goes on with the words of the statement before it:
 * "… and stressed: The visit showed … . The level of ties has increased."
 */
export function continuesSpeech(clause: Clause, last: Draft, discourse: Discourse): boolean {
  if (last.mode === 'topic') return false
  if (isFirstPerson(clause) && !speaksForAll(last) && !discourse.joint) return true
  if (hasOwnCue(clause, last)) return false
  if (last.mode === 'direct') return !tellsEvent(clause)
  return goesOn(clause, last, discourse)
}

/** In a joint text "we" are the sides themselves, and their verbs are cues. */
function speaksForAll(draft: Draft): boolean {
  return draft.speakers.length > 1 || draft.speakers[0]?.kind === 'sides'
}

function hasOwnCue(clause: Clause, last: Draft): boolean {
  return findCues(clause.sentence).some((cue) => {
    const subject = subjectForCue(clause, cue)
    return subject !== null && !isStillReported(subject, cue, last)
  })
}

function subjectForCue(clause: Clause, cue: CueCandidate): Subject | null {
  if (cue.stand === 'passive') return null
  const joined = clause.sentence.readings[beforeVerb(clause, cue.verb)]?.tag === 'conj'
  const verb = joined ? mainVerb(clause) : cue.verb
  return verb < 0 ? null : subjectOf(clause, verb)
}

/** "He said that … . Both countries are concerned about …": the tense of speech, not of the report. */
function isStillReported(subject: Subject, cue: CueCandidate, last: Draft): boolean {
  const kind = subject.mentions[0]?.kind
  return kind === 'collective' && !cue.past && last.past && !speaksForAll(last)
}

/** "We …" or "I …" as the subject of the sentence. */
export function isFirstPerson(clause: Clause): boolean {
  const verb = mainVerb(clause)
  const subject = verb < 0 ? null : subjectOf(clause, verb)
  const head = subject?.mentions[0]?.head
  return head === 'we' || head === 'i'
}

function mainVerb({ sentence }: Clause): number {
  return sentence.readings.findIndex(({ tag, form }, k) => {
    if (sentence.readings[k - 1]?.tag === 'to' || form === 'ing') return false
    return (
      tag === 'be' || tag === 'have' || tag === 'modal' || tag === 'do' || (tag === 'verb' && form !== 'participle')
    )
  })
}

/** A main verb in the past that tells what happened ("signed", "met", "was held"). */
function tellsEvent(clause: Clause): boolean {
  const { readings } = clause.sentence
  const verb = mainVerb(clause)
  if (verb < 0) return true
  for (let k = verb; k < verb + 4; k++) {
    const reading = readings[k]
    if (reading?.tag !== 'verb') continue
    return NARRATION_VERBS.has(reading.lemma) && (reading.form === 'past' || reading.form === 'participle')
  }
  return false
}

const REPORTING_RULES = new Set([
  'subject-and-cue',
  'continued-speech',
  'joined-cue',
  'participle-cue',
  'said-behind',
  'according-to',
  'as-said',
])

/** Indirect speech goes on in the present, the future, or the past future ("was to head"). */
function goesOn(clause: Clause, last: Draft, discourse: Discourse): boolean {
  const { readings, tokens } = clause.sentence
  const verb = mainVerb(clause)
  if (verb < 0) return false
  const reading = readings[verb]
  const subject = subjectOf(clause, verb)
  const first = subject?.mentions[0]
  const same =
    first !== undefined && resolve(discourse, first).entities.every((entity) => last.speakers.includes(entity))
  const wasTo = reading?.tag === 'be' && readings[verb + 1]?.tag === 'to'
  if (speaksForAll(last)) return wasTo || (same && /^(?:will|shall)$/u.test(tokens[verb]?.lower ?? ''))
  if (discourse.joint) return false
  const present = reading?.form === 'present' || reading?.form === 'base' || reading?.tag === 'modal'
  return REPORTING_RULES.has(last.rule) && last.past && present && !same
}
