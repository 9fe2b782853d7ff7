import { BEYOND, type Compiled } from '../timing/index.ts'
import type { Influence } from './forecast.ts'
import type { Sampler } from './sampler.ts'

/** What the samples leave for one goal. */
export interface GoalSamples {
  /** The boundary behind the goal's day, by sample; BEYOND or more where there is none. */
  readonly finishes: Int32Array
  /** Number of a task → samples in which it was on the deciding chain. */
  readonly critical: ReadonlyMap<number, number>
  /** Days of each varied task, by sample. */
  readonly durations: readonly Int32Array[]
}

/** Steps that are told at most. */
const MOST = 12
/** Share of the samples at either end that a bar of the tornado compares. */
const TENTH = 10

/**
 * The steps that matter most: how often each was on the chain that decided (criticality index, Van Slyke 1963), how its
 * duration goes with the goal's day (cruciality index, T. Williams, Omega 20, 1992, by Spearman's rank correlation), and
 * the goal's mean day among the tenth of samples in which the step was shortest, and longest. Samples without a day are
 * left out.
 */
export function influencesOf({ ids }: Compiled, { varied }: Sampler, samples: GoalSamples): readonly Influence[] {
  const { finishes, critical, durations } = samples
  const dated = [...finishes.keys()].filter((sample) => (finishes[sample] as number) < BEYOND)
  const days = dated.map((sample) => (finishes[sample] as number) - 1)
  const ranks = ranksOf(days)
  const found = [...varied].flatMap((number, at): Influence[] => {
    const share = (critical.get(number) ?? 0) / finishes.length
    if (share === 0) return []
    const own = dated.map((sample) => (durations[at] as Int32Array)[sample] as number)
    const { low, high } = tornado(own, days)
    return [{ task: ids[number] ?? '', criticality: share, cruciality: correlation(ranksOf(own), ranks), low, high }]
  })
  return found.sort((a, b) => weightOf(b) - weightOf(a) || (a.task < b.task ? -1 : 1)).slice(0, MOST)
}

/** By how much a step matters: being on the chain is worth as much as its length then tells. */
function weightOf({ criticality, cruciality }: Influence): number {
  return criticality * Math.abs(cruciality)
}

function tornado(own: readonly number[], days: readonly number[]): Pick<Influence, 'low' | 'high'> {
  const size = Math.floor(own.length / TENTH)
  if (size === 0) return { low: null, high: null }
  const byLength = [...own.keys()].sort((a, b) => (own[a] as number) - (own[b] as number) || a - b)
  const mean = (samples: readonly number[]) => {
    return Math.round(samples.reduce((sum, sample) => sum + (days[sample] as number), 0) / samples.length)
  }
  return { low: mean(byLength.slice(0, size)), high: mean(byLength.slice(-size)) }
}

/** Ranks from 0; equals share the mean of theirs. */
function ranksOf(values: readonly number[]): Float64Array {
  const order = [...values.keys()].sort((a, b) => (values[a] as number) - (values[b] as number))
  const ranks = new Float64Array(values.length)
  for (let from = 0; from < order.length; ) {
    let to = from
    while (to < order.length && values[order[to] as number] === values[order[from] as number]) to += 1
    for (let at = from; at < to; at++) ranks[order[at] as number] = (from + to - 1) / 2
    from = to
  }
  return ranks
}

/** Pearson's coefficient; 0 where one side does not vary. */
function correlation(a: Float64Array, b: Float64Array): number {
  const mean = (a.length - 1) / 2
  let [both, left, right] = [0, 0, 0]
  for (let at = 0; at < a.length; at++) {
    const [x, y] = [(a[at] as number) - mean, (b[at] as number) - mean]
    both += x * y
    left += x * x
    right += y * y
  }
  return left === 0 || right === 0 ? 0 : both / Math.sqrt(left * right)
}
