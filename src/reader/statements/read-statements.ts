import type { Bounds } from '../../model/index.ts'
import type { Analysis, TaggedSentence } from '../front/analyse.ts'
import { isListItem } from '../front/blocks.ts'
import type { Entity } from '../people/cast.ts'
import { type Discourse, resolve } from '../people/discourse.ts'
import type { FoundMention } from '../people/mention.ts'
import { type LoggedMention, logMentions } from '../people/mention-log.ts'
import { SPEECH_INTRODUCED } from '../wording/en/apparatus.ts'
import { type Clause, makeClause, subjectOf } from './clause.ts'
import { boundsOf, spokenIn } from './content.ts'
import { continuesSpeech, isFirstPerson } from './continuation.ts'
import type { Draft } from './draft.ts'
import { readSentence } from './read-sentence.ts'
import { resolveSpeaker } from './resolve-speaker.ts'
import { turnLabel } from './turns.ts'

/** What goes on from one sentence to the next. */
interface Flow {
  readonly analysis: Analysis
  readonly discourse: Discourse
  readonly drafts: Draft[]
  readonly log: LoggedMention[]
  /** The last statement of the paragraph, which sentences without a cue may go on with. */
  last: Draft | null
  /** A turn, or speech behind "X said:", that takes the paragraphs below. */
  turn: Draft | null
  /** A list behind "the following:", whose items are content. */
  list: Draft | null
}

export interface ReadStatements {
  readonly drafts: readonly Draft[]
  /** Labels of speaker turns, to be shown as parts of the text. */
  readonly labels: readonly Bounds[]
  /** Who each mention outside of direct speech means. */
  readonly log: readonly LoggedMention[]
}

/** Reads the statements of a whole text, in order. */
export function readStatements(
  analysis: Analysis,
  mentions: readonly (readonly FoundMention[])[],
  discourse: Discourse,
): ReadStatements {
  const flow: Flow = { analysis, discourse, drafts: [], log: [], last: null, turn: null, list: null }
  const labels: Bounds[] = []
  const { sentences, blocks } = analysis
  for (let s = 0; s < sentences.length; ) {
    const first = sentences[s] as TaggedSentence
    let end = s + 1
    while (end < sentences.length && sentences[end]?.block === first.block) end++
    const paragraph = sentences.slice(s, end)
    if (blocks[first.block]?.kind !== 'body' || apparatusBetween(flow, s)) {
      flow.turn = null
      flow.list = null
      discourse.listSpeaker = null
    }
    if (blocks[first.block]?.kind === 'attribution') openIntroducedSpeech(flow, first, mentions[s] ?? [])
    if (blocks[first.block]?.kind === 'body') readParagraph(flow, paragraph, { mentions, labels })
    s = end
  }
  return { drafts: flow.drafts, labels, log: flow.log }
}

function apparatusBetween({ analysis }: Flow, s: number): boolean {
  const { sentences, blocks } = analysis
  const before = sentences[s - 1]?.block ?? -1
  const here = sentences[s]?.block ?? 0
  for (let b = before + 1; b < here; b++) if (blocks[b]?.kind !== 'body') return true
  return false
}

function readParagraph(
  flow: Flow,
  paragraph: readonly TaggedSentence[],
  { mentions, labels }: { mentions: readonly (readonly FoundMention[])[]; labels: Bounds[] },
): void {
  const first = paragraph[0] as TaggedSentence
  const last = paragraph.at(-1) as TaggedSentence
  flow.last = null
  const label = turnLabel(first, mentions[first.index] ?? [])
  if (label) {
    labels.push(label.label)
    flow.log.push(...logMentions(first, [label.mention], flow.discourse))
    const rest = paragraph.length > 1 || label.rest ? restOf(label.rest, last) : null
    const spoken = paragraph.length === 1 && label.quoted.length > 0 ? [...label.quoted] : rest ? [rest] : []
    openTurn(flow, label.mention, spoken)
    return
  }
  if (flow.list && (isListItem(flow.analysis.source, first) || /^\p{Ll}/u.test(first.tokens[0]?.text ?? ''))) {
    addListItem(flow, flow.list, paragraph)
    return
  }
  if (flow.turn && !opensSpeech(first, last)) {
    flow.turn.content.push(...spokenParagraph(paragraph))
    return
  }
  flow.turn = null
  flow.list = null
  for (const sentence of paragraph) readOne(flow, sentence, mentions[sentence.index] ?? [])
}

