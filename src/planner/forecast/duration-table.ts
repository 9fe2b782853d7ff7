import type { Estimate } from '../network/index.ts'
import { inverseNormal } from './inverse-normal.ts'

/** Quantiles of a distribution are kept at so many equal steps: a power of two, so that a draw is one look-up. */
export const QUANTILES = 1024
/** By how much a number of 32 bits is shifted to be the place of a quantile. */
export const QUANTILE_SHIFT = 22
/** Working days that no table goes beyond. */
const LONGEST = 20_000

/**
 * Whole working days at the middle of each step of probability, rising. The longest of 1,024 stands for the rest of the
 * tail. `scale` stretches them: what remains of a started task, as a share of what was planned. At least one day each,
 * unless nothing remains.
 */
export function durationTable(estimate: Estimate, days: number, scale = 1): Uint16Array {
  const quantile = quantileOf(estimate, days)
  const shortest = scale === 0 ? 0 : 1
  return Uint16Array.from({ length: QUANTILES }, (_, at) => {
    const value = quantile((at + 0.5) / QUANTILES) * scale
    return Math.max(shortest, Math.min(LONGEST, Math.round(value)))
  })
}

function quantileOf(estimate: Estimate, days: number): (p: number) => number {
  switch (estimate.shape) {
    case 'fixed':
      return () => days
    case 'log-normal':
      return (p) => estimate.median * Math.exp(estimate.sigma * inverseNormal(p))
    case 'three-point':
      return pertQuantile(estimate)
  }
}

const GRID = 2000

/**
 * The PERT distribution: a beta distribution over low to high, with its mode at the likeliest and mean
 * (low + 4 likely + high) / 6 (D. Malcolm et al., Operations Research 7, 1959; shapes as D. Vose, Risk Analysis, 2008).
 * Its distribution function is summed over a grid and turned around.
 */
function pertQuantile({ low, likely, high }: { low: number; likely: number; high: number }): (p: number) => number {
  if (high <= low) return () => low
  const alpha = 1 + (4 * (likely - low)) / (high - low)
  const beta = 1 + (4 * (high - likely)) / (high - low)
  const sums = new Float64Array(GRID + 1)
  for (let at = 0; at < GRID; at++) {
    const x = (at + 0.5) / GRID
    sums[at + 1] = (sums[at] as number) + x ** (alpha - 1) * (1 - x) ** (beta - 1)
  }
  const all = sums[GRID] as number
  return (p) => {
    let [from, to] = [0, GRID]
    while (to - from > 1) {
      const middle = (from + to) >> 1
      if ((sums[middle] as number) <= p * all) from = middle
      else to = middle
    }
    const step = (sums[to] as number) - (sums[from] as number)
    const share = step > 0 ? (p * all - (sums[from] as number)) / step : 0
    return low + ((high - low) * (from + share)) / GRID
  }
}
