import { type Discourse, resolve } from '../people/discourse.ts'
import { NARRATION_VERBS } from '../wording/en/cues.ts'
import { type Clause, subjectOf } from './clause.ts'
import type { Draft } from './draft.ts'
import { findCues } from './find-cues.ts'

/**
 * True when a sentence without a cue of its own goes on with the words of the statement before it:
 * "… and stressed: The visit showed … . The level of ties has increased."
 */
export function continuesSpeech(clause: Clause, last: Draft, discourse: Discourse): boolean {
  const own = hasOwnCue(clause)
  if (
    own &&
    !(isFirstPerson(clause) && last.mode !== 'topic' && last.rule !== 'joined-statement' && !speaksForAll(last))
  )
    return false
  if (last.mode === 'direct') return !tellsEvent(clause) || isFirstPerson(clause)
  if (last.mode === 'topic') return false
  if (isFirstPerson(clause) && !speaksForAll(last)) return true
  return goesOn(clause, last, discourse)
}

/** In a joint text "we" are the sides themselves, and their verbs are cues. */
function speaksForAll(draft: Draft): boolean {
  return draft.speakers.length > 1 || draft.speakers[0]?.kind === 'sides'
}

function hasOwnCue(clause: Clause): boolean {
  return findCues(clause.sentence).some((cue) => {
    if (cue.stand === 'passive') return false
    const subject = subjectOf(clause, cue.verb)
    const kind = subject?.mentions[0]?.kind
    return (
      kind === 'person' ||
      kind === 'role' ||
      kind === 'pronoun' ||
      kind === 'collective' ||
      kind === 'party' ||
      kind === 'document' ||
      kind === 'event' ||
      kind === 'body'
    )
  })
}

/** "We …", "I …", "our …" */
export function isFirstPerson({ sentence }: Clause): boolean {
  return sentence.tokens.some(
    (token) =>
      token.lower === 'we' ||
      token.lower === 'our' ||
      token.text === 'I' ||
      token.lower === 'us' ||
      token.lower === 'my',
  )
}

function mainVerb({ sentence }: Clause): number {
  return sentence.readings.findIndex(
    ({ tag, form }, k) =>
      (tag === 'be' ||
        tag === 'have' ||
        tag === 'modal' ||
        tag === 'do' ||
        (tag === 'verb' && (form === 'past' || form === 'present' || form === 'base'))) &&
      sentence.readings[k - 1]?.tag !== 'to' &&
      form !== 'ing',
  )
}

/** A main verb in the past that tells what happened ("signed", "met", "was held"). */
function tellsEvent(clause: Clause): boolean {
  const { readings } = clause.sentence
  const verb = mainVerb(clause)
  if (verb < 0) return true
  for (let k = verb; k < verb + 4; k++) {
    const reading = readings[k]
    if (reading?.tag === 'verb')
      return NARRATION_VERBS.has(reading.lemma) && (reading.form === 'past' || reading.form === 'participle')
  }
  return false
}

/** Indirect speech goes on in the present, the future, or the past future ("was to head"). */
function goesOn(clause: Clause, last: Draft, discourse: Discourse): boolean {
  const { readings, tokens } = clause.sentence
  const verb = mainVerb(clause)
  if (verb < 0) return false
  const reading = readings[verb]
  const future = reading?.tag === 'modal' && /^(?:will|shall)$/u.test(tokens[verb]?.lower ?? '')
  const wasTo = reading?.tag === 'be' && readings[verb + 1]?.tag === 'to'
  const subject = subjectOf(clause, verb)
  const same = subject
    ? resolve(discourse, subject.mentions[0] as never).entities.every((entity) => last.speakers.includes(entity))
    : false
  if (speaksForAll(last)) return (future && (same || !subject)) || wasTo
  if (last.rule === 'nested-speaker') return false
  const inClause =
    last.rule === 'subject-and-cue' ||
    last.rule === 'continued-speech' ||
    last.rule === 'joined-cue' ||
    last.rule === 'participle-cue'
  const present = reading?.form === 'present' || reading?.form === 'base' || reading?.tag === 'modal'
  return inClause && present && !same
}
