import type { ItemId, LocalText, PartialDate, PartyCode } from '../items/common.ts'
import type { Responsibility, UndertakingFacts } from '../items/facts.ts'
import {
  type DocumentItem,
  type Evidence,
  isKind,
  type UndertakingItem,
  type UndertakingStatus,
} from '../items/item.ts'
import { statusOf } from '../items/status-of.ts'
import type { DocumentTypeCode } from '../stages/document-types.ts'
import type { Rung } from '../stages/stage-codes.ts'
import type { Condition } from '../stages/standing.ts'
import { isEnded, isSettled, standingIn, type ViewContext } from './context.ts'
import { type DueRow, dueRowsOf } from './due-list.ts'

/** What is followed until nothing more is to be done. */
export type Followed = DocumentItem | UndertakingItem

/**
 * What became of something decided. `carried-out`: operational, or done; `ended`: over without that, or dropped;
 * `under-way`: a stage, a status or evidence for it since; `no-news`: nothing is known since.
 */
export const OUTCOMES = ['carried-out', 'ended', 'under-way', 'no-news'] as const
export type Outcome = (typeof OUTCOMES)[number]

/** One thing that was decided, as it stands on the day that is looked at. */
export interface DecidedRow {
  readonly item: ItemId
  readonly titles: LocalText
  /** Of documents only. */
  readonly type: DocumentTypeCode | null
  readonly rung: Rung | null
  readonly condition: Condition | null
  /** Of undertakings only. */
  readonly what: UndertakingFacts['kind'] | null
  readonly status: UndertakingStatus | null
  readonly field: string | null
  readonly parties: readonly PartyCode[]
  readonly responsible: readonly Responsibility[]
  /** An earlier session that had it on its table already; null when this one was the first. */
  readonly firstAt: ItemId | null
  readonly became: Outcome
  /** Something of it is overdue. */
  readonly late: boolean
  /** What is to happen next by a day, or should have; null when no day is set. */
  readonly due: Pick<DueRow, 'kind' | 'stage' | 'on' | 'daysLeft'> | null
  /** What was seen last of it, for or against. */
  readonly lastEvidence: Pick<Evidence, 'id' | 'stage' | 'party' | 'supports' | 'on' | 'source' | 'text'> | null
}

export interface Deciding {
  /** The last day of what decided it; null when it has none. */
  readonly day: PartialDate | null
  readonly firstAt: ItemId | null
}

export function decidedRow(item: Followed, { day, firstAt }: Deciding, context: ViewContext): DecidedRow {
  const dues = dueRowsOf(item, context)
  const [due] = dues.toSorted((one, other) => one.daysLeft - other.daysLeft)
  return {
    item: item.id,
    ...(isKind(item, 'document') ? documentFacts(item, context) : undertakingFacts(item, context)),
    firstAt,
    became: outcomeOf(item, day, context),
    late: (due?.daysLeft ?? 0) < 0,
    due: due === undefined ? null : { kind: due.kind, stage: due.stage, on: due.on, daysLeft: due.daysLeft },
    lastEvidence: lastEvidenceOf(item),
  }
}

function documentFacts(document: DocumentItem, context: ViewContext) {
  const { titles, type, field, parties, responsible } = document.facts
  const { rung, condition } = standingIn(document, context)
  return { titles, type, rung, condition, what: null, status: null, field, parties, responsible }
}

function undertakingFacts(undertaking: UndertakingItem, { items }: ViewContext) {
  const { action, kind, field, actors, body } = undertaking.facts
  const found = body === null ? undefined : items.get(body)
  const party = found !== undefined && isKind(found, 'body') ? found.facts.party : null
  const responsible = body === null ? [] : [{ body, party }]
  const status = statusOf(undertaking)
  return {
    titles: action,
    type: null,
    rung: null,
    condition: null,
    what: kind,
    status,
    field,
    parties: actors,
    responsible,
  }
}

function outcomeOf(item: Followed, day: PartialDate | null, context: ViewContext): Outcome {
  if (isOver(item)) return 'ended'
  if (isSettled(item, context)) return 'carried-out'
  const since = day ?? ''
  const isLater = ({ on }: { readonly on: PartialDate }) => on > since
  const moves = [...item.stages.filter(({ withdrawn }) => withdrawn === null), ...item.statuses]
  const proofs = item.evidence.filter(({ supports, stage }) => supports === 'for' && stage !== 'signed')
  return [...moves, ...proofs].some(isLater) ? 'under-way' : 'no-news'
}

/** Over, and not because it was carried out. */
function isOver(item: Followed): boolean {
  if (isKind(item, 'document')) return isEnded(item)
  const status = isKind(item, 'undertaking') ? statusOf(item) : 'open'
  return status === 'dropped' || status === 'superseded'
}

/** The last in the order of days, of one day the one that was entered last. */
function lastEvidenceOf({ evidence }: Followed): DecidedRow['lastEvidence'] {
  const last = evidence.reduce<Evidence | null>(
    (found, one) => (found !== null && found.on > one.on ? found : one),
    null,
  )
  if (last === null) return null
  const { id, stage, party, supports, on, source, text } = last
  return { id, stage, party, supports, on, source, text }
}
