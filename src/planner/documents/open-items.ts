import { formatIsoDay } from '../../calendar/index.ts'
import { FIELDS_OF_COOPERATION } from '../../model/index.ts'
import {
  conditionOf,
  type DocumentItem,
  expiryOf,
  type Item,
  type ItemId,
  isKind,
  OPERATIONAL,
  type RelationshipItem,
  ruleOf,
  sourceDatesIn,
  standingOf,
  statusOf,
  templateFor,
  type UndertakingItem,
} from '../../register/index.ts'
import type { Day } from '../network/index.ts'
import type { PlanSettings } from '../settings/index.ts'
import type { NotPlanned, PlanIssue } from './plan-issue.ts'

/** What the plan is made from. */
export interface PlanSource {
  readonly items: ReadonlyMap<ItemId, Item>
  readonly relationship: RelationshipItem | null
  readonly settings: PlanSettings
  readonly today: Day
}

/** What is planned, and what is not, with the reason. */
export interface OpenItems {
  readonly documents: readonly DocumentItem[]
  readonly undertakings: readonly UndertakingItem[]
  readonly issues: readonly PlanIssue[]
}

const UNPLANNED_FIELDS: ReadonlySet<string> = new Set(
  FIELDS_OF_COOPERATION.filter(({ planned }) => !planned).map(({ code }): string => code),
)

/** Sorts the items of a register. What was entered by mistake is nobody's plan, and not told of. */
export function openItems(source: PlanSource): OpenItems {
  const documents: DocumentItem[] = []
  const undertakings: UndertakingItem[] = []
  const issues: PlanIssue[] = []
  for (const item of source.items.values()) {
    if (item.withdrawn !== null) continue
    if (isKind(item, 'document')) {
      const reason = reasonAgainst(item, source)
      if (reason === null) documents.push(item)
      else issues.push(notPlanned(item, reason, source))
    }
    if (isKind(item, 'undertaking')) {
      const reason = reasonAgainstUndertaking(item, source)
      if (reason === null) undertakings.push(item)
      else issues.push({ code: 'not-planned', item: item.id, reason, condition: null, on: null })
    }
  }
  return { documents, undertakings, issues }
}

function notPlanned(document: DocumentItem, reason: NotPlanned, source: PlanSource): PlanIssue {
  const condition = reason === 'ended' ? conditionOf(document) : null
  const on = reason === 'expired' ? (expiryIn(document, source)?.on ?? null) : null
  return { code: 'not-planned', item: document.id, reason, condition, on }
}

function expiryIn(document: DocumentItem, { relationship, items, today }: PlanSource) {
  return expiryOf(document, { relationship, items, today: formatIsoDay(today) })
}

function reasonAgainst(document: DocumentItem, source: PlanSource): NotPlanned | null {
  const { relationship, settings, today } = source
  if (UNPLANNED_FIELDS.has(document.facts.field)) return 'not-civil'
  if (settings.documents[document.id]?.exclude === true) return 'excluded'
  const condition = conditionOf(document)
  if (condition !== 'active') return condition === 'suspended' ? 'suspended' : 'ended'
  const template = templateFor(relationship, document.facts.type)
  if (ruleOf(template, OPERATIONAL).need === 'none') return 'no-operation'
  if (standingOf(document, template, sourceDatesIn(source.items)).operational) return 'operational'
  const expiry = expiryIn(document, source)
  const isOver = expiry !== null && expiry.on < formatIsoDay(today) && document.facts.renewal !== 'automatic'
  return isOver ? 'expired' : null
}

function reasonAgainstUndertaking(undertaking: UndertakingItem, { settings }: PlanSource): NotPlanned | null {
  const { field, due } = undertaking.facts
  if (field !== null && UNPLANNED_FIELDS.has(field)) return 'not-civil'
  const own = settings.documents[undertaking.id]
  if (own?.exclude === true) return 'excluded'
  const status = statusOf(undertaking)
  if (status !== 'open' && status !== 'in-progress') return 'closed'
  return due === null && own?.due === undefined ? 'no-due-date' : null
}
