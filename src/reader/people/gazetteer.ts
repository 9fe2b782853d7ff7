import type { Token } from '../front/token.ts'
import { VERB_FORMS } from '../tagger/verb-forms.ts'
import { COMMON_WORDS } from '../wording/en/common-words.ts'
import { COUNTRIES } from '../wording/en/countries.ts'
import { ORGANISATIONS } from '../wording/en/organisations.ts'
import { PLACES, REGIONS } from '../wording/en/places.ts'
import { HONORIFICS, JOINT_BODIES, OFFICE_MODIFIERS, OFFICES, type OfficeRank } from '../wording/en/titles.ts'
import { type PhraseBook, phraseBook } from './phrases.ts'

/** What an entry of the gazetteer names. */
export interface Place {
  readonly code: string
  readonly form: 'name' | 'adjective' | 'capital' | 'metonym' | 'organisation' | 'organ' | 'region'
}

/** Countries, organisations and their adjectives, capitals and metonyms; compared with case. */
export const PARTY_NAMES: PhraseBook<Place> = { match: matchParty }

const NAMES_OF_PARTIES: PhraseBook<Place> = phraseBook(partyEntries())
const CURRENCY = /^(?:dollars?|roubles?|rubles?|rials?|pounds?|francs?|yen|yuan)$/u

/** "US dollars" names no party. */
function matchParty(tokens: readonly Token[], i: number): ReturnType<PhraseBook<Place>['match']> {
  const found = NAMES_OF_PARTIES.match(tokens, i)
  return found && CURRENCY.test(tokens[i + found.length]?.lower ?? '') ? null : found
}

function* partyEntries(): Generator<[string, Place]> {
  for (const region of REGIONS) yield [region, { code: '', form: 'region' }]
  for (const { code, names, adjectives, capitals, metonyms } of COUNTRIES) {
    for (const name of names) yield [name, { code, form: 'name' }]
    for (const name of adjectives) if (!names.includes(name)) yield [name, { code, form: 'adjective' }]
    for (const name of capitals) if (!names.includes(name)) yield [name, { code, form: 'capital' }]
    for (const name of metonyms ?? []) yield [name, { code, form: 'metonym' }]
  }
  for (const { code, names, adjectives, organs } of ORGANISATIONS) {
    for (const name of names) yield [name, { code, form: 'organisation' }]
    for (const name of adjectives) yield [name, { code, form: 'adjective' }]
    for (const name of organs) yield [name, { code, form: 'organ' }]
  }
}

/** Towns and palaces that are not capitals. */
export const TOWNS: PhraseBook<string> = phraseBook(PLACES.map(({ name, country }) => [name, country] as const))

export interface OfficeEntry {
  readonly rank: OfficeRank
  /** "the" before the office is enough to mean its holder. */
  readonly alone: boolean
}

/** Offices, compared in lower case; the caller looks at capitals and the article. */
export const OFFICE_BOOK: PhraseBook<OfficeEntry> = phraseBook(officeEntries(), true)

function* officeEntries(): Generator<[string, OfficeEntry]> {
  for (const { words, rank, alone } of OFFICES) yield [words, { rank, alone }]
  yield ['head of state', { rank: 'head-of-state', alone: true }]
  yield ['head of government', { rank: 'head-of-government', alone: true }]
}

export const HONORIFIC_BOOK: PhraseBook<true> = phraseBook(HONORIFICS.map((words) => [words, true] as const))

export const JOINT_BODY_BOOK: PhraseBook<true> = phraseBook(
  JOINT_BODIES.map((words) => [words, true] as const),
  true,
)

export const MODIFIERS: ReadonlySet<string> = new Set(OFFICE_MODIFIERS.map((word) => word.toLowerCase()))

const DERIVED = /(?:tions?|ments?|ness|ity|ities|ies|ous|ive|able|ible|ful|ical|ism|ists?|ance|ence|ships?)$/u

/** True for a word of the language, as against one that only names. */
export function isCommonWord(token: Token): boolean {
  const { lower } = token
  if (COMMON_WORDS.has(lower) || VERB_FORMS.has(lower)) return true
  const single = lower.endsWith('s') ? lower.slice(0, -1) : lower
  if (COMMON_WORDS.has(single) || (single.length > 6 && DERIVED.test(single))) return true
  if (lower.includes('-')) return lower.split('-').every((part) => COMMON_WORDS.has(part) || part.length < 2)
  return false
}
