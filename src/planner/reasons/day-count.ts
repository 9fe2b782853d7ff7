import { type CalendarCode, type Day, EVERY_DAY, PlanError } from '../network/index.ts'
import { addWorkingDays, isWorking, type WorkingCalendar, workingDaysBetween } from '../working-days/index.ts'

export type CalendarByCode = ReadonlyMap<CalendarCode, WorkingCalendar>

/** The few questions about working days that reasons are made of. */
export interface DayCount {
  readonly isWorking: (day: Day) => boolean
  /** The day itself when it is worked, else the next that is, and so many working days further or back, as far as data go. */
  readonly add: (day: Day, days: number) => Day
  /** Working days from the first day on and before the second. */
  readonly between: (from: Day, to: Day) => number
}

/** The calendar of a code, on which every day counts if it is EVERY_DAY. Throws E_PLAN_CALENDAR. */
export function dayCountOf(calendars: CalendarByCode, code: CalendarCode): DayCount {
  if (code === EVERY_DAY) {
    return { isWorking: () => true, add: (day, days) => day + days, between: (from, to) => to - from }
  }
  const calendar = calendars.get(code)
  if (calendar === undefined) {
    const accepted = [EVERY_DAY, ...calendars.keys()].join(', ')
    throw new PlanError('E_PLAN_CALENDAR', { value: code, accepted })
  }
  return {
    isWorking: (day) => isWorking(calendar, day),
    add: (day, days) => {
      const from = Math.max(calendar.first, day)
      const back = workingDaysBetween(calendar, calendar.first, from)
      return addWorkingDays(calendar, from, Math.max(days, -back))
    },
    between: (from, to) => workingDaysBetween(calendar, from, to),
  }
}
