import type { ItemId, LocalText, PartialDate, PartyCode } from '../items/common.ts'
import { type DocumentItem, type Item, isKind } from '../items/item.ts'
import type { DocumentTypeCode } from '../stages/document-types.ts'
import { RUNGS, type Rung } from '../stages/stage-codes.ts'
import type { Cell, Condition, Standing } from '../stages/standing.ts'
import { documentsOf, standingIn, type ViewContext } from './context.ts'
import { dueOf } from './due-list.ts'
import { disputedBy } from './words-of.ts'

/** A rung, on one side where each side reaches it by itself. */
export interface MatrixColumn {
  readonly rung: Rung
  readonly party: PartyCode | null
}

export type MatrixCell = Pick<Cell, 'need' | 'on' | 'knowledge' | 'means' | 'scope'>

export interface MatrixRow {
  readonly item: ItemId
  readonly titles: LocalText
  readonly type: DocumentTypeCode
  readonly field: string
  readonly signedOn: PartialDate | null
  /** The highest rung reached by all whom it needs. */
  readonly rung: Rung | null
  readonly condition: Condition
  readonly operational: boolean
  /** One for each column; null where the type of document has no such rung, or the party is none of its parties. */
  readonly cells: readonly (MatrixCell | null)[]
  readonly flags: MatrixFlags
}

export interface MatrixFlags {
  /** Contradictions between publishers that are about the document. */
  readonly contradictions: readonly ItemId[]
  readonly disputedBy: readonly PartyCode[]
  /** How many deadlines, notices and ends are past. */
  readonly overdue: number
  /** Names of the facts that no page confirms. */
  readonly unverified: readonly string[]
}

export interface Matrix {
  readonly columns: readonly MatrixColumn[]
  readonly rows: readonly MatrixRow[]
}

/**
 * The treaty offices' table: a row for each document in the order given, a column for each rung and side. Columns stand
 * in the order of the ladder, sides in the order of the relationship; a column is left out when no row's template
 * requires it and no row has anything to show in it. A page of a longer table is given the columns of all of it.
 */
export function matrix(
  documents: Iterable<DocumentItem>,
  context: ViewContext,
  columns: readonly MatrixColumn[] = matrixColumns(documents, context),
): Matrix {
  const found = documentsOf(documents).map((document) => ({ document, standing: standingIn(document, context) }))
  const contradictions = contradictionsByItem(context.items.values())
  const rows = found.map(({ document, standing }): MatrixRow => {
    const { titles, type, field, signedOn } = document.facts
    const { rung, condition, operational } = standing
    const flags = flagsOf(document, contradictions.get(document.id) ?? [], context)
    return {
      ...{ item: document.id, titles, type, field, signedOn, rung, condition, operational },
      cells: cellsIn(columns, standing),
      flags,
    }
  })
  return { columns, rows }
}

/** The columns of a table of all these documents, of which a page may show some. */
export function matrixColumns(documents: Iterable<DocumentItem>, context: ViewContext): readonly MatrixColumn[] {
  return columnsOf(
    documentsOf(documents).map((document) => standingIn(document, context)),
    context,
  )
}

/** The ids of the contradictions about each item that is in one; withdrawn ones are left out. */
export function contradictionsByItem(items: Iterable<Item>): ReadonlyMap<ItemId, readonly ItemId[]> {
  const found = new Map<ItemId, ItemId[]>()
  for (const item of items) {
    if (!isKind(item, 'contradiction') || item.withdrawn !== null) continue
    for (const about of new Set(item.facts.about)) found.set(about, [...(found.get(about) ?? []), item.id])
  }
  return found
}

function columnsOf(standings: readonly Standing[], { relationship }: ViewContext): readonly MatrixColumn[] {
  const used = new Map<Rung, Set<PartyCode | null>>()
  for (const { cells } of standings) {
    for (const { rung, party, need, knowledge } of cells) {
      if (need !== 'required' && knowledge === 'not-reached') continue
      used.set(rung, (used.get(rung) ?? new Set()).add(party))
    }
  }
  const known = relationship?.facts.parties.map(({ code }) => code) ?? []
  return RUNGS.flatMap((rung) => {
    const sides = used.get(rung) ?? new Set()
    const ordered = new Set([null, ...known, ...sides])
    return [...ordered].filter((party) => sides.has(party)).map((party) => ({ rung, party }))
  })
}

function cellsIn(columns: readonly MatrixColumn[], { cells }: Standing): readonly (MatrixCell | null)[] {
  return columns.map(({ rung, party }) => {
    const cell = cells.find((one) => one.rung === rung && one.party === party)
    if (cell === undefined) return null
    const { need, on, knowledge, means, scope } = cell
    return { need, on, knowledge, means, scope }
  })
}

function flagsOf(document: DocumentItem, contradictions: readonly ItemId[], context: ViewContext): MatrixFlags {
  return {
    contradictions,
    disputedBy: disputedBy(document),
    overdue: dueOf(document, context).filter(({ daysLeft }) => daysLeft < 0).length,
    unverified: document.facts.unverified,
  }
}
