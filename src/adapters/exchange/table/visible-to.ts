import type { Item, PartyCode } from '../../../register/index.ts'

/** The items as the party may see them: notes and drafts of others, which are private to them, are left out. */
export function visibleTo(items: Iterable<Item>, reader: PartyCode | null): readonly Item[] {
  return [...items]
    .filter((item) => item.kind !== 'draft' || isFor(item.added.party, reader))
    .map((item) => {
      const comments = item.comments.filter(({ privateTo }) => privateTo === null || isFor(privateTo, reader))
      return comments.length === item.comments.length ? item : { ...item, comments }
    })
}

function isFor(party: PartyCode | null, reader: PartyCode | null): boolean {
  return reader !== null && party === reader
}
