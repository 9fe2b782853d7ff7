import { firstDayOf, formatIsoDay, gregorian, type IsoDate, isCalendarDate } from '../../calendar/index.ts'
import type { Bounds } from '../../model/index.ts'
import { GREGORIAN_MONTHS } from '../wording/en/dates.ts'
import type { Passage } from './passages.ts'

/** A day of a month that stands without its year. */
export interface Yearless extends Bounds {
  readonly month: number
  readonly day: number
}

const MONTHS = Object.keys(GREGORIAN_MONTHS)
  .map((name) => name.charAt(0).toUpperCase() + name.slice(1))
  .join('|')
const NO_YEAR = '(?![\\p{L}\\d])(?! ?,? ?\\d{4})'
const MONTH_FIRST = new RegExp(`\\b(${MONTHS}) (\\d{1,2})(?:st|nd|rd|th)?${NO_YEAR}`, 'gu')
const DAY_FIRST = new RegExp(`\\b(\\d{1,2})(?:st|nd|rd|th)? (?:of )?(${MONTHS})\\b${NO_YEAR}`, 'gu')

/** "May 18", "June 29 and 30", "2nd of August": days without a year, in order; of a range the first. */
export function findYearless(passage: Passage): readonly Yearless[] {
  const found: Yearless[] = []
  const add = (match: RegExpExecArray, name: string, day: string): void => {
    const start = passage.start + match.index
    const month = GREGORIAN_MONTHS[name.toLowerCase()] ?? 0
    if (isDayOf(month, Number(day))) found.push({ start, end: start + match[0].length, month, day: Number(day) })
  }
  for (const match of passage.text.matchAll(MONTH_FIRST)) add(match, match[1] ?? '', match[2] ?? '')
  for (const match of passage.text.matchAll(DAY_FIRST)) add(match, match[2] ?? '', match[1] ?? '')
  return found.sort((a, b) => a.start - b.start)
}

/** A release and its event lie no more than so many days apart. */
const NEAR_DAYS = 45
/** With a year more on either side still an ISO year. */
const FIRST_YEAR = 2
const LAST_YEAR = 9998

/** The day in the year that brings it nearest to another day, or null when none brings it near. */
export function yearNear({ month, day }: Yearless, near: IsoDate): string | null {
  if (near.day === null || near.year < FIRST_YEAR || near.year > LAST_YEAR) return null
  const anchor = firstDayOf(near)
  let best: number | null = null
  for (const year of [near.year - 1, near.year, near.year + 1]) {
    if (!isCalendarDate(gregorian, { year, month, day })) continue
    const at = firstDayOf({ year, month, day })
    if (best === null || Math.abs(at - anchor) < Math.abs(best - anchor)) best = at
  }
  return best !== null && Math.abs(best - anchor) <= NEAR_DAYS ? formatIsoDay(best) : null
}

const ADDRESS_DATE = /\/(\d{4})\/(\d{2})\/(\d{2})\//u
const ADDRESS_START = '://'
const ADDRESS_LENGTH = 200
const ADDRESSES = 8

/** The day in the year of a dated web address of the text ("…/2022/04/19/…"), when that lies near. */
export function yearFromAddress(source: string, bare: Yearless): string | null {
  let at = source.indexOf(ADDRESS_START)
  for (let n = 0; at >= 0 && n < ADDRESSES; n++) {
    const match = ADDRESS_DATE.exec(source.slice(at, at + ADDRESS_LENGTH))
    const date = match && { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) }
    if (date && isDayOf(date.month, date.day)) {
      const value = yearNear(bare, date)
      if (value) return value
    }
    at = source.indexOf(ADDRESS_START, at + 1)
  }
  return null
}

/** Also 29 February: the year is still to be found. */
function isDayOf(month: number, day: number): boolean {
  return isCalendarDate(gregorian, { year: LEAP_YEAR, month, day })
}

const LEAP_YEAR = 2000
