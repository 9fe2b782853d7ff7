/** The first and the last day that are shown, counted from 1970-01-01. */
export type DaySpan = readonly [first: number, last: number]

/** Fewer days would only be empty. */
const LEAST_DAYS = 14
const ZOOM = 2
/** Share of the days shown by which one step goes on. */
const STEP_SHARE = 0.25

/** Twice as close, or half, around the day; within `whole`. */
export function zoomed(span: DaySpan, direction: 'in' | 'out', { whole, around }: Looking): DaySpan {
  const length = span[1] - span[0]
  const wanted = direction === 'in' ? Math.max(LEAST_DAYS, Math.round(length / ZOOM)) : length * ZOOM
  const share = length === 0 ? 0.5 : Math.min(1, Math.max(0, (around - span[0]) / length))
  return within([Math.round(around - wanted * share), Math.round(around + wanted * (1 - share))], whole)
}

export interface Looking {
  /** All days that there is something to see on. */
  readonly whole: DaySpan
  /** The day that stays where it is. */
  readonly around: number
}

/** A quarter of what is shown earlier or later; within `whole`. */
export function moved(span: DaySpan, direction: -1 | 1, whole: DaySpan): DaySpan {
  const by = Math.max(1, Math.round((span[1] - span[0]) * STEP_SHARE)) * direction
  return within([span[0] + by, span[1] + by], whole)
}

/** As long as it is, moved to where `whole` has it; all of `whole` when it is longer. */
export function within([first, last]: DaySpan, whole: DaySpan): DaySpan {
  if (last - first >= whole[1] - whole[0]) return whole
  const back = Math.max(0, last - whole[1]) - Math.max(0, whole[0] - first)
  return [first - back, last - back]
}

export const isSameSpan = (one: DaySpan, other: DaySpan) => one[0] === other[0] && one[1] === other[1]
