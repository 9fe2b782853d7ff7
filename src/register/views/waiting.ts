import type { ItemId, PartialDate, PartyCode } from '../items/common.ts'
import { type Delay, type DelayReason, type DocumentItem, type Item, isKind } from '../items/item.ts'
import type { Rung } from '../stages/stage-codes.ts'
import { type Cell, isReachedCell, type Standing } from '../stages/standing.ts'
import { holdsFromSigning, templateFor } from '../stages/template-for.ts'
import { circlesIn } from './circles.ts'
import { documentsOf, hasReached, isEnded, isSettled, standingIn, undertakingsOf, type ViewContext } from './context.ts'
import { dayOfInstant, earliestOf } from './days.ts'

/**
 * Why something waits. `other-side`: one side has reached a rung and another has not. `depends-on`: a document that has
 * to be operational first is not. `parent`: it comes into force with its parent, which is not in force. `delay`: a delay
 * was entered that names the item or the side waited for.
 */
export type WaitingWhy = 'other-side' | 'depends-on' | 'parent' | 'delay'

export interface WaitingEdge {
  readonly item: ItemId
  /** The sides that wait; empty when it is not one side that does. */
  readonly who: readonly PartyCode[]
  /** Waited for: a side, or an item. */
  readonly waitsFor: { readonly party: PartyCode } | { readonly item: ItemId }
  readonly since: PartialDate | null
  readonly why: WaitingWhy
  /** The rung that is lacking, of `other-side` only. */
  readonly rung: Rung | null
  /** Of `delay` only. */
  readonly reason: DelayReason | null
  /** Of `delay` only: as it was entered. */
  readonly text: string | null
}

export interface Waiting {
  readonly edges: readonly WaitingEdge[]
  /** Items that wait for one another in a circle, each circle once. */
  readonly circles: readonly (readonly ItemId[])[]
}

/** Who waits for whom, and why. What is settled or over waits for nothing. */
export function waiting(items: Iterable<Item>, context: ViewContext): Waiting {
  const all = [...items]
  const documents = documentsOf(all).filter((document) => !isEnded(document) && !isSettled(document, context))
  const undertakings = undertakingsOf(all).filter((undertaking) => !isSettled(undertaking, context))
  const edges = [
    ...documents.flatMap((document) => {
      const standing = standingIn(document, context)
      return [
        ...forOtherSides(document, standing),
        ...forDocuments(document, context),
        ...forParent(document, standing, context),
        ...delayEdges(document, context),
      ]
    }),
    ...undertakings.flatMap((undertaking) => delayEdges(undertaking, context)),
  ]
  const between = edges.flatMap(({ item, waitsFor }): (readonly [ItemId, ItemId])[] =>
    'item' in waitsFor ? [[item, waitsFor.item]] : [],
  )
  return { edges, circles: circlesIn(between) }
}

const PLAIN = { who: [], since: null, rung: null, reason: null, text: null } as const

/** Each side that lags is waited for once, for the lowest rung that it lacks. Nobody waits once it is in force. */
function forOtherSides(document: DocumentItem, standing: Standing): readonly WaitingEdge[] {
  if (hasReached(standing, 'in-force')) return []
  const edges = new Map<PartyCode, WaitingEdge>()
  for (const [rung, cells] of rungsOf(standing)) {
    const ahead = cells.filter(isReachedCell)
    if (ahead.length === 0) continue
    const since = earliestOf(ahead.map(({ on }) => on))
    const who = ahead.flatMap(({ party }) => party ?? [])
    for (const { party } of cells.filter((cell) => !isReachedCell(cell))) {
      if (party === null || edges.has(party)) continue
      edges.set(party, { ...PLAIN, item: document.id, who, waitsFor: { party }, since, why: 'other-side', rung })
    }
  }
  return [...edges.values()]
}

/** The cells of each rung that each side reaches by itself, lowest first. */
function rungsOf({ cells }: Standing): ReadonlyMap<Rung, readonly Cell[]> {
  const rungs = new Map<Rung, Cell[]>()
  for (const cell of cells) if (cell.party !== null) rungs.set(cell.rung, [...(rungs.get(cell.rung) ?? []), cell])
  return rungs
}

function forDocuments({ id, facts }: DocumentItem, context: ViewContext): readonly WaitingEdge[] {
  return [...new Set(facts.dependsOn)]
    .filter((other) => isPending(other, context))
    .map((item) => ({ ...PLAIN, item: id, waitsFor: { item }, since: facts.signedOn, why: 'depends-on' }))
}

/** True for what is not settled, and for what this register does not show. What was withdrawn holds nothing up. */
function isPending(id: ItemId, context: ViewContext): boolean {
  const item = context.items.get(id)
  return item === undefined || (item.withdrawn === null && !isSettled(item, context))
}

function forParent({ id, facts }: DocumentItem, standing: Standing, context: ViewContext): readonly WaitingEdge[] {
  const template = templateFor(context.relationship, facts.type)
  if (facts.parent === null || !template.forceBy.includes('as-parent') || hasReached(standing, 'in-force')) return []
  const parent = context.items.get(facts.parent)
  if (parent === undefined || parent.withdrawn !== null || !isKind(parent, 'document')) return []
  if (isInForce(parent, context)) return []
  return [{ ...PLAIN, item: id, waitsFor: { item: parent.id }, since: facts.signedOn, why: 'parent' }]
}

function isInForce(document: DocumentItem, context: ViewContext): boolean {
  const template = templateFor(context.relationship, document.facts.type)
  return hasReached(standingIn(document, context), holdsFromSigning(template) ? 'signed' : 'in-force')
}

function delayEdges(item: Item, context: ViewContext): readonly WaitingEdge[] {
  return item.delays.flatMap((delay): readonly WaitingEdge[] => {
    const waitsFor = waitedFor(delay, context)
    if (waitsFor === null) return []
    const { reason, text, since, entry } = delay
    const from = since ?? dayOfInstant(entry.at)
    return [{ ...PLAIN, item: item.id, waitsFor, since: from, why: 'delay', reason, text }]
  })
}

/** The item that the delay names, while it is pending; else the side that the matter lies with. */
function waitedFor({ waitsFor, reason, party }: Delay, context: ViewContext): WaitingEdge['waitsFor'] | null {
  if (waitsFor !== null) return isPending(waitsFor, context) ? { item: waitsFor } : null
  return reason === 'other-side' && party !== null ? { party } : null
}
