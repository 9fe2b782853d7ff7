/** A whole number from 0 to `below - 1`, by the seed alone. `below` lies between 1 and 2^31. */
export type Random = (below: number) => number

/** xorshift32 (G. Marsaglia, Journal of Statistical Software 8(14), 2003), stirred by a first multiplication. */
export function randomOf(seed: number): Random {
  let state = Math.imul((seed ^ 0x9e3779b9) | 0, 0x85ebca6b) ^ 0x2545f491
  if (state === 0) state = 1
  return (below) => {
    state ^= state << 13
    state ^= state >>> 17
    state ^= state << 5
    return Math.floor(((state >>> 0) / 4294967296) * below)
  }
}
