import type { TaggedSentence } from '../front/analyse.ts'
import * as words from '../wording/en/people.ts'
import { JOINT_BODY_BOOK, PARTY_NAMES } from './gazetteer.ts'
import { BARE_MENTION, type FoundMention } from './mention.ts'

interface NamedParty {
  readonly to: number
  readonly code: string
  readonly adjective: boolean
  readonly capital: boolean
}

/** "The United States", "the Government of Iraq", "the Iraqi side", "Russia and Turkmenistan", "the Joint Commission". */
export function findPartyMention(sentence: TaggedSentence, i: number): FoundMention | null {
  const { tokens } = sentence
  const body = findJointBody(sentence, i)
  if (body) return body
  const first = governmentOf(sentence, i) ?? namedParty(sentence, i)
  if (!first || qualifiesPeople(sentence, first.to)) return null
  const article = tokens[i]?.lower === 'the' ? 'the' : ''
  const codes = [first.code]
  let to = first.to
  for (let next = joined(sentence, to); next; next = joined(sentence, to)) {
    codes.push(next.code)
    to = next.to
  }
  if (codes.length === 1 && isOrgan(sentence, to)) {
    return { ...BARE_MENTION, kind: 'body', from: i, to, party: first.code, head: nameOf(sentence, i, to), article }
  }
  if (codes.length > 1)
    return { ...BARE_MENTION, kind: 'collective', from: i, to, head: 'parties', article, parties: [...new Set(codes)] }
  return {
    ...BARE_MENTION,
    kind: 'party',
    from: i,
    to,
    party: first.code,
    head: first.capital ? 'capital' : '',
    article,
  }
}

/** "U.S. and Vietnamese officials": the country only says whose people they are. */
function qualifiesPeople({ tokens }: TaggedSentence, to: number): boolean {
  if (tokens[to]?.lower !== 'and') return false
  const place = PARTY_NAMES.match(tokens, to + 1)
  const people = place ? tokens[to + 1 + place.length]?.lower : undefined
  return place?.value.form === 'adjective' && people !== undefined && words.COLLECTIVE_NOUNS.has(people)
}

/** The words before `to` end in a ministry or department: "the U.S. Department of State", "the Iranian Foreign Ministry". */
function isOrgan({ tokens }: TaggedSentence, to: number): boolean {
  const last = tokens[to - 1]?.lower ?? ''
  return (
    words.ORGAN_NOUNS.has(last) ||
    (tokens[to - 2]?.lower === 'of' && words.ORGAN_NOUNS.has(tokens[to - 3]?.lower ?? ''))
  )
}

function nameOf(sentence: TaggedSentence, from: number, to: number): string {
  const first = skipThe(sentence, from)
  return headOf(sentence, first, to - first)
}

/** ", Iran and Turkey": further parties in a list. */
function joined(sentence: TaggedSentence, at: number): NamedParty | null {
  const { tokens } = sentence
  let k = at
  if (tokens[k]?.text === ',') k++
  if (tokens[k]?.lower === 'and') k++
  if (k === at) return null
  return governmentOf(sentence, k) ?? namedParty(sentence, k)
}

function skipThe({ tokens }: TaggedSentence, i: number): number {
  return tokens[i]?.lower === 'the' ? i + 1 : i
}

/** "the Government of the Republic of Iraq", "the U.S. Government", "the Kingdom of Jordan" (a name of its own). */
function governmentOf(sentence: TaggedSentence, i: number): NamedParty | null {
  const { tokens } = sentence
  let k = skipThe(sentence, i)
  const word = tokens[k]?.lower ?? ''
  if (word !== 'government' && word !== 'governments' && word !== 'delegation') return null
  if (tokens[k + 1]?.lower !== 'of') return null
  k = skipThe(sentence, k + 2)
  const place = PARTY_NAMES.match(tokens, k)
  if (!place || place.value.code === '') return null
  return { to: k + place.length, code: place.value.code, adjective: false, capital: false }
}

function namedParty(sentence: TaggedSentence, i: number): NamedParty | null {
  const { tokens } = sentence
  const k = skipThe(sentence, i)
  const place = PARTY_NAMES.match(tokens, k)
  if (!place || place.value.code === '') return null
  const { code, form } = place.value
  let to = k + place.length
  const sided = sideAfter(sentence, to)
  if (sided > to) return { to: sided, code, adjective: false, capital: false }
  if (form === 'adjective' || words.COLLECTIVE_NOUNS.has(tokens[to]?.lower ?? '')) return null
  if (tokens[to]?.text === '-' || tokens[to]?.text === '–') return null
  if (tokens[to]?.text === '(' && tokens[to + 2]?.text === ')') to += 3
  return { to, code, adjective: false, capital: form === 'capital' || form === 'metonym' }
}

/** "(the Iraqi) side", "(the U.S.) delegation", "(the Russian) Foreign Ministry", "(U.S.) Department of State". */
function sideAfter({ tokens }: TaggedSentence, at: number): number {
  const word = tokens[at]?.lower ?? ''
  if (words.SIDE_NOUNS.has(word)) return at + 1
  if (word === 'foreign' && tokens[at + 1]?.lower === 'ministry') return at + 2
  if (word === 'department' && tokens[at + 1]?.lower === 'of' && tokens[at + 2]?.capital) return at + 3
  return at
}

/** "the Joint Commission", "the Russian-Tajik Intergovernmental Commission". */
function findJointBody(sentence: TaggedSentence, i: number): FoundMention | null {
  const { tokens } = sentence
  if (!tokens[i]?.capital && tokens[i]?.lower !== 'the') return null
  const article = tokens[i]?.lower === 'the' ? 'the' : ''
  let k = skipThe(sentence, i)
  for (let guard = 0; guard < 4; guard++) {
    const match = JOINT_BODY_BOOK.match(tokens, k)
    if (match)
      return {
        ...BARE_MENTION,
        kind: 'body',
        from: i,
        to: k + match.length,
        head: headOf(sentence, k, match.length),
        article,
      }
    if (!tokens[k]?.capital && tokens[k]?.text !== '-' && tokens[k]?.text !== '–') return null
    k++
  }
  return null
}

function headOf({ tokens }: TaggedSentence, from: number, length: number): string {
  return tokens
    .slice(from, from + length)
    .map((token) => token.text)
    .join(' ')
}
