import { ID_PREFIX, type Item, type ItemId, type ItemKind, type PartyCode } from '../../../register/index.ts'
import type { RowPlace } from '../exchange-error.ts'
import { type ChildSheet, FACT_COLUMNS, factsOf, ITEM_SHEETS, isChildSheet, PINS } from './fact-columns.ts'
import type { Issues } from './issues.ts'
import type { Row } from './read-rows.ts'
import { readValue, readValues, whenAbsent } from './read-value.ts'

/** The sheets, the register as it stands, and where faults go. */
export interface Import {
  readonly book: ReadonlyMap<string, readonly Row[]>
  readonly current: ReadonlyMap<ItemId, Item>
  readonly issues: Issues
}

/** What the tables say of one item. */
export interface GivenItem {
  readonly id: ItemId
  readonly kind: ItemKind
  readonly at: RowPlace
  /** The item as the register holds it; null for a new one. */
  readonly before: Item | null
  /** The facts that the tables name. */
  readonly facts: Map<string, unknown>
  /** Why it is withdrawn; null when the tables do not say that it is. */
  readonly withdrawn: string | null
  /** The side whose draft it is. */
  readonly privateTo: PartyCode | null
}

/** Every item that a row of an item sheet, or of a list of its facts, speaks of. */
export function givenItems(source: Import): ReadonlyMap<ItemId, GivenItem> {
  const given = new Map<ItemId, GivenItem>()
  for (const [kind, sheet] of ITEM_SHEETS) {
    for (const row of source.book.get(sheet) ?? []) {
      const item = readItem(kind, row, source)
      const first = item === null ? undefined : given.get(item.id)
      if (first !== undefined) source.issues.add('E_DUPLICATE_ID', { ...row.at, id: first.id, firstRow: first.at.row })
      else if (item !== null) given.set(item.id, item)
    }
  }
  for (const child of CHILD_SHEETS) readChildren(child, given, source)
  for (const item of given.values()) if (item.before === null) completeFacts(item, source)
  return given
}

function readItem(kind: ItemKind, row: Row, { current, issues }: Import): GivenItem | null {
  const id = row.cell('id') ?? ''
  if (id === '') {
    if (row.cell('id') !== undefined) issues.add('E_MISSING_ID', { ...row.at, column: 'id' })
    return null
  }
  if (!id.startsWith(`${ID_PREFIX[kind]}:`)) {
    issues.add('E_WRONG_ID', { ...row.at, column: 'id', value: id, accepted: `${ID_PREFIX[kind]}:` })
    return null
  }
  const before = current.get(id) ?? null
  const facts = new Map<string, unknown>()
  for (const [name, cells] of factsOf(kind)) {
    if (isChildSheet(cells)) continue
    const value = readValue(name, cells, { row, issues, before: factOf(before, name) })
    if (value !== undefined) facts.set(name, value)
  }
  const withdrawn = row.cell('withdrawn') || null
  return { id, kind, at: row.at, before, facts, withdrawn, privateTo: row.cell('privateTo') || null }
}

/** A fact of the item as it stands; undefined for a new item. */
export function factOf(item: Item | null, name: string): unknown {
  return (item?.facts as unknown as Readonly<Record<string, unknown>> | undefined)?.[name]
}

/** The list that a sheet holds, by the kinds of items that have it. */
interface ChildList {
  readonly child: ChildSheet
  readonly factOf: ReadonlyMap<ItemKind, string>
}

const CHILD_SHEETS: readonly ChildList[] = childLists()

function childLists(): readonly ChildList[] {
  const lists = new Map<ChildSheet, Map<ItemKind, string>>()
  for (const kind of Object.keys(FACT_COLUMNS) as ItemKind[]) {
    for (const [name, cells] of factsOf(kind)) {
      if (!isChildSheet(cells)) continue
      const facts = lists.get(cells) ?? new Map<ItemKind, string>()
      lists.set(cells, facts.set(kind, name))
    }
  }
  return [...lists].map(([child, factOf]) => ({ child, factOf }))
}

/** Rows of a list, in the order of the rows. A sheet that is there says of the items given that they have no others. */
function readChildren({ child, factOf }: ChildList, given: Map<ItemId, GivenItem>, source: Import): void {
  const rows = source.book.get(child.sheet)
  if (rows === undefined) return
  for (const item of given.values()) {
    const name = factOf.get(item.kind)
    if (name !== undefined) item.facts.set(name, [])
  }
  for (const row of rows) {
    if (child === PINS && (row.cell('evidence') ?? '') !== '') continue
    const item = itemOf(row, given, source)
    const name = item === null ? undefined : factOf.get(item.kind)
    if (item === null) continue
    if (name === undefined) {
      source.issues.add('E_WRONG_KIND', { ...row.at, value: item.id, accepted: [...factOf.keys()].join(', ') })
      continue
    }
    const list = (item.facts.get(name) ?? []) as unknown[]
    list.push(readValues(child.columns, { row, issues: source.issues }))
    item.facts.set(name, list)
  }
}

/** The item that a row is about, in the tables or in the register. */
function itemOf(row: Row, given: Map<ItemId, GivenItem>, source: Import): GivenItem | null {
  const owner = ownerOf(row, given, source)
  if (owner === null) return null
  const { id, kind } = owner
  const before = source.current.get(id) ?? null
  const item: GivenItem = given.get(id) ?? {
    ...{ id, kind, at: row.at, before, facts: new Map() },
    ...{ withdrawn: null, privateTo: null },
  }
  given.set(id, item)
  return item
}

/** Id and kind of the item that the row names in its column `item`; null, and an issue, when there is none. */
export function ownerOf(
  row: Row,
  given: ReadonlyMap<ItemId, Pick<GivenItem, 'id' | 'kind'>>,
  { current, issues }: Import,
): Pick<GivenItem, 'id' | 'kind'> | null {
  const id = row.cell('item')
  if (id === undefined) return null
  const owner = given.get(id) ?? current.get(id) ?? null
  if (id === '') issues.add('E_MISSING_ID', { ...row.at, column: 'item' })
  else if (owner === null) issues.add('E_UNKNOWN_ITEM', { ...row.at, column: 'item', value: id })
  return owner
}

/** A new item has every fact, in the order of its kind. */
function completeFacts({ at, kind, facts }: GivenItem, { issues }: Import): void {
  const said = new Map(facts)
  facts.clear()
  const row: Row = { at, cell: () => undefined }
  for (const [name, cells] of factsOf(kind)) {
    if (said.has(name)) facts.set(name, said.get(name))
    else facts.set(name, isChildSheet(cells) ? [] : whenAbsent(name, cells, { row, issues }))
  }
}
