import {
  asOf,
  type Item,
  type ItemId,
  isKind,
  type RecordedChange,
  replay,
  type ViewContext,
} from '../../register/index.ts'
import { type Access, allItems } from './access.ts'

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

/** Throws StoreError. */
export async function registerView(viewer: Viewer, { at, recordedBy }: ViewTimes): Promise<ViewData> {
  const known = recordedBy === null ? await allItems(viewer) : await recordedItems(viewer, recordedBy)
  const shown = at === null ? known : asOf(known, at)
  const items: ReadonlyMap<ItemId, Item> = new Map(shown.map((item) => [item.id, item]))
  const relationship = known.find((item) => isKind(item, 'relationship')) as Item<'relationship'> | undefined
  const context = { relationship: relationship ?? null, items, today: at ?? recordedBy ?? viewer.today }
  return { items: shown, context, at, recordedBy }
}

async function recordedItems(access: Access, day: string): Promise<readonly Item[]> {
  const { store, rel, reader } = access
  const changes: RecordedChange[] = []
  for await (const change of store.changes(rel, { before: dayAfter(day) }, reader)) changes.push(change)
  const order = new Map((await allItems(access)).map(({ id }, place) => [id, place]))
  const items = [...replay(changes).values()]
  return items.sort((one, other) => (order.get(one.id) ?? 0) - (order.get(other.id) ?? 0))
}

/** The instant at which the day is over, in UTC. */
function dayAfter(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString()
}
