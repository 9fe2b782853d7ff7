import type { RecordedChange } from '../entries/changes.ts'
import type { Item } from '../items/item.ts'
import type { SourceDates } from '../stages/source-dates.ts'
import { type HistoryLine, lineOf } from './history-line.ts'

/**
 * The history of one item, a line for each of its entries in the order of the log. `item` is the item as it is now; null
 * when this reader may not see it.
 */
export function history(
  changes: Iterable<RecordedChange>,
  item: Item | null,
  dates: SourceDates,
): readonly HistoryLine[] {
  return Array.from(changes, (change) => lineOf(change, item, dates)).sort((one, other) => one.index - other.index)
}
