import type { z } from 'zod'
import type { Change } from '../entries/changes.ts'
import { ADDS } from '../entries/evolve.ts'
import { type ShapeFault, shapeFault } from '../entries/shape-fault.ts'
import { CHANGE_SHAPES, CODE } from '../entries/shapes.ts'
import { shownAt } from '../entries/shown-at.ts'
import { ID_PREFIX } from '../items/facts.ts'
import { Refusal } from './refusal.ts'

/** What is entered has the shape of its type, and nothing beside. */
export function hasItsShape(change: Change): void {
  const shape: z.ZodType | undefined = CHANGE_SHAPES[change.type]
  if (shape === undefined) {
    throw new Refusal('R_BAD_SHAPE', {
      where: 'type',
      value: String(change.type),
      accepted: Object.keys(CHANGE_SHAPES).join(', '),
    })
  }
  refuseUnless(shape, change.body)
  if (change.party !== null && !CODE.test(change.party))
    throw new Refusal('R_UNKNOWN_PARTY', { party: change.party, accepted: '' })
}

/** Throws what the first fault of the value is and where. */
export function refuseUnless(shape: z.ZodType, value: unknown): void {
  const found = faultIn(shape, value)
  if (found === null) return
  const { path, fault, expected } = found
  const values = { where: path.map(String).join('.'), value: shownAt(value, path) }
  throw new Refusal('R_BAD_SHAPE', { ...values, accepted: expected, fault, expected })
}

/** The first fault of the value, and where it is; null when it has the shape. */
export function faultIn(
  shape: z.ZodType,
  value: unknown,
): (ShapeFault & { readonly path: readonly PropertyKey[] }) | null {
  const [issue] = shape.safeParse(value).error?.issues ?? []
  return issue === undefined ? null : { path: issue.path, ...shapeFault(issue) }
}

/** A new item's id is of its kind, and free. */
export function hasFreeId(change: Change, isTaken: boolean): void {
  const kind = ADDS[change.type]
  if (kind === undefined) return
  const prefix = `${ID_PREFIX[kind]}:`
  if (!change.obj.startsWith(prefix) || !/^[a-z0-9][a-z0-9._-]{0,99}$/.test(change.obj.slice(prefix.length))) {
    throw new Refusal('R_BAD_ID', { item: change.obj, accepted: `${prefix}…` })
  }
  if (isTaken) throw new Refusal('R_ITEM_EXISTS', { item: change.obj })
}
