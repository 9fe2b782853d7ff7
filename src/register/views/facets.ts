import type { ItemId } from '../items/common.ts'
import { datesOf } from '../items/dates-of.ts'
import { type DocumentItem, type Item, isKind } from '../items/item.ts'
import { statusOf } from '../items/status-of.ts'
import { conditionOf } from '../stages/standing.ts'
import { isEnded, standingIn, type ViewContext } from './context.ts'
import { dueOf, isOverdue } from './due-list.ts'
import { expiring } from './expiry.ts'
import { contradictionsByItem } from './matrix.ts'
import { EXPIRING_DAYS } from './summary.ts'
import { waiting } from './waiting.ts'
import { disputedBy } from './words-of.ts'

/** What lists of items are narrowed by. */
export const FACETS = ['kind', 'type', 'field', 'party', 'stage', 'status', 'year', 'body', 'risk'] as const
export type Facet = (typeof FACETS)[number]

/** What may be wrong with an item, or need somebody. */
export const RISKS = [
  'overdue',
  'waiting',
  'expiring',
  'contradicted',
  'denied',
  'without-evidence',
  'disputed',
  'unverified',
] as const
export type Risk = (typeof RISKS)[number]

/** Stands for what an item has none of: no field, no stage reached, nobody named. */
export const NONE = '-'

/** An item with its values of each facet; no value where a facet says nothing of its kind. */
export interface FacetedItem {
  readonly item: Item
  readonly values: Readonly<Record<Facet, readonly string[]>>
}

/** The values of the facets that are wanted: any of those of one facet, and of all facets. */
export type FacetChoice = Readonly<Partial<Record<Facet, readonly string[]>>>

export interface FacetCount {
  readonly value: string
  readonly count: number
}

export interface FacetResult {
  /** In the order given. */
  readonly items: readonly FacetedItem[]
  /**
   * Of each facet, what each of its values would give together with the other facets' choices; the most frequent first,
   * years newest first. Values that are chosen are told with 0 when nothing has them.
   */
  readonly counts: Readonly<Record<Facet, readonly FacetCount[]>>
}

/** The items with their values, in the order given. The relationship itself is left out. */
export function faceted(items: Iterable<Item>, context: ViewContext): readonly FacetedItem[] {
  const all = [...items].filter(({ kind }) => kind !== 'relationship')
  const risks = risksOf(all, context)
  return all.map((item) => {
    const own = ownOf(item, context)
    return { item, values: { ...own.values, risk: risks(item, own.risks) } }
  })
}

/** What an item says by itself. */
interface Own {
  readonly values: Omit<FacetedItem['values'], 'risk'>
  readonly risks: readonly Risk[]
}

interface KeptOwn extends Pick<ViewContext, 'relationship' | 'today'> {
  readonly own: Own
}

const kept = new WeakMap<Item, KeptOwn>()

/** Worked out once for each item, day and state of the relationship. */
function ownOf(item: Item, context: ViewContext): Own {
  const { relationship, today } = context
  const known = kept.get(item)
  if (known?.relationship === relationship && known.today === today) return known.own
  const own = { values: valuesOf(item, context), risks: ownRisks(item, context) }
  kept.set(item, { relationship, today, own })
  return own
}

/** What is chosen of the items, and what could be. */
export function choose(items: readonly FacetedItem[], choice: FacetChoice): FacetResult {
  const wanted = FACETS.flatMap((facet) => {
    const values = choice[facet]
    return values === undefined || values.length === 0 ? [] : [{ facet, values: new Set(values) }]
  })
  const counts = emptyCounts(wanted)
  const found: FacetedItem[] = []
  for (const one of items) {
    const { values } = one
    const failing = failingOf(values, wanted)
    if (failing === 'several') continue
    if (failing === null) {
      found.push(one)
      for (const facet of FACETS) add(counts[facet], values[facet])
    } else add(counts[failing], values[failing])
  }
  return { items: found, counts: inOrder(counts) }
}

interface Wanted {
  readonly facet: Facet
  readonly values: ReadonlySet<string>
}

/** The one facet whose choice the item does not meet; null when it meets all. */
function failingOf(values: FacetedItem['values'], wanted: readonly Wanted[]): Facet | 'several' | null {
  let failing: Facet | null = null
  for (const { facet, values: chosen } of wanted) {
    if (values[facet].some((value) => chosen.has(value))) continue
    if (failing !== null) return 'several'
    failing = facet
  }
  return failing
}

type Counts = Readonly<Record<Facet, Map<string, number>>>

