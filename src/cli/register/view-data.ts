import {
  asOf,
  type Item,
  type ItemId,
  isKind,
  type RecordedChange,
  replay,
  type ViewContext,
} from '../../register/index.ts'
import type { Arguments } from '../arguments.ts'
import type { Workspace } from '../workspace/workspace.ts'
import { dayOption } from './options.ts'

/** The register as it is looked at: now, on a day of the world, or as it was recorded by a day. */
export interface ViewData {
  readonly items: readonly Item[]
  readonly context: ViewContext
  /** The day of the world that is shown; null for today. */
  readonly at: string | null
  readonly recordedBy: string | null
}

/** More items than any register holds. */
const ALL = 10_000_000

/** Throws UsageError for dates that are none. */
export async function viewData({ options }: Arguments, workspace: Workspace): Promise<ViewData> {
  const at = dayOption(options, 'at')
  const recordedBy = dayOption(options, 'recorded-by')
  const known = recordedBy === null ? await allItems(workspace) : await recordedItems(workspace, recordedBy)
  const shown = at === null ? known : asOf(known, at)
  const items: ReadonlyMap<ItemId, Item> = new Map(shown.map((item) => [item.id, item]))
  const relationship = known.find((item) => isKind(item, 'relationship')) as Item<'relationship'> | undefined
  const context = { relationship: relationship ?? null, items, today: at ?? recordedBy ?? workspace.today }
  return { items: shown, context, at, recordedBy }
}

/** Every item that the reader may see, by its day. */
export async function allItems({ store, rel, reader }: Workspace): Promise<readonly Item[]> {
  return (await store.items(rel, { limit: ALL, order: 'date' }, reader)).items
}

async function recordedItems(workspace: Workspace, day: string): Promise<readonly Item[]> {
  const { store, rel, reader } = workspace
  const changes: RecordedChange[] = []
  for await (const change of store.changes(rel, { before: dayAfter(day) }, reader)) changes.push(change)
  const order = new Map((await allItems(workspace)).map(({ id }, place) => [id, place]))
  const items = [...replay(changes).values()]
  return items.sort((one, other) => (order.get(one.id) ?? 0) - (order.get(other.id) ?? 0))
}

/** The instant at which the day is over, in UTC. */
function dayAfter(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString()
}
