import { ID_PREFIX, type Item, type ItemKind } from '../../../register/index.ts'
import { ExchangeError, type RowPlace } from '../exchange-error.ts'
import { type CellKind, type FactKind, factsOf, isChildSheet, isLocal, LANGUAGES, PINS } from '../table/fact-columns.ts'
import { HISTORY_SHEETS } from '../table/history-sheets.ts'

type Fields = Readonly<Record<string, unknown>>

/** Entries that a file does not tell: all marks of an item were entered together. */
const UNTOLD = { index: 0, hash: '', at: '', by: '', party: null }

/** Columns that a mark of an item does not have: they place it among others in a table. */
const OF_TABLES: ReadonlySet<string> = new Set(['step', 'withdrawnStep', 'successor', 'withdrawn'])

/**
 * The value as an item, with empty lists where it names none. Words and rules are for the import to judge; here every
 * part has the type that it must have. Throws ExchangeError E_BAD_ITEM, with the path of the part at fault.
 */
export function checkItem(value: unknown, at: RowPlace): Item {
  const item = fieldsOf(value, at, '')
  const kind = item.kind
  if (typeof kind !== 'string' || !Object.hasOwn(ID_PREFIX, kind)) throw bad(at, 'kind')
  if (typeof item.id !== 'string') throw bad(at, 'id')
  const facts = checkFacts(kind as ItemKind, fieldsOf(item.facts, at, 'facts'), at)
  const lists = Object.entries(HISTORY_SHEETS).map(([name, kinds]) => [
    name,
    marks(item[name], kinds, { at, path: name }),
  ])
  const added = fieldsOf(item.added ?? UNTOLD, at, 'added')
  if (added.party !== null) checkCell(added.party, 'text', { at, path: 'added.party' })
  return {
    ...{ id: item.id, kind, facts, corrections: [], endorsements: [], disputes: [], keys: [] },
    ...(Object.fromEntries(lists) as object),
    ...{ withdrawn: withdrawal(item.withdrawn, at, 'withdrawn'), added: { ...UNTOLD, ...added }, last: UNTOLD },
  } as unknown as Item
}

interface Place {
  readonly at: RowPlace
  readonly path: string
}

function checkFacts(kind: ItemKind, facts: Fields, at: RowPlace): Fields {
  const kinds = new Map<string, FactKind>(factsOf(kind))
  for (const [name, value] of Object.entries(facts)) {
    const cells = kinds.get(name)
    const path = `facts.${name}`
    if (cells === undefined) throw bad(at, path)
    if (isChildSheet(cells))
      for (const part of listAt(value, { at, path })) checkFields(part, cells.columns, { at, path })
    else checkCell(value, cells, { at, path })
  }
  return facts
}

function marks(value: unknown, kinds: Readonly<Record<string, CellKind>>, place: Place): readonly Fields[] {
  const { at, path } = place
  return listAt(value ?? [], place).map((part) => {
    const mark = fieldsOf(part, at, path)
    const entry = { ...UNTOLD, ...fieldsOf(mark.entry ?? UNTOLD, at, `${path}.entry`) }
    if (!Number.isSafeInteger(entry.index)) throw bad(at, `${path}.entry.index`)
    const own = Object.entries(kinds).filter(([name]) => !OF_TABLES.has(name) && name !== 'rungs')
    checkFields(mark, Object.fromEntries(own), place)
    if (path === 'templates') for (const rung of listAt(mark.rungs, { at, path: `${path}.rungs` })) checkRung(rung, at)
    if (path !== 'evidence') return { ...mark, entry, withdrawn: withdrawal(mark.withdrawn, at, `${path}.withdrawn`) }
    const pins = listAt(mark.pins ?? [], { at, path: `${path}.pins` })
    for (const pin of pins) checkFields(pin, PINS.columns, { at, path: `${path}.pins` })
    return { ...mark, entry, pins }
  })
}

function checkRung(value: unknown, at: RowPlace): void {
  checkFields(value, { rung: 'text', need: 'text' }, { at, path: 'templates.rungs' })
  if (typeof (value as Fields).perParty !== 'boolean') throw bad(at, 'templates.rungs.perParty')
}

function withdrawal(value: unknown, at: RowPlace, path: string): unknown {
  if (value === null || value === undefined) return null
  const { reason, entry } = fieldsOf(value, at, path)
  if (typeof reason !== 'string') throw bad(at, `${path}.reason`)
  return { reason, entry: { ...UNTOLD, ...fieldsOf(entry ?? UNTOLD, at, `${path}.entry`) } }
}

function checkFields(value: unknown, kinds: Readonly<Record<string, CellKind>>, { at, path }: Place): void {
  const fields = fieldsOf(value, at, path)
  for (const [name, kind] of Object.entries(kinds)) checkCell(fields[name], kind, { at, path: `${path}.${name}` })
}

/** What is not named counts as empty. */
function checkCell(value: unknown, kind: CellKind, { at, path }: Place): void {
  if (value === undefined || value === null) return
  if (!isOfKind(value, kind)) throw bad(at, path)
}

function isOfKind(value: unknown, kind: CellKind): boolean {
  if (kind === 'list') return Array.isArray(value) && value.every((word) => typeof word === 'string')
  if (isLocal(kind)) return isLocalText(value)
  if (kind === 'count' || kind === 'number') return Number.isSafeInteger(value)
  return typeof value === 'string'
}

function isLocalText(value: unknown): boolean {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false
  return Object.entries(value).every(([key, text]) => {
    return (LANGUAGES as readonly string[]).includes(key) && typeof text === 'string'
  })
}

function listAt(value: unknown, { at, path }: Place): readonly unknown[] {
  if (!Array.isArray(value)) throw bad(at, path)
  return value
}

function fieldsOf(value: unknown, at: RowPlace, path: string): Fields {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw bad(at, path)
  return value as Fields
}

function bad(at: RowPlace, path: string): ExchangeError {
  return new ExchangeError('E_BAD_ITEM', { ...at, path })
}
