import type { Bounds } from '../../model/index.ts'
import type { Token } from '../front/token.ts'
import { tokenize } from '../front/tokens.ts'
import { isCommonWord, PARTY_NAMES, TOWNS } from '../people/gazetteer.ts'
import { CITY_STATES, STATE_PARTS } from '../wording/en/events.ts'
import { ABBREVIATIONS } from '../wording/en/grammar.ts'

/** The name of a place as the text has it, with the country that follows it: "Jeddah, Saudi Arabia". */
export interface NamedPlace extends Bounds {
  /** True for the name of a whole state, which tells little of where people met. */
  readonly isState: boolean
}

/** The longest name with the country behind it. */
const NAME_LENGTH = 90
/** Words of a town that no list knows. */
const UNKNOWN_WORDS = 3

/** The place whose name begins at `start`, or null. A town that no list knows counts when its country follows. */
export function placeAt(source: string, { start, end }: Bounds): NamedPlace | null {
  const tokens = tokenize(source, { start, end: Math.min(end, start + NAME_LENGTH) }, ABBREVIATIONS)
  const first = tokens[0]?.lower === 'the' ? 1 : 0
  const known = knownPlace(tokens, first)
  const length = known ? known.length : unknownLength(tokens, first)
  const last = tokens[first + length - 1]
  const head = tokens[first]
  if (length === 0 || !last || !head) return null
  if (known?.isState) return { start: head.start, end: last.end, isState: true }
  const country = countryAfter(tokens, first + length)
  if (!known && !country) return null
  if (known && !country && continuesName(tokens[first + length], last)) return null
  return { start: head.start, end: (country ?? last).end, isState: false }
}

const CAPITALS = /^\p{Lu}[\p{Lu} '’-]{2,30}(?=[,(/:])/u

/** "TEHRAN, ": the known place that a news text opens with in capitals, or null. */
export function capitalsPlace(source: string, { start, end }: Bounds): NamedPlace | null {
  const name = CAPITALS.exec(source.slice(start, Math.min(end, start + NAME_LENGTH)))?.[0].trimEnd()
  if (name === undefined) return null
  const spelled = name.replace(/\p{Lu}+/gu, (word) => word.charAt(0) + word.slice(1).toLowerCase())
  return namesPlace(spelled) ? { start, end: start + name.length, isState: false } : null
}

/** True when a line names a place that the lists know. */
export function namesPlace(line: string): boolean {
  const tokens = tokenize(line, { start: 0, end: line.length }, ABBREVIATIONS)
  const names = tokens.every((token) => token.kind !== 'word' || token.capital || LINKS.has(token.lower))
  return names && tokens.some((_, i) => knownPlace(tokens, i) !== null) && !tokens.some(isReleaseWord)
}

/** True when a short line could be the name of a place: capitals only, no word of the language. */
export function soundsLikePlace(line: string): boolean {
  const tokens = tokenize(line, { start: 0, end: line.length }, ABBREVIATIONS)
  if (tokens.length === 0 || tokens.length > 5) return false
  return tokens.every((token) => (token.kind === 'word' ? token.capital && !isCommonWord(token) : token.text === ','))
}

const LINKS = new Set(['of', 'the', 'de', 'la', 'del', 'al', 'el', 'and', 'near', 'in'])
const RELEASE_WORDS = new Set(
  'office ministry embassy press news agency service statement release spokesperson president department'.split(' '),
)

function isReleaseWord({ lower }: Token): boolean {
  return RELEASE_WORDS.has(lower)
}

interface KnownPlace {
  readonly length: number
  readonly isState: boolean
}

function knownPlace(tokens: readonly Token[], at: number): KnownPlace | null {
  const town = TOWNS.match(tokens, at)
  const party = PARTY_NAMES.match(tokens, at)
  if (town && town.length >= (party?.length ?? 0)) return { length: town.length, isState: false }
  if (!party) return null
  const { code, form } = party.value
  if (form === 'capital' || form === 'metonym') return { length: party.length, isState: false }
  return form === 'name' ? { length: party.length, isState: !CITY_STATES.has(code) } : null
}

/** "Woodside" before ", California" */
function unknownLength(tokens: readonly Token[], at: number): number {
  let length = 0
  while (length < UNKNOWN_WORDS && isNameWord(tokens[at + length])) length++
  return length
}

function isNameWord(token: Token | undefined): boolean {
  return token?.capital === true && !isCommonWord(token)
}

/** The country or state in ", Saudi Arabia" when nothing goes on from there; the last token of its name. */
function countryAfter(tokens: readonly Token[], comma: number): Token | null {
  if (tokens[comma]?.text !== ',') return null
  const party = PARTY_NAMES.match(tokens, comma + 1)
  const single = tokens[comma + 1]
  const isPart = single !== undefined && STATE_PARTS.has(single.text)
  const isCountry = party?.value.form === 'name'
  const length = isCountry ? party.length : isPart ? 1 : 0
  const last = tokens[comma + length]
  const next = tokens[comma + length + 1]
  if (length === 0 || !last) return null
  return next === undefined || next.kind === 'mark' || CLOSING_WORDS.has(next.lower) ? last : null
}

const CLOSING_WORDS = new Set([
  'on',
  'to',
  'today',
  'yesterday',
  'for',
  'with',
  'from',
  'in',
  'during',
  'as',
  'at',
  'between',
])

/** "Moscow State University": the word is part of another name. */
function continuesName(next: Token | undefined, last: Token): boolean {
  return next?.capital === true && next.start === last.end + 1 && !last.text.endsWith('.')
}
