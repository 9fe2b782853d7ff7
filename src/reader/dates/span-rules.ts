import { addMonths, gregorian, type IsoDate } from '../../calendar/index.ts'
import type { Bounds, DatePrecision } from '../../model/index.ts'
import { AHEAD_WORDS, BEHIND_WORDS } from '../wording/en/dates.ts'
import { sideOf, wordBefore } from './context.ts'
import {
  dayReading,
  eventDay,
  type Found,
  monthReading,
  type Reading,
  rangeReading,
  relativeDate,
  writtenDate,
} from './found.ts'
import { COUNT, GAP, MAYBE_GAP, matchAt, opening, type RuleMatch, rulePattern, UNIT, WORD_END } from './patterns.ts'
import { countNamed } from './words.ts'

const AHEAD = `(?:${opening(AHEAD_WORDS)})${GAP}`
const BEHIND = `(?:${opening(BEHIND_WORDS)})${GAP}`
/** Working days pass by holidays that this reader does not know. */
const KIND_OF_DAY = `(?:(?<working>working|business)${GAP}|calendar${GAP})?`
const AFTER_SOMETHING = `(?<anchor>${GAP}(?:of|from|after|following|since)${WORD_END})?`

const WITHIN_COUNT = rulePattern(
  `[Ww]ithin${GAP}(?:(?:a${GAP}period${GAP}of|a${GAP}space${GAP}of|the)${GAP})?(?:${AHEAD})?${COUNT}${GAP}${KIND_OF_DAY}${UNIT}${AFTER_SOMETHING}`,
)

/** "within two months", "within the next six months": its last day; "within a year of signing" stays open */
export function withinCount(source: string, at: number): Found | null {
  const match = matchAt(WITHIN_COUNT, source, at)
  const count = countNamed(match?.groups.count)
  if (match === null || count === undefined) return null
  const { working, anchor } = match.groups
  return working !== undefined || anchor !== undefined ? openFound(match) : spanAhead(match, count)
}

const AHEAD_COUNT = rulePattern(`${AHEAD}${COUNT}${GAP}${UNIT}`)

/** "the next three years": its last day; "the next few months" stays open */
export function aheadCount(source: string, at: number): Found | null {
  const match = matchAt(AHEAD_COUNT, source, at)
  const count = countNamed(match?.groups.count)
  return match === null || count === undefined ? null : spanAhead(match, count)
}

const AHEAD_ONE = rulePattern(`(?:[Ww]ithin${GAP}the${GAP})?${AHEAD}${UNIT}`)

/** "the coming year", "within the next month": one of them; "the coming months" stays open */
export function aheadUnit(source: string, at: number): Found | null {
  const match = matchAt(AHEAD_ONE, source, at)
  if (match === null || (unitOf(match) === 'day' && !isPlural(source, match))) return null
  return spanAhead(match, isPlural(source, match) ? null : 1)
}

const UNITS_AHEAD = rulePattern(`${UNIT}${GAP}(?:ahead|to${GAP}come)${WORD_END}`)

/** "the year ahead", "the months to come" */
export function unitsAhead(source: string, at: number): Found | null {
  const match = matchAt(UNITS_AHEAD, source, at)
  return match === null ? null : spanAhead(match, /^[a-z]{3,6}s/i.test(source.slice(at, at + 8)) ? null : 1)
}

const BEHIND_COUNT = rulePattern(`${BEHIND}(?:${COUNT}${GAP})?${UNIT}`)

/** "the past two decades", "the last 10 years", "the past year": up to the event */
export function behindCount(source: string, at: number): Found | null {
  const match = matchAt(BEHIND_COUNT, source, at)
  if (match === null) return null
  const count = match.groups.count === undefined ? 1 : countNamed(match.groups.count)
  const isOne = match.groups.count === undefined
  if (count == null || (isOne && (isPlural(source, match) || unitOf(match) === 'day'))) return null
  return relativeDate(match, 'range', (event) => {
    const last = eventDay(event)
    const first = last === null ? null : shiftedDay(last, -count, unitOf(match))
    return first === null || last === null ? null : rangeReading(first, last)
  })
}

