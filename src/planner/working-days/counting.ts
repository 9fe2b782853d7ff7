import { outOfRange, type WorkingCalendar } from './working-calendar.ts'

// All of these take whole days (days since 1970-01-01), take the same short time whatever the distance, and throw
// E_CALENDAR_OUT_OF_RANGE when the day that is given, or the one that would be answered, is beyond the calendar's data.

/** True when the day is worked. */
export function isWorking(calendar: WorkingCalendar, day: number): boolean {
  return indexAfter(calendar, day) > indexAt(calendar, day)
}

/** The day itself when it is worked, else the first working day after it. */
export function nextWorking(calendar: WorkingCalendar, day: number): number {
  return addWorkingDays(calendar, day, 0)
}

/**
 * The working day `n` working days after `day` (before it when `n` is negative). A day that is not worked stands for the
 * next one that is: Saturday + 0 is Monday, Saturday - 1 is Friday. Adding `n` and then `-n` gives `nextWorking(day)`.
 */
export function addWorkingDays(calendar: WorkingCalendar, day: number, n: number): number {
  const found = calendar.workingDays[indexAt(calendar, day) + n]
  if (found === undefined) throw outOfRange(calendar, n === 0 ? day : `${n} working days from ${day}`)
  return found
}

/**
 * Number of working days from `from` on and before `to`; negative when `to` comes first. `to` may be the day after the
 * calendar's last.
 */
export function workingDaysBetween(calendar: WorkingCalendar, from: number, to: number): number {
  return boundAt(calendar, to) - boundAt(calendar, from)
}

/** Working days of the range before the day: the index of the day when it is worked. */
function indexAt(calendar: WorkingCalendar, day: number): number {
  if (!(day >= calendar.first && day <= calendar.last)) throw outOfRange(calendar, day)
  return boundAt(calendar, day)
}

function indexAfter(calendar: WorkingCalendar, day: number): number {
  return boundAt(calendar, day + 1)
}

function boundAt(calendar: WorkingCalendar, day: number): number {
  const index = calendar.workingBefore[day - calendar.first]
  if (index === undefined) throw outOfRange(calendar, day)
  return index
}
