import { weekdayOf } from '../../../calendar/index.ts'
import {
  type CalendarCode,
  type Day,
  EVERY_DAY,
  explain,
  isWorking,
  type WorkingCalendar,
} from '../../../planner/index.ts'
import { endText, MORNING, startText, WORKING_TIMES } from './format.ts'

/** Days that the file tells of, both included. */
export interface Range {
  readonly first: Day
  readonly last: Day
}

/** Of calendars: their number in the file, from 1. */
export type CalendarUids = ReadonlyMap<CalendarCode, number>

const WEEKDAYS = [1, 2, 3, 4, 5, 6, 7] as const

/** The calendars of the codes: the week as it mostly is, and every day that is otherwise as an exception. */
export function calendarElements(
  uids: CalendarUids,
  calendars: ReadonlyMap<CalendarCode, WorkingCalendar>,
  range: Range,
): readonly object[] {
  return [...uids].map(([code, uid]) => {
    const calendar = calendars.get(code)
    const isOn = (day: Day) => calendar === undefined || isWorking(calendar, day)
    const within = calendar === undefined ? range : clipped(range, calendar)
    const week = new Map(WEEKDAYS.map((weekday) => [weekday, isMostlyOn(weekday, isOn, within)]))
    return {
      UID: uid,
      Name: nameOf(code),
      IsBaseCalendar: 1,
      IsBaselineCalendar: 0,
      BaseCalendarUID: -1,
      // The format counts from Sunday.
      WeekDays: {
        WeekDay: [7, 1, 2, 3, 4, 5, 6].map((weekday, at) => weekDay(at + 1, week.get(weekday as 1) ?? true)),
      },
      ...(calendar === undefined ? {} : exceptionsOf(calendar, week, within)),
    }
  })
}

/** Other programs refuse names with signs: letters, digits and dashes only. */
export function nameOf(code: CalendarCode): string {
  return code === EVERY_DAY ? 'Every day' : code.replaceAll(/[^\p{L}\p{N}]+/gu, '-')
}

function clipped(range: Range, { first, last }: WorkingCalendar): Range {
  return { first: Math.max(range.first, first), last: Math.min(range.last, last) }
}

function isMostlyOn(weekday: number, isOn: (day: Day) => boolean, { first, last }: Range): boolean {
  let [on, off] = [0, 0]
  for (let day = first; day <= last; day++) {
    if (weekdayOf(day) !== weekday) continue
    if (isOn(day)) on += 1
    else off += 1
  }
  return on >= off
}

function weekDay(type: number, isOn: boolean): object {
  if (!isOn) return { DayType: type, DayWorking: 0 }
  return { DayType: type, DayWorking: 1, WorkingTimes: { WorkingTime: WORKING_TIMES } }
}

/** Days next to one another that differ from the week in the same way and for the same reason are one exception. */
function exceptionsOf(calendar: WorkingCalendar, week: ReadonlyMap<number, boolean>, { first, last }: Range): object {
  const runs: { from: Day; to: Day; isOn: boolean; name: string }[] = []
  for (let day = first; day <= last; day++) {
    const isOn = isWorking(calendar, day)
    if (isOn === week.get(weekdayOf(day))) continue
    const name = reasonOf(calendar, day)
    const run = runs.at(-1)
    if (run !== undefined && run.to === day - 1 && run.isOn === isOn && run.name === name) run.to = day
    else runs.push({ from: day, to: day, isOn, name })
  }
  if (runs.length === 0) return {}
  return {
    Exceptions: {
      Exception: runs.map(({ from, to, isOn, name }) => ({
        EnteredByOccurrences: 0,
        TimePeriod: {
          FromDate: startText(from).replace(MORNING, 'T00:00:00'),
          ToDate: endText(to).replace('T17:00:00', 'T23:59:00'),
        },
        Occurrences: to - from + 1,
        Name: name,
        Type: 1,
        DayWorking: isOn ? 1 : 0,
        ...(isOn ? { WorkingTimes: { WorkingTime: WORKING_TIMES } } : {}),
      })),
    },
  }
}

function reasonOf(calendar: WorkingCalendar, day: Day): string {
  const [reason] = explain(calendar, day).reasons
  return reason?.names.en ?? (isWorking(calendar, day) ? 'Working day' : 'Day off')
}
