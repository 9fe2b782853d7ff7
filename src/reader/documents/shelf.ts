import type { Bounds, Confidence, DocumentStatus, DocumentType } from '../../model/index.ts'
import { tokenize } from '../front/tokens.ts'
import { ABBREVIATED, POINTING } from '../wording/en/documents.ts'
import { ABBREVIATIONS } from '../wording/en/grammar.ts'
import type { Candidate } from './candidate.ts'
import type { ListState } from './list-state.ts'
import type { ListedDocument } from './listed-documents.ts'
import { findKnown, type KnownDocument, nameWords, nounKey } from './same-document.ts'
import type { WordRun } from './word-runs.ts'

/** A document found: its words, where it stands, and why. */
export interface Found extends Bounds {
  readonly type: DocumentType
  readonly status: DocumentStatus
  readonly confidence: Confidence
  readonly rule: string
}

/** So many characters may introduce another name in brackets. */
const LONGEST_ALIAS = 30

/** What has been found so far. */
export interface Shelf {
  readonly source: string
  /** The year of the event, or null when the text does not give it at its head. */
  readonly eventYear: number | null
  /** The title of a joint text, or null. */
  readonly title: Bounds | null
  readonly found: (Found | null)[]
  readonly known: Map<DocumentType, KnownDocument[]>
  /** Index of the counted set that the next sentence may tell one by one ("The first concerned …"), or null. */
  openSet: number | null
  readonly list: ListState
}

/** Puts the title of a joint text on the shelf: the text itself is a document. */
export function shelveTitle(shelf: Shelf, title: Bounds): void {
  shelf.found.push({
    start: title.start,
    end: title.end,
    type: 'statement',
    status: 'signed',
    confidence: 'certain',
    rule: 'title-of-joint-text',
  })
  const words = nameWords(tokenize(shelf.source, title, ABBREVIATIONS))
  shelf.known.set('statement', [{ type: 'statement', noun: null, words, index: 0 }])
}

/** Puts a candidate on the shelf, unless it is there already. */
export function shelve(shelf: Shelf, candidate: Candidate, described: Found): void {
  const { run, start, end, type, head } = candidate
  const words = nameWords(run.tokens.slice(start, end))
  const known = shelf.known.get(type) ?? []
  const noun = nounKey(run.tokens[head.first]?.lower ?? '')
  const definite = pointsBack(candidate)
  if (type === 'statement' && shelf.title && meansTitle(candidate)) return
  if (isSameMention(shelf, described)) return
  const same = findKnown(known, { noun, words, definite })
  if (same?.fuller) {
    const earlier = shelf.found[same.document.index]
    if (earlier && same.document.words.size === 0)
      shelf.found[same.document.index] = { ...earlier, start: described.start, end: described.end }
    known[known.lastIndexOf(same.document)] = { ...same.document, words }
    return
  }
  if (same) return
  shelf.known.set(type, known)
  known.push({ type, noun, words, index: shelf.found.length })
  shelf.found.push(described)
}

/** "the Treaty on Rivers (known as the Delta Treaty)", "12 agreements and contracts": one mention under two nouns. */
function isSameMention({ source, found }: Shelf, { start }: Found): boolean {
  const last = found.at(-1)
  if (!last) return false
  if (last.start === start) return true
  const between = source.slice(last.end, Math.min(start, last.end + LONGEST_ALIAS))
  return start > last.end && start - last.end < LONGEST_ALIAS && between.startsWith(' (') && !between.includes(')')
}

/** "the agreement", "this agreement", "Strategic Framework Agreement": a mention of what may be known. */
function pointsBack({ determiner, counted, head, opener, named }: Candidate): boolean {
  if (counted) return false
  return POINTING.has(determiner) || (determiner === '' && head.capital && opener === null && named)
}

/** "this joint statement", "the Joint Statement", or the title once more at the head of the text. */
function meansTitle({ run, start, opener, determiner, named }: Candidate): boolean {
  if (start === 0 || determiner === 'this' || run.kind === 'headline' || run.tokens[start]?.lower === 'following')
    return true
  const { lower } = run.tokens[Math.max(0, start - 3)] ?? { lower: '' }
  return lower === 'text' || (opener === null && !named)
}

/** Puts one document of a list on the shelf; `base` tells what all of the list have in common. */
export function shelveItem(shelf: Shelf, { run, start, end }: ListedDocument, base: Found): void {
  shelf.found.push({ ...base, start: run.tokens[start]?.start ?? 0, end: run.tokens[end - 1]?.end ?? 0 })
}

/** "two agreements were signed. The first concerned …, the second, …": the items stand for the set. */
export function replaceSet(shelf: Shelf, index: number, items: readonly ListedDocument[]): void {
  const set = shelf.found[index]
  if (!set) return
  shelf.found[index] = null
  shelf.openSet = null
  for (const item of items) shelveItem(shelf, item, { ...set, rule: 'told-one-by-one' })
}

/** "mutual compliance with the JCPOA": known by its abbreviation alone. */
export function shelveAbbreviation(shelf: Shelf, run: WordRun, at: number): void {
  const token = run.tokens[at]
  const meant = ABBREVIATED.get(token?.text ?? '')
  const next = run.readings[at + 1]?.tag
  if (!token || !meant || run.tokens[at - 1]?.text === '(' || next === 'noun' || next === 'name') return
  const words = nameWords(tokenize(meant.name, { start: 0, end: meant.name.length }, ABBREVIATIONS))
  const known = shelf.known.get(meant.type) ?? []
  const noun = nounKey(meant.type === 'programme' ? 'plan' : meant.type)
  if (findKnown(known, { noun, words, definite: true })) return
  shelf.known.set(meant.type, known)
  known.push({ type: meant.type, noun, words, index: shelf.found.length })
  shelf.found.push({
    start: token.start,
    end: token.end,
    type: meant.type,
    status: 'existing',
    confidence: 'likely',
    rule: 'known-abbreviation',
  })
}
