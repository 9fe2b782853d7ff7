import type { ItemId, LocalText, PartyCode } from '../items/common.ts'
import type { Contact } from '../items/facts.ts'
import { type Item, isKind } from '../items/item.ts'
import { documentsOf, undertakingsOf, type ViewContext } from './context.ts'
import { type DecidedRow, decidedRow, type Followed } from './decided-row.ts'
import { type DueRow, dueRowsOf } from './due-list.ts'

/** A body, and how much it answers for. */
export interface BodyLine {
  readonly item: ItemId
  readonly names: LocalText
  /** Null for a joint body. */
  readonly party: PartyCode | null
  readonly field: string | null
  /** Documents and undertakings that it answers for. */
  readonly documents: number
  readonly undertakings: number
  /** Of these: on which nothing more is to be done; with something overdue. */
  readonly settled: number
  readonly overdue: number
}

/** One thing that a body answers for, as it stands. */
export interface Obligation extends DecidedRow {
  /** The side for which the body answers for it; null for all. */
  readonly side: PartyCode | null
  /** All that is still to happen by a day, soonest first. */
  readonly dues: readonly Pick<DueRow, 'kind' | 'stage' | 'on' | 'daysLeft'>[]
}

export interface BodyView {
  readonly body: BodyLine
  readonly contacts: readonly Contact[]
  /** What is overdue first, latest first; then by the next day; then what has none; what is settled or over last. */
  readonly obligations: readonly Obligation[]
}

/** The bodies in the order of the items, each with its figures. What was entered by mistake is left out. */
export function bodiesOf(items: Iterable<Item>, context: ViewContext): readonly BodyLine[] {
  const all = [...items]
  const byBody = followedByBody(all)
  return bodiesIn(all).map((body) => lineOf(body, obligationsOf(body.id, byBody.get(body.id) ?? [], context)))
}

/** The view of one body; null for what is none. */
export function bodyView(id: ItemId, items: Iterable<Item>, context: ViewContext): BodyView | null {
  const all = [...items]
  const body = bodiesIn(all).find((one) => one.id === id)
  if (body === undefined) return null
  const obligations = obligationsOf(id, followedByBody(all).get(id) ?? [], context)
  return { body: lineOf(body, obligations), contacts: body.facts.contacts, obligations: obligations.sort(compare) }
}

function bodiesIn(items: readonly Item[]): readonly Item<'body'>[] {
  return items.flatMap((item) => (isKind(item, 'body') && item.withdrawn === null ? [item] : []))
}

function followedByBody(items: readonly Item[]): ReadonlyMap<ItemId, readonly Followed[]> {
  const found = new Map<ItemId, Followed[]>()
  for (const item of [...documentsOf(items), ...undertakingsOf(items)]) {
    const bodies = isKind(item, 'document') ? item.facts.responsible.map(({ body }) => body) : [item.facts.body]
    for (const body of new Set(bodies)) if (body !== null) found.set(body, [...(found.get(body) ?? []), item])
  }
  return found
}

function obligationsOf(body: ItemId, followed: readonly Followed[], context: ViewContext): Obligation[] {
  return followed.map((item) => {
    const row = decidedRow(item, { day: null, firstAt: null }, context)
    const side = row.responsible.find((one) => one.body === body)?.party ?? null
    const dues = dueRowsOf(item, context)
      .map(({ kind, stage, on, daysLeft }) => ({ kind, stage, on, daysLeft }))
      .sort((one, other) => one.daysLeft - other.daysLeft)
    return { ...row, side, dues }
  })
}

function isDone({ became }: Obligation): boolean {
  return became === 'carried-out' || became === 'ended'
}

function compare(one: Obligation, other: Obligation): number {
  if (one.late !== other.late) return one.late ? -1 : 1
  if (isDone(one) !== isDone(other)) return isDone(one) ? 1 : -1
  return (one.due?.daysLeft ?? Number.MAX_SAFE_INTEGER) - (other.due?.daysLeft ?? Number.MAX_SAFE_INTEGER)
}

function lineOf({ id, facts }: Item<'body'>, obligations: readonly Obligation[]): BodyLine {
  const { names, party, field } = facts
  const count = (is: (obligation: Obligation) => boolean) => obligations.filter(is).length
  return {
    ...{ item: id, names, party, field },
    documents: count(({ type }) => type !== null),
    undertakings: count(({ what }) => what !== null),
    settled: count(isDone),
    overdue: count(({ late }) => late),
  }
}
