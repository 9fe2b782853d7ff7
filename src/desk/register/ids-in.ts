import type { ItemId } from '../../register/index.ts'

const AN_ID = /^(?:rel|body|event|src|rec|doc|und|con|draft|plan):[a-z0-9]/

/** Strings that are ids of items, at any depth. */
export function idsIn(value: unknown, found = new Set<ItemId>()): Set<ItemId> {
  if (typeof value === 'string' && AN_ID.test(value)) found.add(value)
  else if (typeof value === 'object' && value !== null) for (const part of Object.values(value)) idsIn(part, found)
  return found
}
