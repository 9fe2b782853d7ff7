import type { Bounds } from '../../model/index.ts'
import type { CueCandidate } from '../cues/find-cues.ts'
import type { Discourse } from '../people/discourse.ts'
import type { FoundMention } from '../people/mention.ts'
import type { Speaker } from '../people/speaker.ts'
import * as words from '../wording/en/cues.ts'
import { type Clause, subjectOf } from './clause.ts'
import { boundsOf, hasLaterThat, spokenIn } from './content.ts'
import type { Draft } from './draft.ts'
import { makeDraft } from './draft.ts'
import type { Frame, Framed } from './frame.ts'
import {
  focusWasOn,
  mainSubjectWas,
  onTheAgenda,
  passiveCue,
  passiveNoun,
  thereWasExchange,
  topicsIncluded,
} from './impersonal-frames.ts'
import { resolveSpeaker } from './resolve-speaker.ts'

const NOTHING: Framed = { drafts: [], speaker: null, from: 0, used: new Set() }

/** Tries the frames that shape a whole sentence; at most one fits. */
export function readFramed(clause: Clause, discourse: Discourse, cues: readonly CueCandidate[]): Framed {
  for (const frame of FRAMES) {
    const found = frame(clause, discourse, cues)
    if (found) return found
  }
  return NOTHING
}

const FRAMES: readonly Frame[] = [
  topicsIncluded,
  accordingTo,
  asSaid,
  saidBehind,
  saidBefore,
  passiveNoun,
  passiveCue,
  thereWasExchange,
  mainSubjectWas,
  focusWasOn,
  onTheAgenda,
]

function mentionFrom({ mentions }: Clause, from: number): FoundMention | undefined {
  return mentions.find((mention) => mention.from === from)
}

/** "According to Mr Putin, the conditions were acceptable." */
function accordingTo(clause: Clause, discourse: Discourse): Framed | null {
  const { tokens } = clause.sentence
  if (tokens[0]?.lower !== 'according' || tokens[1]?.lower !== 'to') return null
  const mention = mentionFrom(clause, 2)
  if (!mention || tokens[mention.to]?.text !== ',') return null
  const speaker = resolveSpeaker(clause, discourse, { mentions: [mention], from: mention.from, to: mention.to })
  const content = boundsOf(clause.sentence, mention.to + 1, tokens.length)
  if (!speaker || !content) return null
  const cue: CueCandidate = { kind: 'report', stand: 'finite', lemma: 'according', verb: 0, to: 2, past: true }
  const draft = makeDraft(clause, cue, {
    speaker,
    rule: 'according-to',
    content: [content],
    shape: { from: mention.to + 1, shape: 'clause' },
    nested: false,
  })
  return { drafts: [draft], speaker, from: mention.to + 1, used: new Set() }
}

/** "As the Minister said during the meeting, interaction had no equal." */
function asSaid(clause: Clause, discourse: Discourse, cues: readonly CueCandidate[]): Framed | null {
  const { tokens } = clause.sentence
  if (tokens[0]?.lower !== 'as') return null
  const mention = mentionFrom(clause, 1)
  const cue = cues.find((candidate) => candidate.stand === 'finite')
  if (cue && endOfCueClause(clause, cue) < 0) return null
  if (!mention || !cue || cue.verb < mention.to || cue.verb > mention.to + 2) return null
  let comma = cue.to
  while (comma < tokens.length && tokens[comma]?.text !== ',') comma++
  const content = boundsOf(clause.sentence, comma + 1, tokens.length)
  const speaker = resolveSpeaker(clause, discourse, { mentions: [mention], from: 1, to: mention.to })
  if (!content || !speaker || comma > cue.to + 12) return null
  const draft = makeDraft(clause, cue, {
    speaker,
    rule: 'as-said',
    content: [content],
    shape: { from: comma + 1, shape: 'clause' },
    nested: false,
  })
  if (holdsQuotation(clause, content)) draft.mode = 'mixed'
  return {
    drafts: [draft, ...messageWithin(clause, discourse, { cues, from: comma + 1 })],
    speaker,
    from: tokens.length,
    used: new Set(),
  }
}

/** "As the Minister said, the message stressed that …": what the paper of somebody else says. */
function messageWithin(
  clause: Clause,
  discourse: Discourse,
  { cues, from }: { cues: readonly CueCandidate[]; from: number },
): Draft[] {
  const cue = cues.find((candidate) => candidate.verb >= from && candidate.stand === 'finite')
  const subject = cue ? subjectOf(clause, cue.verb) : null
  if (!cue || subject?.mentions[0]?.kind !== 'document' || subject.from !== from) return []
  const sender = discourse.cast.entities.findLast(
    (entity) => entity.kind === 'person' && !discourse.principals.includes(entity),
  )
  const quotation = clause.sentence.tokens.find(
    (token) => token.quotation && token.start > (clause.sentence.tokens[cue.verb]?.start ?? 0),
  )?.quotation
  if (!sender || !quotation) return []
  const speaker: Speaker = {
    entities: [sender],
    sure: false,
    bounds: { start: 0, end: 0 },
    kind: 'document',
    ofCountries: false,
  }
  const draft = makeDraft(clause, cue, {
    speaker,
    rule: 'message-within',
    content: spokenIn(quotation),
    shape: { from: cue.to, shape: 'quote' },
    nested: true,
  })
  draft.speakerBounds = null
  return [draft]
}

