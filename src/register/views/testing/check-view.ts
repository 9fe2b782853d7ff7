import assert from 'node:assert/strict'
import type { ItemId } from '../../items/common.ts'
import type { Item } from '../../items/item.ts'
import { aRelationship, mapOf } from '../../testing/index.ts'
import type { ViewContext } from '../context.ts'

const AN_ID = /^(?:rel|body|event|src|rec|doc|und|con|draft):/

/** What holds of every view: it is JSON, no more and no less, and each id in it is that of an item. */
export function checkView<T>(view: T, items: ReadonlyMap<ItemId, Item>): T {
  assert.deepEqual(JSON.parse(JSON.stringify(view)), view)
  for (const text of stringsIn(view)) if (AN_ID.test(text)) assert.ok(items.has(text), `there is no ${text}`)
  return view
}

/** North and South on 1 June 2021, with the items. */
export function contextOf(items: readonly Item[], today = '2021-06-01'): ViewContext {
  const relationship = aRelationship()
  return { relationship, items: mapOf(relationship, ...items), today }
}

function stringsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsIn) : []
}
