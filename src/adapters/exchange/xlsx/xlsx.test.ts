import assert from 'node:assert/strict'
import { test } from 'node:test'
import { deflateRawSync } from 'node:zlib'
import fc from 'fast-check'
import writeExcelFile from 'write-excel-file/node'
import { ExchangeError } from '../exchange-error.ts'
import { changesOf } from '../table/changes-of.ts'
import { tablesOf } from '../table/tables-of.ts'
import { nastyText, randomItems } from '../testing/random-items.ts'
import { storeZip } from './store-zip.ts'
import { unpack } from './unpack.ts'
import { formatXlsx, parseXlsx } from './xlsx.ts'

const bytes = (text: string) => new TextEncoder().encode(text)

test('a register comes back from a workbook as it was', async () => {
  await fc.assert(
    fc.asyncProperty(randomItems, async (items) => {
      const tables = tablesOf(items.values())
      const read = await parseXlsx(await formatXlsx(tables))
      assert.deepEqual(read, tables)
      assert.deepEqual(changesOf(read, items), { changes: [], issues: [] })
    }),
    { numRuns: 8 },
  )
})

test('cells keep every text, dates and leading zeros', async () => {
  const texts = [
    ...fc.sample(nastyText, { numRuns: 300, seed: 7 }),
    '007',
    '2021-02-03',
    '1e5',
    'true',
    '\uD800',
    '=A1',
  ]
  const table = { sheet: 'comments', columns: ['item', 'text'], rows: texts.map((text) => ['doc:a', text]) }
  assert.deepEqual(await parseXlsx(await formatXlsx([table])), [table])
})

test('sheets run from right to left for Persian', async () => {
  const table = { sheet: 'comments', columns: ['item', 'text'], rows: [['doc:a', 'متن']] }
  const sheetXml = async (language: string) =>
    String((await unpack(await formatXlsx([table], { language }))).get('xl/worksheets/sheet1.xml'))
  assert.match(await sheetXml('fa'), /rightToLeft="(1|true)"/)
  assert.doesNotMatch(await sheetXml('ru'), /rightToLeft/)
})

test('what a spreadsheet made of dates and numbers comes back as text', async () => {
  const day = new Date(Date.UTC(2021, 1, 3))
  const sheet = [
    ['item', 'text'],
    ['doc:a', { value: day, type: Date, format: 'yyyy-mm-dd' }],
    ['doc:b', 7],
    ['doc:c', true],
  ]
  const file = await writeExcelFile(sheet as never, { sheet: 'Comments' }).toBuffer()
  const [table] = await parseXlsx(file)
  assert.equal(table?.sheet, 'comments')
  assert.deepEqual(table?.rows, [
    ['doc:a', '2021-02-03'],
    ['doc:b', '7'],
    ['doc:c', 'true'],
  ])
})

/** A workbook of one sheet with one part in another's place, or beside the others. */
async function workbookWith(name: string, change: (part: string) => string): Promise<Uint8Array> {
  const table = { sheet: 'comments', columns: ['item', 'text'], rows: [['doc:a', 'x']] }
  const parts = new Map(await unpack(await formatXlsx([table])))
  parts.set(name, Buffer.from(change(String(parts.get(name) ?? ''))))
  return storeZip(parts)
}

const SHEET = 'xl/worksheets/sheet1.xml'
function rowAt(row: string, cell: string): string {
  return `<row r="${row}"><c r="${cell}"><v>1</v></c></row>`
}

const LIMITS = { totalBytes: 50_000, partBytes: 40_000, parts: 20, ratio: 200 }

