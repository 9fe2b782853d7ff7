import type { DocumentStatus, DocumentType } from '../../model/index.ts'
import { COUNT_WORDS, LEADING_STATUS, NO_PARTICULAR, PLAIN_MODIFIERS, TIME_WORDS } from '../wording/en/documents.ts'
import { type Head, headAt } from './head-nouns.ts'
import { type NameEnd, nameEnd } from './name-end.ts'
import { nameStart } from './name-start.ts'
import { isNominal } from './phrases.ts'
import type { WordRun } from './word-runs.ts'

/** A noun phrase that may name a document: tokens `[start, end)` of a run. */
export interface Candidate {
  readonly run: WordRun
  readonly head: Head
  readonly start: number
  readonly end: number
  /** The word that opens what the document is about ("on", "between", "to"), or null. */
  readonly opener: string | null
  /** The article or other determiner before the name, in lower case, or ''. */
  readonly determiner: string
  /** True when a number tells how many there are; the number is part of the name. */
  readonly counted: boolean
  /** True when a modifier, a year or a capital tells which document it is. */
  readonly named: boolean
  readonly type: DocumentType
}

/** So many tokens may stand between a number and the modifiers of its noun. */
const FARTHEST_COUNT = 16
const DIGITS = /^\d{1,3}$/u
const MADE = new Set(['signed', 'concluded', 'made', 'initialled'])
const OCCASION_PREPOSITIONS = new Set(['in', 'at', 'during', 'on'])
const DETERMINER_TAGS = new Set(['det', 'poss'])

/** Reads the candidate whose noun begins at a token, or gives undefined when there is none. */
export function candidateAt(run: WordRun, at: number): Candidate | undefined {
  const head = headAt(run, at)
  if (!head) return undefined
  const nameFrom = nameStart(run, head)
  const count = head.noun.plural ? countBefore(run, nameFrom) : -1
  const start = count >= 0 ? count : withoutLead(run, nameFrom, head)
  const { end, opener } =
    occasion(run, head) ??
    nameEnd(run, head.end, {
      plural: head.noun.plural,
      capital: head.capital,
      authored: head.noun.type === 'statement' || head.noun.type === 'programme',
    })
  let lead = start - 1
  while (lead >= nameFrom || run.readings[lead]?.tag === 'quote') lead--
  return {
    run,
    head,
    start,
    end,
    opener,
    determiner: DETERMINER_TAGS.has(run.readings[lead]?.tag ?? 'mark') ? (run.tokens[lead]?.lower ?? '') : '',
    counted: count >= 0,
    named: isNamed(run, nameFrom, head),
    type: head.noun.type,
  }
}

/** "the agreements signed in Tashkent in 2005": known by when and where they were made. */
function occasion(run: WordRun, { end, noun }: Head): NameEnd | undefined {
  if (!noun.plural || noun.type !== 'agreement' || !MADE.has(run.tokens[end]?.lower ?? '')) return undefined
  if (!OCCASION_PREPOSITIONS.has(run.tokens[end + 1]?.lower ?? '')) return undefined
  let last = end + 2
  let telling = false
  for (; last < end + 20 && inOccasion(run, last); last++) {
    const token = run.tokens[last]
    if (token?.capital || token?.kind === 'number') telling = true
  }
  return telling ? { end: last, opener: 'signed' } : undefined
}

function inOccasion(run: WordRun, at: number): boolean {
  const tag = run.readings[at]?.tag
  return tag === 'prep' || tag === 'to' || isNominal(tag)
}

/** "five agreements", "over 50 economic, cultural and other agreements": index of the number, or -1. */
function countBefore(run: WordRun, nameFrom: number): number {
  for (let i = nameFrom - 1; i >= Math.max(0, nameFrom - FARTHEST_COUNT); i--) {
    const token = run.tokens[i]
    if (!token) return -1
    if (COUNT_WORDS.has(token.lower.split('-', 1)[0] ?? '')) return i
    const tag = run.readings[i]?.tag
    if (token.kind === 'number')
      return DIGITS.test(token.text) &&
        run.tokens[i - 1]?.kind !== 'mark' &&
        !TIME_WORDS.has(run.tokens[i - 1]?.lower ?? '')
        ? i
        : -1
    if (tag !== 'adj' && tag !== 'noun' && tag !== 'conj' && token.text !== ',') return -1
  }
  return -1
}

/** Words that open the phrase but belong to no name: "many intergovernmental agreements", "Other documents". */
function withoutLead(run: WordRun, from: number, head: Head): number {
  let start = from
  while (start < head.first && isLead(run, start)) start++
  return start
}

function isLead(run: WordRun, at: number): boolean {
  const token = run.tokens[at]
  if (!token || (token.capital && at > 0)) return false
  return NO_PARTICULAR.has(token.lower) || token.lower === 'other' || leadingStatus(token.lower) !== undefined
}

/** What a word before a name tells about where the document stands ("the ongoing", "a draft"). */
export function leadingStatus(word: string): DocumentStatus | undefined {
  if (LEADING_STATUS.planned.has(word)) return 'planned'
  if (LEADING_STATUS.existing.has(word)) return 'existing'
  return LEADING_STATUS.signed.has(word) ? 'signed' : undefined
}

function isNamed(run: WordRun, from: number, head: Head): boolean {
  for (let i = from; i < head.first; i++) {
    const token = run.tokens[i]
    if (!token || PLAIN_MODIFIERS.has(token.lower) || COUNT_WORDS.has(token.lower)) continue
    if (token.kind === 'number' || (token.capital && i > 0)) return true
    if (run.readings[i]?.tag === 'noun' && !run.tokens[i]?.capital) return true
  }
  return false
}

/** The modifiers of a candidate's noun, in lower case. */
export function modifiersOf({ run, head, start }: Candidate): string[] {
  return run.tokens.slice(start, head.first).map((token) => token.lower)
}

/** "the Minsk agreements": called by where they were made; not "the Russian agreements". */
export function isPlaceName({ run, head }: Candidate): boolean {
  const token = run.tokens[head.first - 1]
  return token?.capital === true && head.first > 1 && !/(?:ian|an|ese|ish|i)$|[-–]/u.test(token.lower)
}
