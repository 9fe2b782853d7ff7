import type { Item, ItemId } from '../../../register/index.ts'
import type { Access } from '../access.ts'
import { type KeptItems, keptItems } from './kept-items.ts'

const kept = new WeakMap<KeptItems, ReadonlyMap<ItemId, Item>>()

/** Every item that the reader may see, now, by its id. Throws StoreError. */
export async function keptById(access: Access): Promise<ReadonlyMap<ItemId, Item>> {
  const now = await keptItems(access)
  const byId = kept.get(now) ?? new Map(now.items.map((item) => [item.id, item]))
  kept.set(now, byId)
  return byId
}