function emptyCounts(wanted: readonly Wanted[]): Counts {
  const chosenOf = (facet: Facet) => wanted.find((one) => one.facet === facet)?.values ?? []
  const entries = FACETS.map((facet) => [facet, new Map([...chosenOf(facet)].map((value) => [value, 0]))])
  return Object.fromEntries(entries) as Counts
}

function add(counts: Map<string, number>, values: readonly string[]): void {
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
}

function inOrder(counts: Counts): FacetResult['counts'] {
  const entries = FACETS.map((facet) => {
    const rows = [...counts[facet]].map(([value, count]) => ({ value, count }))
    const byValue = (one: FacetCount, other: FacetCount) => (one.value < other.value ? -1 : 1)
    const byCount = (one: FacetCount, other: FacetCount) => other.count - one.count || byValue(one, other)
    return [facet, rows.sort(facet === 'year' ? (one, other) => byValue(other, one) : byCount)]
  })
  return Object.fromEntries(entries)
}

function valuesOf(item: Item, context: ViewContext): Omit<FacetedItem['values'], 'risk'> {
  const facts = item.facts as Coded
  const from = datesOf(item).from
  return {
    kind: [item.kind],
    type: item.kind === 'document' ? [facts.type ?? NONE] : facts.kind === undefined ? [] : [facts.kind],
    field: 'field' in facts ? [facts.field ?? NONE] : [],
    party: partiesOf(item),
    stage: isKind(item, 'document') ? [standingIn(item, context).rung ?? NONE] : [],
    status: isKind(item, 'document') ? [conditionOf(item)] : isKind(item, 'undertaking') ? [statusOf(item)] : [],
    year: from === null ? (DATED.has(item.kind) ? [NONE] : []) : [from.slice(0, 4)],
    body: bodiesOf(item),
  }
}

/** Facts that are codes, whichever kind of item has them. */
interface Coded {
  readonly type?: string
  readonly kind?: string
  readonly field?: string | null
}

const DATED: ReadonlySet<Item['kind']> = new Set(['document', 'event', 'undertaking', 'source'])

function partiesOf(item: Item): readonly string[] {
  if (isKind(item, 'document')) return item.facts.parties
  if (isKind(item, 'undertaking')) return item.facts.actors
  if (isKind(item, 'event')) return item.facts.host === null ? [] : [item.facts.host]
  return isKind(item, 'body') ? [item.facts.party ?? NONE] : []
}

/** The bodies that answer for the item; a body answers for itself. */
function bodiesOf(item: Item): readonly ItemId[] {
  if (isKind(item, 'body')) return [item.id]
  if (isKind(item, 'undertaking')) return [item.facts.body ?? NONE]
  if (!isKind(item, 'document')) return []
  const bodies = new Set(item.facts.responsible.map(({ body }) => body))
  return bodies.size === 0 ? [NONE] : [...bodies]
}

type RisksOf = (item: Item, own: readonly Risk[]) => readonly Risk[]

/** What others make of an item, with what it says by itself. What is withdrawn carries no risk any more. */
function risksOf(items: readonly Item[], context: ViewContext): RisksOf {
  const contradictions = contradictionsByItem(items)
  const waits = new Set(waiting(items, context).edges.map(({ item }) => item))
  const documents = items.filter((item) => isKind(item, 'document'))
  const ending = new Set(expiring(documents, context, { days: EXPIRING_DAYS }).expiring.map(({ item }) => item))
  return (item, own) => {
    if (item.withdrawn !== null) return []
    const has: Readonly<Partial<Record<Risk, boolean>>> = {
      waiting: waits.has(item.id),
      expiring: ending.has(item.id),
      disputed: disputedBy(item).length > 0,
      contradicted: contradictions.has(item.id),
    }
    return RISKS.filter((risk) => has[risk] === true || own.includes(risk))
  }
}

function ownRisks(item: Item, context: ViewContext): readonly Risk[] {
  if (isKind(item, 'document')) return documentRisks(item, context)
  return isKind(item, 'undertaking') && isOverdue(item, context) ? ['overdue'] : []
}

function documentRisks(document: DocumentItem, context: ViewContext): readonly Risk[] {
  const knowledge = standingIn(document, context).cells.map((cell) => cell.knowledge)
  const isLate = !isEnded(document) && dueOf(document, context).some(({ daysLeft }) => daysLeft < 0)
  return [
    ...(isLate ? (['overdue'] as const) : []),
    ...(knowledge.includes('contradicted') ? (['contradicted'] as const) : []),
    ...(knowledge.includes('denied') ? (['denied'] as const) : []),
    ...(knowledge.some((known) => known === 'no-evidence' || known === 'claimed')
      ? (['without-evidence'] as const)
      : []),
    ...(document.facts.unverified.length > 0 ? (['unverified'] as const) : []),
  ]
}
