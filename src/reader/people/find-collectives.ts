import type { TaggedSentence } from '../front/analyse.ts'
import * as words from '../wording/en/people.ts'
import { PARTY_NAMES } from './gazetteer.ts'
import { BARE_MENTION, type FoundMention } from './mention.ts'

/** Those who attend a meeting may be named by it: "the participants in the summit". */
const ATTENDING = new Set(['participants', 'delegates', 'representatives', 'leaders', 'heads'])

/** No noun phrase of a side is longer before its head. */
const REACH = 8

/** "the two leaders", "both sides", "the heads of state", "the presidents of Russia and Iran", "U.S. and Vietnamese officials". */
export function findCollective(sentence: TaggedSentence, i: number): FoundMention | null {
  const head = headOfCollective(sentence, i)
  if (head < 0) return null
  const { tokens } = sentence
  const parties = partiesIn(sentence, i, head)
  const tail = tailOf(sentence, head + 1)
  for (const code of partiesIn(sentence, head + 1, tail)) if (!parties.includes(code)) parties.push(code)
  const word = tokens[head]?.lower ?? ''
  return {
    ...BARE_MENTION,
    kind: 'collective',
    from: i,
    to: tail,
    head: word,
    article: tokens[i]?.lower ?? '',
    parties,
  }
}

function headOfCollective({ tokens, readings }: TaggedSentence, i: number): number {
  let counted = false
  let plain = true
  for (let k = i; k < tokens.length && k < i + REACH; k++) {
    const token = tokens[k]
    if (!token || token.lower === "'s" || token.lower === '’s') return -1
    if (words.COLLECTIVE_NOUNS.has(token.lower)) {
      const next = tokens[k + 1]?.lower
      if (next === "'" || next === '’' || next === "'s") return -1
      if (words.COLLECTIVE_NOUNS.has(next ?? '') && !words.COUNTRY_NOUNS.has(token.lower)) continue
      const needsCount = words.COUNTRY_NOUNS.has(token.lower)
      const named = tokens[i]?.lower === 'the' && PARTY_NAMES.match(tokens, i + 1) !== null
      const definite = counted || named || (plain && k === i + 1)
      if (needsCount && !definite) return -1
      return counted || opensDefinitely(tokens[i]?.lower ?? '') || token.capital || k > i || i === 0 ? k : -1
    }
    const tag = readings[k]?.tag
    if (words.COUNT_WORDS.has(token.lower)) counted = true
    else if (k > i && tag !== 'det') plain = false
    const inside =
      (tag === 'det' && (k === i || tokens[k - 1]?.lower === 'all' || tokens[k - 1]?.lower === 'both')) ||
      tag === 'adj' ||
      tag === 'num' ||
      tag === 'name' ||
      tag === 'noun' ||
      tag === 'poss' ||
      (tag === 'conj' && k > i) ||
      token.text === '-'
    if (!inside || (tag === 'noun' && !words.COUNT_WORDS.has(token.lower) && k > i + 3)) return -1
  }
  return -1
}

function opensDefinitely(word: string): boolean {
  return word === 'the' || word === 'both' || word === 'our' || word === 'all' || words.COUNT_WORDS.has(word)
}

/** "… of state and government", "… of Russia and Iran", "… from the United States and the European Union", "… in the summit". */
function tailOf({ tokens, readings }: TaggedSentence, start: number): number {
  let end = start
  while (end < tokens.length && end < start + 24) {
    const word = tokens[end]?.lower ?? ''
    const widens = word === 'in' && ATTENDING.has(tokens[start - 1]?.lower ?? '')
    if (word !== 'of' && word !== 'from' && word !== 'representing' && !widens) break
    let k = end + 1
    let last = end
    for (; k < tokens.length && k < end + 20; k++) {
      const tag = readings[k]?.tag
      const joins = tag === 'conj' || tokens[k]?.text === ','
      if (
        joins &&
        readings[k + 1]?.tag !== 'name' &&
        readings[k + 1]?.tag !== 'det' &&
        tokens[k + 1]?.lower !== 'government' &&
        tokens[k + 1]?.lower !== 'and'
      )
        break
      if (!joins && tag !== 'det' && tag !== 'adj' && tag !== 'noun' && tag !== 'name' && tag !== 'num') break
      if (!joins) last = k
    }
    if (last === end) break
    end = last + 1
  }
  return end
}

function partiesIn({ tokens }: TaggedSentence, from: number, to: number): string[] {
  const codes: string[] = []
  for (let k = from; k < to; k++) {
    const place = PARTY_NAMES.match(tokens, k)
    if (!place) continue
    if (place.value.code !== '' && !codes.includes(place.value.code)) codes.push(place.value.code)
    k += place.length - 1
  }
  return codes
}
