import type { DocumentType } from '../../model/index.ts'
import type { Token } from '../front/token.ts'
import { DOCUMENT_NOUNS, PLAIN_MODIFIERS } from '../wording/en/documents.ts'
import * as grammar from '../wording/en/grammar.ts'

/** The words by which one document is told from another of its type. */
export type NameWords = ReadonlySet<string>

/** A document found so far, as far as later mentions are compared with it. */
export interface KnownDocument {
  readonly type: DocumentType
  /** What it is called ("declaration"), or null for the text's own title, which may be called anything of its type. */
  readonly noun: string | null
  readonly words: NameWords
  /** Index of the document in the list of those found. */
  readonly index: number
}

/** So many earlier documents of a type are compared, so that time stays linear. */
const MOST_COMPARED = 40

/** The words of a name without articles, prepositions, nouns for documents and modifiers that say nothing. */
export function nameWords(tokens: readonly Token[]): NameWords {
  const words = new Set<string>()
  for (const { kind, lower } of tokens) {
    if (kind === 'mark' || kind === 'quote') continue
    if (tellsKindOnly(lower) || PLAIN_MODIFIERS.has(lower) || grammar.PREPOSITIONS.has(lower)) continue
    if (grammar.DETERMINERS.has(lower) || grammar.POSSESSIVES.has(lower) || grammar.CONJUNCTIONS.has(lower)) continue
    for (const part of lower.split(/[-–‑]/u)) words.add(part)
  }
  return words
}

/** "Framework Agreement": framework tells which. */
function tellsKindOnly(word: string): boolean {
  const noun = DOCUMENT_NOUNS.get(word)
  return noun !== undefined && (noun.strength !== 'name' || noun.type === 'programme')
}

const SAME_NOUNS: Readonly<Record<string, string>> = {
  memoranda: 'memorandum',
  mou: 'memorandum',
  moi: 'memorandum',
  communiqué: 'communique',
  communiqués: 'communique',
  treaties: 'treaty',
  road: 'roadmap',
  program: 'programme',
  strategies: 'strategy',
  minutes: 'minutes',
  consensus: 'consensus',
}

/** What a document is called, without regard to number and spelling. */
export function nounKey(word: string): string {
  return SAME_NOUNS[word] ?? SAME_NOUNS[word.replace(/s$/u, '')] ?? word.replace(/s$/u, '')
}

/** A mention to be compared with what is known. */
export interface DocumentName {
  readonly noun: string
  readonly words: NameWords
  /** True for "the", "this", "our": the mention points at something known. */
  readonly definite: boolean
}

/**
 * The latest known document that a mention may mean again: the same words, or fewer when the mention is definite.
 * `fuller` tells that the mention says more than the known one did.
 */
export function findKnown(
  known: readonly KnownDocument[],
  { noun, words, definite }: DocumentName,
): { document: KnownDocument; fuller: boolean } | undefined {
  for (let i = known.length - 1; i >= Math.max(0, known.length - MOST_COMPARED); i--) {
    const document = known[i] as KnownDocument
    if (document.noun !== null && document.noun !== noun) continue
    const less = isWithin(words, document.words)
    if (less && (definite || words.size === document.words.size)) return { document, fuller: false }
    if (definite && isWithin(document.words, words) && isSameName(document.words, words))
      return { document, fuller: true }
  }
  return undefined
}

function isWithin(inner: NameWords, outer: NameWords): boolean {
  if (inner.size > outer.size) return false
  for (const word of inner) if (!outer.has(word)) return false
  return true
}

/** A bare mention ("a joint statement") is any later full one; a named one needs half of the later words. */
function isSameName(earlier: NameWords, later: NameWords): boolean {
  return earlier.size === 0 || (earlier.size > 1 && earlier.size * 2 >= later.size)
}
