import {
  type Agreement,
  agreement,
  type HistoryLine,
  history,
  type Item,
  type ItemId,
  isKind,
  type RecordedChange,
  type RelationshipItem,
  sourceDatesIn,
  standingOf,
  templateFor,
  type WaitingEdge,
  waiting,
} from '../../register/index.ts'
import { seenOf } from '../folder/index.ts'
import type { Access } from './access.ts'
import { workedOut } from './kept/worked-out.ts'
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
  const { context } = data
  const about = workedOut(data, 'contradictions by item', () => contradictionsOf(data))
  const pointing = workedOut(data, 'pointing to items', () => pointersOf(data))
  return {
    item,
    data,
    history: history(changes, item, sourceDatesIn(context.items)),
    waits: waiting([item], context).edges,
    contradictions: about.get(item.id) ?? [],
    related: pointing.get(item.id) ?? [],
    agreement: agreement(item, desk.relationship, await seenOf(desk, rel)),
  }
}

type ByItem<Kind extends Item> = ReadonlyMap<ItemId, readonly Kind[]>

/** Contradictions that were not withdrawn, by each item that they are about. */
function contradictionsOf({ items }: ViewData): ByItem<Item<'contradiction'>> {
  const found = items.filter((item) => isKind(item, 'contradiction')).filter(({ withdrawn }) => withdrawn === null)
  return byTarget(found, ({ facts }) => facts.about)
}

/** Items whose facts name another one, by the item that is named. */
function pointersOf({ items }: ViewData): ByItem<Item> {
  const found = items.filter(({ kind }) => kind !== 'contradiction')
  return byTarget(found, ({ id, facts }) => {
    const { document, parent, record, body, event, source } = facts as unknown as Readonly<Record<string, unknown>>
    const { dependsOn = [] } = facts as { readonly dependsOn?: readonly string[] }
    const named = [document, parent, record, body, event, source, ...dependsOn]
    return named.filter((one): one is ItemId => typeof one === 'string' && one !== id)
  })
}

function byTarget<Kind extends Item>(items: readonly Kind[], targets: (item: Kind) => readonly ItemId[]): ByItem<Kind> {
  const found = new Map<ItemId, Kind[]>()
  for (const item of items) {
    for (const target of new Set(targets(item))) {
      const group = found.get(target)
      if (group === undefined) found.set(target, [item])
      else group.push(item)
    }
  }
  return found
}

/** The item as JSON gives it, with what follows from it; others by their ids. */
export function itemFacts(view: ItemView, relationship: RelationshipItem) {
  const { item, data, history: lines, waits, contradictions, related, agreement: shared } = view
  const standing = isKind(item, 'document')
    ? standingOf(item, templateFor(relationship, item.facts.type), sourceDatesIn(data.context.items))
    : null
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