function restOf(rest: Bounds | null, last: TaggedSentence): Bounds | null {
  const end = boundsOf(last, 0, last.tokens.length)?.end
  if (!rest && end === undefined) return null
  return { start: rest?.start ?? last.start, end: Math.max(rest?.end ?? 0, end ?? 0) }
}

/** The sentences of a paragraph as one row of tokens. */
function wholeOf(paragraph: readonly TaggedSentence[]): TaggedSentence {
  const first = paragraph[0] as TaggedSentence
  return {
    ...first,
    tokens: paragraph.flatMap((sentence) => sentence.tokens),
    readings: paragraph.flatMap((sentence) => sentence.readings),
  }
}

/** A paragraph of somebody's speech: inside its quotation marks when it has them. */
function spokenParagraph(paragraph: readonly TaggedSentence[]): Bounds[] {
  const whole = wholeOf(paragraph)
  const quotation = whole.tokens[0]?.quotation
  const bounds = boundsOf(whole, 0, whole.tokens.length)
  if (!bounds) return []
  return quotation && whole.tokens.length === 1
    ? spokenIn(quotation, { start: whole.start, end: bounds.end })
    : [bounds]
}

/** "The following is the full text of the speech delivered by X": X speaks in all paragraphs below. */
function openIntroducedSpeech(flow: Flow, sentence: TaggedSentence, mentions: readonly FoundMention[]): void {
  if (!SPEECH_INTRODUCED.test(flow.analysis.source.slice(sentence.start, sentence.end))) return
  const speaker = mentions.find(({ kind }) => kind === 'person') ?? mentions.find(({ kind }) => kind === 'role')
  if (speaker) openTurn(flow, speaker, [])
}

/** "President of the Republic … said:" on a line of its own ends the speech above. */
function opensSpeech(first: TaggedSentence, last: TaggedSentence): boolean {
  return first === last && last.tokens.at(-1)?.text === ':' && first.tokens.length < 40
}

function openTurn(flow: Flow, mention: FoundMention, spoken: Bounds[]): void {
  const resolution = resolve(flow.discourse, mention)
  flow.turn = {
    speakers: resolution.entities,
    speakerSure: resolution.sure,
    speakerBounds: null,
    cue: null,
    content: spoken,
    mode: 'direct',
    confidence: 'certain',
    rule: 'speaker-turn',
    nested: false,
    past: true,
  }
  flow.list = null
  flow.drafts.push(flow.turn)
}

function addListItem(flow: Flow, list: Draft, paragraph: readonly TaggedSentence[]): void {
  const whole = wholeOf(paragraph)
  const bounds = boundsOf(whole, isListItem(flow.analysis.source, whole) ? 1 : 0, whole.tokens.length)
  if (bounds) list.content.push(bounds)
  flow.last = list
}

function readOne(flow: Flow, sentence: TaggedSentence, mentions: readonly FoundMention[]): void {
  const clause = makeClause(sentence, mentions)
  const { discourse, drafts, log } = flow
  log.push(...logMentions(sentence, mentions.filter(isNamed), discourse))
  if (addSecondHalf(flow, clause) || addContinued(flow, clause)) return
  const pronouns = logMentions(
    sentence,
    mentions.filter((mention) => !isNamed(mention)),
    discourse,
  )
  const found = readSentence(clause, discourse)
  log.push(...pronouns.filter(({ bounds }) => found.some((draft) => speaksWith(draft, bounds))))
  drafts.push(...found)
  const main = found.findLast((draft) => !draft.nested)
  if (main) {
    flow.last = main
    if (main.speakers.length === 1 && main.speakers[0]?.kind !== 'sides') discourse.lastActor = main.speakers[0] ?? null
    openBelow(flow, sentence, main)
  } else {
    flow.last = null
    noteActor(clause, discourse)
  }
  openEmpty(flow, clause)
}

