import { IMPLIED_PARTIES } from '../wording/en/people.ts'
import type { HeldOffice } from './cast.ts'
import type { FoundMention } from './mention.ts'

const LEADERS = new Set(['head-of-state', 'leader', 'head-of-government'])

/** The party that an office names by itself ("Secretary of State" without a country), or null. */
export function impliedParty(office: string): string | null {
  return IMPLIED_PARTIES[office.toLowerCase()] ?? null
}

/**
 * True when a mention by office can mean the holder of `held`: the same words, the shorter words within the longer
 * ("the Secretary" for the Secretary of State, "the Foreign Minister" for the Minister of Foreign Affairs), and no
 * two parties that differ.
 */
export function sameOffice(held: HeldOffice, mention: Pick<FoundMention, 'office' | 'rank' | 'party'>): boolean {
  if (held.party && mention.party && held.party !== mention.party) return false
  const a = officeWords(held.office)
  const b = officeWords(mention.office)
  if (b.join(' ') === 'head state') return held.rank === 'head-of-state'
  if (b.join(' ') === 'head government') return held.rank === 'head-of-government'
  if (b.length === 1 && b[0] === 'leader' && LEADERS.has(held.rank)) return a.includes('leader')
  const [short, long] = a.length <= b.length ? [a, b] : [b, a]
  if (!short.every((word) => long.includes(word))) return false
  return isDeputy(a) === isDeputy(b)
}

function officeWords(office: string): string[] {
  return office
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter((word) => word !== '' && !SMALL.has(word))
}

const SMALL = new Set(['of', 'the', 'for', 'and', 'to', 'affairs', 'visiting', 'mr', 'madam'])
const DEPUTIES = new Set(['deputy', 'vice', 'assistant', 'under', 'undersecretary', 'first'])

function isDeputy(words: readonly string[]): boolean {
  return words.some((word) => DEPUTIES.has(word))
}
