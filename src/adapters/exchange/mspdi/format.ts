import { formatIsoDay, gregorian, isCalendarDate } from '../../../calendar/index.ts'
import type { Day } from '../../../planner/index.ts'

/** Working hours of a day in the files: what other programs have as their default, 8 to 12 and 13 to 17. */
export const HOURS = 8
export const MORNING = 'T08:00:00'
export const EVENING = 'T17:00:00'
export const WORKING_TIMES = [
  { FromTime: '08:00:00', ToTime: '12:00:00' },
  { FromTime: '13:00:00', ToTime: '17:00:00' },
]

export const startText = (day: Day) => `${formatIsoDay(day)}${MORNING}`
export const endText = (day: Day) => `${formatIsoDay(day)}${EVENING}`
/** ISO 8601 as the format wants it: hours, whatever their number. */
export const durationText = (days: number, hours: number = HOURS) => `PT${days * hours}H0M0S`

/** The day of an xsd:dateTime, and its minutes; null for what is none. */
export function readTime(text: string): { readonly day: Day; readonly minutes: number } | null {
  const found = /^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2})/.exec(text)
  if (found === null) return null
  const [year, month, day, hour, minute] = found.slice(1).map(Number) as [number, number, number, number, number]
  const date = { year, month, day }
  return isCalendarDate(gregorian, date) ? { day: gregorian.toDay(date), minutes: hour * 60 + minute } : null
}

/** Hours of a duration such as `PT80H0M0S`; null for what is none. */
export function readHours(text: string): number | null {
  const found = /^P(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:([\d.]+)S)?)?$/.exec(text)
  if (found === null) return null
  const [days, hours, minutes, seconds] = found.slice(1).map((part) => Number(part ?? 0)) as [
    number,
    number,
    number,
    number,
  ]
  return days * 24 + hours + minutes / 60 + seconds / 3600
}

/** Numbers of `PredecessorLink/Type`. */
export const LINK_TYPES = ['FF', 'FS', 'SF', 'SS'] as const
/** `LagFormat`: days of the calendar, and days of the year. */
export const LAG_FORMAT = { working: 7, calendar: 8 } as const
/** Tenths of minutes in a day of a lag. */
export const LAG_DAY = { working: HOURS * 600, calendar: 24 * 600 } as const
