import type { Change, ItemId, PartyCode } from '../../../register/index.ts'
import type { RowPlace } from '../exchange-error.ts'

/** A change to be entered, and the row that asks for it: where to look when a rule refuses it. */
export interface PlacedChange {
  readonly change: Change
  readonly at: RowPlace
}

/** A change to an item's history, with its step in it. */
export interface Move extends PlacedChange {
  readonly step: number | null
}

/** A change about one item; the shape of `body` is that of the type. */
export function changeOf(
  type: Change['type'],
  { obj, party }: { readonly obj: ItemId; readonly party: PartyCode | null },
  body: unknown,
): Change {
  return { type, obj, party, body } as Change
}
