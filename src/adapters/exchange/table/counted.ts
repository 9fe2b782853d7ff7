/** How often each value is there, by its JSON text: to take away what both sides have. */
export interface Counted {
  /** True, once for each time the value is there. */
  take(value: readonly unknown[]): boolean
}

export function counted(values: Iterable<readonly unknown[]>): Counted {
  const left = new Map<string, number>()
  for (const value of values) {
    const key = JSON.stringify(value)
    left.set(key, (left.get(key) ?? 0) + 1)
  }
  return {
    take(value) {
      const key = JSON.stringify(value)
      const count = left.get(key) ?? 0
      if (count > 0) left.set(key, count - 1)
      return count > 0
    },
  }
}
