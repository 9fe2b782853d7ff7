import type { TaggedSentence } from '../front/analyse.ts'
import type { Token } from '../front/token.ts'
import { PREPOSITIONS } from '../wording/en/grammar.ts'
import { COLLECTIVE_NOUNS } from '../wording/en/people.ts'
import type { OfficeRank } from '../wording/en/titles.ts'
import { HONORIFIC_BOOK, isCommonWord, MODIFIERS, OFFICE_BOOK, type OfficeEntry, PARTY_NAMES } from './gazetteer.ts'

/** What stands before a name, read word by word. */
export interface TitlePart {
  to: number
  office: string[]
  rank: OfficeRank | null
  /** The office may stand for its holder without a name. */
  alone: boolean
  honorific: string[]
  party: string | null
}

/** Words of these tags are part of no title and begin no name. */
export const CLOSED_TAGS = new Set([
  'det',
  'poss',
  'pron',
  'prep',
  'conj',
  'sub',
  'rel',
  'be',
  'have',
  'do',
  'modal',
  'to',
  'adv',
  'mark',
  'num',
])

/** Reads "Tajik | visiting | President | of Tajikistan | Mr": in any order that texts print, at least one office or honorific. */
export function readTitle(sentence: TaggedSentence, start: number, article: string): TitlePart | null {
  const { tokens } = sentence
  const title: TitlePart = { to: start, office: [], rank: null, alone: false, honorific: [], party: null }
  let found = false
  for (let guard = 0; guard < 8; guard++) {
    const at = title.to
    const office = OFFICE_BOOK.match(tokens, at)
    if (office && officeStands(tokens, at, { article, party: title.party })) {
      takeOffice(sentence, title, { length: office.length, ...office.value })
      found = true
      continue
    }
    const honorific = HONORIFIC_BOOK.match(tokens, at)
    if (honorific) {
      for (let k = 0; k < honorific.length; k++) title.honorific.push(tokens[at + k]?.text ?? '')
      title.to += honorific.length
      found = true
      continue
    }
    if (found || !takePrefix(sentence, title)) break
  }
  return found ? title : null
}

/** An office is in capitals, or stands behind an article or a country ("the president", "the Russian head of state"). */
function officeStands(
  tokens: readonly Token[],
  at: number,
  { article, party }: { article: string; party: string | null },
): boolean {
  const token = tokens[at] as Token
  if (COLLECTIVE_NOUNS.has(token.lower)) return false
  return token.capital || article !== '' || party !== null
}

function takeOffice(
  sentence: TaggedSentence,
  title: TitlePart,
  { length, rank, alone }: OfficeEntry & { length: number },
): void {
  const { tokens } = sentence
  for (let k = 0; k < length; k++) title.office.push(tokens[title.to + k]?.text ?? '')
  title.rank ??= rank
  title.alone ||= alone
  const named = PARTY_NAMES.match(tokens, title.to)
  if (named && named.length < length) title.party ??= named.value.code || null
  title.to += length
  readPortfolio(sentence, title)
}

/** "… of Kazakhstan", "… for East Asian and Pacific Affairs", "… of Foreign Affairs, African Cooperation, and Moroccan Expatriates". */
function readPortfolio({ tokens }: TaggedSentence, title: TitlePart): void {
  for (let guard = 0; guard < 4; guard++) {
    let k = title.to
    const link = tokens[k]?.lower ?? ''
    if (link !== 'of' && link !== 'for' && link !== 'to' && link !== 'on' && link !== 'at' && link !== 'in') return
    if (tokens[k + 1]?.lower === 'the') k++
    const place = link === 'of' || isPosted(title) ? PARTY_NAMES.match(tokens, k + 1) : null
    const wide = ministryWords(tokens, k + 1)
    if (place && place.value.code !== '' && place.length >= wide) {
      title.party ??= place.value.code
      dropRepublic(title)
      title.to = k + 1 + place.length
      continue
    }
    if (wide === 0 || (link !== 'of' && link !== 'for' && link !== 'on')) return
    for (let w = title.to; w < k + 1 + wide; w++) title.office.push(tokens[w]?.text ?? '')
    title.to = k + 1 + wide
  }
}

/** "President of the Republic of Tajikistan": the office is President. */
function dropRepublic({ office }: TitlePart): void {
  if (office.slice(-3).join(' ') === 'of the Republic') office.splice(-3)
}

/** Only an envoy is one "to", "for" or "in" a country: "Ambassador to Tajikistan". */
function isPosted({ rank }: TitlePart): boolean {
  return rank === 'envoy'
}

/** How many tokens from `at` on are words of a ministry in capitals, with what joins them. */
function ministryWords(tokens: readonly Token[], at: number): number {
  let end = at
  for (let k = at; k < tokens.length && k < at + 20; k++) {
    const token = tokens[k] as Token
    const joins =
      token.lower === 'and' || token.text === ',' || token.lower === 'the' || token.text === '&' || token.lower === "'s"
    if (joins) {
      if (!ministryGoesOn(tokens, k)) break
      continue
    }
    if (!token.capital || HONORIFIC_BOOK.match(tokens, k)) break
    if (OFFICE_BOOK.match(tokens, k) && k > at) break
    const place = PARTY_NAMES.match(tokens, k)
    if (place && place.value.form !== 'capital') k += place.length - 1
    else if (!isCommonWord(token) && !opensField(tokens[k + 1])) break
    end = k + 1
  }
  return end - at
}

/** "Eurasian Affairs": a word that only the common word behind it shows to be no name. */
function opensField(next: Token | undefined): boolean {
  return next?.capital === true && isCommonWord(next)
}

/** Behind "and" or a comma another word of the ministry follows: "European and Eurasian Affairs". */
function ministryGoesOn(tokens: readonly Token[], k: number): boolean {
  const next = tokens[k + 1]
  if (!next || (tokens[k]?.text === ',' && HONORIFIC_BOOK.match(tokens, k + 1))) return false
  if (next.lower === 'and') return true
  if (!next.capital) return false
  const after = tokens[k + 2]
  return (
    isCommonWord(next) || PARTY_NAMES.match(tokens, k + 1) !== null || (after?.capital === true && isCommonWord(after))
  )
}

/** "Tajik …", "Uzbekistan's …", "visiting …", "Special Presidential …": what may stand before an office. */
function takePrefix({ tokens, readings }: TaggedSentence, title: TitlePart): boolean {
  const at = title.to
  const token = tokens[at]
  if (!token || CLOSED_TAGS.has(readings[at]?.tag ?? 'mark')) return false
  const place = PARTY_NAMES.match(tokens, at)
  if (place && title.party === null && place.value.code !== '') {
    let to = at + place.length
    if (tokens[to]?.lower === "'s" || tokens[to]?.text === '’') to++
    if (!titleWithin(tokens, to)) return false
    title.party = place.value.code
    title.to = to
    return true
  }
  const modifies = MODIFIERS.has(token.lower) || (token.capital && isCommonWord(token))
  if (!modifies || !titleWithin(tokens, at + 1)) return false
  if (token.lower !== 'visiting') title.office.push(token.text)
  title.to++
  return true
}

/** An office or honorific follows within the next four words, with nothing but words in capitals or modifiers between. */
function titleWithin(tokens: readonly Token[], at: number): boolean {
  for (let k = at; k < at + 5 && k < tokens.length; k++) {
    if (OFFICE_BOOK.match(tokens, k) || HONORIFIC_BOOK.match(tokens, k)) return true
    const token = tokens[k] as Token
    if (!MODIFIERS.has(token.lower) && (!token.capital || PREPOSITIONS.has(token.lower))) return false
  }
  return false
}
