import assert from 'node:assert/strict'
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import fc from 'fast-check'
import { ExchangeError } from '../exchange-error.ts'
import { changesOf } from '../table/changes-of.ts'
import { tablesOf } from '../table/tables-of.ts'
import { nastyText, randomItems } from '../testing/random-items.ts'
import { formatCsv, parseCsv } from './csv.ts'
import { readCsv, writeCsvFolder } from './csv-folder.ts'
import { escapeFormula, isFormula, unescapeFormula } from './formula.ts'

const folder = mkdtempSync(join(tmpdir(), 'paygir-csv-'))
after(() => rmSync(folder, { recursive: true }))

const bytes = (text: string) => new TextEncoder().encode(text)

test('every text comes back from its escaped form, which no spreadsheet runs', () => {
  fc.assert(
    fc.property(nastyText, (text) => {
      const escaped = escapeFormula(text)
      assert.equal(unescapeFormula(escaped), text)
      assert.ok(!isFormula(escaped))
    }),
    { numRuns: 500 },
  )
})

const ESCAPES: readonly (readonly [string, string])[] = [
  ['=1+1', "'=1+1"],
  ["'=1+1", "''=1+1"],
  ['@sum', "'@sum"],
  ['\tx', "'\tx"],
  ['\rx', "'\rx"],
  ['- to do', "'- to do"],
  ['+992 37', "'+992 37"],
  ['-1', '-1'],
  ['+2.5', '+2.5'],
  ["'quoted'", "'quoted'"],
  ['2021-02-03', '2021-02-03'],
]
for (const [text, cell] of ESCAPES)
  test(`${JSON.stringify(text)} stands as ${JSON.stringify(cell)}`, () => assert.equal(escapeFormula(text), cell))

test('a register comes back from CSV as it was', () => {
  fc.assert(
    fc.property(randomItems, fc.boolean(), (items, bom) => {
      const tables = tablesOf(items.values())
      const read = tables.map((table) => parseCsv(table.sheet, bytes(formatCsv(table, { bom }))))
      assert.deepEqual(read, tables)
      assert.deepEqual(changesOf(read, items), { changes: [], issues: [] })
    }),
    { numRuns: 30 },
  )
})

test('a folder holds a file for each sheet, and one file can be read alone', async () => {
  const [items] = fc.sample(randomItems, { numRuns: 1, seed: 1 })
  const tables = tablesOf(items?.values() ?? [])
  await writeCsvFolder(join(folder, 'out'), tables, { bom: true })
  assert.equal(readdirSync(join(folder, 'out')).length, tables.length)
  writeFileSync(join(folder, 'out', 'readme.txt'), 'no table')
  const read = await readCsv(join(folder, 'out'))
  const bySheet = (all: typeof tables) => [...all].sort((a, b) => a.sheet.localeCompare(b.sheet, 'en'))
  assert.deepEqual(bySheet(read), bySheet(tables))
  const alone = await readCsv(join(folder, 'out', 'documents.csv'))
  assert.deepEqual(
    alone,
    tables.filter(({ sheet }) => sheet === 'documents'),
  )
})

const CYRILLIC = Uint8Array.from([...bytes('item,text\r\ndoc:a,'), 0xcf, 0xf0, 0xe8])

/** Name of the fault, content, code, values that the error has to name. */
const FAULTS: readonly (readonly [string, Uint8Array, string, object])[] = [
  ['formula', bytes('item,text\r\ndoc:a,=A1+A2\r\n'), 'E_FORMULA_CELL', { row: 2, column: 'text' }],
  [
    'formula, quoted',
    bytes('item,text\r\ndoc:a,"=HYPERLINK(""x"")"\r\n'),
    'E_FORMULA_CELL',
    { row: 2, column: 'text' },
  ],
  ['formula with @', bytes('item,text\ndoc:a,x\ndoc:b,@SUM(1)\n'), 'E_FORMULA_CELL', { row: 3, column: 'text' }],
  ['formula with -', bytes('item,text\ndoc:a,-2+3\n'), 'E_FORMULA_CELL', { row: 2 }],
  ['formula with + after blanks', bytes('item,text\ndoc:a," \t+A1"\n'), 'E_FORMULA_CELL', { row: 2 }],
  ['quote not closed', bytes('item,text\r\ndoc:a,"open\r\n'), 'E_CSV_QUOTES', { row: 2 }],
  ['quote amid a cell', bytes('item,text\r\ndoc:a,o"pen\r\n'), 'E_CSV_QUOTES', { row: 2 }],
  ['ragged row', bytes('item,text\r\ndoc:a,x\r\ndoc:b\r\n'), 'E_RAGGED_ROW', { row: 3, cells: 1, columns: 2 }],
  ['no header', bytes(''), 'E_NO_HEADER', { row: 1 }],
  ['windows-1251 without being asked', CYRILLIC, 'E_NOT_UTF8', { offset: 17, byte: 'CF' }],
  [
    'UTF-16 without a mark',
    Buffer.from('item,text\ndoc:a,text\n', 'utf16le'),
    'E_NOT_UTF8',
    { suggestion: 'utf-16le' },
  ],
]

for (const [fault, content, code, values] of FAULTS) {
  test(`CSV with ${fault}: ${code}`, () => {
    assert.throws(
      () => parseCsv('comments', content),
      (error) => {
        assert.ok(error instanceof ExchangeError)
        assert.equal(error.code, code)
        assert.equal(error.values.sheet ?? error.values.name, 'comments')
        for (const [key, value] of Object.entries(values)) assert.equal(error.values[key], value, key)
        return true
      },
    )
  })
}

test('windows-1251 when asked for, UTF-16 with a mark, LF, a blank line', () => {
  assert.deepEqual(parseCsv('comments', CYRILLIC, { encoding: 'cp1251' }).rows, [['doc:a', 'При']])
  const utf16 = Buffer.from('\uFEFFitem,text\n\ndoc:a,При\n', 'utf16le')
  assert.deepEqual(parseCsv('comments', utf16).rows, [
    ['', ''],
    ['doc:a', 'При'],
  ])
})

test('a file that is named after no sheet: E_UNKNOWN_SHEET with the nearest; an empty folder: E_NO_TABLES', async () => {
  writeFileSync(join(folder, 'document.csv'), 'id\n')
  const wrong = await readCsv(join(folder, 'document.csv')).catch((error) => error)
  assert.equal(wrong.code, 'E_UNKNOWN_SHEET')
  assert.equal(wrong.values.nearest, 'documents')
  const none = await readCsv(mkdtempSync(join(folder, 'none-'))).catch((error) => error)
  assert.equal(none.code, 'E_NO_TABLES')
})
