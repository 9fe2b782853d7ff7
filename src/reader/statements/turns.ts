import type { Bounds } from '../../model/index.ts'
import type { TaggedSentence } from '../front/analyse.ts'
import type { FoundMention } from '../people/mention.ts'
import { boundsOf } from './content.ts'

/** "President of Russia Vladimir Putin: Mr President, friends": a label, and what is said behind it on the same line. */
export interface TurnLabel {
  readonly mention: FoundMention
  readonly label: Bounds
  readonly rest: Bounds | null
  /** What follows is one quotation: what is inside its marks. */
  readonly quoted: readonly Bounds[]
}

const LABEL_TOKENS = 30

/** The speaker label at the head of a paragraph, or null. */
export function turnLabel(sentence: TaggedSentence, mentions: readonly FoundMention[]): TurnLabel | null {
  const { tokens, readings } = sentence
  const [mention] = mentions
  if (mention?.from !== 0 || (mention.kind !== 'person' && mention.kind !== 'role')) return null
  if (mention.kind === 'role' && mention.article !== '') return null
  const colon = tokens.findIndex((token, k) => token.text === ':' && k < LABEL_TOKENS)
  if (colon < mention.to) return null
  const bracket = tokens[mention.to]?.text === '('
  for (let k = mention.to; k < colon && !bracket; k++)
    if (readings[k]?.tag === 'verb' || readings[k]?.tag === 'be' || readings[k]?.tag === 'have') return null
  if (colon > mention.to && tokens[mention.to]?.text !== ',' && tokens[mention.to]?.text !== '(') return null
  const first = tokens[0]
  const last = tokens[colon]
  if (!first || !last) return null
  return {
    mention,
    label: { start: first.start, end: last.end },
    rest: boundsOf(sentence, colon + 1, tokens.length),
    quoted: quotedBehind(sentence, colon),
  }
}

function quotedBehind({ tokens }: TaggedSentence, colon: number): readonly Bounds[] {
  const quotation = tokens[colon + 1]?.quotation
  return quotation && tokens.length <= colon + 3 ? quotation.spoken : []
}
