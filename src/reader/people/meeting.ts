import type { Analysis, TaggedSentence } from '../front/analyse.ts'
import { MEETING_NOUNS, PRESENCE_VERBS } from '../wording/en/people.ts'
import type { Cast, Entity } from './cast.ts'
import { type Discourse, resolve } from './discourse.ts'
import type { FoundMention } from './mention.ts'

/** Meeting sentences are looked for among the first few of the body. */
const OPENING_SENTENCES = 4

/**
 * Marks who takes part: the persons of the headline, and of sentences that tell of a meeting ("met with", "led the
 * delegation", "a telephone conversation with"). Gives the principals, the persons of headline and opening.
 */
export function findMeeting(analysis: Analysis, mentions: readonly (readonly FoundMention[])[], cast: Cast): Discourse {
  const principals: Entity[] = []
  const discourse: Discourse = {
    cast,
    principals,
    host: null,
    lastActor: null,
    sides: { entity: null },
    listSpeaker: null,
  }
  let opening = 0
  analysis.sentences.forEach((sentence, s) => {
    const headline = analysis.blocks[sentence.block]?.kind === 'headline'
    if (!headline) opening++
    const present = headline ? (s < 2 ? (mentions[s] ?? []) : []) : presentIn(sentence, mentions[s] ?? [])
    for (const mention of present) {
      if (mention.kind !== 'person' && mention.kind !== 'role') continue
      if (mention.kind === 'role' && headline && mention.party === null && mention.office === '') continue
      for (const entity of resolve(discourse, mention).entities) {
        entity.takesPart = true
        const leads = headline || opening <= OPENING_SENTENCES
        if (leads && !principals.includes(entity)) principals.push(entity)
      }
    }
  })
  return { ...discourse, host: principals[0] ?? null }
}

/** The mentions of a sentence that its verb of meeting covers: up to where somebody's words begin. */
function presentIn({ tokens, readings }: TaggedSentence, mentions: readonly FoundMention[]): readonly FoundMention[] {
  let meets = false
  let limit = tokens.length
  for (let k = 0; k < tokens.length; k++) {
    const reading = readings[k]
    const word = tokens[k]?.lower ?? ''
    if (reading?.tag === 'verb' && PRESENCE_VERBS.has(reading.lemma) && reading.form !== 'base') meets = true
    if (MEETING_NOUNS.has(word) && (tokens[k + 1]?.lower === 'with' || tokens[k + 1]?.lower === 'between')) meets = true
    if (word === 'that' && reading?.tag === 'sub') {
      limit = k
      break
    }
  }
  return meets ? mentions.filter((mention) => mention.to <= limit) : []
}
