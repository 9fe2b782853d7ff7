/**
 * Sorts activities by key, the lowest first. `list` gets the activities; of those with the same key the lower number
 * comes first, or the higher when `descending`. Keys lie between 0 and `highest`; time is linear in both counts.
 */
export type SortByKey = (list: Int32Array, keys: Int32Array, descending: boolean) => void

/** A counting sort with buckets of its own. */
export function sorterOf(count: number, highest: number): SortByKey {
  const buckets = new Int32Array(highest + 2)
  return (list, keys, descending) => {
    let most = 0
    for (let a = 0; a < count; a++) {
      const key = keys[a] as number
      if (key > most) most = key
      buckets[key + 1] = (buckets[key + 1] as number) + 1
    }
    for (let key = 1; key <= most; key++) buckets[key] = (buckets[key] as number) + (buckets[key - 1] as number)
    for (let step = 0; step < count; step++) {
      const a = descending ? count - 1 - step : step
      const key = keys[a] as number
      const at = buckets[key] as number
      list[at] = a
      buckets[key] = at + 1
    }
    buckets.fill(0, 0, most + 2)
  }
}
