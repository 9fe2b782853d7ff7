import { firstDayOf, lastDayOf, parseIso } from '../../calendar/index.ts'
import type { ItemId, PartialDate } from '../items/common.ts'
import type { ItemKind } from '../items/facts.ts'
import { type Item, isKind, type RelationshipItem } from '../items/item.ts'
import { Refusal } from './refusal.ts'

/** What a change is judged by. */
export interface RuleContext {
  /** At least the items that `referencesOf` names, as far as they exist. */
  readonly items: ReadonlyMap<ItemId, Item>
  /** `YYYY-MM-DD`: no fact is of a later day. */
  readonly today: string
  /** The verifier key that signs the entry; null when the log alone vouches for it. */
  readonly signedBy: string | null
}

/** The item, which has to be there and of the kind. */
export function existing<K extends ItemKind>(context: RuleContext, id: ItemId, kind: K): Item<K> {
  const item = context.items.get(id)
  if (item === undefined) throw new Refusal('R_UNKNOWN_ITEM', { item: id })
  if (!isKind(item, kind)) throw new Refusal('R_WRONG_KIND', { item: id, kind: item.kind, wanted: kind })
  return item
}

/** The relationship that the register is of. */
export function relationshipOf({ items }: RuleContext): RelationshipItem {
  for (const item of items.values()) if (isKind(item, 'relationship')) return item
  throw new Refusal('R_UNKNOWN_ITEM', { item: 'rel:' })
}

/** Every code has to be that of a party of the relationship. */
export function knownParties(context: RuleContext, parties: readonly (string | null)[]): void {
  const known = relationshipOf(context).facts.parties.map(({ code }) => code)
  for (const party of parties) {
    if (party !== null && !known.includes(party)) {
      throw new Refusal('R_UNKNOWN_PARTY', { party, accepted: known.join(', ') })
    }
  }
}

/** Facts are of the past: a day, month or year that has begun by today. */
export function notInFuture({ today }: RuleContext, dates: readonly (PartialDate | null)[]): void {
  for (const date of dates) {
    if (date !== null && earliest(date) > earliest(today)) throw new Refusal('R_DATE_IN_FUTURE', { date, today })
  }
}

/** First day that the date can mean, as days since 1970. */
export function earliest(date: PartialDate): number {
  return firstDayOf(parsed(date))
}

/** Last day that the date can mean, as days since 1970. */
export function latest(date: PartialDate): number {
  return lastDayOf(parsed(date))
}

function parsed(date: PartialDate) {
  const iso = parseIso(date)
  if (iso === null)
    throw new Refusal('R_BAD_SHAPE', { where: 'date', value: date, accepted: 'YYYY-MM-DD, YYYY-MM, YYYY' })
  return iso
}
