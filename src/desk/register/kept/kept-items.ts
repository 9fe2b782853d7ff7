import { type Item, type ItemId, keepWords, type RegisterStore } from '../../../register/index.ts'
import { type Access, allItems } from '../access.ts'
import { withChanged } from './in-order.ts'
import { logSizeOf } from './log-size.ts'

/** Every item that one side may see, as the log of that size leaves them. */
export interface KeptItems {
  readonly size: number
  /** By their day. */
  readonly items: readonly Item[]
}

/** More than this many items that changed are read faster with all others. */
const MOST_CHANGED = 100
/** More entries than these are not looked through for what changed. */
const MOST_ENTRIES = 1000
/** Sides whose items are kept at a time: those of some registers. */
const MOST_SIDES = 8

interface Side {
  readonly rel: string
  readonly reading: Promise<KeptItems>
  /** What `reading` gave; null until then. */
  read: KeptItems | null
}

/** By store, then by register and side: what one side sees is never looked for under another. */
const kept = new WeakMap<RegisterStore, Map<string, Side>>()

/** The side in a form that no other register or side has. */
export function sideOf({ rel, reader }: Pick<Access, 'rel' | 'reader'>): string {
  return JSON.stringify([rel, reader.party])
}

/**
 * Every item that the reader may see, now. What was read before is kept, and only what has changed since is read again.
 * Throws StoreError.
 */
export async function keptItems(access: Access): Promise<KeptItems> {
  const size = await logSizeOf(access.store, access.rel)
  const sides = kept.get(access.store) ?? new Map<string, Side>()
  kept.set(access.store, sides)
  const key = sideOf(access)
  const former = sides.get(key) ?? null
  if (former?.read && former.read.size >= size) return former.read
  const side: Side = { rel: access.rel, reading: upTo(size, former, access), read: null }
  keepLast(sides, key, side)
  try {
    side.read = await side.reading
    return side.read
  } catch (error) {
    if (sides.get(key) === side) sides.delete(key)
    throw error
  }
}

/** The side asked for last stands last; the first ones go. */
function keepLast(sides: Map<string, Side>, key: string, side: Side): void {
  sides.delete(key)
  sides.set(key, side)
  for (const other of sides.keys()) {
    if (sides.size <= MOST_SIDES) break
    sides.delete(other)
  }
}

/** Whoever asks while others wait for the same waits with them. */
async function upTo(size: number, former: Side | null, access: Access): Promise<KeptItems> {
  const before = await former?.reading.catch(() => null)
  if (before && before.size >= size) return before
  const changed = before ? await changedSince(before, size, access) : null
  if (before && changed !== null) return { size, items: withChanged(before.items, changed) }
  return { size, items: await readAll(access) }
}

async function readAll(access: Access): Promise<readonly Item[]> {
  const { store, rel, reader } = access
  const [items, words] = await Promise.all([allItems(access), store.words(rel, reader)])
  for (const item of items) {
    const own = words.get(item.id)
    // The words of private notes are kept nowhere but in them.
    if (own !== undefined && !hasNotes(item)) keepWords(item, own)
  }
  return shared(items, access)
}

/** Items that are the same for several sides are held once: only those with private notes differ. */
function shared(items: readonly Item[], access: Access): readonly Item[] {
  const sides = kept.get(access.store)?.values() ?? []
  const other = [...sides].find(({ rel, read }) => rel === access.rel && read !== null)?.read
  if (!other) return items
  const known = new Map(other.items.map((item) => [item.id, item]))
  return items.map((item) => {
    const same = known.get(item.id)
    return same !== undefined && isSame(item, same) && !hasNotes(item) && !hasNotes(same) ? same : item
  })
}

function hasNotes({ comments }: Item): boolean {
  return comments.some(({ privateTo }) => privateTo !== null)
}

/** An item follows from its entries; its own last one, and its notes, tell them all. */
export function isSame(one: Item, other: Item): boolean {
  return one.last.hash === other.last.hash && one.comments.length === other.comments.length
}

/** The items about which something was entered since; null when there are too many to be read one by one. */
async function changedSince(
  before: KeptItems,
  size: number,
  { store, rel, reader }: Access,
): Promise<ReadonlyMap<ItemId, Item> | null> {
  if (size - before.size > MOST_ENTRIES) return null
  const ids = new Set<ItemId>()
  for await (const { obj } of store.changes(rel, { from: before.size, to: size }, reader)) ids.add(obj)
  if (ids.size > MOST_CHANGED) return null
  const items = await Promise.all([...ids].map((id) => store.item(rel, id, reader)))
  return new Map(items.flatMap((item) => (item === null ? [] : [[item.id, item] as const])))
}
