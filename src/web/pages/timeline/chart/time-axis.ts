import { type Calendar, gregorian, solarHijri } from '../../../../calendar/index.ts'

export const AXIS_CALENDARS = ['gregory', 'persian'] as const
export type AxisCalendar = (typeof AXIS_CALENDARS)[number]

const COUNTED_BY: Readonly<Record<AxisCalendar, Calendar>> = { gregory: gregorian, persian: solarHijri }

/** Gregorian years that are shown, both whole and included. */
export interface YearWindow {
  readonly from: number
  readonly to: number
}

/** Places are from where lines of the language begin, in CSS pixels; the chart is mirrored as a whole afterwards. */
export interface TimeAxis {
  /** Days since 1970: the first that is shown, and the first after the last. */
  readonly first: number
  readonly end: number
  readonly width: number
  /** Place of the beginning of a day; beyond the edges for days that are not shown. */
  readonly at: (day: number) => number
}

export function timeAxis({ from, to }: YearWindow, width: number): TimeAxis {
  const first = gregorian.toDay({ year: from, month: 1, day: 1 })
  const end = gregorian.toDay({ year: to + 1, month: 1, day: 1 })
  return { first, end, width, at: (day) => ((day - first) / (end - first)) * width }
}

/** A stretch of the axis with its name; '' where the name has no room. */
export interface Tick {
  readonly start: number
  readonly width: number
  readonly label: string
}

export interface TickWords {
  readonly months: Readonly<Record<AxisCalendar, readonly string[]>>
  readonly digits: (value: number) => string
  /** CSS pixels that a label takes. */
  readonly widthOf: (text: string) => number
}

/** Least room beside a label. */
const ROOM = 8

/** Every year of the calendar that is shown, or every second, fifth, tenth one, so that each has room for its number. */
export function yearTicks(axis: TimeAxis, calendar: AxisCalendar, { digits, widthOf }: TickWords): readonly Tick[] {
  const counted = COUNTED_BY[calendar]
  const perYear = (axis.width / (axis.end - axis.first)) * 365.25
  const step = [1, 2, 5, 10, 20, 50, 100].find((years) => years * perYear >= widthOf('0000') + ROOM) ?? 100
  const from = Math.floor(counted.fromDay(axis.first).year / step) * step
  const to = counted.fromDay(axis.end - 1).year
  const ticks: Tick[] = []
  for (let year = from; year <= to; year += step) {
    const start = counted.toDay({ year, month: 1, day: 1 })
    const end = counted.toDay({ year: year + step, month: 1, day: 1 })
    ticks.push(...tickBetween(axis, [start, end], { label: digits(year), widthOf }))
  }
  return ticks
}

/** The months of the calendar, where they have room for their names; else none. */
export function monthTicks(axis: TimeAxis, calendar: AxisCalendar, { months, widthOf }: TickWords): readonly Tick[] {
  const counted = COUNTED_BY[calendar]
  const names = months[calendar]
  const perMonth = (axis.width / (axis.end - axis.first)) * 29
  if (names.some((name) => widthOf(name) + ROOM > perMonth)) return []
  const { year, month } = counted.fromDay(axis.first)
  const dayOf = (count: number) => counted.toDay({ year: Math.floor(count / 12), month: (count % 12) + 1, day: 1 })
  const ticks: Tick[] = []
  for (let count = year * 12 + month - 1; dayOf(count) < axis.end; count += 1) {
    const label = names[count % 12] ?? ''
    ticks.push(...tickBetween(axis, [dayOf(count), dayOf(count + 1)], { label, widthOf }))
  }
  return ticks
}

function tickBetween(
  axis: TimeAxis,
  [from, to]: readonly [number, number],
  { label, widthOf }: { readonly label: string; readonly widthOf: TickWords['widthOf'] },
): readonly Tick[] {
  const start = Math.max(axis.at(from), 0)
  const width = Math.min(axis.at(to), axis.width) - start
  if (width <= 0) return []
  return [{ start, width, label: widthOf(label) + ROOM <= width ? label : '' }]
}

/** The whole years in which something stands, with room ahead for what is due; this year when there is nothing. */
export function wholeWindow(days: readonly number[], today: number): YearWindow {
  const years = [...days, today].map((day) => gregorian.fromDay(day).year)
  return { from: Math.min(...years), to: Math.max(...years) }
}

/** Half the years around the middle day, or twice as many; never less than one, never beyond what there is. */
export function zoomed(window: YearWindow, direction: 'in' | 'out', { whole, around }: Zooming): YearWindow {
  const count = window.to - window.from + 1
  const wanted = direction === 'in' ? Math.max(1, Math.floor(count / 2)) : count * 2
  const all = whole.to - whole.from + 1
  if (wanted >= all) return whole
  return within({ from: Math.round(around - wanted / 2), to: Math.round(around - wanted / 2) + wanted - 1 }, whole)
}

export interface Zooming {
  readonly whole: YearWindow
  /** The year that stays in the middle, with its fraction. */
  readonly around: number
}

/** The same number of years, half a window earlier (-1) or later (1), as far as there is something. */
export function moved(window: YearWindow, direction: -1 | 1, whole: YearWindow): YearWindow {
  const step = Math.max(1, Math.floor((window.to - window.from + 1) / 2)) * direction
  return within({ from: window.from + step, to: window.to + step }, whole)
}

function within({ from, to }: YearWindow, whole: YearWindow): YearWindow {
  const shift = from < whole.from ? whole.from - from : to > whole.to ? whole.to - to : 0
  return { from: from + shift, to: to + shift }
}

/** The years of the calendar in which the window begins and ends. */
export function yearsIn({ from, to }: YearWindow, calendar: AxisCalendar): readonly [number, number] {
  const { first, end } = timeAxis({ from, to }, 1)
  const counted = COUNTED_BY[calendar]
  return [counted.fromDay(first).year, counted.fromDay(end - 1).year]
}
