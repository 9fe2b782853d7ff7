import type { Item, ItemId } from '../../../register/index.ts'
import { decodeText } from '../decode-text.ts'
import { ExchangeError, type RowPlace } from '../exchange-error.ts'
import { type ChangesOptions, changesOf, type ImportedChanges } from '../table/changes-of.ts'
import { type TablesOptions, tablesOfAll } from '../table/tables-of.ts'
import { visibleTo } from '../table/visible-to.ts'
import { checkItem } from './check-item.ts'
import { parseGuarded } from './guarded-json.ts'

export const REGISTER_SCHEMA = 'paygir.register/1'

/** Largest JSON file, and largest line of JSON Lines, in bytes. */
const LIMIT_BYTES = 128 * 1024 * 1024
const LIMIT_LINE_BYTES = 8 * 1024 * 1024
/** Where items stand in errors and beside changes. */
const SHEET = 'items'

/** The items as one JSON object, in pieces to be written one after the other. */
export function* formatJson(items: Iterable<Item>, { reader = null }: TablesOptions = {}): Generator<string> {
  yield `{"schema":"${REGISTER_SCHEMA}","items":[`
  let between = '\n'
  for (const item of visibleTo(items, reader)) {
    yield between + JSON.stringify(item)
    between = ',\n'
  }
  yield '\n]}\n'
}

/** One item a line (JSON Lines). */
export function* formatJsonl(items: Iterable<Item>, { reader = null }: TablesOptions = {}): Generator<string> {
  for (const item of visibleTo(items, reader)) yield `${JSON.stringify(item)}\n`
}

/** An item of a file, and its place there. */
export interface PlacedItem {
  readonly item: Item
  readonly at: RowPlace
}

/** The items of a JSON file. Throws ExchangeError. */
export function parseJson(bytes: Uint8Array): readonly PlacedItem[] {
  if (bytes.length > LIMIT_BYTES) throw new ExchangeError('E_JSON_TOO_BIG', { bytes: bytes.length, limit: LIMIT_BYTES })
  const file = parseGuarded(decodeText(bytes, SHEET))
  const { schema, items } = (file ?? {}) as { readonly schema?: unknown; readonly items?: unknown }
  if (schema !== REGISTER_SCHEMA || !Array.isArray(items)) {
    throw new ExchangeError('E_WRONG_SCHEMA', { value: String(schema).slice(0, 80), accepted: REGISTER_SCHEMA })
  }
  return items.map((value, place) => {
    const at = { sheet: SHEET, row: place + 1 }
    return { item: checkItem(value, at), at }
  })
}

/** The items of a stream of JSON Lines, one by one; empty lines are passed over. Throws ExchangeError. */
export async function* parseJsonl(
  chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
): AsyncGenerator<PlacedItem> {
  let row = 0
  for await (const line of linesOf(chunks)) {
    row++
    const text = decodeText(line, `${SHEET}:${row}`).trim()
    if (text === '') continue
    const at = { sheet: SHEET, row }
    yield { item: checkItem(parseGuarded(text, { ...at }), at), at }
  }
}

async function* linesOf(chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let held: Uint8Array[] = []
  let bytes = 0
  for await (const chunk of chunks) {
    let start = 0
    for (let end = chunk.indexOf(10); end >= 0; end = chunk.indexOf(10, start)) {
      yield Buffer.concat([...held, chunk.subarray(start, end)])
      held = []
      bytes = 0
      start = end + 1
    }
    held.push(chunk.subarray(start))
    bytes += chunk.length - start
    if (bytes > LIMIT_LINE_BYTES) throw new ExchangeError('E_JSON_TOO_BIG', { bytes, limit: LIMIT_LINE_BYTES })
  }
  if (bytes > 0) yield Buffer.concat(held)
}

/**
 * What has to be entered so that the register holds what the items say: the same as for their tables. What parties
 * sign themselves (keys, endorsements, disputes) and corrections made elsewhere are not taken over.
 */
export function changesOfItems(
  placed: readonly PlacedItem[],
  current: ReadonlyMap<ItemId, Item>,
  options: ChangesOptions = {},
): ImportedChanges {
  const places = new Map<ItemId, RowPlace>()
  for (const { item, at } of placed) {
    const first = places.get(item.id)
    if (first !== undefined) {
      const twice = new ExchangeError('E_DUPLICATE_ID', { ...at, id: item.id, firstRow: first.row })
      return { changes: [], issues: [twice] }
    }
    places.set(item.id, at)
  }
  const tables = tablesOfAll(placed.map(({ item }) => item))
  const { changes, issues } = changesOf(tables, current, options)
  return { changes: changes.map(({ change, at }) => ({ change, at: places.get(change.obj) ?? at })), issues }
}
