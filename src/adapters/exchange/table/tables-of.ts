import type { DocumentFacts, EntryRef, Item, PartyCode } from '../../../register/index.ts'
import { columnsOfAll, rowOf } from './cells.ts'
import {
  type CellKind,
  type ChildSheet,
  FACT_COLUMNS,
  factsOf,
  ITEM_SHEETS,
  isChildSheet,
  PINS,
} from './fact-columns.ts'
import { HISTORY_SHEETS, TOLD_COLUMNS } from './history-sheets.ts'
import { rungText } from './read-template.ts'
import { stepsOf } from './steps.ts'
import type { Table, Tables } from './table.ts'
import { visibleTo } from './visible-to.ts'

export interface TablesOptions {
  /** The party for whose eyes the tables are: its own private notes and drafts are in them. Null for neither side's. */
  readonly reader?: PartyCode | null
}

type Cells = readonly string[]
type RowsOf = (item: Item) => readonly Cells[]

/**
 * The items as sheets: one for each kind of item, one for each list of facts that has several values a row, one for
 * each kind of mark. What parties sign themselves (keys, endorsements, disputes) is not in them.
 */
export function tablesOf(items: Iterable<Item>, { reader = null }: TablesOptions = {}): Tables {
  return tablesOfAll(visibleTo(items, reader))
}

/** The items with everything that is private in them: for what was given to us, never for what we give away. */
export function tablesOfAll(items: readonly Item[]): Tables {
  return SHEETS.map(({ sheet, columns, rowsOf }) => ({ sheet, columns, rows: items.flatMap(rowsOf) }))
}

interface Sheet extends Omit<Table, 'rows'> {
  readonly rowsOf: RowsOf
}

/** Every sheet there is, in the order of a workbook. */
const SHEETS: readonly Sheet[] = [...itemSheets(), ...childSheets(), ...historySheets()]

/** The columns of every sheet, by its name. */
export const SHEET_COLUMNS: ReadonlyMap<string, readonly string[]> = new Map(
  SHEETS.map(({ sheet, columns }) => [sheet, columns]),
)

function itemSheets(): readonly Sheet[] {
  return ITEM_SHEETS.map(([kind, sheet]) => {
    const kinds = Object.fromEntries(factsOf(kind).filter(([, cells]) => !isChildSheet(cells))) as Record<
      string,
      CellKind
    >
    const own = kind === 'draft' ? ['privateTo'] : []
    return {
      sheet,
      columns: ['id', ...columnsOfAll(kinds), ...own, 'withdrawn', ...TOLD_COLUMNS],
      rowsOf: (item) => {
        if (item.kind !== kind) return []
        const privateTo = kind === 'draft' ? [item.added.party ?? ''] : []
        const facts = rowOf(item.facts as never, kinds)
        return [[item.id, ...facts, ...privateTo, item.withdrawn?.reason ?? '', ...told(item.added)]]
      },
    }
  })
}

function childSheets(): readonly Sheet[] {
  const lists = Object.entries(FACT_COLUMNS).flatMap(([kind, facts]) =>
    Object.entries(facts).flatMap(([fact, cells]) =>
      isChildSheet(cells) && cells !== PINS ? [{ kind, fact, child: cells }] : [],
    ),
  )
  const sheets = lists.map(({ kind, fact, child }): Sheet => {
    const { sheet, columns } = child
    return {
      sheet,
      columns: ['item', ...columnsOfAll(columns)],
      rowsOf: (item) => (item.kind === kind ? childRows(item, fact, child) : []),
    }
  })
  return [...sheets, { sheet: PINS.sheet, columns: ['item', 'evidence', ...columnsOfAll(PINS.columns)], rowsOf: pins }]
}

function childRows(item: Item, fact: string, { columns }: ChildSheet): readonly Cells[] {
  const list = (item.facts as unknown as Record<string, readonly Readonly<Record<string, unknown>>[] | undefined>)[fact]
  return (list ?? []).map((one) => [item.id, ...rowOf(one, columns)])
}

function pins(item: Item): readonly Cells[] {
  const own = (item.facts as Partial<DocumentFacts>).pins ?? []
  return [
    ...own.map((pin) => [item.id, '', ...rowOf({ ...pin }, PINS.columns)]),
    ...item.evidence.flatMap(({ id, pins }) => pins.map((pin) => [item.id, id, ...rowOf({ ...pin }, PINS.columns)])),
  ]
}

function historySheets(): readonly Sheet[] {
  const rows: { readonly [S in keyof typeof HISTORY_SHEETS]: (item: Item) => readonly Values[] } = {
    templates: ({ templates }) => templates.map((one) => ({ ...one, rungs: one.rungs.map(rungText) })),
    stages: stageValues,
    evidence: (item) => withSteps(item, item.evidence),
    statuses: (item) => withSteps(item, item.statuses),
    delays: ({ delays }) => delays.map((delay) => ({ ...delay })),
    judgements: ({ judgements }) => judgements.map((judgement) => ({ ...judgement })),
    comments: ({ comments }) => comments.map((comment) => ({ ...comment })),
  }
  return Object.entries(HISTORY_SHEETS).map(([sheet, kinds]) => ({
    sheet,
    columns: ['item', ...columnsOfAll(kinds), ...TOLD_COLUMNS],
    rowsOf: (item) =>
      rows[sheet as keyof typeof rows](item).map((values) => [item.id, ...rowOf(values, kinds), ...told(values.entry)]),
  }))
}

type Values = Readonly<Record<string, unknown>> & { readonly entry?: EntryRef }

function stageValues(item: Item): readonly Values[] {
  const stepOf = stepsOf(item)
  return item.stages.map((mark) => ({
    ...mark,
    successor: mark.stage === 'superseded' ? (item.facts as DocumentFacts).successor : null,
    withdrawn: mark.withdrawn?.reason ?? null,
    step: stepOf(mark.entry),
    withdrawnStep: stepOf(mark.withdrawn?.entry),
  }))
}

function withSteps(item: Item, marks: readonly { readonly entry: EntryRef }[]): readonly Values[] {
  const stepOf = stepsOf(item)
  return marks.map((mark) => ({ ...mark, step: stepOf(mark.entry) }))
}

function told(entry: EntryRef | undefined): Cells {
  if (entry === undefined) return TOLD_COLUMNS.map(() => '')
  return [entry.at, entry.by, entry.party ?? '', String(entry.index)]
}
