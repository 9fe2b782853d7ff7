import type { Estimate } from '../network/index.ts'
import { fitLogNormal } from './fit-log-normal.ts'
import type { ObservedCases } from './observed-cases.ts'

/** Working days that a step is planned for, and how long it may take. Planned is the median or the likeliest. */
export interface Duration {
  readonly days: number
  readonly estimate: Estimate
}

/** A step without work: it is reached. */
export const MILESTONE: Duration = {
  days: 0,
  estimate: { shape: 'fixed', basis: { kind: 'assumption', note: 'a milestone has no days of work' } },
}

/** Nothing was observed: best, likeliest and worst case as the table has them, in working days. */
export function assumedRange([low, likely, high]: readonly [number, number, number], note: string): Duration {
  return { days: likely, estimate: { shape: 'three-point', low, likely, high, basis: { kind: 'assumption', note } } }
}

/** Nothing was observed: median in working days, and the deviation of the logarithm. */
export function assumedLogNormal(median: number, sigma: number, note: string): Duration {
  return {
    days: Math.round(median),
    estimate: { shape: 'log-normal', median, sigma, basis: { kind: 'assumption', note } },
  }
}

/** Fitted to cases in days of the year; `share` of them are worked. The logarithm's deviation does not change with it. */
export function observedLogNormal({ days, note }: ObservedCases, share: number): Duration {
  const fit = fitLogNormal(days)
  const median = rounded(fit.median * share)
  const told = `${note}; ${days.length} cases, ${days.join(', ')} days; ${rounded(share)} of the days are worked`
  return {
    days: Math.max(1, Math.round(median)),
    estimate: { shape: 'log-normal', median, sigma: rounded(fit.sigma), basis: { kind: 'observed', note: told } },
  }
}

/** Three digits behind the point: more would feign what a few cases do not say. */
function rounded(value: number): number {
  return Math.round(value * 1000) / 1000
}
