import type { Day } from '../network/index.ts'

/** Finest unit that the head of a chart tells. */
export type ScaleUnit = 'day' | 'week' | 'month' | 'quarter' | 'year'

/** Days to places. A place belongs to a boundary between days: that of `day` is where the day begins. */
export interface TimeScale {
  /** The first day shown, and the first after the last. */
  readonly first: Day
  readonly end: Day
  readonly left: number
  readonly width: number
  readonly unit: ScaleUnit
  /** Place of the boundary, not beyond the edges. */
  readonly at: (boundary: Day) => number
}

/** Least width of a unit: below it the next coarser one is told. */
const LEAST_WIDTH: readonly (readonly [unit: ScaleUnit, days: number, width: number])[] = [
  ['day', 1, 25],
  ['week', 7, 26],
  ['month', 30, 36],
  ['quarter', 91, 40],
]

export function timeScale(span: readonly [first: Day, last: Day], left: number, width: number): TimeScale {
  const [first, last] = span
  const end = Math.max(last, first) + 1
  const perDay = width / (end - first)
  const fit = LEAST_WIDTH.find(([, days, least]) => days * perDay >= least)
  const at = (boundary: Day) => left + (Math.min(Math.max(boundary, first), end) - first) * perDay
  return { first, end, left, width, unit: fit?.[0] ?? 'year', at }
}
