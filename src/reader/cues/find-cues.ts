import type { TaggedSentence } from '../front/analyse.ts'
import { type CueKind, matchCue } from './cue-patterns.ts'

/**
 * How a cue stands in its sentence: `finite` ("stressed", "has called for"), `participle` (", adding"), `infinitive`
 * ("met to discuss"), `passive` ("was agreed").
 */
export type CueStand = 'finite' | 'participle' | 'infinitive' | 'passive'

export interface CueCandidate {
  readonly kind: CueKind
  readonly stand: CueStand
  readonly lemma: string
  /** The verb, and the token behind the cue's last word. */
  readonly verb: number
  readonly to: number
  /** The verb is in the past, so that what is joined to it must be too. */
  readonly past: boolean
}

/** Every place in a sentence where a reporting verb or phrase stands, from left to right. */
export function findCues(sentence: TaggedSentence): CueCandidate[] {
  const cues: CueCandidate[] = []
  for (let at = 0; at < sentence.tokens.length; at++) {
    const { tag } = sentence.readings[at] ?? { tag: 'mark' }
    if (tag !== 'verb' && tag !== 'be' && tag !== 'have' && tag !== 'do') continue
    const match = matchCue(sentence, at)
    if (!match) continue
    const stand = standOf(sentence, at)
    if (!stand) continue
    cues.push({
      kind: judges(sentence, match.to) ? 'report' : match.kind,
      stand,
      lemma: sentence.readings[at]?.lemma ?? '',
      verb: at,
      to: match.to,
      past: isPast(sentence, at),
    })
    at = match.to - 1
  }
  return cues
}

/** "considered it necessary to …": a judgement, where "considered the draft" names a topic. */
function judges({ tokens, readings }: TaggedSentence, to: number): boolean {
  return readings[to - 1]?.lemma === 'consider' && tokens[to]?.lower === 'it'
}

function standOf({ readings }: TaggedSentence, at: number): CueStand | null {
  const form = readings[at]?.form
  let before = at - 1
  while (before >= 0 && readings[before]?.tag === 'adv') before--
  const tag = readings[before]?.tag
  if (form === 'base') return tag === 'to' ? 'infinitive' : tag === 'modal' || tag === 'do' ? null : 'finite'
  if (form === 'participle') return tag === 'be' ? 'passive' : tag === 'have' ? 'finite' : null
  if (form === 'ing')
    return tag === 'be' ? 'finite' : tag === 'prep' || tag === 'to' || tag === 'verb' ? null : 'participle'
  return 'finite'
}

/** "would like to", "did not rule out", "has stressed": the first auxiliary decides. */
function isPast({ readings }: TaggedSentence, at: number): boolean {
  for (let k = at - 1; k >= 0 && k > at - 4; k--) {
    const reading = readings[k]
    if (reading?.tag === 'adv') continue
    if (reading?.tag === 'have' || reading?.tag === 'be' || reading?.tag === 'do') return reading.form === 'past'
    break
  }
  return readings[at]?.form === 'past'
}
