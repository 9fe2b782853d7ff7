import { matchCue } from '../cues/cue-patterns.ts'
import type { Analysis, TaggedSentence } from '../front/analyse.ts'
import { DELEGATES, MEETING_NOUNS, PRESENCE_VERBS } from '../wording/en/people.ts'
import { addEntity, type Cast, type Entity } from './cast.ts'
import { type Discourse, resolve } from './discourse.ts'
import { PARTY_NAMES } from './gazetteer.ts'
import type { FoundMention } from './mention.ts'

/** Meeting sentences are looked for among the first few of the body. */
const OPENING_SENTENCES = 4
/** The title and the line below it; later headings name nobody who meets. */
const HEADLINES = 2

/**
 * Marks who takes part: the persons of the headline, and of sentences that tell of a meeting ("met with", "led the
 * delegation", "a telephone conversation with"). Gives the principals, the persons of headline and opening.
 */
export function findMeeting(analysis: Analysis, mentions: readonly (readonly FoundMention[])[], cast: Cast): Discourse {
  const { sentences, blocks } = analysis
  const isHeadline = sentences.map(({ block }) => blocks[block]?.kind === 'headline')
  const isBody = sentences.map(({ block }) => blocks[block]?.kind === 'body')
  const opening = sentences.filter((_, s) => isBody[s]).at(OPENING_SENTENCES - 1)?.index ?? sentences.length
  const principals: Entity[] = []
  const sides = { entity: null }
  const discourse: Discourse = {
    cast,
    principals,
    host: null,
    lastActor: null,
    sides,
    joint: isJoint(analysis),
    listSpeaker: null,
  }
  sentences.slice(0, opening + 1).forEach((sentence, s) => {
    const found = mentions[s] ?? []
    if (isHeadline[s] && s < HEADLINES) enterGuest(sentence, found, cast)
    const present = isHeadline[s] ? (s < HEADLINES ? found : []) : isBody[s] ? presentIn(sentence, found) : []
    for (const entity of personsAmong(discourse, present)) if (!principals.includes(entity)) principals.push(entity)
  })
  if (principals.length === 0) principals.push(...namedIn(discourse, mentions.slice(0, opening).flat()))
  for (const mention of mentions.slice(0, opening).flat()) if (mention.parties.length > 2) resolve(discourse, mention)
  const hosted: Discourse = { ...discourse, host: principals[0] ?? null }
  for (const entity of principals) entity.takesPart = true
  sentences.slice(opening + 1).forEach((sentence) => {
    const present = isBody[sentence.index] ? presentIn(sentence, mentions[sentence.index] ?? []) : []
    for (const entity of personsAmong(hosted, present)) entity.takesPart = true
  })
  return hosted
}

const JOINT_TITLE =
  /\bjoint (?:leaders[’']? )?(?:statement|communiqu[eé]|declaration|press (?:statement|release))|\bcommuniqu[eé] of\b/iu

/** The headline, or the line that introduces the text, calls it a joint paper. */
function isJoint({ source, blocks }: Analysis): boolean {
  const opening = blocks.slice(0, 5).filter(({ kind }) => kind === 'headline' || kind === 'attribution')
  return opening.some(({ start, end }) => JOINT_TITLE.test(source.slice(start, Math.min(end, start + 300))))
}

/** Without a sentence of meeting, those whom the opening names, or else those it gives by office. */
function namedIn(discourse: Discourse, mentions: readonly FoundMention[]): Iterable<Entity> {
  const named = personsAmong(
    discourse,
    mentions.filter(({ kind }) => kind === 'person'),
  )
  return new Set(named.length > 0 ? named : personsAmong(discourse, mentions))
}

function personsAmong(discourse: Discourse, mentions: readonly FoundMention[]): Entity[] {
  const persons = mentions.filter(({ kind }) => kind === 'person' || kind === 'role')
  return persons.flatMap((mention) => resolve(discourse, mention).entities)
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
function presentIn(sentence: TaggedSentence, mentions: readonly FoundMention[]): readonly FoundMention[] {
  const { tokens, readings } = sentence
  let meets = listsDelegates(sentence)
  let limit = 0
  for (; limit < tokens.length; limit++) {
    const reading = readings[limit]
    if (reading?.tag === 'verb' && PRESENCE_VERBS.has(reading.lemma)) meets ||= showsPresence(sentence, limit)
    else if (reportsFrom(sentence, limit)) break
    const next = tokens[limit + 1]?.lower
    if (MEETING_NOUNS.has(tokens[limit]?.lower ?? '') && (next === 'with' || next === 'between')) meets = true
  }
  return meets ? mentions.filter((mention) => mention.to <= limit && !standsAside(tokens, mention)) : []
}

/** "The delegation included …", "Participants were …" */
function listsDelegates({ tokens, readings }: TaggedSentence): boolean {
  const group = tokens.findIndex(({ lower }) => DELEGATES.has(lower))
  return (
    group >= 0 &&
    readings.some(
      ({ lemma, tag }, k) =>
        k > group && k < group + 9 && tag === 'verb' && (lemma === 'include' || lemma === 'comprise'),
    )
  )
}

/** "met", "has led", "will deliver", "Taking part were": not "to meet", nor "in leading". */
function showsPresence({ readings }: TaggedSentence, at: number): boolean {
  const form = readings[at]?.form
  if (form === 'base') return readings[at - 1]?.tag === 'modal'
  return form !== 'ing' || at === 0
}

/** What stands behind a verb of reporting is what was said, not who was there. */
function reportsFrom(sentence: TaggedSentence, at: number): boolean {
  const { tag, form } = sentence.readings[at] ?? { tag: 'mark', form: null }
  if (tag === 'sub' && sentence.tokens[at]?.lower === 'that') return true
  return (
    tag === 'verb' && (form === 'past' || form === 'present') && at > 0 && matchCue(sentence, at)?.kind === 'report'
  )
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