const COUNT_AGO = rulePattern(`${COUNT}${GAP}${UNIT}${GAP}ago${WORD_END}`)

/** "two years ago", "10 days ago" */
export function countAgo(source: string, at: number): Found | null {
  const match = matchAt(COUNT_AGO, source, at)
  const count = countNamed(match?.groups.count)
  return match === null || count == null ? null : pointFound(match, -count, unitOf(match))
}

const IN_COUNT = rulePattern(`${COUNT}${GAP}${UNIT}(?:['’]?${GAP}time${WORD_END})?(?!${GAP}(?:of|ago)${WORD_END})`)

/** "in three weeks", "in two months' time"; not "for the first time in six years" */
export function inCount(source: string, at: number): Found | null {
  const lead = wordBefore(source, at)
  if (lead.text !== 'in') return null
  const match = matchAt(IN_COUNT, source, at)
  const count = countNamed(match?.groups.count)
  if (match === null || count == null) return null
  const span = { start: lead.start, end: match.end }
  const side = sideOf(source, span)
  if (side === 'past' || wordBefore(source, lead.start).text === 'time') return null
  return { ...pointFound(span, count, unitOf(match)), confidence: side === 'future' ? 'likely' : 'unsure' }
}

const YEAR_END = rulePattern(`[Yy]ear(?:['’]s)?(?:-|${MAYBE_GAP})end${WORD_END}`)

/** "by year-end", "by year's end": the year of the event */
export function yearEnd(source: string, at: number): Found | null {
  const match = matchAt(YEAR_END, source, at)
  return match === null ? null : relativeDate(match, 'year', (event) => monthReading(event.year, null))
}

function unitOf(match: RuleMatch): string {
  return (match.groups.unit ?? '').toLowerCase()
}

function isPlural(source: string, match: RuleMatch): boolean {
  return source.charAt(match.end - 1).toLowerCase() === 's'
}

/** A period that begins with the event: its last day, which is the day to have things done by; open without a number. */
function spanAhead(at: RuleMatch, count: number | null): Found {
  const unit = unitOf(at)
  if (count === null) return relativeDate(at, precisionOf(unit), () => null)
  return relativeDate(at, 'day', (event) => {
    const day = eventDay(event)
    const last = day === null ? null : shiftedDay(day, count, unit)
    return last === null ? unitReading(event, count, unit) : dayReading(last)
  })
}

/** A point in time that is as exact as the unit it is counted in. */
function pointFound(at: Bounds, count: number, unit: string): Found {
  return relativeDate(at, precisionOf(unit), (event) => {
    const day = eventDay(event)
    if (unit !== 'day' && unit !== 'week') return unitReading(event, count, unit)
    const there = day === null ? null : shiftedDay(day, count, unit)
    return there === null ? null : dayReading(there)
  })
}

/** The month or year that is `count` units from the event's. */
function unitReading(event: IsoDate, count: number, unit: string): Reading | null {
  if (unit === 'month') return event.month === null ? null : monthReading(event.year, event.month + count)
  if (unit === 'year') return monthReading(event.year + count, null)
  return unit === 'decade' ? monthReading(event.year + 10 * count, null) : null
}

function shiftedDay(day: number, count: number, unit: string): number | null {
  if (unit === 'day') return day + count
  if (unit === 'week') return day + 7 * count
  return addMonths(gregorian, day, count * (unit === 'month' ? 1 : unit === 'year' ? 12 : 120))
}

function precisionOf(unit: string): DatePrecision {
  if (unit === 'day' || unit === 'week') return 'day'
  return unit === 'month' ? 'month' : 'year'
}

function openFound(at: Bounds): Found {
  const trouble = {
    code: 'DATE_NOT_RESOLVED',
    message: 'This time is counted in working days or from another event than this one.',
  } as const
  return writtenDate(at, null, { confidence: 'unsure', trouble })
}