function isNamed({ kind }: FoundMention): boolean {
  return kind === 'person' || kind === 'role'
}

function speaksWith({ speakerBounds }: Draft, { start, end }: Bounds): boolean {
  return speakerBounds !== null && start >= speakerBounds.start && end <= speakerBounds.end
}

/** A sentence that is only a quotation goes on with the one before it: “A,” he said. “B.” */
function addSecondHalf(flow: Flow, { sentence }: Clause): boolean {
  const { last } = flow
  const quotation = sentence.tokens[0]?.quotation
  if (!quotation || sentence.tokens.length > 2 || last?.rule !== 'said-behind' || last.mode !== 'direct') return false
  last.content.push(...spokenIn(quotation))
  return true
}

/** Sentences that go on with a speaker's words and have no cue of their own. */
function addContinued(flow: Flow, clause: Clause): boolean {
  const { last, discourse } = flow
  if (!last || !continuesSpeech(clause, last, discourse)) return false
  const bounds = boundsOf(clause.sentence, 0, clause.sentence.tokens.length)
  if (!bounds) return false
  const draft: Draft = {
    ...last,
    speakerBounds: null,
    cue: null,
    content: [bounds],
    mode: last.mode === 'direct' ? 'direct' : 'indirect',
    confidence: isFirstPerson(clause) ? 'certain' : 'likely',
    rule: 'continued-speech',
  }
  flow.drafts.push(draft)
  flow.last = draft
  return true
}

/** A cue that ends its paragraph with a colon takes the list or the paragraphs below. */
function openBelow(flow: Flow, sentence: TaggedSentence, main: Draft): void {
  if (sentence.tokens.at(-1)?.text !== ':') return
  flow.list = main
  if (main.content.length === 0 && main.mode === 'direct') flow.turn = main
}

/** "The message reads, in part:" and "President X said:" with nothing behind the colon. */
function openEmpty(flow: Flow, clause: Clause): void {
  const { sentence } = clause
  const { discourse } = flow
  if (sentence.tokens.at(-1)?.text !== ':' || flow.list) return
  if (openSpeakerList(flow, clause)) return
  const verb = sentence.readings.findIndex(
    (reading) =>
      reading.tag === 'verb' &&
      (reading.lemma === 'say' || reading.lemma === 'read' || reading.lemma === 'state' || reading.lemma === 'tell'),
  )
  if (verb < 0) return
  const subject = subjectOf(clause, verb)
  const mention = subject?.mentions[0]
  if (!mention) return
  const entities: readonly Entity[] =
    mention.kind === 'document'
      ? discourse.lastActor
        ? [discourse.lastActor]
        : []
      : resolve(discourse, mention).entities
  const token = sentence.tokens[verb]
  if (entities.length === 0 || !token) return
  flow.turn = {
    speakers: entities,
    speakerSure: true,
    speakerBounds: null,
    cue: { start: token.start, end: token.end },
    content: [],
    mode: 'direct',
    confidence: 'certain',
    rule: 'said-above',
    nested: false,
    past: true,
  }
  flow.drafts.push(flow.turn)
}

/** "The Special Representatives and Envoys:" over items that each open with their verb. */
function openSpeakerList({ discourse }: Flow, clause: Clause): boolean {
  const { sentence, mentions } = clause
  const mention = mentions.findLast(({ to }) => to === sentence.tokens.length - 1)
  const verbless = !sentence.readings.some(
    ({ tag, form }) => tag === 'be' || tag === 'have' || (tag === 'verb' && form !== 'ing'),
  )
  if (!mention || !verbless || mentions[0]?.from !== 0) return false
  discourse.listSpeaker = resolveSpeaker(clause, discourse, { mentions: [mentions[0]], from: 0, to: mention.to })
  return discourse.listSpeaker !== null
}

/** Without a statement the subject of the sentence is still who "he" means next. */
function noteActor(clause: Clause, discourse: Discourse): void {
  const mention = clause.mentions.find(({ kind, from }) => from === 0 && (kind === 'person' || kind === 'role'))
  const entity = mention ? resolve(discourse, mention).entities[0] : undefined
  if (entity) discourse.lastActor = entity
}
