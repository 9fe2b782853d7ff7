import type { ItemId, PartialDate } from '../items/common.ts'
import { type DocumentItem, type Item, isKind, type UndertakingItem } from '../items/item.ts'
import { dayOfInstant, earliestOf } from './days.ts'

type Items = ReadonlyMap<ItemId, Item>

/**
 * From when the item is part of the world: the day an event began or a source was published; the first of a document's
 * signature and stages; for an undertaking the first of what it is taken from (its record's source, its own sources,
 * its document and that document's event), else the day of its entry; for a contradiction the day when the second of
 * its claims was published; for a plan the day that it is of. Null for what has no date: it is taken to have been there
 * always.
 */
export function knownFrom(item: Item, items: Items): PartialDate | null {
  if (isKind(item, 'source')) return item.facts.publishedOn
  if (isKind(item, 'event')) return item.facts.from ?? item.facts.until
  if (isKind(item, 'document')) return documentFrom(item)
  if (isKind(item, 'record')) return publicationOf(item.facts.source, items)
  if (isKind(item, 'undertaking')) return undertakingFrom(item, items)
  if (isKind(item, 'contradiction')) {
    const published = item.facts.claims.flatMap(({ source }) => publicationOf(source, items) ?? [])
    return published.sort()[1] ?? null
  }
  if (isKind(item, 'plan')) return item.facts.asOf
  return isKind(item, 'draft') ? dayOfInstant(item.added.at) : null
}

function documentFrom({ facts, stages }: DocumentItem): PartialDate | null {
  const marks = stages.filter(({ withdrawn }) => withdrawn === null)
  return earliestOf([facts.signedOn, ...marks.map(({ on }) => on)])
}

function undertakingFrom({ facts, added }: UndertakingItem, items: Items): PartialDate {
  const record = lookUp(facts.record, items)
  const document = lookUp(facts.document, items)
  const isDocument = document !== null && isKind(document, 'document')
  const event = isDocument ? lookUp(document.facts.event, items) : null
  const from = earliestOf([
    record && knownFrom(record, items),
    ...facts.sources.map((source) => publicationOf(source, items)),
    isDocument ? documentFrom(document) : null,
    event && knownFrom(event, items),
  ])
  return from ?? dayOfInstant(added.at)
}

function publicationOf(id: ItemId | null, items: Items): PartialDate | null {
  const source = lookUp(id, items)
  return source !== null && isKind(source, 'source') ? source.facts.publishedOn : null
}

function lookUp(id: ItemId | null, items: Items): Item | null {
  return (id === null ? undefined : items.get(id)) ?? null
}
