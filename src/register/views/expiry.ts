import { addMonths, gregorian } from '../../calendar/index.ts'
import type { ItemId, PartialDate } from '../items/common.ts'
import type { Renewal } from '../items/facts.ts'
import type { DocumentItem } from '../items/item.ts'
import { latest } from '../rules/context.ts'
import { conditionOf, markOf } from '../stages/standing.ts'
import type { ForceBy } from '../stages/template.ts'
import { templateFor } from '../stages/template-for.ts'
import { documentsOf, type ViewContext } from './context.ts'
import { daysLeft, isoDay } from './days.ts'

/** When a document runs out. */
export interface Expiry {
  /** `YYYY-MM-DD`; the last day that a month or a year allows. */
  readonly on: string
  /** `given` as such, or counted over the term from entry into force or, before that is known, from signature. */
  readonly basis: 'given' | 'in-force' | 'signed'
  /** False when what it is counted from is a month or a year. */
  readonly isExact: boolean
  /** `YYYY-MM-DD` by which a notice must be given; null when no such time is known. */
  readonly noticeOn: string | null
}

export interface ExpiryRow extends Expiry {
  readonly item: ItemId
  readonly renewal: Renewal
  /** Negative when past. */
  readonly daysLeft: number
  /** True when the register says that the document has lapsed, false when only the calendar does. */
  readonly isMarkedLapsed: boolean
}

export interface Expiring {
  /** Running out from today on, within the days asked for; soonest first. */
  readonly expiring: readonly ExpiryRow[]
  /** Marked as lapsed, or run out with no renewal that comes by itself; latest first. */
  readonly lapsed: readonly ExpiryRow[]
  /** Past the day, but renewed by itself as far as is known. How long a renewal lasts is not known, so not counted on. */
  readonly renewed: readonly ExpiryRow[]
}

/** What brings a document into force without an act after signature that is not yet known to have happened. */
const FROM_SIGNATURE: readonly ForceBy[] = ['signature', 'stated-date', 'political']

/** When documents run out. Terminated and superseded ones are left out: they ended otherwise. */
export function expiring(
  documents: Iterable<DocumentItem>,
  context: ViewContext,
  { days }: { readonly days: number },
): Expiring {
  const rows = documentsOf(documents)
    .flatMap((document) => rowOf(document, context) ?? [])
    .sort((one, other) => one.daysLeft - other.daysLeft || (one.item < other.item ? -1 : 1))
  const isPast = (row: ExpiryRow) => row.isMarkedLapsed || row.daysLeft < 0
  const isRenewed = (row: ExpiryRow) => isPast(row) && !row.isMarkedLapsed && row.renewal === 'automatic'
  return {
    expiring: rows.filter((row) => !isPast(row) && row.daysLeft <= days),
    lapsed: rows.filter((row) => isPast(row) && !isRenewed(row)).reverse(),
    renewed: rows.filter(isRenewed).reverse(),
  }
}

function rowOf(document: DocumentItem, context: ViewContext): ExpiryRow | null {
  const condition = conditionOf(document)
  const expiry = condition === 'superseded' || condition === 'terminated' ? null : expiryOf(document, context)
  if (expiry === null) return null
  return {
    item: document.id,
    ...expiry,
    renewal: document.facts.renewal,
    daysLeft: daysLeft(expiry.on, context.today),
    isMarkedLapsed: condition === 'lapsed',
  }
}

/** The day that is given, else the one that follows from the term; null for a document that does not run out. */
export function expiryOf(document: DocumentItem, context: ViewContext): Expiry | null {
  const { expiresOn, termMonths, noticeDays } = document.facts
  const start = expiresOn === null ? startOf(document, context) : null
  const from = expiresOn ?? start?.on
  if (from === undefined) return null
  if (expiresOn === null && termMonths === null) return null
  const day = expiresOn === null ? addMonths(gregorian, latest(from), termMonths ?? 0) : latest(from)
  return {
    on: isoDay(day),
    basis: start?.basis ?? 'given',
    isExact: from.length === 'YYYY-MM-DD'.length,
    noticeOn: noticeDays === null ? null : isoDay(day - noticeDays),
  }
}

/** What the term runs from. A document that waits for notes or for its parent does not run before it is in force. */
function startOf(
  document: DocumentItem,
  { relationship }: ViewContext,
): { readonly on: PartialDate; readonly basis: 'in-force' | 'signed' } | null {
  const inForce = markOf(document, 'in-force', null)
  if (inForce !== null) return { on: inForce.on, basis: 'in-force' }
  const on = document.facts.signedOn ?? markOf(document, 'signed', null)?.on
  const { forceBy } = templateFor(relationship, document.facts.type)
  return on !== undefined && forceBy.some((by) => FROM_SIGNATURE.includes(by)) ? { on, basis: 'signed' } : null
}
