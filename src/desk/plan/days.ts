import { formatIsoDay, gregorian, parseIso } from '../../calendar/index.ts'

/** The number of a day `YYYY-MM-DD`. Throws RangeError for what is no day. */
export function dayNumber(iso: string): number {
  const date = parseIso(iso)
  if (date === null || date.month === null || date.day === null) throw new RangeError(`no day: ${iso}`)
  return gregorian.toDay({ year: date.year, month: date.month, day: date.day })
}

/** The day `YYYY-MM-DD` of a number. */
export const isoOf = (day: number | null): string | null => (day === null ? null : formatIsoDay(day))
