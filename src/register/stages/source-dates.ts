import type { ItemId, PartialDate } from '../items/common.ts'
import { type Item, isKind } from '../items/item.ts'

/** When a source was published; null where that, or the source, is not known. */
export type SourceDates = (source: ItemId) => PartialDate | null

/** The dates of the sources among the items. */
export function sourceDatesIn(items: ReadonlyMap<ItemId, Item>): SourceDates {
  return (id) => {
    const source = items.get(id)
    return source !== undefined && isKind(source, 'source') ? source.facts.publishedOn : null
  }
}

/**
 * True when the one date is over before the other begins: "2021-03" before "2021-04-01", not before "2021-03-15". Dates
 * with four digits of year sort like their text, and a year before its months.
 */
export function isOverBefore(one: PartialDate, other: PartialDate): boolean {
  return one < other && !other.startsWith(one)
}
