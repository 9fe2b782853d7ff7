import type { FieldCode } from '../../model/index.ts'
import type { WordRun } from '../documents/word-runs.ts'
import { FIELD_TAILS, INSTITUTION_WORDS } from '../wording/en/fields.ts'
import { type FieldPhrase, PHRASES_BY_FIRST_WORD } from './phrase-table.ts'

/** Words for a field: tokens `[from, to)` of a run. `field` is null where they only look so. */
export interface MatchedPhrase {
  readonly from: number
  readonly to: number
  readonly field: FieldCode | null
  /** True when more than one word says so. */
  readonly several: boolean
}

/** The longest phrase of the list that begins at a token, with the noun behind it that belongs to it ("energy sector"). */
export function phraseAt(run: WordRun, from: number): MatchedPhrase | undefined {
  const token = run.tokens[from]
  const phrases = token && PHRASES_BY_FIRST_WORD.get(token.lower)
  const phrase = phrases?.find(({ words }) => matches(run, from, words))
  if (!phrase || isVerb(run, from, phrase)) return undefined
  const end = from + phrase.words.length
  const several = phrase.words.length > 1
  if (phrase.field === null || isInstitution(run, from, end)) return { from, to: end, field: null, several }
  const tail = FIELD_TAILS.has(run.tokens[end]?.lower ?? '')
  return { from, to: tail ? end + 1 : end, field: phrase.field, several: several || tail }
}

function matches(run: WordRun, from: number, words: readonly string[]): boolean {
  for (let i = 1; i < words.length; i++) if (run.tokens[from + i]?.lower !== words[i]) return false
  return true
}

/** "to trade accusations": a single word that is a verb here names no field; "banking", "training" do. */
function isVerb(run: WordRun, from: number, { words }: FieldPhrase): boolean {
  const reading = run.readings[from]
  return words.length === 1 && reading?.tag === 'verb' && reading.form !== 'ing'
}

/** So far from a word may stand what makes it part of the name of a body. */
const NAME_REACH = 6

/** "Ministry of Trade and Industry", "energy minister", "World Health Organization": the name of a body or an office. */
function isInstitution(run: WordRun, from: number, end: number): boolean {
  if (INSTITUTION_WORDS.has(run.tokens[end]?.lower ?? '') && isOffice(run, end)) return true
  if (run.tokens[from]?.capital && from > 0 && endsInInstitution(run, end)) return true
  return followsInstitution(run, from)
}

/** Behind a word in small letters only an office makes a name: "energy minister"; an "energy company" is in the field. */
function isOffice(run: WordRun, at: number): boolean {
  const token = run.tokens[at]
  return token?.capital === true || /^(?:minist|secretar)/u.test(token?.lower ?? '')
}

function endsInInstitution(run: WordRun, end: number): boolean {
  for (let i = end; i < end + NAME_REACH; i++) {
    const token = run.tokens[i]
    if (!token || !(token.capital || JOINTS.has(token.lower))) return false
    if (token.capital && INSTITUTION_WORDS.has(token.lower)) return true
  }
  return false
}

const JOINTS = new Set(['and', 'of', 'for', 'the', ',', '&', 'on'])

/** "Minister of Agriculture and Water Resources", "ministries of energy" */
function followsInstitution(run: WordRun, from: number): boolean {
  const capital = run.tokens[from]?.capital === true
  for (let i = from - 1; i >= Math.max(0, from - NAME_REACH); i--) {
    const token = run.tokens[i]
    if (!token) return false
    if (INSTITUTION_WORDS.has(token.lower)) return isLinked(run, i, from)
    if (!JOINTS.has(token.lower) && (!capital || !token.capital)) return false
  }
  return false
}

/** Between the word for the body and the field stands "of" or "for": "Ministry of Energy". */
function isLinked(run: WordRun, at: number, from: number): boolean {
  const link = run.tokens[at + 1]?.lower
  const onCapital = link === 'on' && run.tokens[from]?.capital === true
  return at + 1 < from && (link === 'of' || link === 'for' || onCapital)
}
