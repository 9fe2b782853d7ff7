import {
  type Agreement,
  agreement,
  type HistoryLine,
  history,
  type Item,
  isKind,
  type RecordedChange,
  type RelationshipItem,
  standingOf,
  templateFor,
  type WaitingEdge,
  waiting,
} from '../../register/index.ts'
import { seenOf } from '../folder/index.ts'
import type { Access } from './access.ts'
import type { ViewData } from './register-view.ts'

/** All that is told of one item. */
export interface ItemView {
  readonly item: Item
  readonly data: ViewData
  readonly history: readonly HistoryLine[]
  readonly waits: readonly WaitingEdge[]
  /** Contradictions between publishers about it. */
  readonly contradictions: readonly Item<'contradiction'>[]
  /** Items that point to it. */
  readonly related: readonly Item[]
  readonly agreement: Agreement
}

export interface ItemDesk extends Access {
  /** The data folder, where the policy of the log lies. */
  readonly folder: string
  readonly relationship: RelationshipItem
}

/** Gathers what is known of the item in the view that it was taken from. Throws StoreError, LogError E_LOG_POLICY. */
export async function itemView(item: Item, data: ViewData, desk: ItemDesk): Promise<ItemView> {
  const { store, rel, reader } = desk
  const changes: RecordedChange[] = []
  for await (const change of store.changes(rel, { obj: item.id }, reader)) changes.push(change)
  const { items, context } = data
  return {
    item,
    data,
    history: history(changes, item),
    waits: waiting([item], context).edges,
    contradictions: items
      .filter((other) => isKind(other, 'contradiction'))
      .filter(({ facts, withdrawn }) => facts.about.includes(item.id) && withdrawn === null),
    related: items.filter((other) => pointsTo(other, item.id)),
    agreement: agreement(item, desk.relationship, await seenOf(desk, rel)),
  }
}

/** True when the facts of an item that is followed name the other one. */
function pointsTo({ id, kind, facts }: Item, to: string): boolean {
  if (kind === 'contradiction' || id === to) return false
  const { document, parent, record, body, event, source } = facts as unknown as Readonly<Record<string, unknown>>
  const { dependsOn = [] } = facts as { readonly dependsOn?: readonly string[] }
  return [document, parent, record, body, event, source, ...dependsOn].includes(to)
}

/** The item as JSON gives it, with what follows from it; others by their ids. */
export function itemFacts(view: ItemView, relationship: RelationshipItem) {
  const { item, history: lines, waits, contradictions, related, agreement: shared } = view
  const standing = isKind(item, 'document') ? standingOf(item, templateFor(relationship, item.facts.type)) : null
  const ids = (items: readonly Item[]) => items.map(({ id }) => id)
  return {
    item,
    standing,
    waits,
    contradictions: ids(contradictions),
    related: ids(related),
    agreement: shared,
    history: lines,
  }
}
