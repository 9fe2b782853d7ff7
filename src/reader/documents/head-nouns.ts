import { DOCUMENT_NOUNS, type DocumentNoun, FOLLOWS_NOUN, OF_KIND, SECOND_WORDS } from '../wording/en/documents.ts'
import type { WordRun } from './word-runs.ts'

/** A document noun in a run: tokens `[first, end)`, with "of understanding" and the like taken in. */
export interface Head {
  readonly first: number
  readonly end: number
  readonly noun: DocumentNoun
  /** Written with a capital inside its sentence. */
  readonly capital: boolean
  /** "of understanding", "of action": the noun says what kind of document it is. */
  readonly ofKind: boolean
}

/** Finds the document noun that begins at a token. Undefined when there is none, or when it only modifies another noun. */
export function headAt(run: WordRun, at: number): Head | undefined {
  const token = run.tokens[at]
  if (token?.kind !== 'word') return undefined
  const single = DOCUMENT_NOUNS.get(token.lower)
  const second = single ? undefined : SECOND_WORDS.get(run.tokens[at + 1]?.lower ?? '')
  const noun = single ?? (second?.first === token.lower ? second.noun : undefined)
  if (!noun || run.readings[at]?.tag === 'verb' || isKind(run, at)) return undefined
  const nounEnd = at + (single ? 1 : 2)
  const ofKind = run.tokens[nounEnd]?.lower === 'of' && OF_KIND.has(run.tokens[nounEnd + 1]?.lower ?? '')
  const end = ofKind ? ofKindEnd(run, nounEnd) : nounEnd
  if (modifiesNext(run, end)) return undefined
  return { first: at, end, noun, capital: token.capital && !opensSentence(run, at), ofKind }
}

/** "letter of | agreement": this noun only says what kind of letter it is. */
function isKind(run: WordRun, at: number): boolean {
  const isOf = run.tokens[at - 1]?.lower === 'of' && OF_KIND.has(run.tokens[at]?.lower ?? '')
  return isOf && DOCUMENT_NOUNS.has(run.tokens[at - 2]?.lower ?? '')
}

/** True when only bullets, numbers and marks stand before. */
export function opensSentence(run: WordRun, at: number): boolean {
  return at === 0 || (at <= 2 && run.tokens.slice(0, at).every((token) => token.kind !== 'word'))
}

/** "memorandum of understanding and cooperation": the kind may be a pair. */
function ofKindEnd(run: WordRun, nounEnd: number): number {
  const joined = run.tokens[nounEnd + 2]?.lower === 'and' && OF_KIND.has(run.tokens[nounEnd + 3]?.lower ?? '')
  return joined ? nounEnd + 4 : nounEnd + 2
}

/** "treaty alliance", "Agreement Council": a noun right behind takes the document noun as its modifier. */
function modifiesNext(run: WordRun, end: number): boolean {
  const next = run.tokens[end]
  const tag = run.readings[end]?.tag
  if (!next || (tag !== 'noun' && tag !== 'name')) return false
  return !next.lower.endsWith('ing') && next.kind === 'word' && !FOLLOWS_NOUN.has(next.lower)
}
