import type { ItemId } from '../../../register/index.ts'
import type { GivenItem } from './given-items.ts'

/** An item to be added, and the facts of it that can only be told once all items are there. */
export interface Addition {
  readonly item: GivenItem
  readonly later: ReadonlySet<string>
}

/** The facts by which items point to others. */
const POINTING = [
  ...['source', 'accepted', 'sources', 'pins', 'parent', 'successor', 'dependsOn', 'event'],
  ...['responsible', 'body', 'record', 'document', 'about', 'claims'],
]

/**
 * New items in an order in which each comes after those that it points to (the topological sorting of A. B. Kahn,
 * 1962). Where items point to one another in a circle, one of them is added without the facts that point ahead.
 */
export function additionOrder(items: readonly GivenItem[]): readonly Addition[] {
  const fresh = new Map(items.map((item) => [item.id, item]))
  const pointers = new Map(items.map((item) => [item.id, pointersOf(item, fresh)]))
  const ahead = new Map([...pointers].map(([id, facts]) => [id, new Set([...facts.values()].flat())]))
  const pointedBy = Map.groupBy(
    [...ahead].flatMap(([id, targets]) => [...targets].map((target) => ({ id, target }))),
    ({ target }) => target,
  )
  const order: Addition[] = []
  const ready = items.filter(({ id }) => ahead.get(id)?.size === 0)
  const add = (item: GivenItem) => {
    const missing = ahead.get(item.id)
    if (missing === undefined) return
    ahead.delete(item.id)
    order.push({ item, later: factsPointingTo(missing, pointers.get(item.id) ?? new Map()) })
    for (const { id } of pointedBy.get(item.id) ?? []) {
      const left = ahead.get(id)
      left?.delete(item.id)
      const next = left?.size === 0 ? fresh.get(id) : undefined
      if (next !== undefined) ready.push(next)
    }
  }
  let done = 0
  for (const item of items) {
    for (; done < ready.length; done++) add(ready[done] as GivenItem)
    // What is left now is part of a circle, or behind one.
    add(item)
  }
  for (; done < ready.length; done++) add(ready[done] as GivenItem)
  return order
}

/** The new items that each fact points to. */
function pointersOf({ id, facts }: GivenItem, fresh: ReadonlyMap<ItemId, unknown>): ReadonlyMap<string, ItemId[]> {
  const pointing = POINTING.map((name): [string, ItemId[]] => {
    return [name, wordsIn(facts.get(name)).filter((word) => word !== id && fresh.has(word))]
  })
  return new Map(pointing.filter(([, ids]) => ids.length > 0))
}

function factsPointingTo(missing: ReadonlySet<ItemId>, pointers: ReadonlyMap<string, ItemId[]>): ReadonlySet<string> {
  const facts = [...pointers].filter(([, ids]) => ids.some((id) => missing.has(id)))
  return new Set(facts.map(([name]) => name))
}

/** All words in a value, however deep. */
function wordsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value]
  if (typeof value !== 'object' || value === null) return []
  return Object.values(value).flatMap(wordsIn)
}
