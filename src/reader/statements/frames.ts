import type { Bounds } from '../../model/index.ts'
import { type Discourse, resolve } from '../people/discourse.ts'
import { BARE_MENTION, type FoundMention } from '../people/mention.ts'
import * as words from '../wording/en/cues.ts'
import { type Clause, subjectOf } from './clause.ts'
import { boundsOf, hasLaterThat, spokenIn } from './content.ts'
import type { Draft } from './draft.ts'
import { makeDraft } from './draft.ts'
import type { CueCandidate } from './find-cues.ts'
import { resolveSpeaker, type Speaker } from './speaker.ts'

/** What a frame over the whole sentence found, and where the reading of single cues may go on. */
export interface Framed {
  readonly drafts: readonly Draft[]
  readonly speaker: Speaker | null
  /** Cues before this token are spent. */
  readonly from: number
  /** Verbs of cues that a frame has used. */
  readonly used: ReadonlySet<number>
}

type Frame = (clause: Clause, discourse: Discourse, cues: readonly CueCandidate[]) => Framed | null

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
    if (k === at ? readings[k]?.tag !== 'prep' && readings[k]?.tag !== 'adv' : !steps) return -1
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

const BOTH: FoundMention = { ...BARE_MENTION, kind: 'collective', from: 0, to: 0, head: 'sides' }

function sidesOf(discourse: Discourse): Speaker {
  return {
    entities: resolve(discourse, BOTH).entities,
    sure: true,
    bounds: { start: 0, end: 0 },
    kind: 'collective',
    ofCountries: false,
  }
}

/** "Agreement was reached to …", "Satisfaction was expressed with …", "Opinions were exchanged on …", "Attention was paid to …" */
function passiveNoun(clause: Clause, discourse: Discourse): Framed | null {
  const { tokens, readings } = clause.sentence
  for (let verb = 2; verb < Math.min(tokens.length, 14); verb++) {
    const reading = readings[verb]
    if (reading?.form !== 'participle') continue
    let be = verb - 1
    while (readings[be]?.tag === 'adv' || readings[be]?.tag === 'be' || readings[be]?.tag === 'have') be--
    if (be === verb - 1) continue
    const noun = tokens[be]?.lower ?? ''
    const reports = words.PASSIVE_NOUN_VERBS.has(reading.lemma) && words.PASSIVE_NOUNS.has(noun)
    const topic = words.PASSIVE_TOPIC_NOUNS[noun]?.includes(reading.lemma) ?? false
    const after = topic ? verb + 2 : afterThat(clause, verb + 1)
    const content = reports || topic ? boundsOf(clause.sentence, after, tokens.length) : null
    if (!content) continue
    const kind = topic ? 'topic' : 'report'
    return impersonal(clause, discourse, { from: be, to: verb + 1, content: [content], rule: 'passive-noun', kind })
  }
  return null
}

function afterThat({ sentence }: Clause, at: number): number {
  return sentence.tokens[at]?.lower === 'that' ? at + 1 : at
}

/** "It was agreed to …", "Further cooperation was agreed upon in …", "Matters of trade were discussed." */
function passiveCue(clause: Clause, discourse: Discourse, cues: readonly CueCandidate[]): Framed | null {
  const { sentence } = clause
  const { tokens, readings } = sentence
  const cue = cues.find((candidate) => candidate.stand === 'passive')
  if (
    !cue ||
    cue !== cues.find((candidate) => candidate.stand === 'passive' || candidate.stand === 'finite') ||
    !words.PASSIVE_CUES.has(cue.lemma)
  )
    return null
  let be = cue.verb - 1
  while (readings[be]?.tag === 'adv' || readings[be]?.tag === 'be' || readings[be]?.tag === 'have') be--
  if (readings.slice(be, cue.verb).some(({ tag }) => tag === 'to')) return null
  const from = clauseStart(clause, be)
  if (tokens[be]?.lower === 'it' && (be === 0 || tokens[be - 1]?.text === ',')) {
    const content = boundsOf(sentence, afterThat(clause, cue.to), tokens.length)
    return content
      ? impersonal(clause, discourse, {
          from: cue.verb,
          to: cue.to,
          content: [content],
          rule: 'it-was-agreed',
          kind: cue.kind,
        })
      : null
  }
  for (let k = from; k <= be; k++)
    if (readings[k]?.tag === 'rel' || (readings[k]?.tag === 'verb' && readings[k]?.form === 'past')) return null
  const subject = boundsOf(sentence, from, be + 1)
  if (!subject || tokens[be]?.kind === 'mark') return null
  const after = /^(?:upon|on|about)$/u.test(tokens[cue.to]?.lower ?? '') ? cue.to + 1 : cue.to
  const rest = cue.kind === 'report' && tokens[after]?.lower !== 'by' ? boundsOf(sentence, after, tokens.length) : null
  return impersonal(clause, discourse, {
    from: cue.verb,
    to: after,
    content: rest ? [subject, rest] : [subject],
    rule: 'was-discussed',
    kind: cue.kind,
  })
}

/** Behind an opening adverbial and its comma ("In this context, …"), else the sentence's start. */
function clauseStart({ sentence }: Clause, limit: number): number {
  const { readings, tokens } = sentence
  const opens =
    readings[0]?.tag === 'prep' ||
    readings[0]?.tag === 'adv' ||
    readings[0]?.tag === 'sub' ||
    readings[0]?.form === 'ing'
  if (!opens) return readings[0]?.tag === 'conj' ? 1 : 0
  for (let k = 1; k < limit; k++) if (tokens[k]?.text === ',') return k + 1
  return readings[0]?.tag === 'adv' ? 1 : 0
}

