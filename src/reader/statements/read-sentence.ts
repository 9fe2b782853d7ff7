import { type CueCandidate, findCues } from '../cues/find-cues.ts'
import type { Entity } from '../people/cast.ts'
import { type Discourse, genderFits, resolve } from '../people/discourse.ts'
import type { Speaker } from '../people/speaker.ts'
import * as words from '../wording/en/cues.ts'
import { OBJECT_PRONOUNS } from '../wording/en/grammar.ts'
import { beforeVerb, type Clause, mainSubjectBehind, type Subject, subjectOf } from './clause.ts'
import { boundsOf, type ContentStart, contentEnd, contentStart, spokenIn } from './content.ts'
import { type Draft, makeDraft } from './draft.ts'
import { readFramed } from './frames.ts'
import { resolveSpeaker } from './resolve-speaker.ts'

/** A statement whose end is not yet found. */
interface OpenDraft {
  readonly draft: Draft
  readonly cue: CueCandidate
  readonly start: ContentStart
  /** Opens the sentence before its subject: "Commenting on X, the President said". */
  readonly fronted: boolean
}

interface State {
  readonly clause: Clause
  readonly discourse: Discourse
  readonly drafts: Draft[]
  open: OpenDraft | null
  speaker: Speaker | null
}

const LIST_MARK = /^[-–—•*·▪‣]$/u

/** Reads the statements of one sentence, in order of their cues. */
export function readSentence(clause: Clause, discourse: Discourse): Draft[] {
  const cues = findCues(clause.sentence)
  const framed = readFramed(clause, discourse, cues)
  const state: State = { clause, discourse, drafts: [...framed.drafts], open: null, speaker: framed.speaker }
  for (const cue of cues) {
    if (cue.verb < framed.from || framed.used.has(cue.verb)) continue
    if (
      state.open &&
      (state.open.start.shape === 'colon' || state.open.start.shape === 'quote') &&
      cue.verb > state.open.start.from
    ) {
      if (state.open.start.shape === 'colon') break
    }
    if (cue.stand === 'finite') readFinite(state, cue)
    else if (cue.stand === 'participle') readParticiple(state, cue)
    else if (cue.stand === 'infinitive') readInfinitive(state, cue)
  }
  closeOpen(state, endOfFronted(state) ?? clause.sentence.tokens.length)
  const opensBelow = clause.sentence.tokens.at(-1)?.text === ':'
  return state.drafts
    .filter((draft) => draft.content.length > 0 || (opensBelow && draft === state.drafts.at(-1)))
    .filter((draft) => !isSomebodyAlone(clause, draft))
    .sort((a, b) => orderOf(a) - orderOf(b))
}

/** "thanked him", "welcomed the Ambassador": somebody was met so, and nothing said. */
function isSomebodyAlone({ sentence, mentions }: Clause, { content, mode }: Draft): boolean {
  const [only] = content
  if (only === undefined || content.length > 1 || mode === 'direct') return false
  const within = sentence.tokens.filter(({ start, end }) => start >= only.start && end <= only.end)
  if (within.length === 1 && OBJECT_PRONOUNS.has(within[0]?.lower ?? '')) return true
  return mentions.some(({ kind, from, to }) => {
    const isPerson = kind === 'person' || kind === 'role'
    return isPerson && sentence.tokens[from]?.start === only.start && sentence.tokens[to - 1]?.end === only.end
  })
}

function orderOf(draft: Draft): number {
  return draft.cue?.start ?? draft.content[0]?.start ?? 0
}

/**
 * "Noting the storm, the leaders set up a fund": where the main clause begins, whose subject notes; undefined when the
 * open statement does not stand in front of one.
 */
function endOfFronted({ clause, discourse, open }: State): number | undefined {
  if (!open?.fronted || open.cue.stand !== 'participle') return undefined
  const subject = mainSubjectBehind(clause, open.start.from)
  const speaker = subject ? resolveSpeaker(clause, discourse, subject) : null
  if (!subject || !speaker) return undefined
  open.draft.speakers = speaker.entities
  open.draft.speakerSure = speaker.sure
  open.draft.speakerBounds = speaker.bounds
  return subject.from - 1
}

