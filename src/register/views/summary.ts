import type { PartyCode } from '../items/common.ts'
import { type Item, isKind } from '../items/item.ts'
import { documentsOf, standingIn, undertakingsOf, type ViewContext } from './context.ts'
import { expiring } from './expiry.ts'
import { type RungCount, type StatusCount, tallyOf } from './tallies.ts'
import { waiting } from './waiting.ts'
import { disputedBy } from './words-of.ts'

/** How far ahead the first page looks for documents that run out. */
export const EXPIRING_DAYS = 90

/** The numbers of the first page; each counts items. */
export interface Summary {
  readonly documents: number
  readonly byRung: readonly RungCount[]
  readonly operational: number
  readonly full: number
  readonly ended: number
  readonly undertakings: number
  readonly byStatus: readonly StatusCount[]
  /** Documents and undertakings of which something is overdue. */
  readonly overdue: number
  /** For each party of the relationship: how many items wait for it. */
  readonly waitingFor: readonly { readonly party: PartyCode; readonly items: number }[]
  /** Running out within `EXPIRING_DAYS`. */
  readonly expiring: number
  /** Contradictions between publishers. */
  readonly contradictions: number
  /** Documents with a stage that evidence speaks both for and against. */
  readonly contradicted: number
  /** Documents with a stage that is set and that nothing proves. */
  readonly withoutEvidence: number
  /** Documents and undertakings that a party disputes. */
  readonly disputed: number
}

/** What the items come to. Withdrawn ones do not count. */
export function summary(items: Iterable<Item>, context: ViewContext): Summary {
  const all = [...items]
  const documents = documentsOf(all)
  const { documents: tally, undertakings } = tallyOf(all, context)
  const knowledge = documents.map((document) => standingIn(document, context).cells.map((cell) => cell.knowledge))
  return {
    documents: documents.length,
    byRung: tally.byRung,
    operational: tally.operational,
    full: tally.full,
    ended: tally.ended,
    undertakings: undertakings.items.length,
    byStatus: undertakings.byStatus,
    overdue: tally.overdue.length + undertakings.overdue.length,
    waitingFor: waitingFor(all, context),
    expiring: expiring(documents, context, { days: EXPIRING_DAYS }).expiring.length,
    contradictions: all.filter((item) => isKind(item, 'contradiction') && item.withdrawn === null).length,
    contradicted: knowledge.filter((cells) => cells.includes('contradicted')).length,
    withoutEvidence: knowledge.filter((cells) => cells.some((known) => known === 'no-evidence' || known === 'claimed'))
      .length,
    disputed: [...documents, ...undertakingsOf(all)].filter((item) => disputedBy(item).length > 0).length,
  }
}

function waitingFor(items: readonly Item[], context: ViewContext): Summary['waitingFor'] {
  const { edges } = waiting(items, context)
  const parties = context.relationship?.facts.parties.map(({ code }) => code) ?? []
  return parties.map((party) => {
    const isFor = edges.filter(({ waitsFor }) => 'party' in waitsFor && waitsFor.party === party)
    return { party, items: new Set(isFor.map(({ item }) => item)).size }
  })
}
