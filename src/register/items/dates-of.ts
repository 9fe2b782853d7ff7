import type { PartialDate } from './common.ts'
import type { DocumentFacts, EventFacts, PublicationFacts, UndertakingFacts } from './facts.ts'
import type { Item } from './item.ts'

export interface ItemDates {
  readonly from: PartialDate | null
  readonly until: PartialDate | null
}

/** When it was signed, held, due or published: what lists of items are put in order by. */
export function datesOf({ kind, facts }: Item): ItemDates {
  switch (kind) {
    case 'document':
      return on((facts as DocumentFacts).signedOn)
    case 'event':
      return { from: (facts as EventFacts).from, until: (facts as EventFacts).until }
    case 'undertaking':
      return on((facts as UndertakingFacts).due)
    case 'source':
      return on((facts as PublicationFacts).publishedOn)
    default:
      return on(null)
  }
}

function on(day: PartialDate | null): ItemDates {
  return { from: day, until: null }
}