/** "There was an exchange of opinions on …" */
function thereWasExchange(clause: Clause, discourse: Discourse): Framed | null {
  const { tokens, readings } = clause.sentence
  const there = tokens.findIndex((token) => token.lower === 'there')
  if (there < 0 || there > 6 || readings[there + 1]?.tag !== 'be') return null
  for (let k = there + 2; k < Math.min(tokens.length, there + 9); k++) {
    if (!/^(?:exchange|discussion|conversation|talk|debate)s?$/u.test(tokens[k]?.lower ?? '')) continue
    let on = k + 1
    while (on < tokens.length && on < k + 5 && !/^(?:on|about|regarding|concerning)$/u.test(tokens[on]?.lower ?? ''))
      on++
    const content = boundsOf(clause.sentence, on + 1, tokens.length)
    if (content && on < k + 5)
      return impersonal(clause, discourse, {
        from: k,
        to: on,
        content: [content],
        rule: 'there-was-exchange',
        kind: 'topic',
      })
  }
  return null
}

/** "Topics discussed during the dialogue included security in the region." */
function topicsIncluded(clause: Clause, discourse: Discourse): Framed | null {
  const { tokens, readings } = clause.sentence
  const noun = tokens.findIndex(
    (token, k) => k < 4 && /^(?:topics?|issues?|subjects?|themes?|areas?)$/u.test(token.lower),
  )
  const verb = readings.findIndex(
    ({ lemma, form }) => lemma === 'include' && (form === 'past' || form === 'present' || form === 'base'),
  )
  if (noun < 0 || verb < noun || verb > noun + 14) return null
  const named = tokens
    .slice(noun, verb)
    .some((token) => /^(?:discussed|discussion|addressed|covered|raised|talks|agenda|reviewed)$/u.test(token.lower))
  const content = named ? boundsOf(clause.sentence, verb + 1, tokens.length) : null
  return content
    ? impersonal(clause, discourse, {
        from: verb,
        to: verb + 1,
        content: [content],
        rule: 'topics-included',
        kind: 'topic',
      })
    : null
}

const MAIN_WORD = /^(?:main|central|key|chief|principal|major)$/u
const SUBJECT_NOUN = /^(?:subjects?|topics?|themes?|focus|issues?|priorit(?:y|ies)|agenda|questions?|matters?)$/u

/** "The main subjects of the talks were …", "The key issues raised were …", "Among the topics discussed was …" */
function mainSubjectWas(clause: Clause, discourse: Discourse): Framed | null {
  const { tokens, readings } = clause.sentence
  const be = readings.findIndex(({ tag, form }) => tag === 'be' && form !== 'participle')
  if (be <= 0 || be > 16 || readings[be + 1]?.form === 'participle') return null
  const noun = tokens.findIndex((token, k) => k < be && SUBJECT_NOUN.test(token.lower))
  const main = tokens.findIndex(
    (token, k) => k < be && (MAIN_WORD.test(token.lower) || (k === 0 && token.lower === 'among')),
  )
  if (noun < 0 || main < 0 || main > noun) return null
  const content = boundsOf(clause.sentence, be + 1, tokens.length)
  return content
    ? impersonal(clause, discourse, {
        from: noun,
        to: be + 1,
        content: [content],
        rule: 'main-subject-was',
        kind: 'topic',
      })
    : null
}

/** "Cooperation in gas was also a prominent item on the agenda.", "Trade was in the focus of attention." */
function onTheAgenda(clause: Clause, discourse: Discourse): Framed | null {
  const { sentence } = clause
  const { tokens, readings } = sentence
  const be = readings.findIndex(({ tag, form }) => tag === 'be' && form !== 'participle')
  if (be <= 0 || readings.slice(0, be).some(({ tag, form }) => tag === 'verb' && form === 'past')) return null
  const place = tokens.findIndex(
    (token, k) => k > be && k < be + 9 && /^(?:agenda|focus|centre|center|spotlight)$/u.test(token.lower),
  )
  const placed =
    place > 0 &&
    tokens.slice(be + 1, place).some((token) => token.lower === 'on' || token.lower === 'in' || token.lower === 'at')
  const content = placed ? boundsOf(sentence, clauseStart(clause, be), be) : null
  return content
    ? impersonal(clause, discourse, {
        from: be,
        to: place + 1,
        content: [content],
        rule: 'on-the-agenda',
        kind: 'topic',
      })
    : null
}

/** "The focus was on trade." */
function focusWasOn(clause: Clause, discourse: Discourse): Framed | null {
  const { tokens, readings } = clause.sentence
  const be = readings.findIndex(({ tag, form }) => tag === 'be' && form !== 'participle')
  if (be < 1 || be > 10 || tokens[be + 1]?.lower !== 'on' || !/^(?:focus|emphasis)$/u.test(tokens[be - 1]?.lower ?? ''))
    return null
  const content = boundsOf(clause.sentence, be + 2, tokens.length)
  return content
    ? impersonal(clause, discourse, {
        from: be - 1,
        to: be + 2,
        content: [content],
        rule: 'focus-was-on',
        kind: 'topic',
      })
    : null
}

interface Impersonal {
  from: number
  to: number
  content: Bounds[]
  rule: string
  kind?: CueCandidate['kind']
}

function impersonal(
  clause: Clause,
  discourse: Discourse,
  { from, to, content, rule, kind = 'report' }: Impersonal,
): Framed {
  const speaker = sidesOf(discourse)
  const cue: CueCandidate = { kind, stand: 'passive', lemma: '', verb: from, to, past: true }
  const draft = makeDraft(clause, cue, { speaker, rule, content, shape: { from: to, shape: 'phrase' }, nested: false })
  draft.speakerBounds = null
  draft.confidence = 'likely'
  return { drafts: [draft], speaker, from: clause.sentence.tokens.length, used: new Set() }
}
