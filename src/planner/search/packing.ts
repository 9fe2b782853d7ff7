import type { Problem } from './problem.ts'

/**
 * All resources side by side in one 32-bit word: each has a lane as wide as its capacity needs, and above it a guard
 * bit. With the guards set in what is free, `free - need` clears a guard exactly when its resource falls short.
 */
export interface Packing {
  readonly guards: number
  /** What is free when nothing is placed, guards set. */
  readonly free: number
  /** What each activity needs, guards clear. */
  readonly needs: Int32Array
}

const WORD_BITS = 32

/** The packing, or null when the lanes do not fit into one word. */
export function packingOf({ durations, demands, capacities }: Problem): Packing | null {
  let bits = 0
  let guards = 0
  let free = 0
  const needs = new Int32Array(durations.length)
  for (let resource = 0; resource < capacities.length; resource++) {
    const capacity = capacities[resource] as number
    const width = WORD_BITS - Math.clz32(capacity)
    if (bits + width + 1 > WORD_BITS) return null
    free |= capacity << bits
    guards |= 1 << (bits + width)
    for (let a = 0; a < needs.length; a++) {
      if (durations[a] === 0) continue
      needs[a] = (needs[a] as number) | ((demands[a * capacities.length + resource] as number) << bits)
    }
    bits += width + 1
  }
  return { guards, free: free | guards, needs }
}
