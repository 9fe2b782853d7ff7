import {
  type ChangedItem,
  type ChangeQuery,
  changesSince,
  type Item,
  knownFrom,
  lastSession,
  type RecordedChange,
  sessionDay,
} from '../../register/index.ts'
import type { Access } from './access.ts'
import { dayAfter } from './day-after.ts'
import { workedOut } from './kept/worked-out.ts'
import type { ViewData } from './register-view.ts'

/** The last session of the commission and its day, as of the view; null when none is known. */
export function sessionIn({
  items,
  context,
}: ViewData): { readonly event: Item<'event'>; readonly day: string } | null {
  const event = lastSession(items, context.today)
  const day = event === null ? null : sessionDay(event)
  return event === null || day === null ? null : { event, day }
}

/** Items that are looked up one by one; more are found faster by reading the whole log. */
const MOST_LOOKED_UP = 200

/**
 * What has changed since a day, of what the view shows. Kept with the view, so for as long as nothing is entered. Throws
 * StoreError.
 */
export async function changesIn(view: ViewData, access: Access, query: ChangeQuery): Promise<readonly ChangedItem[]> {
  return workedOut(view, JSON.stringify(['changes', query, access.reader.isVisitor === true]), async () => {
    const before = view.recordedBy === null ? {} : { before: dayAfter(view.recordedBy) }
    const changes =
      query.by === 'entered'
        ? await read(access, { since: instantOf(query.since), ...before })
        : await datedChanges(view, access, { since: query.since, before })
    const { items } = view.context
    const until = view.at
    const found = changesSince(changes, items, query)
    if (query.by !== 'dated' || until === null) return found
    return found
      .map((one) => ({ ...one, lines: one.lines.filter(({ on }) => (on ?? '') <= until) }))
      .filter(({ lines }) => lines.length > 0)
  })
}

type Bounds = Parameters<Access['store']['changes']>[1]

async function read({ store, rel, reader }: Access, bounds: Bounds): Promise<readonly RecordedChange[]> {
  const changes: RecordedChange[] = []
  for await (const change of store.changes(rel, bounds, reader)) changes.push(change)
  return changes
}

/** Of the items with something of a day since: an entry of a day leaves that day with its item. */
async function datedChanges(
  { items, context }: ViewData,
  access: Access,
  { since, before }: { readonly since: string; readonly before: Bounds },
): Promise<readonly RecordedChange[]> {
  const dated = items.filter((item) => daysOf(item, context.items).some((day) => (day ?? '') >= since))
  if (dated.length > MOST_LOOKED_UP) return read(access, before)
  const found = await Promise.all(dated.map(({ id }) => read(access, { ...before, obj: id })))
  return found.flat()
}

function daysOf(item: Item, items: ReadonlyMap<string, Item>): readonly (string | null)[] {
  const { stages, statuses, evidence, judgements, delays } = item
  const marks = [...stages, ...statuses, ...evidence, ...judgements].map(({ on }) => on)
  return [knownFrom(item, items), ...marks, ...delays.map(({ since }) => since)]
}

function instantOf(since: string): string {
  return since.length === 'YYYY-MM-DD'.length ? `${since}T00:00:00Z` : since
}