function holdsQuotation({ sentence }: Clause, { start, end }: Bounds): boolean {
  return sentence.tokens.some((token) => token.quotation !== undefined && token.start >= start && token.end <= end)
}

/** "The development of ties, the President stressed, was necessary." and “We are pleased,” the Leader noted. */
function saidBehind(clause: Clause, discourse: Discourse, cues: readonly CueCandidate[]): Framed | null {
  const { tokens } = clause.sentence
  for (const cue of cues) {
    if (cue.stand !== 'finite' || !words.POSTPOSED_CUES.has(cue.lemma) || hasLaterThat(clause.sentence, cue)) continue
    const end = endOfCueClause(clause, cue)
    if (end < 0) continue
    const subject = subjectOf(clause, cue.verb)
    if (!subject || subject.from === 0) continue
    const lead = tokens[subject.from - 1]
    if (lead?.text !== ',' && !lead?.quotation) continue
    if (opensQuotation(clause, subject.from, end)) continue
    const speaker = resolveSpeaker(clause, discourse, subject)
    if (!speaker) continue
    return behind(clause, { cue, speaker, before: subject.from, after: end })
  }
  return null
}

/** "Further in his remarks, the Leader said, “…”": what stands before is no speech when the quotation comes behind. */
function opensQuotation({ sentence: { tokens } }: Clause, before: number, after: number): boolean {
  return tokens[after + 1]?.quotation !== undefined && !tokens.slice(0, before).some((token) => token.quotation)
}

/** “…,” said Mr Putin. */
function saidBefore(clause: Clause, discourse: Discourse, cues: readonly CueCandidate[]): Framed | null {
  const { tokens } = clause.sentence
  for (const cue of cues) {
    const lead = tokens[cue.verb - 1]
    if (
      cue.stand !== 'finite' ||
      cue.verb === 0 ||
      !words.POSTPOSED_CUES.has(cue.lemma) ||
      !(lead?.text === ',' || lead?.quotation)
    )
      continue
    const mention = mentionFrom(clause, cue.to)
    if (!mention || !/^[.,;]?$/u.test(tokens[mention.to]?.text ?? '')) continue
    const speaker = resolveSpeaker(clause, discourse, { mentions: [mention], from: mention.from, to: mention.to })
    if (speaker) return behind(clause, { cue, speaker, before: cue.verb, after: mention.to })
  }
  return null
}

/** Where a cue without content of its own ends: a full stop or a comma; also over "told reporters", "said on Monday". -1 when content follows. */
function endOfCueClause({ sentence, mentions }: Clause, cue: CueCandidate): number {
  const { tokens, readings } = sentence
  let at = cue.to
  if (cue.lemma === 'tell') {
    const hearer = mentions.find((mention) => mention.from === at)
    at = hearer ? hearer.to : at + 1
  }
  for (let k = at; k < tokens.length && k < at + 8; k++) {
    const text = tokens[k]?.text ?? ''
    if (text === '.' || text === ',') return k
    const steps =
      readings[k]?.tag === 'prep' ||
      readings[k]?.tag === 'det' ||
      readings[k]?.tag === 'noun' ||
      readings[k]?.tag === 'name' ||
      readings[k]?.tag === 'adv'
    const opens = readings[k]?.tag === 'prep' || readings[k]?.tag === 'adv' || /^(?:after|before)$/u.test(text)
    if (k === at ? !opens : !steps && !opens) return -1
  }
  return tokens.length <= at ? tokens.length : -1
}

function behind(
  clause: Clause,
  { cue, speaker, before, after }: { cue: CueCandidate; speaker: Speaker; before: number; after: number },
): Framed | null {
  const { sentence } = clause
  const { tokens } = sentence
  const quoted = tokens.slice(0, before).findLast((token) => token.quotation)?.quotation
  const content: Bounds[] = []
  if (quoted) content.push(...spokenIn(quoted))
  else {
    const first = boundsOf(sentence, 0, before)
    if (first) content.push(first)
  }
  const goesOn = tokens[after]?.text === ',' && continuesAfter(clause, after + 1)
  const rest = goesOn ? boundsOf(sentence, after + 1, tokens.length) : null
  const secondQuote = goesOn ? tokens[after + 1]?.quotation : undefined
  if (secondQuote) content.push(...spokenIn(secondQuote))
  else if (rest) content.push(rest)
  const shape = { from: 0, shape: quoted ? 'quote' : 'clause' } as const
  const draft = makeDraft(clause, cue, { speaker, rule: 'said-behind', content, shape, nested: false })
  return content.length > 0
    ? { drafts: [draft], speaker, from: goesOn && rest ? tokens.length : after, used: new Set([cue.verb]) }
    : null
}

/** Behind ", he said," the speech goes on unless a participle (", adding") or a conjunction takes over. */
function continuesAfter({ sentence }: Clause, at: number): boolean {
  const reading = sentence.readings[at]
  return reading !== undefined && reading.form !== 'ing' && reading.tag !== 'conj' && reading.tag !== 'mark'
}
