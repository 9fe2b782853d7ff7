import {
  asOf,
  type Item,
  type ItemId,
  isKind,
  type RecordedChange,
  type RegisterStore,
  replay,
  type ViewContext,
} from '../../register/index.ts'
import type { Access } from './access.ts'
import { dayAfter } from './day-after.ts'
import { isSame, type KeptItems, keptItems, sideOf } from './kept/kept-items.ts'

/** Which of its two times a register is looked at by; both `YYYY-MM-DD`, or null for now. */
export interface ViewTimes {
  /** The day of the world that is shown. */
  readonly at: string | null
  /** The day by whose end it had been entered. */
  readonly recordedBy: string | null
}

/** The register as it is looked at: now, on a day of the world, or as it was recorded by a day. */
export interface ViewData extends ViewTimes {
  /** By their day. */
  readonly items: readonly Item[]
  readonly context: ViewContext
}

export interface Viewer extends Access {
  /** `YYYY-MM-DD` */
  readonly today: string
}

/** Views that are kept of a store: those of now of some sides, and some past days. */
const MOST_VIEWS = 16

interface KeptView {
  readonly size: number
  readonly view: Promise<ViewData>
}

const kept = new WeakMap<RegisterStore, Map<string, KeptView>>()

/**
 * The register in a view. The same view of the same side is worked out once for as long as nothing is entered, so that
 * what is worked out of it can be kept with it. Throws StoreError.
 */
export async function registerView(viewer: Viewer, times: ViewTimes): Promise<ViewData> {
  const now = await keptItems(viewer)
  const views = kept.get(viewer.store) ?? new Map<string, KeptView>()
  kept.set(viewer.store, views)
  const key = JSON.stringify([sideOf(viewer), times.at, times.recordedBy, viewer.today])
  const found = views.get(key)
  const one = found?.size === now.size ? found : { size: now.size, view: viewOf(viewer, times, now) }
  views.delete(key)
  views.set(key, one)
  for (const other of views.keys()) {
    if (views.size <= MOST_VIEWS) break
    views.delete(other)
  }
  try {
    return await one.view
  } catch (error) {
    if (views.get(key) === one) views.delete(key)
    throw error
  }
}

async function viewOf(viewer: Viewer, { at, recordedBy }: ViewTimes, now: KeptItems): Promise<ViewData> {
  const known = recordedBy === null ? now.items : await recordedItems(viewer, recordedBy, now)
  const shown = at === null ? known : asOf(known, at)
  const items: ReadonlyMap<ItemId, Item> = new Map(shown.map((item) => [item.id, item]))
  const relationship = known.find((item) => isKind(item, 'relationship')) as Item<'relationship'> | undefined
  const context = { relationship: relationship ?? null, items, today: at ?? recordedBy ?? viewer.today }
  return { items: shown, context, at, recordedBy }
}

async function recordedItems(access: Access, day: string, now: KeptItems): Promise<readonly Item[]> {
  const { store, rel, reader } = access
  const changes: RecordedChange[] = []
  for await (const change of store.changes(rel, { before: dayAfter(day) }, reader)) changes.push(change)
  const order = new Map(now.items.map(({ id }, place) => [id, place]))
  const placeOf = ({ id }: Item) => order.get(id) ?? 0
  const items = [...replay(changes).values()].sort((one, other) => placeOf(one) - placeOf(other))
  // Nothing has been said since of most: what is known of them is kept with them.
  return items.map((item) => {
    const same = now.items[placeOf(item)]
    return same !== undefined && same.id === item.id && isSame(item, same) ? same : item
  })
}
