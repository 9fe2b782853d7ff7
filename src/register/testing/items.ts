import type { ItemId } from '../items/common.ts'
import { type FactsOf, ID_PREFIX, type ItemKind } from '../items/facts.ts'
import type { Item } from '../items/item.ts'
import { entryRef } from './entries.ts'
import { factsOf } from './facts.ts'

/** Facts that differ from the plain ones, and the id if it matters: `doc:one` and the like if not. */
export type Given<K extends ItemKind> = Partial<FactsOf[K]> & { readonly id?: ItemId }

/** What has happened to the item since it was added. */
export type Since = Partial<Omit<Item, 'id' | 'kind' | 'facts'>>

/** An item of the kind, added by entry 0; nothing has happened to it since but what is given. */
export function anItem<K extends ItemKind>(kind: K, { id, ...facts }: Given<K>, since: Since = {}): Item<K> {
  return {
    id: id ?? `${ID_PREFIX[kind]}:one`,
    kind,
    facts: factsOf(kind, facts as unknown as Partial<FactsOf[K]>),
    stages: [],
    statuses: [],
    evidence: [],
    delays: [],
    judgements: [],
    comments: [],
    corrections: [],
    endorsements: [],
    disputes: [],
    templates: [],
    keys: [],
    withdrawn: null,
    added: entryRef(),
    last: entryRef(),
    ...since,
  }
}

/** North and South. */
export function aRelationship(given: Given<'relationship'> = {}, since: Since = {}): Item<'relationship'> {
  return anItem('relationship', { id: 'rel:north-south', ...given }, since)
}

/** A memorandum on roads, signed by both on 11 January 2021. */
export function aDocument(given: Given<'document'> = {}, since: Since = {}): Item<'document'> {
  return anItem('document', given, since)
}

/** North will open the bridge; nobody said when. */
export function anUndertaking(given: Given<'undertaking'> = {}, since: Since = {}): Item<'undertaking'> {
  return anItem('undertaking', given, since)
}

/** North's ministry of roads. */
export function aBody(given: Given<'body'> = {}, since: Since = {}): Item<'body'> {
  return anItem('body', given, since)
}

/** The first session, held in North on 10 and 11 January 2021. */
export function anEvent(given: Given<'event'> = {}, since: Since = {}): Item<'event'> {
  return anItem('event', given, since)
}

/** A report of 12 January 2021. */
export function aSource(given: Given<'source'> = {}, since: Since = {}): Item<'source'> {
  return anItem('source', given, since)
}

/** What was taken over from `src:one`. */
export function aRecord(given: Given<'record'> = {}, since: Since = {}): Item<'record'> {
  return anItem('record', given, since)
}

/** Two claims about a bridge. */
export function aContradiction(given: Given<'contradiction'> = {}, since: Since = {}): Item<'contradiction'> {
  return anItem('contradiction', given, since)
}

/** The items by their ids. */
export function mapOf(...items: readonly Item[]): ReadonlyMap<ItemId, Item> {
  return new Map(items.map((item) => [item.id, item]))
}
