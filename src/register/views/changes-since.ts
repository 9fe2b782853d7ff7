import type { RecordedChange } from '../entries/changes.ts'
import { ADDS } from '../entries/evolve.ts'
import type { ItemId, PartialDate } from '../items/common.ts'
import type { ItemKind } from '../items/facts.ts'
import { type Item, isKind } from '../items/item.ts'
import { sourceDatesIn } from '../stages/source-dates.ts'
import { hasBegunBy } from './days.ts'
import { type HistoryLine, lineOf } from './history-line.ts'
import { knownFrom } from './known-from.ts'

export interface ChangedItem {
  readonly item: ItemId
  /** Null when this reader may not see the item. */
  readonly kind: ItemKind | null
  readonly lines: readonly HistoryLine[]
}

export interface ChangeQuery {
  /** `YYYY-MM-DD`, included; or, of what was entered, an RFC 3339 instant in UTC. */
  readonly since: string
  /** `entered`: put into the register since. `dated`: happened in the world since, whenever it was entered. */
  readonly by: 'entered' | 'dated'
}

/**
 * What has changed, by item. Entered: in the order of the log. Dated: in the order of the days, of which a month or
 * a year is its first, so that together with `asOf` the day before it is everything; entries about no day are left out.
 */
export function changesSince(
  changes: Iterable<RecordedChange>,
  items: ReadonlyMap<ItemId, Item>,
  { since, by }: ChangeQuery,
): readonly ChangedItem[] {
  const wanted = by === 'dated' ? [...changes] : [...changes].filter(({ at }) => sortable(at) >= sortable(since))
  const lines = wanted
    .map((change) => ({ obj: change.obj, line: lineIn(change, items) }))
    .filter(({ line }) => by === 'entered' || (line.on ?? '') >= since)
    .sort((one, other) => (by === 'dated' ? compare(one.line, other.line) : one.line.index - other.line.index))
  const groups = new Map<ItemId, HistoryLine[]>()
  for (const { obj, line } of lines) {
    const group = groups.get(obj)
    if (group === undefined) groups.set(obj, [line])
    else group.push(line)
  }
  return [...groups].map(([item, group]) => ({ item, kind: items.get(item)?.kind ?? null, lines: group }))
}

/** An item that is added counts from the day from which it is known. */
function lineIn(change: RecordedChange, items: ReadonlyMap<ItemId, Item>): HistoryLine {
  const item = items.get(change.obj) ?? null
  const line = lineOf(change, item, sourceDatesIn(items))
  return item !== null && ADDS[change.type] !== undefined ? { ...line, on: knownFrom(item, items) } : line
}

function compare(one: HistoryLine, other: HistoryLine): number {
  if (one.on === other.on) return one.index - other.index
  return (one.on ?? '') < (other.on ?? '') ? -1 : 1
}

/** Without the Z and the zeros at the end of its second's fraction, an instant sorts like its text, and after its day. */
function sortable(instant: string): string {
  return instant.endsWith('Z')
    ? instant
        .slice(0, -1)
        .replace(/(\.[0-9]*?)0+$/, '$1')
        .replace(/\.$/, '')
    : instant
}

/** The last session of the commission that was over by the day (`YYYY-MM-DD`), or null; its end is `sessionDay`. */
export function lastSession(events: Iterable<Item>, today: string): Item<'event'> | null {
  let last: Item<'event'> | null = null
  for (const event of events) {
    if (!isKind(event, 'event') || event.withdrawn !== null || event.facts.kind !== 'session') continue
    const day = sessionDay(event)
    if (day === null || !hasBegunBy(day, today)) continue
    if (last === null || isLater(event, last)) last = event
  }
  return last
}

/** The day that a session ended, or began when no end is known; null when it has no date. */
export function sessionDay({ facts }: Item<'event'>): PartialDate | null {
  return facts.until ?? facts.from
}

function isLater(one: Item<'event'>, other: Item<'event'>): boolean {
  const [day, otherDay] = [sessionDay(one) ?? '', sessionDay(other) ?? '']
  if (day !== otherDay) return day > otherDay
  return (one.facts.sessionNumber ?? 0) > (other.facts.sessionNumber ?? 0)
}
