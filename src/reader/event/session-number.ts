import {
  FIRST_OF_ALL,
  NUMBERED_GATHERING,
  OCCASION_LEAD,
  ORDINAL_ONES,
  ORDINAL_TENS,
  TENS,
} from '../wording/en/events.ts'
import type { Passage, Passages } from './passages.ts'

const ONES = ORDINAL_ONES.join('|')
const ORDINAL = new RegExp(
  `\\b(?:(\\d{1,3})(?:st|nd|rd|th)|(?:(${Object.keys(TENS).join('|')})[- ])?(${ONES})|(${Object.keys(ORDINAL_TENS).join('|')})|(${FIRST_OF_ALL})|([IVXL]{1,7}))\\b`,
  'giu',
)
/** So far behind its number the gathering is named. */
const REACH = 110

/** "the 14th session of the Joint Commission" → 14, "Seventh Strategic Dialogue" → 7; null when not numbered. */
export function sessionNumberOf({ headlines, announcements, lead }: Passages): number | null {
  for (const passage of [...headlines, ...announcements, ...lead.slice(0, 2)]) {
    const number = numberIn(passage)
    if (number !== null) return number
  }
  return null
}

function numberIn({ text }: Passage): number | null {
  for (const match of text.matchAll(ORDINAL)) {
    const end = match.index + match[0].length
    if (OCCASION_LEAD.test(text.slice(Math.max(0, match.index - 60), match.index))) continue
    if (!NUMBERED_GATHERING.test(text.slice(end, end + REACH))) continue
    const number = numberOf(match)
    if (number > 0) return number
  }
  return null
}

function numberOf(match: RegExpExecArray): number {
  const [, digits, tens, ones, round, first, roman] = match
  if (digits !== undefined) return Number(digits)
  if (first !== undefined) return 1
  if (round !== undefined) return ORDINAL_TENS[round.toLowerCase()] ?? 0
  if (roman !== undefined) return roman === roman.toUpperCase() ? romanValue(roman) : 0
  return (TENS[tens?.toLowerCase() ?? ''] ?? 0) + ORDINAL_ONES.indexOf((ones ?? '').toLowerCase()) + 1
}

const ROMAN: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50 }

/** "XIV" → 14; 0 for a lone "I", which is a word. */
function romanValue(roman: string): number {
  if (roman === 'I') return 0
  let sum = 0
  for (let i = 0; i < roman.length; i++) {
    const value = ROMAN[roman.charAt(i)] ?? 0
    sum += value < (ROMAN[roman.charAt(i + 1)] ?? 0) ? -value : value
  }
  return sum
}
