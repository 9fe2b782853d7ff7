import type { Bounds } from '../../model/index.ts'
import type { Quotation } from './quotations.ts'
import type { Token } from './token.ts'

/** A sentence of one block: its tokens, with each quotation of speech folded into one token. */
export interface Sentence extends Bounds {
  readonly block: number
  readonly tokens: readonly Token[]
}

const ENDERS = new Set(['.', '!', '?', '…'])
const CLOSERS = new Set([')', ']', '’', "'"])
/** A quotation of at most this many words without a sentence's end inside is a term: “green corridors”. */
const TERM_WORDS = 5
/** Cut there, so that no rule looks further: no sentence of a release is as long, and hostile text stays linear. */
const LONGEST_SENTENCE = 400
const STARTERS = new Set(
  'the they he she it in this these those we i both after during on at as a an following further also moreover however additionally for our their his'.split(
    ' ',
  ),
)
/** After these a capital begins a sentence; after other abbreviations ("Mr.", "No.") it does not. */
const MAY_END = new Set(['d.c.', 'p.m.', 'a.m.', 'jr.', 'sr.', 'etc.'])

/** Splits the tokens of one block into sentences. */
export function splitSentences(
  tokens: readonly Token[],
  { block, quotations }: { block: number; quotations: readonly Quotation[] },
): Sentence[] {
  const folded = foldSpeech(tokens, quotations)
  const sentences: Sentence[] = []
  let from = 0
  for (let i = 0; i < folded.length; i++) {
    if (!endsSentence(folded, i) && i - from < LONGEST_SENTENCE) continue
    let end = i + 1
    while (end < folded.length && end - from < LONGEST_SENTENCE && CLOSERS.has((folded[end] as Token).text)) end++
    pushSentence(sentences, folded.slice(from, end), block)
    from = end
    i = end - 1
  }
  pushSentence(sentences, folded.slice(from), block)
  return sentences
}

function pushSentence(sentences: Sentence[], tokens: readonly Token[], block: number): void {
  const first = tokens[0]
  const last = tokens.at(-1)
  if (first && last) sentences.push({ start: first.start, end: last.end, block, tokens })
}

function foldSpeech(tokens: readonly Token[], quotations: readonly Quotation[]): Token[] {
  const folded: Token[] = []
  let q = 0
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as Token
    while (q < quotations.length && (quotations[q] as Quotation).end <= token.start) q++
    const quotation = quotations[q]
    const begins = quotation && (token.start === quotation.start || (i === 0 && token.start > quotation.start))
    if (!begins || !isSpeech(quotation, { tokens, at: i, resumes: speaksJustBefore(folded) })) {
      folded.push(token)
      continue
    }
    let last = i
    while (last + 1 < tokens.length && (tokens[last + 1] as Token).end <= quotation.end) last++
    const end = (tokens[last] as Token).end
    folded.push({ kind: 'quote', start: token.start, end, text: '', lower: '“”', capital: false, quotation })
    i = last
  }
  return folded
}

/** “A,” he said, “B”: speech stands a few words before. */
function speaksJustBefore(folded: readonly Token[]): boolean {
  return folded.slice(-8).some((token) => token.quotation !== undefined)
}

/** “green corridors” is a term and stays in the sentence; anything longer, or led in by a colon or comma, is speech. */
function isSpeech(
  quotation: Quotation,
  { tokens, at, resumes }: { tokens: readonly Token[]; at: number; resumes: boolean },
): boolean {
  let words = 0
  for (let i = at + 1; i < tokens.length && (tokens[i] as Token).end <= quotation.end; i++) {
    if ((tokens[i] as Token).kind === 'word') words++
    if (words > TERM_WORDS) return true
  }
  if (quotation.segments.length === 0 || words === 0) return false
  const before = tokens[at - 1]?.text
  if (before === ':') return true
  const opensSentence = before === undefined || ENDERS.has(before)
  if (before === ',' && words > 2 && resumes) return true
  return words > 2 && (opensSentence || '.!?'.includes(quotation.lastCharacter))
}

function endsSentence(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i] as Token
  const next = tokens[i + 1]
  if (!next) return true
  if (token.quotation) return endsWithQuotation(token, next)
  if (token.kind === 'word' && token.text.endsWith('.')) {
    if (!next.capital) return false
    return MAY_END.has(token.lower) || (STARTERS.has(next.lower) && /^(?:\p{L}\.){2,}$/u.test(token.text))
  }
  if (!ENDERS.has(token.text) || ENDERS.has(next.text)) return false
  return next.kind !== 'word' || next.capital || !/^\p{Ll}/u.test(next.text)
}

function endsWithQuotation(token: Token, next: Token): boolean {
  const last = token.quotation?.lastCharacter ?? ''
  return (next.capital || next.quotation !== undefined) && last !== '' && '.!?…'.includes(last)
}
