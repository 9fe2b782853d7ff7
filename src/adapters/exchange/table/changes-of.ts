import { isDeepStrictEqual } from 'node:util'
import type { Change, Item, ItemId, ItemKind, PartyCode } from '../../../register/index.ts'
import type { ExchangeError } from '../exchange-error.ts'
import { type Addition, additionOrder } from './add-order.ts'
import { FACT_COLUMNS, isChildSheet, PINS } from './fact-columns.ts'
import { factOf, type GivenItem, givenItems, type Import } from './given-items.ts'
import { createIssues } from './issues.ts'
import { type Marks, marksOf } from './marks.ts'
import { movesOf } from './moves.ts'
import { changeOf, type PlacedChange } from './placed-change.ts'
import { readBook } from './read-rows.ts'
import { readTemplate } from './read-template.ts'
import type { Tables } from './table.ts'

export interface ChangesOptions {
  /** The side on whose behalf the tables are entered; null for the joint secretariat. */
  readonly party?: PartyCode | null
  /** What corrections give as their reason. */
  readonly reason?: string
}

export interface ImportedChanges {
  /** In an order in which they can be entered; none while there are issues. */
  readonly changes: readonly PlacedChange[]
  /** What is wrong with the tables, each with its place. */
  readonly issues: readonly ExchangeError[]
}

/**
 * What has to be entered so that the register holds what the tables say. Rows without a counterpart are added, facts
 * that differ are corrected; what the tables do not speak of (sheets, columns and rows that are not there) stays as it
 * is. Whether the rules allow the changes is for `decide` to say.
 */
export function changesOf(
  tables: Tables,
  current: ReadonlyMap<ItemId, Item>,
  options: ChangesOptions = {},
): ImportedChanges {
  const issues = createIssues()
  const source: Import = { book: readBook(tables, issues), current, issues }
  const given = givenItems(source)
  const marks = marksOf(given, source)
  const changes = arrange({ source, given, marks, party: options.party ?? null, reason: options.reason ?? 'import' })
  return { changes: issues.found.length === 0 ? changes : [], issues: issues.found }
}

interface Plan {
  readonly source: Import
  readonly given: ReadonlyMap<ItemId, GivenItem>
  readonly marks: ReadonlyMap<ItemId, Marks>
  readonly party: PartyCode | null
  readonly reason: string
}

/** Items first, then what could not be told before all were there, then what happened to them, withdrawals last. */
function arrange(plan: Plan): readonly PlacedChange[] {
  const items = [...plan.given.values()]
  const additions = additionOrder(items.filter(({ before }) => before === null))
  const known = items.filter(({ before }) => before !== null)
  const inOrder = [...known.map(({ id }) => id), ...additions.map(({ item }) => item.id)]
  const others = [...plan.marks.keys()].filter((id) => !plan.given.has(id))
  const histories = [...inOrder, ...others].map((id) => ({ id, moves: historyOf(id, plan) }))
  const told = new Set(histories.filter(({ moves }) => moves.some(isSuperseding)).map(({ id }) => id))
  return [
    ...additions.flatMap((addition) => addingOf(addition, plan, told)),
    ...additions.flatMap(({ item, later }) => correctionOf(item, lateFacts(item, later, told), plan)),
    ...known.flatMap((item) => correctionOf(item, differences(item, told), plan)),
    ...histories.flatMap(({ moves }) => moves),
    ...items.flatMap((item) => withdrawalOf(item, plan)),
  ]
}

/** The successor of a document is told by the move that says it is superseded. */
function isSuperseding({ change }: PlacedChange): boolean {
  return change.type === 'stage.set' && change.body.stage === 'superseded'
}

const ADDING: Readonly<Record<ItemKind, PlacedChange['change']['type']>> = {
  relationship: 'relationship.open',
  body: 'body.add',
  event: 'event.add',
  source: 'source.add',
  record: 'record.add',
  document: 'document.add',
  undertaking: 'undertaking.add',
  contradiction: 'contradiction.add',
  draft: 'draft.add',
  plan: 'plan.add',
}

