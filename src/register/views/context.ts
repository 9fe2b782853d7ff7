import type { ItemId } from '../items/common.ts'
import { type DocumentItem, type Item, isKind, type RelationshipItem, type UndertakingItem } from '../items/item.ts'
import { statusOf } from '../items/status-of.ts'
import { sourceDatesIn } from '../stages/source-dates.ts'
import { OPERATIONAL, RUNGS, type Rung } from '../stages/stage-codes.ts'
import { type Condition, conditionOf, isReachedCell, type Standing, standingOf } from '../stages/standing.ts'
import type { StageTemplate } from '../stages/template.ts'
import { templateFor } from '../stages/template-for.ts'

/** What a view needs besides the items that it shows. */
export interface ViewContext {
  /** For its parties and its own templates; null for the built-in templates. */
  readonly relationship: RelationshipItem | null
  /** Everything that the items shown may refer to. */
  readonly items: ReadonlyMap<ItemId, Item>
  /** `YYYY-MM-DD`: the day that lateness is counted from. */
  readonly today: string
}

const ENDED: ReadonlySet<Condition> = new Set(['lapsed', 'superseded', 'terminated'])

/** The documents among the items; what was entered by mistake is left out. */
export function documentsOf(items: Iterable<Item>): readonly DocumentItem[] {
  const found: DocumentItem[] = []
  for (const item of items) if (isKind(item, 'document') && item.withdrawn === null) found.push(item)
  return found
}

/** The undertakings among the items; what was entered by mistake is left out. */
export function undertakingsOf(items: Iterable<Item>): readonly UndertakingItem[] {
  const found: UndertakingItem[] = []
  for (const item of items) if (isKind(item, 'undertaking') && item.withdrawn === null) found.push(item)
  return found
}

interface KeptStanding {
  readonly template: StageTemplate
  /** When the sources of its evidence were published. */
  readonly dates: string
  readonly standing: Standing
}

/** Items and templates never change; sources may get another date while the document stays the same item. */
const standings = new WeakMap<DocumentItem, KeptStanding>()

/** Where the document stands by the templates of the relationship. Worked out once for each item. */
export function standingIn(document: DocumentItem, { relationship, items }: ViewContext): Standing {
  const template = templateFor(relationship, document.facts.type)
  const dateOf = sourceDatesIn(items)
  const dates = document.evidence.map(({ source }) => (source === null ? '' : dateOf(source))).join()
  const kept = standings.get(document)
  if (kept?.template === template && kept.dates === dates) return kept.standing
  const standing = standingOf(document, template, dateOf)
  standings.set(document, { template, dates, standing })
  return standing
}

/** True when the document is over: lapsed, superseded or terminated. A suspended one is not. */
export function isEnded(document: DocumentItem): boolean {
  return ENDED.has(conditionOf(document))
}

/** True when nothing more is to be done for the undertaking: done, dropped or superseded. */
export function isClosed(undertaking: UndertakingItem): boolean {
  const status = statusOf(undertaking)
  return status !== 'open' && status !== 'in-progress'
}

/** True when any side has reached the rung or one above it. */
export function hasReached(standing: Standing, lowest: Rung): boolean {
  const above = RUNGS.slice(RUNGS.indexOf(lowest))
  return standing.cells.some((cell) => isReachedCell(cell) && above.includes(cell.rung))
}

/**
 * True when nobody has to wait for the item any more: an operational document, a closed undertaking. A document whose
 * type knows no use (minutes, joint statements) counts from when all rungs are reached that its template requires.
 * Items of other kinds hold nothing up.
 */
export function isSettled(item: Item, context: ViewContext): boolean {
  if (isKind(item, 'undertaking')) return isClosed(item)
  if (!isKind(item, 'document')) return true
  const { operational, cells } = standingIn(item, context)
  if (cells.some(({ rung }) => rung === OPERATIONAL)) return operational
  return cells.every((cell) => cell.need !== 'required' || isReachedCell(cell))
}
