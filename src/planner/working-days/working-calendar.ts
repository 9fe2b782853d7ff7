import { formatIsoDay, weekdayOf } from '../../calendar/index.ts'
import { CalendarError } from './calendar-error.ts'
import { dayOf } from './holiday-days.ts'
import type { CalendarPack, PackSource, PackWeek } from './pack.ts'
import { isOffBy, isWorkedBy, type Reason } from './reason.ts'
import { isRest, type SpecialDays, specialDays } from './special-days.ts'

/** Which week a body keeps from a day on; before its first setting it keeps the pack's own. */
export interface WeekSetting {
  /** First day of effect, in days since 1970-01-01. */
  readonly fromDay: number
  /** Id of a week of the pack: `thursday-closed`, `six-day`. */
  readonly week: string
}

/** One country's part in a calendar: what `explain` looks up. */
interface CalendarPart {
  readonly code: string
  readonly confirmedTo: number
  readonly weekOn: (day: number) => PackWeek
  readonly sources: ReadonlyMap<string, PackSource>
  readonly special: SpecialDays
}

/**
 * Working days of one or more countries over a range of whole days (days since 1970-01-01). With these two arrays every
 * question about working days is one or two look-ups.
 */
export interface WorkingCalendar {
  /** `IR`, or `IR+TJ` for the days that are worked in both. */
  readonly code: string
  /** `IR 2026.1`, one a part: what a result was reckoned with. */
  readonly versions: readonly string[]
  /** First and last day, both included. */
  readonly first: number
  readonly last: number
  /** At `day - first`: how many working days of the range come before the day. One element longer than the range. */
  readonly workingBefore: Int32Array
  /** The working days of the range in order: working index → day. */
  readonly workingDays: Int32Array
  readonly parts: readonly CalendarPart[]
}

/** Why a day is off, or worked although the week has it off. An ordinary working day has no reasons. */
export interface DayExplanation {
  readonly day: number
  readonly working: boolean
  readonly reasons: readonly Reason[]
}

/**
 * Makes the calendar of a body in the pack's country, with the body's own weeks, if it has any. Throws
 * E_CALENDAR_WEEK_UNKNOWN and E_CALENDAR_CONFLICT.
 */
export function compileCalendar(pack: CalendarPack, settings: readonly WeekSetting[] = []): WorkingCalendar {
  const weekOn = weeksOf(pack, settings)
  const special = specialDays(pack, weekOn)
  const sources = new Map(pack.sources.map((source) => [source.id, source]))
  const part = { code: pack.code, confirmedTo: dayOf(pack.confirmedTo), weekOn, sources, special }
  const range = { first: dayOf(pack.from), last: dayOf(pack.to) }
  return fromParts([part], [`${pack.code} ${pack.version}`], range)
}

/**
 * The days that are worked in all of the calendars, over the days that all of them know. Throws E_CALENDAR_NO_OVERLAP
 * when there is none.
 */
export function joint(...calendars: readonly [WorkingCalendar, ...WorkingCalendar[]]): WorkingCalendar {
  const first = Math.max(...calendars.map((calendar) => calendar.first))
  const last = Math.min(...calendars.map((calendar) => calendar.last))
  if (first > last) {
    throw new CalendarError('E_CALENDAR_NO_OVERLAP', { calendars: calendars.map(({ code }) => code).join(', ') })
  }
  const parts = calendars.flatMap((calendar) => calendar.parts)
  const versions = calendars.flatMap((calendar) => calendar.versions)
  return fromParts(parts, versions, { first, last })
}

/** Tells why the day is off or worked. Throws E_CALENDAR_OUT_OF_RANGE. */
export function explain(calendar: WorkingCalendar, day: number): DayExplanation {
  if (!(day >= calendar.first && day <= calendar.last)) throw outOfRange(calendar, day)
  const reasons = calendar.parts.flatMap((part) => reasonsOf(part, day))
  return { day, working: calendar.parts.every((part) => isWorked(part, day)), reasons }
}

/** The error for a day, or a number of working days, that the calendar's data does not reach. */
export function outOfRange(calendar: WorkingCalendar, asked: number | string): CalendarError {
  const { code, first, last } = calendar
  const day = typeof asked === 'number' ? toldDay(asked) : asked
  const values = { calendar: code, day, first: formatIsoDay(first), last: formatIsoDay(last) }
  return new CalendarError('E_CALENDAR_OUT_OF_RANGE', values)
}

function toldDay(day: number): string {
  try {
    return formatIsoDay(day)
  } catch {
    return String(day)
  }
}

function fromParts(
  parts: readonly CalendarPart[],
  versions: readonly string[],
  { first, last }: { readonly first: number; readonly last: number },
): WorkingCalendar {
  const workingBefore = new Int32Array(last - first + 2)
  const days: number[] = []
  for (let day = first; day <= last; day += 1) {
    if (parts.every((part) => isWorked(part, day))) days.push(day)
    workingBefore[day - first + 1] = days.length
  }
  const code = parts.map((part) => part.code).join('+')
  return { code, versions, first, last, workingBefore, workingDays: Int32Array.from(days), parts }
}

function isWorked({ weekOn, special }: CalendarPart, day: number): boolean {
  const reasons = special.get(day)
  if (reasons?.some(isWorkedBy)) return true
  return !reasons?.some(isOffBy) && !isRest(weekOn(day), day)
}

function reasonsOf(part: CalendarPart, day: number): readonly Reason[] {
  const special = part.special.get(day) ?? []
  const week = part.weekOn(day)
  if (special.some(isWorkedBy)) return special
  if (isRest(week, day)) return [weekReason(part, day), ...special]
  const isHalf = week.half.includes(weekdayOf(day)) && !special.some(isOffBy)
  return isHalf ? [weekReason(part, day)] : special
}

function weekReason(part: CalendarPart, day: number): Reason {
  const week = part.weekOn(day)
  const kind = isRest(week, day) ? 'weekly-rest' : 'half-day'
  const source = part.sources.get(week.source)
  if (source === undefined) throw new RangeError(`no source ${week.source}`)
  const status = day > part.confirmedTo ? 'expected' : 'confirmed'
  return { calendar: part.code, kind, id: week.id, names: week.names, status, source, otherDay: null }
}

/** Day → week: the latest setting in effect, else the latest of the pack's own weeks. */
function weeksOf(pack: CalendarPack, settings: readonly WeekSetting[]): (day: number) => PackWeek {
  const weeks = new Map(pack.weeks.map((week) => [week.id, week]))
  const own = pack.defaultWeek.map(({ from, week }) => ({ fromDay: dayOf(from), week }))
  const sorted = [...byDay(own), ...byDay(settings)].map(({ fromDay, week: id }) => {
    const week = weeks.get(id)
    if (week !== undefined) return { fromDay, week }
    const accepted = [...weeks.keys()].join(', ')
    throw new CalendarError('E_CALENDAR_WEEK_UNKNOWN', { calendar: pack.code, week: id, accepted })
  })
  const earliest = sorted[0]
  if (earliest === undefined) throw new RangeError('a pack has at least one default week')
  return (day) => (sorted.findLast(({ fromDay }) => fromDay <= day) ?? earliest).week
}

function byDay(settings: readonly WeekSetting[]): readonly WeekSetting[] {
  return [...settings].sort((a, b) => a.fromDay - b.fromDay)
}
