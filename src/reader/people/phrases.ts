import type { Token } from '../front/token.ts'
import { tokenize } from '../front/tokens.ts'
import { ABBREVIATIONS } from '../wording/en/grammar.ts'

/** Phrases of several words, found by their first word and tried longest first. */
export interface PhraseBook<T> {
  /** The longest phrase that begins at token `i`, or null. */
  match(tokens: readonly Token[], i: number): { readonly length: number; readonly value: T } | null
}

interface Entry<T> {
  readonly words: readonly string[]
  readonly value: T
}

/** With `folded`, phrases are compared in lower case; otherwise as written (apostrophes straightened). */
export function phraseBook<T>(phrases: Iterable<readonly [phrase: string, value: T]>, folded = false): PhraseBook<T> {
  const byFirst = new Map<string, Entry<T>[]>()
  for (const [phrase, value] of phrases) {
    const words = tokenize(phrase, { start: 0, end: phrase.length }, ABBREVIATIONS).map((token) => keyOf(token, folded))
    const first = words[0]
    if (first === undefined) continue
    const entries = byFirst.get(first) ?? []
    entries.push({ words, value })
    byFirst.set(first, entries)
  }
  for (const entries of byFirst.values()) entries.sort((a, b) => b.words.length - a.words.length)
  return {
    match(tokens, i) {
      const token = tokens[i]
      const entries = token && byFirst.get(keyOf(token, folded))
      const entry = entries?.find(({ words }) => wordsFit(words, tokens, { at: i, folded }))
      return entry ? { length: entry.words.length, value: entry.value } : null
    },
  }
}

/** The first word is known to fit. */
function wordsFit(
  words: readonly string[],
  tokens: readonly Token[],
  { at, folded }: { at: number; folded: boolean },
): boolean {
  for (let k = 1; k < words.length; k++) {
    const token = tokens[at + k]
    if (!token || keyOf(token, folded) !== words[k]) return false
  }
  return true
}

function keyOf(token: Token, folded: boolean): string {
  if (folded) return token.lower
  return token.text.includes('’') ? token.text.replaceAll('’', "'") : token.text
}
