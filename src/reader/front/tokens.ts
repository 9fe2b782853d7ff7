import type { Bounds } from '../../model/index.ts'
import type { Token, TokenKind } from './token.ts'

/**
 * A word with its inner apostrophes, hyphens and dots ("Al-Kadhimi", "U.S.", "C5+1", "state.gov"), a number
 * ("1,400", "2.5"), or one mark. Each alternative starts with another kind of character and repeats single
 * characters only, so that matching takes linear time.
 */
const TOKEN =
  /[\p{L}\p{M}][\p{L}\p{M}\p{N}]*(?:(?:['’.+&\-‐‑]|[\u200c\u200d])[\p{L}\p{M}\p{N}]+)*|\p{N}+(?:[.,:]\p{N}+)*(?:[\p{L}\p{M}]+)?(?:[-‐‑][\p{L}\p{M}\p{N}]+)*|[“”„‟«»"]|[^\s]/gu

const QUOTE_MARK = /^[“”„‟«»"]$/u
const WORD_START = /^[\p{L}\p{M}]/u
const NUMBER_START = /^\p{N}/u
const CAPITAL_START = /^\p{Lu}/u
const POSSESSIVE = /['’]s$/iu
const INITIALS = /(?:^(?:\p{L}\.)*|[-–](?:\p{L}\.)+)\p{L}$/u

/** Splits a stretch of the source into tokens, in order; blanks belong to none. */
export function tokenize(source: string, bounds: Bounds, abbreviations: ReadonlySet<string>): Token[] {
  const tokens: Token[] = []
  const matcher = new RegExp(TOKEN)
  matcher.lastIndex = bounds.start
  for (let match = matcher.exec(source); match !== null && match.index < bounds.end; match = matcher.exec(source)) {
    const start = match.index
    const end = Math.min(bounds.end, matcher.lastIndex)
    pushToken(tokens, source, { start, end })
    const taken = absorbAbbreviationDot(tokens, source, { end: bounds.end, abbreviations })
    if (taken) matcher.lastIndex = taken
  }
  return tokens
}

function pushToken(tokens: Token[], source: string, { start, end }: Bounds): void {
  const text = source.slice(start, end)
  const kind = kindOf(text)
  if (kind === 'word' && POSSESSIVE.test(text)) {
    tokens.push(makeToken(source, { start, end: end - 2 }, 'word'), makeToken(source, { start: end - 2, end }, 'mark'))
    return
  }
  tokens.push(makeToken(source, { start, end }, kind))
}

function kindOf(text: string): TokenKind {
  if (WORD_START.test(text)) return 'word'
  if (NUMBER_START.test(text)) return 'number'
  return QUOTE_MARK.test(text) ? 'quote' : 'mark'
}

function makeToken(source: string, { start, end }: Bounds, kind: TokenKind): Token {
  const text = source.slice(start, end)
  const lower = text.length === 1 && kind !== 'word' ? (text === '’' ? "'" : text) : foldedOf(text)
  return { start, end, text, lower, kind, capital: kind === 'word' && CAPITAL_START.test(text) }
}

function foldedOf(text: string): string {
  const lower = text.toLowerCase()
  return lower.includes('’') ? lower.replaceAll('’', "'") : lower
}

/**
 * "Mr." and "U.S." keep their dot: a known abbreviation, or single letters with dots between them.
 * Gives the offset behind the dot when it was taken, else 0.
 */
function absorbAbbreviationDot(
  tokens: Token[],
  source: string,
  { end, abbreviations }: { end: number; abbreviations: ReadonlySet<string> },
): number {
  const last = tokens.at(-1)
  if (last?.kind !== 'word' || last.end >= end || source[last.end] !== '.') return 0
  const initial = last.capital && INITIALS.test(last.text)
  if (!initial && !abbreviations.has(last.lower)) return 0
  tokens[tokens.length - 1] = makeToken(source, { start: last.start, end: last.end + 1 }, 'word')
  return last.end + 1
}