/** Name of the fault, the file, code, values that the error has to name. */
const FAULTS: readonly (readonly [string, () => Promise<Uint8Array>, string, object])[] = [
  [
    'a cell with a formula',
    () => workbookWith(SHEET, (xml) => xml.replace(/<c r="B2"[^>]*>.*?<\/c>/, '<c r="B2"><f>1+1</f><v>2</v></c>')),
    'E_FORMULA_CELL',
    { sheet: 'comments', row: 2, column: 'B' },
  ],
  [
    'a formula under another prefix',
    () =>
      workbookWith(SHEET, (xml) => xml.replace('</sheetData>', '<row r="3"><c r="A3"><x:f/></c></row></sheetData>')),
    'E_FORMULA_CELL',
    { row: 3, column: 'A' },
  ],
  [
    'a document type',
    () => workbookWith(SHEET, (xml) => `<!DOCTYPE x [<!ENTITY a "b">]>${xml}`),
    'E_XML_DOCTYPE',
    { part: SHEET },
  ],
  [
    'an archive in the archive',
    () => workbookWith('xl/media/a.bin', () => 'PK\u0003\u0004more'),
    'E_ZIP_NESTED',
    { part: 'xl/media/a.bin' },
  ],
  [
    'a part that is too big',
    () => workbookWith('xl/media/a.bin', () => noise(41_000)),
    'E_ZIP_TOO_BIG',
    { limit: 40_000 },
  ],
  [
    'parts that are too big together',
    async () => storeZip(new Map(['a', 'b', 'c'].map((name) => [name, Buffer.from(noise(20_000))]))),
    'E_ZIP_TOO_BIG',
    { part: 'c' },
  ],
  [
    'too many parts',
    async () => storeZip(new Map(Array.from({ length: 21 }, (_, place) => [`${place}`, bytes('x')]))),
    'E_ZIP_TOO_MANY_PARTS',
    { parts: 21, limit: 20 },
  ],
  ['a part that unpacks to a thousandfold', async () => bomb(39_000), 'E_ZIP_RATIO', { part: 'bomb', limit: 200 }],
  ['sizes that lie', async () => bomb(39_000, 10), 'E_ZIP_BROKEN', {}],
  ['no archive', async () => bytes('item,text\r\n'), 'E_ZIP_BROKEN', {}],
  ['a cut archive', async () => (await workbookWith(SHEET, (xml) => xml)).subarray(0, 900), 'E_ZIP_BROKEN', {}],
  ['no workbook in it', async () => storeZip(new Map([['a.xml', bytes('<a/>')]])), 'E_XLSX_BROKEN', {}],
  ['a part in UTF-16', () => workbookWith(SHEET, (xml) => xml.split('').join('\0')), 'E_XLSX_BROKEN', { part: SHEET }],
  [
    'a cell at the end of the sheet',
    () => workbookWith(SHEET, (xml) => xml.replace('</sheetData>', `${rowAt('1048576', 'XFD1048576')}</sheetData>`)),
    'E_TOO_MANY_ROWS',
    { part: SHEET, rows: 1_048_576, columns: 16_384 },
  ],
  ...[rowAt('4000000000', 'A9'), rowAt('9', 'ABCDEF9'), rowAt('9', '&#65;9'), '<row x=">" r="4000000000"></row>'].map(
    (row) =>
      [
        `the row ${row}`,
        () => workbookWith(SHEET, (xml) => xml.replace('</sheetData>', `${row}</sheetData>`)),
        'E_XLSX_BROKEN',
        { part: SHEET },
      ] as const,
  ),
]

for (const [fault, file, code, values] of FAULTS) {
  test(`a workbook with ${fault}: ${code}`, async () => {
    const error = await parseXlsx(await file(), LIMITS).catch((error) => error)
    assert.ok(error instanceof ExchangeError, String(error))
    assert.equal(error.code, code)
    for (const [key, value] of Object.entries(values)) assert.equal(error.values[key], value, key)
  })
}

test('a text that no cell holds: E_CELL_TOO_LONG', async () => {
  const table = { sheet: 'comments', columns: ['item', 'text'], rows: [['doc:a', 'x'.repeat(32_768)]] }
  const error = await formatXlsx([table]).catch((error) => error)
  assert.equal(error.code, 'E_CELL_TOO_LONG')
  assert.deepEqual([error.values.row, error.values.column], [2, 'text'])
})

/** Characters that hardly pack. */
function noise(length: number): string {
  let state = 1
  return Array.from({ length }, () => {
    state = (state * 48_271) % 2_147_483_647
    return String.fromCharCode(33 + (state % 90))
  }).join('')
}

/** An archive of one part that unpacks to so many bytes, and says `declared`. */
function bomb(size: number, declared = size): Uint8Array {
  const packed = deflateRawSync(Buffer.alloc(size))
  const zip = storeZip(new Map([['bomb', packed]]))
  const central = zip.lastIndexOf(Buffer.from('PK\u0001\u0002'))
  for (const [method, size] of [
    [8, 22],
    [central + 10, central + 24],
  ] as const) {
    zip.writeUInt16LE(8, method)
    zip.writeUInt32LE(declared, size)
  }
  return zip
}
