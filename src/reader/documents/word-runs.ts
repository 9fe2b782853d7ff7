import type { TextPartKind } from '../../model/index.ts'
import type { Analysis, TaggedSentence } from '../front/analyse.ts'
import { splitSentences } from '../front/sentences.ts'
import type { Token } from '../front/token.ts'
import { tokenize } from '../front/tokens.ts'
import type { Reading } from '../tagger/tag.ts'
import { tagTokens } from '../tagger/tag-tokens.ts'
import { ABBREVIATIONS } from '../wording/en/grammar.ts'

/** Words that stand together: a sentence, with its quotations of speech as one token each, or a sentence inside one. */
export interface WordRun {
  readonly tokens: readonly Token[]
  readonly readings: readonly Reading[]
  /** Index of the sentence of the text that it is, or that quotes it. */
  readonly sentence: number
  readonly kind: TextPartKind
  /** True inside a quotation. */
  readonly quoted: boolean
}

const runsByAnalysis = new WeakMap<Analysis, readonly WordRun[]>()

/** All words of a text as runs: each sentence, followed by the sentences inside its quotations. Worked out once per analysis. */
export function wordRuns(analysis: Analysis): readonly WordRun[] {
  const known = runsByAnalysis.get(analysis)
  if (known) return known
  const runs: WordRun[] = []
  for (const sentence of analysis.sentences) {
    const kind = analysis.blocks[sentence.block]?.kind ?? 'body'
    runs.push({ tokens: sentence.tokens, readings: sentence.readings, sentence: sentence.index, kind, quoted: false })
    for (const token of sentence.tokens) {
      if (token.quotation) runs.push(...quotedRuns(analysis.source, token, { sentence, kind }))
    }
  }
  runsByAnalysis.set(analysis, runs)
  return runs
}

function quotedRuns(
  source: string,
  folded: Token,
  { sentence, kind }: { sentence: TaggedSentence; kind: TextPartKind },
): WordRun[] {
  const tokens = tokenize(source, folded, ABBREVIATIONS)
  const from = tokens[0]?.kind === 'quote' ? 1 : 0
  const to = tokens.at(-1)?.kind === 'quote' ? tokens.length - 1 : tokens.length
  return splitSentences(tokens.slice(from, to), { block: sentence.block, quotations: [] }).map((inner) => ({
    tokens: inner.tokens,
    readings: tagTokens(inner.tokens),
    sentence: sentence.index,
    kind,
    quoted: true,
  }))
}
