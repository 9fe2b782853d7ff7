import type { Bounds } from '../../model/index.ts'
import type { CueCandidate } from '../cues/find-cues.ts'
import { type Discourse, resolve } from '../people/discourse.ts'
import { BARE_MENTION, type FoundMention } from '../people/mention.ts'
import type { Speaker } from '../people/speaker.ts'
import * as words from '../wording/en/cues.ts'
import type { Clause } from './clause.ts'
import { boundsOf } from './content.ts'
import { makeDraft } from './draft.ts'
import type { Framed } from './frame.ts'

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
export function passiveNoun(clause: Clause, discourse: Discourse): Framed | null {
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
export function passiveCue(clause: Clause, discourse: Discourse, cues: readonly CueCandidate[]): Framed | null {
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
  if (tokens[be]?.lower === 'it') {
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
  return readings[0]?.tag === 'adv' && tokens[0]?.lower !== 'further' ? 1 : 0
}

/** "There was an exchange of opinions on …" */
export function thereWasExchange(clause: Clause, discourse: Discourse): Framed | null {
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
export function topicsIncluded(clause: Clause, discourse: Discourse): Framed | null {
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
export function mainSubjectWas(clause: Clause, discourse: Discourse): Framed | null {
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
export function onTheAgenda(clause: Clause, discourse: Discourse): Framed | null {
  const { sentence } = clause
  const { tokens, readings } = sentence
  const be = readings.findIndex(({ tag, form }) => tag === 'be' && form !== 'participle')
  if (be <= 0 || readings.slice(0, be).some(({ tag, form }) => tag === 'verb' && form === 'past')) return null
  const place = tokens.findIndex(
    (token, k) =>
      k > be &&
      k < be + 9 &&
      /^(?:agenda|focus|centre|center|spotlight|topics|issues|subjects|themes|questions|matters)$/u.test(token.lower),
  )
  const placed = place > 0 && tokens.slice(be + 1, place).some((token) => /^(?:on|in|at|among)$/u.test(token.lower))
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
export function focusWasOn(clause: Clause, discourse: Discourse): Framed | null {
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
