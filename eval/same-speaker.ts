import type { Named } from './scorable.ts'

/** What the comparison needs to know of somebody. */
export interface Speaker {
  readonly name: string
  readonly aliases?: readonly string[]
}

/** Words that say what somebody is, not who; they are left out before names are compared. */
const TITLE_WORDS = [
  ...['mr', 'mrs', 'ms', 'dr', 'jr', 'he', 'his', 'her', 'excellency', 'majesty', 'highness'],
  ...['president', 'prime', 'minister', 'secretary', 'foreign', 'general', 'deputy', 'vice', 'acting', 'state'],
  ...['king', 'emir', 'prince', 'crown', 'sheikh', 'ayatollah', 'the', 'of'],
]

/** Words by which a name stands for several at once ("The sides", "Both delegations"). */
const COLLECTIVE_WORDS = [
  ...['side', 'sides', 'parties', 'they', 'both', 'two', 'participants', 'members', 'delegations', 'dialogue'],
  ...['leaders', 'presidents', 'ministers', 'heads', 'countries', 'states', 'nations', 'statement', 'document'],
]

const TITLES = new RegExp(`\\b(?:${TITLE_WORDS.join('|')})\\b`, 'g')
const COLLECTIVE = new RegExp(`\\b(?:${COLLECTIVE_WORDS.join('|')})\\b`)
const OFFICE_OF = /\b(?:president|minister) of\b/

/** A surname of one or two letters is no evidence. */
const SHORTEST_SURNAME = 3

/** Letters and digits of a name in lower case, without accents and the possessive, single blanks between the words. */
export function foldName(name: string): string {
  const letters = name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
  return oneBlank(letters.replace(/['’]s\b/g, '').replace(/[^\p{L}\p{N} ]/gu, ' '))
}

/** True when the name stands for several at once. */
export function isCollectiveName(name: string): boolean {
  return COLLECTIVE.test(foldName(name))
}

/**
 * True when both lists mean the same: two collectives always do; else as many names, and each gold name, or one of its
 * aliases, equals a name of the record: folded, without titles, or by the surname.
 */
export function sameSpeakers(gold: readonly Speaker[], found: readonly Speaker[]): boolean {
  if (gold.length === 0 || found.length === 0) return false
  if (standForSeveral(gold) && standForSeveral(found)) return true
  return gold.length === found.length && gold.every((one) => found.some((other) => sameName(one, other)))
}

/** Participants that count one by one: whoever has a party, and persons and bodies that are no collective. */
export function countedParticipants<T extends Pick<Named, 'name' | 'party'>>(participants: readonly T[]): readonly T[] {
  return participants.filter((one) => one.party !== null || !isCollectiveName(one.name))
}

function standForSeveral(speakers: readonly Speaker[]): boolean {
  return speakers.length > 1 || speakers.some(({ name }) => isCollectiveName(name) && !OFFICE_OF.test(foldName(name)))
}

function sameName(gold: Speaker, found: Speaker): boolean {
  const names = [gold.name, ...(gold.aliases ?? [])].filter((name) => name !== '')
  return names.some((name) => {
    if (foldName(name) === foldName(found.name)) return true
    const bare = withoutTitles(name)
    if (bare === '') return false
    const surname = lastWord(bare)
    const otherBare = withoutTitles(found.name)
    return bare === otherBare || (surname.length >= SHORTEST_SURNAME && surname === lastWord(otherBare))
  })
}

function withoutTitles(name: string): string {
  return oneBlank(foldName(name).replace(TITLES, ' '))
}

function lastWord(words: string): string {
  return words.slice(words.lastIndexOf(' ') + 1)
}

function oneBlank(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}
