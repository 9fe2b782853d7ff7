import type { TaggedSentence } from '../front/analyse.ts'
import type { Token } from '../front/token.ts'
import { COMMON_SURNAMES, NAME_PARTICLES, NAME_SUFFIXES, NEVER_NAMES, OTHERS } from '../wording/en/people.ts'
import type { KnownNames } from './find-mentions.ts'
import { HONORIFIC_BOOK, isCommonWord, OFFICE_BOOK, PARTY_NAMES, TOWNS } from './gazetteer.ts'
import { BARE_MENTION, type FoundMention } from './mention.ts'
import { CLOSED_TAGS, readTitle, type TitlePart } from './read-title.ts'

/** No personal name of an official text has more words. */
const NAME_WORDS = 7

/**
 * A person by name, with or without a title, or by the title alone:
 * "Uzbek President Islam Karimov", "Mr Putin", "the Foreign Minister", "Vladimir Putin", "Karimov" (once known).
 */
export function findPerson(sentence: TaggedSentence, i: number, known: KnownNames): FoundMention | null {
  const { tokens } = sentence
  if (!tokens[i]?.capital && articleAt(tokens, i) === '') return null
  const article = HONORIFIC_BOOK.match(tokens, i) ? '' : articleAt(tokens, i)
  const title = readTitle(sentence, article ? i + 1 : i, article)
  if (!title) return article ? counterpartByName(sentence, i) : bareName(sentence, i, known)
  const name = nameAt(sentence, title.to, true)
  const to = name.to
  if (name.words.length === 0) return roleAlone(sentence, i, { title, article })
  const after = partyAfter(sentence, to)
  return {
    ...BARE_MENTION,
    kind: 'person',
    from: i,
    to: after?.to ?? to,
    name: name.words,
    honorific: title.honorific.join(' '),
    office: title.office.join(' '),
    rank: title.rank,
    party: title.party ?? after?.code ?? null,
    article,
  }
}

function articleAt(tokens: readonly Token[], i: number): string {
  const word = tokens[i]?.lower ?? ''
  return word === 'the' || word === 'his' || word === 'her' || word === 'its' || word === 'their' || word === 'our'
    ? word
    : ''
}

/** "her Tajik counterpart Davlat Karimzoda" */
function counterpartByName(sentence: TaggedSentence, i: number): FoundMention | null {
  const { tokens } = sentence
  const place = PARTY_NAMES.match(tokens, i + 1)
  const at = i + 1 + (place?.length ?? 0)
  if (!OTHERS.has(tokens[at]?.lower ?? '')) return null
  const name = nameAt(sentence, at + 1, true)
  if (name.words.length === 0) return null
  return { ...BARE_MENTION, kind: 'person', from: i, to: name.to, name: name.words, party: place?.value.code || null }
}

/** The words of a personal name from `at` on, with particles, initials and "Jr.". */
function nameAt({ tokens }: TaggedSentence, at: number, titled: boolean): { words: string[]; to: number } {
  const found: string[] = []
  let to = at
  for (let k = at; k < tokens.length && k < at + NAME_WORDS; k++) {
    const token = tokens[k] as Token
    if (token.text === ',' && NAME_SUFFIXES.has(tokens[k + 1]?.lower ?? '')) continue
    const next = tokens[k + 1]
    const particle =
      NAME_PARTICLES.has(token.lower) &&
      found.length > 0 &&
      (next?.capital === true || NAME_PARTICLES.has(next?.lower ?? ''))
    const surname = COMMON_SURNAMES.has(token.lower) && token.capital && (titled || found.length > 0) && !next?.capital
    if (!particle && !surname && !isNameWord(tokens, k, found.length)) break
    found.push(token.text)
    to = k + 1
  }
  return { words: found, to }
}

function isNameWord(tokens: readonly Token[], k: number, soFar: number): boolean {
  const token = tokens[k] as Token
  if (!token.capital || token.kind !== 'word') return false
  if (NAME_SUFFIXES.has(token.lower)) return soFar > 0
  if (/^\p{Lu}\.$/u.test(token.text)) return true
  if (NEVER_NAMES.has(token.lower) || OFFICE_BOOK.match(tokens, k) || HONORIFIC_BOOK.match(tokens, k)) return false
  if (PARTY_NAMES.match(tokens, k) && soFar === 0) return false
  return !isCommonWord(token) && looksPersonal([token.text])
}

/** "… of Japan", "… of the United States" behind a name. */
function partyAfter({ tokens }: TaggedSentence, at: number): { to: number; code: string } | null {
  if (tokens[at]?.lower !== 'of') return null
  const k = tokens[at + 1]?.lower === 'the' ? at + 2 : at + 1
  const place = PARTY_NAMES.match(tokens, k)
  return place && place.value.code !== '' ? { to: k + place.length, code: place.value.code } : null
}

/** "the Foreign Minister", "Tajikistan's President": an office without a name means its holder when article or party point at one. */
function roleAlone(
  { tokens }: TaggedSentence,
  i: number,
  { title, article }: { title: TitlePart; article: string },
): FoundMention | null {
  if (title.rank === null || !title.alone) return null
  const next = tokens[title.to]
  if (next?.lower === "'s" && title.party === null && article === '') return null
  const pointed = article === 'the' || title.party !== null || title.office.join(' ') !== ''
  if (!pointed || title.rank === 'spokesperson') return null
  const office = title.office.join(' ')
  return {
    ...BARE_MENTION,
    kind: 'role',
    from: i,
    to: title.to,
    office,
    rank: title.rank,
    party: title.party,
    article,
    honorific: title.honorific.join(' '),
  }
}

/** "Vladimir Putin" as somebody who acts, or any name that a title was printed with elsewhere. */
function bareName(sentence: TaggedSentence, i: number, known: KnownNames): FoundMention | null {
  const { tokens, readings } = sentence
  if (
    !tokens[i]?.capital ||
    CLOSED_TAGS.has(readings[i]?.tag ?? 'mark') ||
    PARTY_NAMES.match(tokens, i) ||
    TOWNS.match(tokens, i)
  )
    return null
  const name = nameAt(sentence, i, false)
  if (name.words.length === 0) return null
  const isKnown =
    known.words.has((name.words.at(-1) ?? '').toLowerCase()) || known.words.has((name.words[0] ?? '').toLowerCase())
  if (!isKnown && (name.words.length < 2 || name.words.length > 5)) return null
  const next = readings[name.to]
  const acts =
    next?.tag === 'verb' ||
    next?.tag === 'have' ||
    next?.tag === 'be' ||
    next?.tag === 'adv' ||
    next?.tag === 'modal' ||
    tokens[name.to]?.text === ',' ||
    tokens[name.to]?.lower === 'and' ||
    tokens[name.to]?.lower === "'s" ||
    name.to >= tokens.length ||
    tokens[name.to]?.text === ':' ||
    partyAfter(sentence, name.to) !== null
  if (!isKnown && !(acts && looksPersonal(name.words))) return null
  const after = partyAfter(sentence, name.to)
  return {
    ...BARE_MENTION,
    kind: 'person',
    from: i,
    to: after?.to ?? name.to,
    name: name.words,
    party: after?.code ?? null,
  }
}

/** Names of persons are not set in capitals throughout and hold no digits. */
function looksPersonal(words: readonly string[]): boolean {
  return words.every(
    (word) =>
      /^\p{Lu}(?:\.|[\p{Ll}\p{M}'’-]|(?<=[-'’\p{Ll}])\p{Lu})*$/u.test(word) || NAME_PARTICLES.has(word.toLowerCase()),
  )
}
