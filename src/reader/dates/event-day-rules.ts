import { type IsoDate, weekdayOf } from '../../calendar/index.ts'
import { DAY_WORDS, DAYTIMES, WEEKDAY_LEADS } from '../wording/en/dates.ts'
import { type Side, sideOf, wordBefore } from './context.ts'
import { dayOfMonth, daysOfMonth, dayToDay, monthDay, monthDays, monthDayToMonthDay } from './day-rules.ts'
import { type DateRule, dayReading, eventDay, type Found, type Reading, relativeDate } from './found.ts'
import { eventDayFound } from './neighbour-rules.ts'
import { dayMonthYear, yearMonthDay } from './numeric-rules.ts'
import { GAP, MAYBE_GAP, matchAt, opening, rulePattern, WORD_END, weekdayName } from './patterns.ts'
import { isCapitalised, weekdayNamed } from './words.ts'

const DAYTIME = `(?:${GAP}(?:${DAYTIMES.join('|')})${WORD_END})?`
const DAY_WORD = rulePattern(`(?<word>${opening(Object.keys(DAY_WORDS))})${WORD_END}${DAYTIME}`)

/** "today", "tonight", "yesterday evening", "tomorrow"; not "USA Today", "the workforce of tomorrow" */
export function dayWord(source: string, at: number): Found | null {
  const match = matchAt(DAY_WORD, source, at)
  const word = match?.groups.word ?? ''
  const shift = DAY_WORDS[word.toLowerCase()]
  if (match === null || shift === undefined) return null
  const lead = wordBefore(source, at).text
  if (shift !== 0 && lead === 'of') return null
  if (word.startsWith('T') && lead !== '' && source.charAt(at - 1) === ' ' && /\p{L}/u.test(source.charAt(at - 2)))
    return null
  return eventDayFound(match, shift)
}

const DATE_RULES: readonly DateRule[] = [
  ...[yearMonthDay, dayMonthYear, dayToDay, daysOfMonth, dayOfMonth],
  ...[monthDayToMonthDay, monthDays, monthDay],
]

const WEEKDAY_BEFORE = rulePattern(
  `${weekdayName('weekday')}(?:${MAYBE_GAP}[,،(]?${GAP}(?:the${GAP})?|${MAYBE_GAP}\\()`,
)

/** "Monday, 30 May 2022", "Mon 30 May", "Monday the 30th of May", "دوشنبه ۹ خرداد ۱۴۰۱" */
export function weekdayBeforeDate(source: string, at: number): Found | null {
  const match = matchAt(WEEKDAY_BEFORE, source, at)
  const weekday = weekdayNamed(match?.groups.weekday)
  if (match === null || weekday === null) return null
  for (const rule of DATE_RULES) {
    const date = rule(source, match.end)
    if (date !== null) return { ...date, start: at, weekday }
  }
  return null
}

const WEEKDAY_AFTER = rulePattern(
  `(?:${MAYBE_GAP}[,،]${MAYBE_GAP}${weekdayName('weekday')}|${MAYBE_GAP}\\(${MAYBE_GAP}${weekdayName('bracketed')}${MAYBE_GAP}\\))`,
)

/** "30 May 2022 (Monday)", "30 May 2022, Monday", "this evening (Monday)": the find with its weekday, if one follows */
export function withWeekdayAfter(source: string, found: Found): Found {
  if (found.precision !== 'day' || found.weekday !== undefined) return found
  const match = matchAt(WEEKDAY_AFTER, source, found.end)
  const word = match?.groups.weekday ?? match?.groups.bracketed ?? ''
  const weekday = weekdayNamed(word)
  if (match === null || weekday === null || (match.groups.weekday !== undefined && word.length < 6)) return found
  return isCapitalised(word) ? { ...found, end: match.end, weekday } : found
}

const LEADS: ReadonlySet<string> = new Set(WEEKDAY_LEADS)
const WEEKDAY_ALONE = rulePattern(`(?<weekday>[A-Z][a-z]{5,8})${WORD_END}(?<daytime>${DAYTIME})`)

/** "on Monday", "Monday evening": the one up to the event, or the next one where the words point ahead */
export function weekdayAlone(source: string, at: number): Found | null {
  const match = matchAt(WEEKDAY_ALONE, source, at)
  const weekday = weekdayNamed(match?.groups.weekday)
  if (match === null || weekday === null) return null
  const isPlaced = LEADS.has(wordBefore(source, at).text) || match.groups.daytime !== ''
  const isBracketed = source.charAt(at - 1) === '(' && source.charAt(match.end) === ')'
  if (!isPlaced && !isBracketed) return null
  const read = (event: IsoDate) => weekdayNear(event, weekday, sideOf(source, match))
  return { ...relativeDate(match, 'day', read), asks: true }
}

function weekdayNear(event: IsoDate, weekday: number, side: Side): Reading | null {
  const day = eventDay(event)
  if (day === null) return null
  const distance = weekday - weekdayOf(day)
  if (side === 'future') return dayReading(day + (distance < 0 ? distance + 7 : distance))
  const reading = dayReading(day + (distance > 0 ? distance - 7 : distance))
  return reading === null || side === 'past' ? reading : { ...reading, confidence: 'unsure' }
}
