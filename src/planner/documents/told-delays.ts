import type { Delay, Item, ItemId } from '../../register/index.ts'

/** A reason that the register gives for the delay of something that is planned. */
export type ToldDelay = { readonly item: ItemId } & Pick<Delay, 'reason' | 'party' | 'since' | 'text' | 'source'>

/** What the register itself says of why these items are late, in its order. A plan knows only where its days go. */
export function toldDelays(items: Iterable<Item>, planned: ReadonlySet<string>): readonly ToldDelay[] {
  return [...items].flatMap(({ id, delays }) =>
    planned.has(id)
      ? delays.map(({ reason, party, since, text, source }) => ({ item: id, reason, party, since, text, source }))
      : [],
  )
}
