import { type IsoDate, weekdayOf } from '../../calendar/index.ts'
import type { Bounds } from '../../model/index.ts'
import { DAYTIMES, NEIGHBOURS } from '../wording/en/dates.ts'
import {
  dayReading,
  eventDay,
  type Found,
  monthReading,
  monthsReading,
  type Reading,
  rangeReading,
  relativeDate,
} from './found.ts'
import { GAP, matchAt, opening, rulePattern, WORD_END } from './patterns.ts'
import { dayAfterMonth, monthPiece } from './pieces.ts'
import { weekdayNamed } from './words.ts'
import { yearsReading } from './year-rules.ts'

export type Shift = -1 | 0 | 1

export const NEIGHBOUR = `(?<which>${opening(Object.keys(NEIGHBOURS))})${GAP}`

export function shiftOf(word: string | undefined): Shift {
  return NEIGHBOURS[(word ?? '').toLowerCase().replace(/\s{1,8}/g, ' ')] ?? 0
}

const NEIGHBOUR_PERIOD = rulePattern(`${NEIGHBOUR}(?<unit>year|quarter|month|week|decade)${WORD_END}`)

/** "next year", "this month", "last week", "the current year" */
export function neighbourPeriod(source: string, at: number): Found | null {
  const match = matchAt(NEIGHBOUR_PERIOD, source, at)
  if (match === null) return null
  const shift = shiftOf(match.groups.which)
  const unit = (match.groups.unit ?? '').toLowerCase()
  if (unit === 'decade' && shift !== 0) return null
  return periodFound(match, unit, shift)
}

const THE_PERIOD = rulePattern(`the${GAP}(?<unit>year|quarter|month|week|decade)${WORD_END}(?!${GAP}of${WORD_END})`)

/** "the year" after "the end of", "within" and the like: the one of the event */
export function eventPeriod(source: string, at: number): Found | null {
  const match = matchAt(THE_PERIOD, source, at)
  return match === null ? null : periodFound(match, (match.groups.unit ?? '').toLowerCase(), 0)
}

/** The year, quarter, month, week or decade that lies `shift` from the one of the event. */
export function periodFound(at: Bounds, unit: string, shift: Shift): Found {
  if (unit === 'year') return relativeDate(at, 'year', (event) => monthReading(event.year + shift, null))
  if (unit === 'month') return relativeDate(at, 'month', (event) => monthOfEvent(event, shift))
  if (unit === 'week') return relativeDate(at, 'range', (event) => weekOfEvent(event, shift))
  if (unit === 'quarter') return relativeDate(at, 'range', (event) => quarterOfEvent(event, shift))
  return relativeDate(at, 'range', (event) => decadeOf(event.year))
}

function monthOfEvent(event: IsoDate, shift: Shift): Reading | null {
  return event.month === null ? null : monthReading(event.year, event.month + shift)
}

/** Weeks begin on Monday, as ISO 8601 counts them. */
function weekOfEvent(event: IsoDate, shift: Shift): Reading | null {
  const day = eventDay(event)
  if (day === null) return null
  const monday = day - weekdayOf(day) + 1 + 7 * shift
  return rangeReading(monday, monday + 6)
}

function quarterOfEvent(event: IsoDate, shift: Shift): Reading | null {
  if (event.month === null) return null
  const quarter = Math.floor((event.month - 1) / 3) + shift
  return monthsReading(event.year, quarter * 3 + 1, quarter * 3 + 3)
}

function decadeOf(year: number): Reading | null {
  const first = Math.floor(year / 10) * 10
  return yearsReading(first, first + 9)
}

const NEIGHBOUR_WORD = rulePattern(NEIGHBOUR)

/** "this June", "last November", "next September" */
export function neighbourMonth(source: string, at: number): Found | null {
  const match = matchAt(NEIGHBOUR_WORD, source, at)
  const month = match === null ? null : monthPiece(source, match.end)
  if (match === null || month === null || month.value.calendar !== 'gregorian') return null
  if (!month.value.isCapitalised || dayAfterMonth(source, month.end) !== null) return null
  const named = month.value
  const shift = shiftOf(match.groups.which)
  return relativeDate({ start: at, end: month.end }, 'month', (event) => {
    if (shift === 0) return monthReading(event.year, named.month)
    if (event.month === null) return null
    const years = shift > 0 ? (named.month > event.month ? 0 : 1) : named.month < event.month ? 0 : -1
    return monthReading(event.year + years, named.month)
  })
}

const NEIGHBOUR_WEEKDAY = rulePattern(`${NEIGHBOUR}(?<weekday>[A-Z][a-z]{5,8})${WORD_END}`)

/** "next Monday", "last Friday", "this Thursday" */
export function neighbourWeekday(source: string, at: number): Found | null {
  const match = matchAt(NEIGHBOUR_WEEKDAY, source, at)
  const weekday = weekdayNamed(match?.groups.weekday)
  if (match === null || weekday === null) return null
  const shift = shiftOf(match.groups.which)
  return relativeDate(match, 'day', (event) => weekdayReading(event, weekday, shift))
}

/** The weekday in the event's week, or the nearest one strictly before or after the event. */
function weekdayReading(event: IsoDate, weekday: number, shift: Shift): Reading | null {
  const day = eventDay(event)
  if (day === null) return null
  const distance = weekday - weekdayOf(day)
  if (shift === 0) return dayReading(day + distance)
  if (shift > 0) return dayReading(day + (distance > 0 ? distance : distance + 7))
  return dayReading(day + (distance < 0 ? distance : distance - 7))
}

const DAYTIME = DAYTIMES.join('|')
const NEIGHBOUR_DAYTIME = rulePattern(`(?<which>${opening(['this', 'last'])})${GAP}(?:${DAYTIME})${WORD_END}`)

/** "this evening", "last night" */
export function neighbourDaytime(source: string, at: number): Found | null {
  const match = matchAt(NEIGHBOUR_DAYTIME, source, at)
  return match === null ? null : eventDayFound(match, shiftOf(match.groups.which))
}

/** The day that lies `shift` days from the event; that of an event known by month or year is known as far. */
export function eventDayFound(at: Bounds, shift: number): Found {
  return relativeDate(at, 'day', (event) => {
    const day = eventDay(event)
    if (day !== null) return dayReading(day + shift)
    return shift === 0 ? monthReading(event.year, event.month) : null
  })
}