/** "The Secretary stressed that …", "… and welcomed …", "…, and the leaders agreed …". */
function readFinite(state: State, cue: CueCandidate): void {
  const { clause } = state
  const { tokens, readings } = clause.sentence
  const at = beforeVerb(clause, cue.verb)
  const opensItem = at < 0 || (at === 0 && LIST_MARK.test(tokens[0]?.text ?? ''))
  if (opensItem && state.discourse.listSpeaker) {
    begin(state, cue, { speaker: state.discourse.listSpeaker, rule: 'listed-cue', from: cue.verb })
    return
  }
  const joint = readings[at]?.tag === 'conj' || tokens[at]?.text === ';' || tokens[at]?.text === ','
  const subject = readings[at]?.tag === 'conj' ? null : subjectOf(clause, cue.verb)
  if (subject) readWithSubject(state, cue, subject)
  else if (joint && at > 0) readCoordinated(state, cue, at)
}

function readWithSubject(state: State, cue: CueCandidate, subject: Subject): void {
  const { open, clause } = state
  const speaker = speakerOf(state, subject, cue)
  if (!speaker || !takesContent(clause, cue)) return
  if (!open) {
    begin(state, cue, {
      speaker,
      rule: 'subject-and-cue',
      from: subject.from,
      fronted: isSubordinate(clause, subject.from),
    })
    return
  }
  const boundary = speaker.ofCountries && open.start.shape === 'clause' ? -1 : clauseBoundary(state, subject.from)
  if (boundary >= 0) {
    if (open.fronted) {
      open.draft.speakers = speaker.entities
      open.draft.speakerSure = speaker.sure
    }
    closeOpen(state, boundary)
    begin(state, cue, { speaker, rule: open.fronted ? 'subject-and-cue' : 'joined-clause', from: subject.from })
  } else if (isNested(open, speaker) && !speaksOfHimself(open, subject)) addNested(state, cue, speaker)
}

/** "While he was commenting on X, the President said": the clause opens the sentence and another follows. */
function isSubordinate({ sentence }: Clause, from: number): boolean {
  return from === 1 && sentence.readings[0]?.tag === 'sub'
}

/** Where the open statement ends when a new clause begins at `from`; -1 when the clause lies inside it. */
function clauseBoundary({ clause, open }: State, from: number): number {
  const { tokens, readings } = clause.sentence
  const before = tokens[from - 1]
  if (!before) return -1
  if (before.text === ';') return from - 1
  if (open?.fronted) return before.text === ',' || open.draft.cue !== null ? from : -1
  const joins = readings[from - 1]?.tag === 'conj' || before.lower === 'while' || before.lower === 'whereas'
  if (!joins) return -1
  return tokens[from - 2]?.text === ',' || tokens[from - 2]?.text === ';' ? from - 2 : from - 1
}

function isNested(open: OpenDraft, speaker: Speaker): boolean {
  if (open.start.shape !== 'clause' && open.start.shape !== 'quote') return false
  if (speaker.kind === 'party' || speaker.kind === 'event' || speaker.ofCountries) return false
  if (speaker.kind === 'pronoun' && speaker.entities[0]?.kind === 'party') return false
  const outer = new Set(open.draft.speakers)
  return !speaker.entities.every((entity) => outer.has(entity))
}

/** "The President told the press that he thinks": who speaks is meant, whoever else was named before. */
function speaksOfHimself({ draft }: OpenDraft, { mentions: [mention] }: Subject): boolean {
  const [outer] = draft.speakers
  if (draft.speakers.length !== 1 || outer?.kind !== 'person' || mention?.kind !== 'pronoun') return false
  return (mention.head === 'he' || mention.head === 'she') && genderFits(outer, mention.head)
}

/** "Mr Putin said that the parties had reached a consensus on …": the parties' words within his. */
function addNested(state: State, cue: CueCandidate, speaker: Speaker): void {
  const { sentence } = state.clause
  const start = contentStart(sentence, cue)
  if (!start) return
  const bounds = boundsOf(sentence, start.from, contentEnd(sentence, start, sentence.tokens.length))
  if (!bounds) return
  state.drafts.push(
    makeDraft(state.clause, cue, { speaker, rule: 'nested-speaker', content: [bounds], shape: start, nested: true }),
  )
}

/** "… and stressed …": the subject of the clause speaks on. */
function readCoordinated(state: State, cue: CueCandidate, at: number): void {
  const { open, clause } = state
  if (open && open.cue.past !== cue.past && open.cue.stand === 'finite') return
  if (open && !cue.past && (open.start.shape === 'infinitive' || open.start.shape === 'clause')) return
  if (open?.start.shape === 'clause' && clause.sentence.readings[cue.verb]?.tag === 'be') return
  const speaker = state.speaker ?? mainSpeaker(state, cue)
  if (!speaker || !takesContent(clause, cue)) return
  if (cue.kind === 'report' && speaker.kind === 'event') return
  const { tokens } = clause.sentence
  if (tokens[at]?.text === ',' && !listGoesOn(clause, cue)) return
  let end = at
  while (end > 0 && (tokens[end - 1]?.text === ',' || tokens[end - 1]?.text === ';')) end--
  closeOpen(state, end)
  begin(state, cue, { speaker, rule: 'joined-cue', from: cue.verb })
}

