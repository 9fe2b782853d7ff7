import { type IsoDate, solarHijri } from '../../calendar/index.ts'
import type { Confidence } from '../../model/index.ts'
import type { Side } from './context.ts'
import { type CalendarName, eventDay } from './found.ts'

/** A day or month whose year is not said. */
export interface Yearless {
  readonly calendar: CalendarName
  readonly month: number
  readonly day: number | null
}

/** Without a cue, a date this many months away or less is taken for the nearest one without much doubt. */
const NEAR_MONTHS = 4

/** The event's date in a calendar; null for a Solar Hijri one when the event's day is not known. */
export function eventIn(calendar: CalendarName, event: IsoDate): IsoDate | null {
  if (calendar === 'gregorian') return event
  const day = eventDay(event)
  return day === null ? null : solarHijri.fromDay(day)
}

/**
 * The year of a date that is written without one: what lies ahead is the next such date on or after the event, what
 * lies behind the last one up to the event's month, and without a cue the nearest one. Null when it cannot be told.
 */
export function yearFor(date: Yearless, event: IsoDate, side: Side): { year: number; confidence: Confidence } | null {
  const there = eventIn(date.calendar, event)
  if (there === null) return null
  if (there.month === null) return { year: there.year, confidence: 'unsure' }
  const months = date.month - there.month
  if (side === 'past') return { year: months <= 0 ? there.year : there.year - 1, confidence: 'likely' }
  if (side === 'future') {
    const passed = months < 0 || (months === 0 && (date.day ?? 31) < (there.day ?? 1))
    return { year: passed ? there.year + 1 : there.year, confidence: 'likely' }
  }
  const year = months > 6 ? there.year - 1 : months < -6 ? there.year + 1 : there.year
  const away = Math.min(Math.abs(months), 12 - Math.abs(months))
  return { year, confidence: away <= NEAR_MONTHS ? 'likely' : 'unsure' }
}