function addingOf({ item, later }: Addition, plan: Plan, told: ReadonlySet<ItemId>): readonly PlacedChange[] {
  const facts = Object.fromEntries(
    [...item.facts].map(([name, value]) => {
      const isTold = name === 'successor' && told.has(item.id)
      return [name, later.has(name) || isTold ? nothingFor(item.kind, name) : value]
    }),
  )
  return [{ change: changeOf(ADDING[item.kind], about(item, plan), facts), at: item.at }, ...templatesOf(item.id, plan)]
}

/** A draft is the word of its own side, whoever enters it. */
function about({ id, kind, before, privateTo }: GivenItem, { party }: Plan): Pick<Change, 'obj' | 'party'> {
  return { obj: id, party: kind === 'draft' ? (before?.added.party ?? privateTo ?? party) : party }
}

function nothingFor(kind: ItemKind, name: string): unknown {
  const cells = (FACT_COLUMNS[kind] as Readonly<Record<string, (typeof FACT_COLUMNS)['body']['names']>>)[name]
  return cells === 'list' || (cells !== undefined && isChildSheet(cells)) ? [] : null
}

/** Templates come with the relationship, before any document that is judged by them. */
function templatesOf(id: ItemId, { marks, source, party }: Plan): readonly PlacedChange[] {
  const held = source.current.get(id)?.templates ?? []
  return (marks.get(id)?.rows.templates ?? []).flatMap((mark) => {
    const template = readTemplate(mark, source.issues)
    const isHeld = held.some(({ entry: _entry, ...one }) => isDeepStrictEqual(one, template))
    return isHeld ? [] : [{ change: changeOf('template.set', { obj: id, party }, template), at: mark.at }]
  })
}

function lateFacts(item: GivenItem, later: ReadonlySet<string>, told: ReadonlySet<ItemId>): readonly string[] {
  return [...later].filter((name) => name !== 'successor' || !told.has(item.id))
}

/** The facts that the tables give and the register holds otherwise. */
function differences({ id, before, facts }: GivenItem, told: ReadonlySet<ItemId>): readonly string[] {
  return [...facts.keys()].filter((name) => {
    if (name === 'successor' && told.has(id)) return false
    return !isDeepStrictEqual(facts.get(name), factOf(before, name) ?? null)
  })
}

function correctionOf(item: GivenItem, names: readonly string[], plan: Plan): readonly PlacedChange[] {
  if (names.length === 0) return []
  const changes = Object.fromEntries(names.map((name) => [name, item.facts.get(name)]))
  const body = { changes, reason: plan.reason }
  return [{ change: changeOf('item.correct', about(item, plan), body), at: item.at }]
}

function historyOf(id: ItemId, plan: Plan): readonly PlacedChange[] {
  const { given, source, party } = plan
  const own = plan.marks.get(id)
  if (own === undefined) return []
  const before = source.current.get(id) ?? null
  const named = given.get(id)?.facts.get('successor') ?? factOf(before, 'successor') ?? null
  const hasPins = source.book.has(PINS.sheet)
  const moves = movesOf(own, { id, before, party, hasPins, issues: source.issues, successor: named as ItemId | null })
  return before === null ? moves : [...templatesOf(id, plan), ...moves]
}

function withdrawalOf(item: GivenItem, plan: Plan): readonly PlacedChange[] {
  const { id, at, before, withdrawn } = item
  const held = before?.withdrawn?.reason ?? null
  if (held !== null && withdrawn !== null && withdrawn !== held)
    plan.source.issues.add('E_CANNOT_CHANGE', { ...at, id })
  if (held !== null || withdrawn === null) return []
  return [{ change: changeOf('item.withdraw', about(item, plan), { reason: withdrawn }), at }]
}