/**
 * "praised A, thanked B and stressed C": after a bare comma only a verb in the past goes on with the list, and not one
 * that belongs to the noun before it ("support, expressed through the resolution").
 */
function listGoesOn({ sentence }: Clause, cue: CueCandidate): boolean {
  if (!cue.past || sentence.readings[cue.verb]?.form !== 'past') return false
  const next = sentence.readings[cue.to]
  return next?.tag !== 'prep' || cue.to > cue.verb + 1
}

/** ", adding that …", "Stressing that X, he said …". */
function readParticiple(state: State, cue: CueCandidate): void {
  const { clause, open } = state
  if (!words.PARTICIPLE_CUES.has(cue.lemma) || !takesContent(clause, cue)) return
  const { tokens, readings } = clause.sentence
  let at = cue.verb - 1
  while (readings[at]?.tag === 'adv') at--
  const word = tokens[at]?.lower ?? ''
  const led = word === 'while' || word === 'when' || word === 'in' || word === 'by'
  if (at < 0 || (led && (at === 0 || tokens[at - 1]?.text === ','))) {
    begin(state, cue, { speaker: null, rule: 'fronted-participle', from: cue.verb, fronted: at < 0 || !open })
    return
  }
  const afterComma = tokens[at]?.text === ','
  const afterJoint = readings[at]?.tag === 'conj' && (tokens[at - 1]?.text === ',' || open?.cue.stand === 'participle')
  const speaker = state.speaker ?? mainSpeaker(state, cue)
  if (!(afterComma || afterJoint) || !speaker || speaker.kind === 'event') return
  let end = at
  while (end > 0 && tokens[end - 1]?.text === ',') end--
  closeOpen(state, end)
  begin(state, cue, { speaker, rule: 'participle-cue', from: cue.verb })
}

/** "met in Amman to discuss …", "was an opportunity to reiterate …". */
function readInfinitive(state: State, cue: CueCandidate): void {
  const { clause, open } = state
  if (open) return
  const purpose = cue.kind === 'topic' && followsMeeting(clause, cue.verb)
  const occasion = followsOccasion(clause, cue.verb)
  if (!purpose && !occasion) return
  const speaker = mainSpeaker(state, { ...cue, kind: 'topic' })
  if (!speaker) return
  const all = meetersOf(state, speaker, cue.verb)
  begin(state, cue, { speaker: all, rule: purpose ? 'meeting-to-discuss' : 'occasion-to-say', from: cue.verb })
}

function followsMeeting({ sentence }: Clause, verb: number): boolean {
  for (let k = verb - 1; k >= 0 && k > verb - 60; k--) {
    const reading = sentence.readings[k]
    if (reading?.tag === 'verb' && words.MEETING_VERBS.has(reading.lemma)) return true
  }
  return false
}

function followsOccasion({ sentence }: Clause, verb: number): boolean {
  const noun = sentence.tokens[verb - 2]?.lower
  return noun === 'opportunity' || noun === 'occasion' || noun === 'chance'
}

/** Who meets in "X met with Y to discuss": every person named before the purpose; else the sides. */
function meetersOf(state: State, speaker: Speaker, verb: number): Speaker {
  const { clause, discourse } = state
  const persons: Entity[] = []
  for (const mention of clause.mentions) {
    if (mention.to > verb || (mention.kind !== 'person' && mention.kind !== 'role')) continue
    for (const entity of resolve(discourse, mention).entities) if (!persons.includes(entity)) persons.push(entity)
  }
  if (persons.length > 1) return { ...speaker, entities: persons, sure: true }
  return speaker
}

/** Whether the words after a cue can be what it reports. */
function takesContent(clause: Clause, cue: CueCandidate): boolean {
  const { sentence, mentions } = clause
  const start = contentStart(sentence, cue)
  if (!start) return false
  const single = cue.to === cue.verb + 1
  if (single && cue.lemma === 'express' && words.REFLEXIVES.has(sentence.tokens[cue.to]?.lower ?? '')) return false
  if (single && words.INFINITIVE_ONLY.has(cue.lemma))
    return start.shape === 'infinitive' || start.shape === 'clause' || cue.lemma === 'promise'
  if (single && words.HEARER_VERBS.has(cue.lemma) && tellsOf(clause, cue.to)) return true
  if (single && words.CLAUSE_ONLY.has(cue.lemma)) return start.shape !== 'phrase' && start.shape !== 'infinitive'
  const atPerson = mentions.some((mention) => mention.from === cue.to && mention.kind === 'person')
  if (single && cue.lemma === 'call') return !atPerson
  if (single && cue.lemma === 'address') return !addressesPeople(clause, cue.to)
  if (cue.lemma === 'commit') return start.shape !== 'phrase' || sentence.tokens[cue.to]?.lower === 'to'
  return true
}

