import type { ItemId } from '../items/common.ts'
import type { DocumentItem, Item, UndertakingItem, UndertakingStatus } from '../items/item.ts'
import { UNDERTAKING_STATUSES } from '../items/item.ts'
import { statusOf } from '../items/status-of.ts'
import { RUNGS, type Rung } from '../stages/stage-codes.ts'
import { documentsOf, isEnded, standingIn, undertakingsOf, type ViewContext } from './context.ts'
import { dueOf, isOverdue } from './due-list.ts'

export interface RungCount {
  /** Null for documents that have not reached the first. */
  readonly rung: Rung | null
  readonly count: number
}

export interface StatusCount {
  readonly status: UndertakingStatus
  readonly count: number
}

/** What documents and undertakings come to, taken together. */
export interface Tally {
  readonly documents: {
    readonly items: readonly ItemId[]
    /** By the highest rung reached, lowest first; rungs with none are left out. Adds up to the number of items. */
    readonly byRung: readonly RungCount[]
    /** In use now: first use reached, and not over. */
    readonly operational: number
    /** Of these, in use in their whole scope. */
    readonly full: number
    /** Lapsed, superseded or terminated. */
    readonly ended: number
    readonly overdue: readonly ItemId[]
  }
  readonly undertakings: {
    readonly items: readonly ItemId[]
    /** Statuses with none are left out. Adds up to the number of items. */
    readonly byStatus: readonly StatusCount[]
    readonly overdue: readonly ItemId[]
  }
}

export interface FieldTally extends Tally {
  /** Code of the field of cooperation; null for undertakings of none. */
  readonly field: string | null
}

export interface BodyTally extends Tally {
  /** Null for what nobody is named for. */
  readonly body: ItemId | null
}

/** Each document and undertaking under its field; fields in the order of their codes, none last. */
export function byField(items: Iterable<Item>, context: ViewContext): readonly FieldTally[] {
  const groups = grouped(items, ({ facts }) => [facts.field])
  return groups.map(([field, group]) => ({ field, ...tallyOf(group, context) }))
}

/**
 * Each document and undertaking under every body that answers for it, so that one may stand under several; bodies in
 * the order of their ids, what nobody is named for last.
 */
export function byBody(items: Iterable<Item>, context: ViewContext): readonly BodyTally[] {
  const groups = grouped(items, ({ facts }) => {
    if (!('responsible' in facts)) return [facts.body]
    const bodies = facts.responsible.map(({ body }) => body)
    return bodies.length === 0 ? [null] : [...new Set(bodies)]
  })
  return groups.map(([body, group]) => ({ body, ...tallyOf(group, context) }))
}

type Group = readonly [string | null, readonly Item[]]

function grouped(
  items: Iterable<Item>,
  keysOf: (item: DocumentItem | UndertakingItem) => readonly (string | null)[],
): readonly Group[] {
  const all = [...items]
  const groups = new Map<string | null, Item[]>()
  for (const item of [...documentsOf(all), ...undertakingsOf(all)]) {
    for (const key of keysOf(item)) {
      const group = groups.get(key)
      if (group === undefined) groups.set(key, [item])
      else group.push(item)
    }
  }
  return [...groups].sort(([one], [other]) => {
    if (one === null || other === null) return one === null ? 1 : -1
    return one < other ? -1 : 1
  })
}

/** What the items come to; those that are neither documents nor undertakings, or were withdrawn, do not count. */
export function tallyOf(items: Iterable<Item>, context: ViewContext): Tally {
  const all = [...items]
  return {
    documents: documentTally(documentsOf(all), context),
    undertakings: undertakingTally(undertakingsOf(all), context),
  }
}

function documentTally(documents: readonly DocumentItem[], context: ViewContext): Tally['documents'] {
  const standings = documents.map((document) => ({ ...standingIn(document, context), isOver: isEnded(document) }))
  const isLate = (document: DocumentItem) => dueOf(document, context).some(({ daysLeft }) => daysLeft < 0)
  return {
    items: documents.map(({ id }) => id),
    byRung: [null, ...RUNGS]
      .map((rung) => ({ rung, count: standings.filter((standing) => standing.rung === rung).length }))
      .filter(({ count }) => count > 0),
    operational: standings.filter(({ operational, isOver }) => operational && !isOver).length,
    full: standings.filter(({ operational, full, isOver }) => operational && full && !isOver).length,
    ended: standings.filter(({ isOver }) => isOver).length,
    overdue: documents.filter(isLate).map(({ id }) => id),
  }
}

function undertakingTally(undertakings: readonly UndertakingItem[], context: ViewContext): Tally['undertakings'] {
  const statuses = undertakings.map(statusOf)
  return {
    items: undertakings.map(({ id }) => id),
    byStatus: UNDERTAKING_STATUSES.map((status) => {
      return { status, count: statuses.filter((one) => one === status).length }
    }).filter(({ count }) => count > 0),
    overdue: undertakings.filter((undertaking) => isOverdue(undertaking, context)).map(({ id }) => id),
  }
}
