import type { Issue } from '../../model/index.ts'
import type { Reading } from '../tagger/tag.ts'
import { tagTokens } from '../tagger/tag-tokens.ts'
import { ABBREVIATIONS } from '../wording/en/grammar.ts'
import { splitBlocks } from './blocks.ts'
import { classifyBlocks, type PartBlock } from './parts.ts'
import { findQuotations, type Quotation } from './quotations.ts'
import { type Sentence, splitSentences } from './sentences.ts'
import type { Token } from './token.ts'
import { tokenize } from './tokens.ts'

/** A sentence with a reading for each of its tokens. */
export interface TaggedSentence extends Sentence {
  readonly readings: readonly Reading[]
  /** Index of the sentence in the text. */
  readonly index: number
}

/** The text, cut up: what every later step of reading works on. Offsets are those of the source throughout. */
export interface Analysis {
  readonly source: string
  readonly blocks: readonly PartBlock[]
  /** Sentences of headlines, of lines that say whose text it is, and of the body, in order; other apparatus has none. */
  readonly sentences: readonly TaggedSentence[]
  readonly quotations: readonly Quotation[]
  readonly issues: readonly Issue[]
}

/** Kinds of block whose words are read. */
const READ_KINDS = new Set(['body', 'headline', 'attribution'])

/** Cuts a source into blocks, quotations, sentences and tagged tokens. Never throws, in linear time. */
export function analyse(source: string): Analysis {
  const blocks = classifyBlocks(source, splitBlocks(source))
  const tokens = blocks.map((block) => (READ_KINDS.has(block.kind) ? tokenize(source, block, ABBREVIATIONS) : []))
  const bodies = blocks.flatMap((block, i) => (block.kind === 'body' ? [{ block, tokens: tokens[i] as Token[] }] : []))
  const { quotations, issues } = findQuotations(source, bodies)
  const sentences: TaggedSentence[] = []
  let q = 0
  for (let b = 0; b < blocks.length; b++) {
    const block = blocks[b] as PartBlock
    while (q < quotations.length && (quotations[q] as Quotation).end <= block.start) q++
    let last = q
    while (last < quotations.length && (quotations[last] as Quotation).start < block.end) last++
    const inBlock = quotations.slice(q, last)
    for (const sentence of splitSentences(tokens[b] as Token[], { block: b, quotations: inBlock })) {
      sentences.push({ ...sentence, readings: tagTokens(sentence.tokens), index: sentences.length })
    }
  }
  return { source, blocks, sentences, quotations, issues }
}
