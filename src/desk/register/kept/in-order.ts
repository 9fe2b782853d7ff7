import { firstDayOf, parseIso } from '../../../calendar/index.ts'
import { datesOf, type Item, type ItemId } from '../../../register/index.ts'

/** Newest first, those without a day last, then by id: as the store gives them by date. */
export function byDate(one: Item, other: Item): number {
  return dayOf(other) - dayOf(one) || (one.id < other.id ? -1 : Number(one.id > other.id))
}

const days = new WeakMap<Item, number>()

function dayOf(item: Item): number {
  const kept = days.get(item)
  if (kept !== undefined) return kept
  const { from } = datesOf(item)
  const iso = from === null ? null : parseIso(from)
  const day = iso === null ? -1e9 : firstDayOf(iso)
  days.set(item, day)
  return day
}

/** The items with the changed ones in the place of what they were, each where its day now puts it. */
export function withChanged(items: readonly Item[], changed: ReadonlyMap<ItemId, Item>): readonly Item[] {
  const all = items.filter(({ id }) => !changed.has(id))
  for (const item of changed.values()) all.splice(placeOf(item, all), 0, item)
  return all
}

function placeOf(item: Item, items: readonly Item[]): number {
  let [low, high] = [0, items.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (byDate(items[middle] as Item, item) < 0) low = middle + 1
    else high = middle
  }
  return low
}
