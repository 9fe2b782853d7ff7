/** Numbers that look like chance and depend on the seed alone. */
export interface Random {
  /** From 0 up to, but not including, 1. */
  readonly next: () => number
  /** A whole number from 0 to `below - 1`; 0 when `below` is 0. */
  readonly whole: (below: number) => number
  /** One of the items. Throws RangeError when there is none. */
  readonly oneOf: <T>(items: readonly T[]) => T
}

/** mulberry32 (Tommy Ettinger, public domain): 32 bits of state, good enough to vary texts. */
export function randomOf(seed: number): Random {
  let state = seed >>> 0
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  const whole = (below: number) => Math.floor(next() * below)
  const oneOf = <T>(items: readonly T[]): T => {
    if (items.length === 0) throw new RangeError('nothing to choose from')
    return items[whole(items.length)] as T
  }
  return { next, whole, oneOf }
}

/** A seed of its own for each number in a series, so that any one of them can be had again alone. */
export function seedOf(seed: number, number: number): number {
  const mixed = Math.imul(seed ^ Math.imul(number + 1, 0x9e3779b1), 0x85ebca6b)
  return (mixed ^ (mixed >>> 16)) >>> 0
}
