import type { Analysis, TaggedSentence } from '../front/analyse.ts'
import { MEETING_NOUNS, PRESENCE_VERBS } from '../wording/en/people.ts'
import { addEntity, type Cast, type Entity } from './cast.ts'
import { type Discourse, resolve } from './discourse.ts'
import { PARTY_NAMES } from './gazetteer.ts'
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
    if (headline) enterGuest(sentence, mentions[s] ?? [], cast)
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

/** "… in a Meeting with Visiting Egyptian Delegation": a guest whom the headline names in no other way. */
function enterGuest({ tokens }: TaggedSentence, mentions: readonly FoundMention[], cast: Cast): void {
  const meeting = tokens.findIndex((token, k) => MEETING_NOUNS.has(token.lower) && tokens[k + 1]?.lower === 'with')
  const from = meeting + 2
  if (
    meeting < 0 ||
    !tokens[from]?.capital ||
    mentions.some(({ from: at, kind }) => at >= from && (kind === 'person' || kind === 'role'))
  )
    return
  let to = from
  while (to < tokens.length && (tokens[to]?.capital || tokens[to]?.lower === 'of')) to++
  const place = tokens
    .slice(from, to)
    .map((_, k) => PARTY_NAMES.match(tokens, from + k))
    .find((found) => found !== null)
  const guest = addEntity(cast, 'delegation', {
    name: tokens.slice(from, to).map(({ text }) => text),
    party: place?.value.code || null,
  })
  guest.takesPart = true
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
  return meets ? mentions.filter((mention) => mention.to <= limit && !standsAside(tokens, mention)) : []
}

/** Behind these, "by" or "of" names somebody who is there: "led by X", "the participation of X". */
const BRINGING = new Set(
  'led headed chaired co-chaired accompanied represented hosted attended participation presence arrival visit'.split(
    ' ',
  ),
)

/** "a painting by X", "in honour of X", "X's trip": named, but not as somebody present. */
function standsAside(tokens: TaggedSentence['tokens'], { from, to }: FoundMention): boolean {
  const before = tokens[from - 1]?.lower
  const after = tokens[to]?.lower
  if (after === "'s" || after === "'") return true
  if (before === 'of') return !BRINGING.has(tokens[from - 2]?.lower ?? '')
  return before === 'by' && !BRINGING.has(tokens[from - 2]?.lower ?? '')
}
