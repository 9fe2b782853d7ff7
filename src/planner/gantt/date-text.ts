import { type Calendar, gregorian, solarHijri } from '../../calendar/index.ts'
import type { Day } from '../network/index.ts'
import type { GanttCalendar, GanttWords } from './gantt-words.ts'

/** How each calendar of a chart counts. */
export const COUNTED_BY: Readonly<Record<GanttCalendar, Calendar>> = { solar: solarHijri, gregorian }

export interface DateForm {
  readonly words: GanttWords
  readonly calendar: GanttCalendar
}

/** "3 Azar 1405". */
export function dateText(day: Day, { words, calendar }: DateForm): string {
  const date = COUNTED_BY[calendar].fromDay(day)
  return words.digits(`${date.day} ${words.calendars[calendar].ofDay[date.month - 1]} ${date.year}`)
}

/** "3 Sep 2026": with the short name of the month; the long date in a language that shortens none. */
export function shortDateText(day: Day, { words, calendar }: DateForm): string {
  const { alone, short } = words.calendars[calendar]
  const { year, month, day: dayOfMonth } = COUNTED_BY[calendar].fromDay(day)
  const name = short[month - 1]
  if (name === alone[month - 1]) return dateText(day, { words, calendar })
  return words.digits(`${dayOfMonth} ${name} ${year}`)
}

/** "3 Azar 1405 – 5 Dey 1405", or one date. */
export function daysText(start: Day, end: Day, form: DateForm): string {
  return start === end ? dateText(start, form) : `${dateText(start, form)} – ${dateText(end, form)}`
}

export function otherCalendar(calendar: GanttCalendar): GanttCalendar {
  return calendar === 'solar' ? 'gregorian' : 'solar'
}
