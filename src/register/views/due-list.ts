import type { ItemId, PartialDate, PartyCode } from '../items/common.ts'
import type { Responsibility } from '../items/facts.ts'
import type { Delay, DocumentItem, Item, UndertakingItem } from '../items/item.ts'
import { isKind } from '../items/item.ts'
import { isEnding, type StageCode } from '../stages/stage-codes.ts'
import { isReachedCell, markOf, type Standing } from '../stages/standing.ts'
import { isClosed, isEnded, standingIn, type ViewContext } from './context.ts'
import { daysLeft } from './days.ts'
import { expiryOf } from './expiry.ts'

/** Something that is to happen by a day and has not. */
export interface DueRow {
  readonly item: ItemId
  /** An undertaking's due date; a stage's deadline; the last day for a notice; the day on which a document runs out. */
  readonly kind: 'undertaking' | 'deadline' | 'notice' | 'expiry'
  /** Of deadlines only. */
  readonly stage: StageCode | null
  /** As it is given. */
  readonly on: PartialDate
  /** To the last day that the date can mean; negative when late: -3 is three days late. */
  readonly daysLeft: number
  /** The sides that it is up to; of a document, its parties. */
  readonly parties: readonly PartyCode[]
  readonly responsible: readonly Responsibility[]
  /** The reasons given for the item's delay. */
  readonly delays: readonly Pick<Delay, 'reason' | 'party' | 'since' | 'text'>[]
}

export interface DueList {
  /** Latest first. */
  readonly overdue: readonly DueRow[]
  /** Due today or within the days asked for, soonest first. */
  readonly soon: readonly DueRow[]
}

/** What is overdue and what is due within `soonDays` days, of documents and undertakings. */
export function dueList(
  items: Iterable<Item>,
  context: ViewContext,
  { soonDays }: { readonly soonDays: number },
): DueList {
  const rows = [...items]
    .flatMap((item) => dueRowsOf(item, context))
    .sort((one, other) => one.daysLeft - other.daysLeft || (one.item < other.item ? -1 : 1))
  return {
    overdue: rows.filter((row) => row.daysLeft < 0),
    soon: rows.filter((row) => row.daysLeft >= 0 && row.daysLeft <= soonDays),
  }
}

/** True when the undertaking is not closed and its last day is past. */
export function isOverdue(undertaking: UndertakingItem, { today }: ViewContext): boolean {
  const { due } = undertaking.facts
  return due !== null && !isClosed(undertaking) && daysLeft(due, today) < 0
}

/** All that is still to happen by a day, near or far, of a document or an undertaking; nothing of other items. */
export function dueRowsOf(item: Item, context: ViewContext): readonly DueRow[] {
  if (item.withdrawn !== null) return []
  if (isKind(item, 'document')) return dueOf(item, context)
  return isKind(item, 'undertaking') ? undertakingRow(item, context) : []
}

/** All that is still to happen to the document by a day, near or far. Nothing, when the document is over. */
export function dueOf(document: DocumentItem, context: ViewContext): readonly DueRow[] {
  const { deadlines } = document.facts
  const { parties, responsible } = document.facts
  if (isEnded(document)) return []
  const row = (kind: DueRow['kind'], on: PartialDate, stage: StageCode | null): DueRow => {
    const left = daysLeft(on, context.today)
    return { item: document.id, kind, stage, on, daysLeft: left, parties, responsible, delays: delaysOf(document) }
  }
  const standing = deadlines.length === 0 ? null : standingIn(document, context)
  const missed = deadlines.filter(({ stage }) => standing !== null && !isReached(document, stage, standing))
  return [...missed.map(({ stage, on }) => row('deadline', on, stage)), ...endRows(document, context, row)]
}

/** Until a document runs out its notice is due; after that, somebody has to say what became of it. */
function endRows(
  document: DocumentItem,
  context: ViewContext,
  row: (kind: DueRow['kind'], on: PartialDate, stage: null) => DueRow,
): readonly DueRow[] {
  const expiry = expiryOf(document, context)
  if (expiry === null) return []
  const isPast = daysLeft(expiry.on, context.today) < 0
  if (isPast && document.facts.renewal === 'automatic') return []
  const notice = expiry.noticeOn === null || isPast ? [] : [row('notice', expiry.noticeOn, null)]
  return [...notice, row('expiry', expiry.on, null)]
}

/** A rung that each side reaches by itself is reached when all have. */
function isReached(document: DocumentItem, stage: StageCode, { cells }: Standing): boolean {
  if (isEnding(stage)) return markOf(document, stage, null) !== null
  const own = cells.filter(({ rung }) => rung === stage)
  return own.length > 0 && own.every(isReachedCell)
}

function undertakingRow(undertaking: UndertakingItem, context: ViewContext): readonly DueRow[] {
  const { due, actors, body } = undertaking.facts
  if (due === null || isClosed(undertaking)) return []
  return [
    {
      item: undertaking.id,
      kind: 'undertaking',
      stage: null,
      on: due,
      daysLeft: daysLeft(due, context.today),
      parties: actors,
      responsible: body === null ? [] : [{ body, party: partyOf(body, context) }],
      delays: delaysOf(undertaking),
    },
  ]
}

function partyOf(body: ItemId, { items }: ViewContext): PartyCode | null {
  const item = items.get(body)
  return item !== undefined && isKind(item, 'body') ? item.facts.party : null
}

function delaysOf({ delays }: Item): DueRow['delays'] {
  return delays.map(({ reason, party, since, text }) => ({ reason, party, since, text }))
}
