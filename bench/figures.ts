/** The middle one; of an even number the mean of the middle two; NaN of none. */
export function medianOf(numbers: readonly number[]): number {
  const ordered = numbers.toSorted((a, b) => a - b)
  const half = Math.floor(ordered.length / 2)
  const [low, high] = [ordered[half - (ordered.length % 2 === 0 ? 1 : 0)], ordered[half]]
  return ((low ?? Number.NaN) + (high ?? Number.NaN)) / 2
}

/** `12.3 ms`, `1.20 s`. */
export function duration(ms: number): string {
  return ms >= 1000 ? `${(ms / 1000).toFixed(2)} s` : `${ms.toFixed(1)} ms`
}