/** "assured his colleague of his readiness", "informed the press about the talks". */
function tellsOf({ sentence }: Clause, at: number): boolean {
  for (let k = at + 1; k < at + 7; k++) {
    const word = sentence.tokens[k]?.lower
    if (word === 'about' || (word === 'of' && sentence.readings[k + 1]?.tag !== 'name')) return true
    if (sentence.readings[k]?.tag === 'verb' || sentence.readings[k]?.tag === 'mark') return false
  }
  return false
}

/** "addressed journalists", "addressed the Congress": an audience, and nothing that was talked about. */
function addressesPeople({ sentence, mentions }: Clause, at: number): boolean {
  if (mentions.some(({ from, kind }) => from === at && (kind === 'event' || kind === 'person'))) return true
  for (let k = at; k < at + 5; k++) {
    const tag = sentence.readings[k]?.tag
    if (words.AUDIENCES.has(sentence.tokens[k]?.lower ?? '')) return true
    if (tag !== 'det' && tag !== 'adj' && tag !== 'name' && tag !== 'poss') return false
  }
  return false
}

/** The subject of the sentence's first verb, when it can speak. */
function mainSpeaker(state: State, cue: CueCandidate): Speaker | null {
  const { clause } = state
  const { readings } = clause.sentence
  for (let k = 0; k < cue.verb; k++) {
    const reading = readings[k]
    const finite =
      reading?.tag === 'be' ||
      reading?.tag === 'have' ||
      (reading?.tag === 'verb' && (reading.form === 'past' || reading.form === 'present' || reading.form === 'base'))
    if (!finite || readings[k - 1]?.tag === 'to') continue
    const subject = subjectOf(clause, k)
    if (subject) return speakerOf(state, subject, cue)
  }
  return null
}

/** Who a subject is, when he, she or they can speak with this cue. */
function speakerOf({ clause, discourse }: State, subject: Subject, cue: CueCandidate): Speaker | null {
  const [first] = subject.mentions
  if (!first) return null
  if (first.kind === 'event' && cue.kind === 'report' && cue.lemma !== 'agree') return null
  if (first.kind !== 'event' && cue.kind === 'topic' && words.EVENT_TOPIC_VERBS.has(cue.lemma)) return null
  return resolveSpeaker(clause, discourse, subject)
}

interface Beginning {
  speaker: Speaker | null
  rule: string
  from: number
  fronted?: boolean
}

function begin(state: State, cue: CueCandidate, { speaker, rule, fronted = false }: Beginning): void {
  const { clause, discourse } = state
  const start = contentStart(clause.sentence, cue)
  if (!start) return
  const known: Speaker | null =
    speaker ??
    (discourse.lastActor
      ? {
          entities: [discourse.lastActor],
          sure: false,
          bounds: { start: 0, end: 0 },
          kind: 'pronoun',
          ofCountries: false,
        }
      : null)
  if (!known) return
  const draft = makeDraft(clause, cue, { speaker: known, rule, content: [], shape: start, nested: false })
  if (!speaker) draft.speakerBounds = null
  state.drafts.push(draft)
  state.open = { draft, cue, start, fronted }
  if (speaker) state.speaker = speaker
}

/** Ends the open statement before token `limit` and pins its content. */
function closeOpen(state: State, limit: number): void {
  const { open, clause } = state
  state.open = null
  if (!open) return
  const { sentence } = clause
  const { draft, start } = open
  const quoted = sentence.tokens[start.from]?.quotation
  if (start.shape === 'quote' && quoted) {
    draft.content.push(...spokenIn(quoted))
    return
  }
  const bounds = boundsOf(sentence, start.from, contentEnd(sentence, start, limit))
  if (!bounds) return
  draft.content.push(bounds)
  const holdsSpeech = sentence.tokens.some(
    (token) => token.quotation && token.start >= bounds.start && token.end <= bounds.end,
  )
  if (holdsSpeech && draft.mode === 'indirect') draft.mode = 'mixed'
}
