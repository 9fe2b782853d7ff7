import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { type Item, replay } from '../../../register/index.ts'
import { aHistory, EVERY_CHANGE } from '../../../register/testing/index.ts'
import { ExchangeError } from '../exchange-error.ts'
import { changesOf } from '../table/changes-of.ts'
import { tablesOf } from '../table/tables-of.ts'
import { randomItems } from '../testing/random-items.ts'
import { changesOfItems, formatJson, formatJsonl, type PlacedItem, parseJson, parseJsonl } from './register-json.ts'

const bytes = (text: string) => new TextEncoder().encode(text)
const jsonOf = (items: Iterable<Item>, reader: string | null = null) =>
  bytes([...formatJson(items, { reader })].join(''))

/** The stream cut into pieces of seven bytes. */
async function lines(text: string): Promise<readonly PlacedItem[]> {
  const all = bytes(text)
  const pieces = Array.from({ length: Math.ceil(all.length / 7) }, (_, at) => all.subarray(at * 7, at * 7 + 7))
  return Array.fromAsync(parseJsonl(pieces))
}

test('JSON and JSON Lines ask for the same changes as tables', async () => {
  await fc.assert(
    fc.asyncProperty(randomItems, async (items) => {
      const fromTables = changesOf(tablesOf(items.values(), { reader: 'ir' }), new Map())
      const fromJson = changesOfItems(parseJson(jsonOf(items.values(), 'ir')), new Map())
      assert.deepEqual(
        fromJson.changes.map(({ change }) => change),
        fromTables.changes.map(({ change }) => change),
      )
      const placed = await lines([...formatJsonl(items.values(), { reader: 'ir' })].join(''))
      assert.deepEqual(changesOfItems(placed, new Map()), fromJson)
      assert.deepEqual(changesOfItems(placed, items), { changes: [], issues: [] })
    }),
    { numRuns: 20 },
  )
})

test('each change names the place of its item', () => {
  const items = replay(aHistory(EVERY_CHANGE))
  const { changes } = changesOfItems(parseJson(jsonOf(items.values())), new Map())
  const places = [...items.keys()]
  for (const { change, at } of changes) assert.deepEqual(at, { sheet: 'items', row: places.indexOf(change.obj) + 1 })
})

test('what is private to a side is in its own JSON alone', () => {
  const items = replay(aHistory(EVERY_CHANGE))
  const texts = [null, 'north', 'south'].map((reader) => new TextDecoder().decode(jsonOf(items.values(), reader)))
  assert.deepEqual(
    texts.map((text) => text.includes('Not before the budget.')),
    [false, false, true],
  )
})

const BODY = '{"id":"body:a","kind":"body","facts":{"names":{"en":"x"}}}'
const file = (items: string) => bytes(`{"schema":"paygir.register/1","items":[${items}]}`)

/** Name of the fault, the file, code, values that the error has to name. */
const FAULTS: readonly (readonly [string, Uint8Array, string, object])[] = [
  ['broken JSON', bytes('{"schema":'), 'E_JSON_BROKEN', {}],
  ['another schema', bytes('{"schema":"paygir.record/1","items":[]}'), 'E_WRONG_SCHEMA', { value: 'paygir.record/1' }],
  ['no items', bytes('{"schema":"paygir.register/1"}'), 'E_WRONG_SCHEMA', {}],
  ['nothing but null', bytes('null'), 'E_WRONG_SCHEMA', {}],
  ['nesting without end', bytes('['.repeat(1_000_000)), 'E_JSON_TOO_DEEP', { limit: 16 }],
  ['a key that reaches the prototype', file('{"__proto__":{"x":1}}'), 'E_FORBIDDEN_KEY', { value: '__proto__' }],
  ['windows-1251', Uint8Array.from([0x22, 0xcf, 0xf0, 0x22]), 'E_NOT_UTF8', { offset: 1 }],
  [
    'UTF-16 without a mark',
    Buffer.from(JSON.stringify({ schema: 1 }), 'utf16le'),
    'E_NOT_UTF8',
    { suggestion: 'utf-16le' },
  ],
  ['an item without id', file(`${BODY},{"kind":"body","facts":{}}`), 'E_BAD_ITEM', { row: 2, path: 'id' }],
  ['an unknown kind', file('{"id":"x:a","kind":"toString","facts":{}}'), 'E_BAD_ITEM', { row: 1, path: 'kind' }],
  [
    'an unknown fact',
    file('{"id":"body:a","kind":"body","facts":{"colour":"red"}}'),
    'E_BAD_ITEM',
    { path: 'facts.colour' },
  ],
  [
    'a number for a text',
    file('{"id":"body:a","kind":"body","facts":{"field":1}}'),
    'E_BAD_ITEM',
    { path: 'facts.field' },
  ],
  [
    'a text for a list',
    file('{"id":"body:a","kind":"body","facts":{"contacts":"x"}}'),
    'E_BAD_ITEM',
    { path: 'facts.contacts' },
  ],
  [
    'an unknown language',
    file('{"id":"body:a","kind":"body","facts":{"names":{"de":"x"}}}'),
    'E_BAD_ITEM',
    { path: 'facts.names' },
  ],
  [
    'a mark that is none',
    file('{"id":"doc:a","kind":"document","facts":{},"stages":[1]}'),
    'E_BAD_ITEM',
    { path: 'stages' },
  ],
]

for (const [fault, content, code, values] of FAULTS) {
  test(`JSON with ${fault}: ${code}`, () => {
    assert.throws(
      () => parseJson(content),
      (error) => {
        assert.ok(error instanceof ExchangeError, String(error))
        assert.equal(error.code, code)
        for (const [key, value] of Object.entries(values)) assert.equal(error.values[key], value, key)
        return true
      },
    )
  })
}

test('JSON Lines with a broken line: E_JSON_BROKEN and the line; a line without end: E_JSON_TOO_BIG', async () => {
  const broken = await lines(`${BODY}\n\n{"id":\n`).catch((error) => error)
  assert.deepEqual([broken.code, broken.values.row], ['E_JSON_BROKEN', 3])
  const chunk = new Uint8Array(1024 * 1024).fill(0x61)
  const endless = await Array.fromAsync(parseJsonl(Array.from({ length: 9 }, () => chunk))).catch((error) => error)
  assert.equal(endless.code, 'E_JSON_TOO_BIG')
})

test('an item twice: E_DUPLICATE_ID with both places', () => {
  const { changes, issues } = changesOfItems(parseJson(file(`${BODY},${BODY}`)), new Map())
  assert.deepEqual(changes, [])
  assert.deepEqual(issues[0]?.values, { sheet: 'items', row: 2, id: 'body:a', firstRow: 1 })
})
