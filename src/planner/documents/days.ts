import { firstDayOf, lastDayOf, parseIso } from '../../calendar/index.ts'
import type { PartialDate } from '../../register/index.ts'
import type { Day } from '../network/index.ts'

/** The last day that a date can mean. Dates of the register and of settings are checked when they come in. */
export function lastDay(date: PartialDate): Day {
  return lastDayOf(parsed(date))
}

/** The first day that a date can mean. */
export function firstDay(date: PartialDate): Day {
  return firstDayOf(parsed(date))
}

function parsed(date: PartialDate) {
  const iso = parseIso(date)
  if (iso === null) throw new RangeError(`${date} is no date; YYYY-MM-DD, YYYY-MM and YYYY are accepted`)
  return iso
}
