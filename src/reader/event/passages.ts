import type { Bounds, TextPartKind } from '../../model/index.ts'
import type { Analysis, TaggedSentence } from '../front/analyse.ts'
import type { PartBlock } from '../front/parts.ts'

/** A short stretch of the text in which the event is named. */
export interface Passage extends Bounds {
  readonly text: string
  /** True for sentences after the first of the body, which may already tell of something else. */
  readonly isLater?: boolean
}

/** Where a text tells of its event, from the top. */
export interface Passages {
  /** Headlines above the body. */
  readonly headlines: readonly Passage[]
  /** Short lines above the body: datelines, letterheads, lines in other scripts. */
  readonly lines: readonly Passage[]
  /** "The following statement was signed by … in Bangkok on July 10, 2022." */
  readonly announcements: readonly Passage[]
  /** The first sentences of the body. */
  readonly lead: readonly Passage[]
  /** The body from its start, cut where a long text has left its event; null when there is none. */
  readonly body: Passage | null
  /** The last short blocks. */
  readonly closing: readonly Passage[]
}

/** A text with more blocks above its body than that is no release; the rest of them is not looked at. */
const FRONT_BLOCKS = 24
const LEAD_SENTENCES = 3
const CLOSING_BLOCKS = 3
/** Where a sentence runs on, the event is named in its beginning. */
const PASSAGE_LENGTH = 700
const LINE_LENGTH = 160
const BODY_LENGTH = 4000

/** "President of Russia Vladimir Putin: Mr President," opens the speeches: the tale of the event is over. */
const TURN = /^\p{Lu}[^.:;!?]{2,110}:\s/u

const LINE_KINDS: ReadonlySet<TextPartKind> = new Set(['dateline', 'letterhead', 'address', 'other-script', 'contact'])

/** Gathers the passages that tell of the event; their number and length are bounded. */
export function gatherPassages(analysis: Analysis): Passages {
  const { source, blocks } = analysis
  const firstBody = blocks.findIndex((block) => block.kind === 'body')
  const front = blocks.slice(0, Math.min(firstBody < 0 ? blocks.length : firstBody, FRONT_BLOCKS))
  const ofKind = (test: (block: PartBlock) => boolean): Passage[] =>
    front.filter(test).map((block) => passageOf(source, block))
  return {
    headlines: ofKind(({ kind }) => kind === 'headline'),
    lines: ofKind((block) => LINE_KINDS.has(block.kind) && block.end - block.start <= LINE_LENGTH),
    announcements: ofKind(({ kind }) => kind === 'attribution'),
    lead: leadOf(analysis, firstBody),
    body: firstBody < 0 ? null : bodyFrom(source, blocks[firstBody]?.start ?? 0),
    closing: blocks
      .slice(Math.max(firstBody, blocks.length - CLOSING_BLOCKS, 0))
      .filter((block, i, all) => block.end - block.start <= LINE_LENGTH && (i > 0 || all.length > 1 || firstBody < 0))
      .map((block) => passageOf(source, block)),
  }
}

function passageOf(source: string, { start, end }: Bounds): Passage {
  const to = Math.min(end, start + PASSAGE_LENGTH)
  return { start, end: to, text: source.slice(start, to) }
}

function bodyFrom(source: string, start: number): Passage {
  const end = Math.min(source.length, start + BODY_LENGTH)
  return { start, end, text: source.slice(start, end) }
}

function leadOf({ source, blocks, sentences }: Analysis, firstBody: number): Passage[] {
  const lead: Passage[] = []
  let last: TaggedSentence | null = null
  for (const sentence of sentences) {
    if (blocks[sentence.block]?.kind !== 'body') continue
    const isCut =
      last?.block === sentence.block && INITIALS_END.test(source.slice(last.end - INITIALS_LENGTH, last.end))
    if (!isCut && lead.length === LEAD_SENTENCES) break
    const passage = passageOf(source, {
      start: isCut ? (lead.pop()?.start ?? sentence.start) : sentence.start,
      end: sentence.end,
    })
    if (sentence.block !== firstBody && TURN.test(passage.text)) break
    lead.push({ ...passage, isLater: lead.length > 0 })
    last = sentence
  }
  return lead
}

/** "the third session of the Armenia-U.S. Dialogue": a full stop that may not end the sentence; "D.C." does. */
const INITIALS_END = /[^D]\.\p{Lu}\.$/u
const INITIALS_LENGTH = 4
