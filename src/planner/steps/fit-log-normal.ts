/** A log-normal distribution of durations: its median in the unit of the cases, and the deviation of the logarithm. */
export interface LogNormalFit {
  readonly median: number
  readonly sigma: number
}

/**
 * The log-normal distribution of observed durations by maximum likelihood, with the deviation of a sample (n - 1):
 * median = exp(mean of ln d), sigma = sqrt(sum of (ln d - mean)^2 / (n - 1)) (Crow and Shimizu, Lognormal Distributions,
 * 1988, chapter 2). Throws RangeError for fewer than two cases, or one that is not above 0.
 */
export function fitLogNormal(observedDays: readonly number[]): LogNormalFit {
  if (observedDays.length < 2) throw new RangeError(`two cases are needed, ${observedDays.length} given`)
  const wrong = observedDays.find((days) => !(days > 0 && Number.isFinite(days)))
  if (wrong !== undefined) throw new RangeError(`${wrong} is no duration; above 0 is accepted`)
  const logs = observedDays.map(Math.log)
  const mean = logs.reduce((sum, log) => sum + log, 0) / logs.length
  const squares = logs.reduce((sum, log) => sum + (log - mean) ** 2, 0)
  return { median: Math.exp(mean), sigma: Math.sqrt(squares / (logs.length - 1)) }
}
