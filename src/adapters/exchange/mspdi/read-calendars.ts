import { gregorian, weekdayOf } from '../../../calendar/index.ts'
import type { Day, WorkingCalendar } from '../../../planner/index.ts'
import type { MspdiIssue } from './file-parts.ts'
import { readTime } from './format.ts'
import type { Range } from './write-calendars.ts'
import { broken, type Element, list, numberOf, textOf } from './xml.ts'

/** Day types of the format from Sunday = 1 to our Monday = 1. */
const WEEKDAY_OF = [0, 7, 1, 2, 3, 4, 5, 6] as const

/** What a calendar says by itself; `base` is asked for what it does not say. */
interface Rules {
  readonly base: number
  readonly week: ReadonlyMap<number, boolean>
  readonly days: ReadonlyMap<Day, boolean>
}

export interface FileCalendars {
  /** The calendar of the number; Monday to Friday where the file has none. */
  readonly of: (uid: number) => WorkingCalendar
  readonly isKnown: (uid: number) => boolean
}

/** The calendars of a file by their numbers, over a range of days. */
export function readCalendars(project: Element, range: Range, issues: MspdiIssue[]): FileCalendars {
  const rules = new Map(
    list(project, 'Calendars', 'Calendar').map((calendar) => {
      const uid = numberOf(calendar, 'UID', 'Calendar') ?? 0
      if (list(calendar, 'WorkWeeks', 'WorkWeek').length > 0) {
        issues.push({
          kind: 'calendar-not-read',
          place: `Calendar/${textOf(calendar, 'Name') ?? uid}`,
          value: 'WorkWeeks',
        })
      }
      const days = new Map([...oldExceptions(calendar), ...exceptions(calendar, range, issues)])
      return [
        uid,
        { base: numberOf(calendar, 'BaseCalendarUID', 'Calendar') ?? -1, week: weekOf(calendar), days },
      ] as const
    }),
  )
  const made = new Map<number, WorkingCalendar>()
  const of = (uid: number) => {
    const calendar = made.get(uid) ?? calendarOf(`calendar-${uid}`, range, (day) => isOn(rules, uid, day))
    made.set(uid, calendar)
    return calendar
  }
  return { of, isKnown: (uid) => rules.has(uid) }
}

function isOn(rules: ReadonlyMap<number, Rules>, uid: number, day: Day): boolean {
  const seen = new Set<number>()
  let byWeek: boolean | undefined
  for (let at = uid; rules.has(at) && !seen.has(at); at = rules.get(at)?.base ?? -1) {
    seen.add(at)
    const own = rules.get(at)
    const special = own?.days.get(day)
    if (special !== undefined) return special
    byWeek ??= own?.week.get(weekdayOf(day))
  }
  return byWeek ?? weekdayOf(day) <= 5
}

function calendarOf(code: string, { first, last }: Range, isOnDay: (day: Day) => boolean): WorkingCalendar {
  const workingBefore = new Int32Array(last - first + 2)
  const days: Day[] = []
  for (let day = first; day <= last; day++) {
    if (isOnDay(day)) days.push(day)
    workingBefore[day - first + 1] = days.length
  }
  return { code, versions: [], first, last, workingBefore, workingDays: Int32Array.from(days), parts: [] }
}

function weekOf(calendar: Element): ReadonlyMap<number, boolean> {
  const week = new Map<number, boolean>()
  for (const day of list(calendar, 'WeekDays', 'WeekDay')) {
    const weekday = WEEKDAY_OF[numberOf(day, 'DayType', 'WeekDay') ?? 0]
    if (weekday !== undefined && weekday > 0) week.set(weekday, textOf(day, 'DayWorking') === '1')
  }
  return week
}

/** Before 2007 exceptions were week days of type 0 with a period. */
function oldExceptions(calendar: Element): readonly (readonly [Day, boolean])[] {
  return list(calendar, 'WeekDays', 'WeekDay').flatMap((day) => {
    const [period] = list(day, 'TimePeriod')
    return period === undefined ? [] : daysOf(period).map((one) => [one, textOf(day, 'DayWorking') === '1'] as const)
  })
}

/** `Type` of an exception that comes again: see mspdi_pj12.xsd. */
const DAILY = 1
const YEARLY = 2
const WEEKLY = 6
const ONCE = 9

function exceptions(calendar: Element, range: Range, issues: MspdiIssue[]): readonly (readonly [Day, boolean])[] {
  return list(calendar, 'Exceptions', 'Exception').flatMap((exception) => {
    const [period] = list(exception, 'TimePeriod')
    if (period === undefined) return []
    const isWorked = textOf(exception, 'DayWorking') === '1'
    const type = numberOf(exception, 'Type', 'Exception') ?? ONCE
    const days = daysOf(period, range)
    const name = textOf(exception, 'Name') ?? ''
    if (type !== DAILY && type !== ONCE && type !== YEARLY && type !== WEEKLY) {
      issues.push({ kind: 'exception-not-read', place: `Calendar/${textOf(calendar, 'Name') ?? ''}`, value: name })
      return []
    }
    return days.filter((day) => recurs(exception, type, day)).map((day) => [day, isWorked] as const)
  })
}

function recurs(exception: Element, type: number, day: Day): boolean {
  const { month, day: ofMonth } = gregorian.fromDay(day)
  if (type === YEARLY) {
    // Months count from 0.
    return (
      numberOf(exception, 'Month', 'Exception') === month - 1 &&
      numberOf(exception, 'MonthDay', 'Exception') === ofMonth
    )
  }
  if (type !== WEEKLY) return true
  // One bit for each day, Sunday the lowest.
  return ((numberOf(exception, 'DaysOfWeek', 'Exception') ?? 0) & (1 << (weekdayOf(day) % 7))) !== 0
}

function daysOf(period: Element, range?: Range): readonly Day[] {
  const [from, to] = [readTime(textOf(period, 'FromDate') ?? ''), readTime(textOf(period, 'ToDate') ?? '')]
  if (from === null || to === null)
    throw broken('TimePeriod', `${textOf(period, 'FromDate')} – ${textOf(period, 'ToDate')}`)
  // A period that ends at midnight ends with the day before.
  const end = to.minutes === 0 && to.day > from.day ? to.day - 1 : to.day
  const [first, last] = [Math.max(from.day, range?.first ?? from.day), Math.min(end, range?.last ?? from.day + 4000)]
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, at) => first + at)
}
