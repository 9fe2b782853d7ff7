import type { Day } from '../network/index.ts'

/** Days by which a share of the samples had come; null where it never happens, or lies beyond the calendars' data. */
export interface Quantiles {
  readonly p10: Day | null
  readonly p50: Day | null
  readonly p80: Day | null
  readonly p90: Day | null
}

/** How a goal will stand at the present pace; pages turn it into a sentence. */
export const OUTLOOKS = ['done', 'on-time', 'at-risk', 'will-miss', 'no-deadline', 'may-never'] as const
export type Outlook = (typeof OUTLOOKS)[number]

/** What a step does to the date of a goal. */
export interface Influence {
  readonly task: string
  /** Share of the samples in which it was on the chain that decided the date (criticality index). */
  readonly criticality: number
  /** Rank correlation of its duration with the goal's date, -1 to 1 (cruciality index). */
  readonly cruciality: number
  /** Mean day of the goal among the tenth of samples in which the step was shortest, and longest: the bar of a tornado. */
  readonly low: Day | null
  readonly high: Day | null
}

/** When a goal will be reached. */
export interface Forecast {
  readonly task: string
  readonly samples: number
  readonly seed: number
  readonly quantiles: Quantiles
  /** 95 % interval of the P80 day, by its order statistics; null where the day is. */
  readonly p80Interval: readonly [Day, Day] | null
  /** Share of samples in which it never happens. */
  readonly never: number
  /** Share of samples in which it comes later than the calendars' data reach. */
  readonly beyond: number
  readonly due: Day | null
  /** Share of samples that end by the due day; null without one. */
  readonly inTime: number | null
  readonly outlook: Outlook
  /** The steps with the most influence, by criticality and then cruciality; empty where none were asked for. */
  readonly influences: readonly Influence[]
  /** Share of samples by month of reaching it, for a picture: first day of the month, share. */
  readonly histogram: readonly (readonly [month: Day, share: number])[]
}
