import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import type { Input } from '../../adapters/index.ts'
import { RICH_RECORD, RICH_SOURCE, richSpan } from '../testing/rich-record.ts'
import { documentOf } from './document.ts'
import { itemLines } from './item-lines.ts'
import { jsonText } from './json-text.ts'
import { PLAIN_COLUMNS, plainLines } from './plain-lines.ts'

const INPUT: Input = {
  name: 'a.txt',
  bytes: 600,
  sha256: '0'.repeat(64),
  encoding: 'utf-8',
  format: 'text',
  text: RICH_SOURCE,
  map: null,
  placeOf: (offset) => ({ line: 1, column: offset + 1 }),
}

const READING = { input: INPUT, record: RICH_RECORD }
const ALL = { parts: null, withText: false }

test('JSON parses to the same value, and holds nothing that a terminal obeys', () => {
  // biome-ignore format: one line, for the remark above it
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not occur
  const obeyed = /[\u0000-\u001F\u007F-\u009F\u061C\u200B-\u200F\u2028-\u202E\u2060-\u206F\uFEFF\p{Cs}\u{E0000}-\u{E007F}]/u
  const special = fc.constantFrom(
    ...'\u0000\u001B\u009B\u202E\u2066\u2028\uFEFF\uD800\uDC00\u200B'.split(''),
    '\u{E0041}',
  )
  const text = fc.array(fc.oneof(special, fc.string())).map((parts) => parts.join(''))
  fc.assert(
    fc.property(text, (value) => {
      const json = jsonText({ [value]: [value] })
      assert.deepEqual(JSON.parse(json), { [value]: [value] })
      assert.doesNotMatch(json, obeyed)
    }),
    { numRuns: 300, seed: 7 },
  )
})

test('the document: schema first, the file next, then the record as it is', () => {
  const document = documentOf(READING, ALL)
  assert.deepEqual(Object.keys(document).slice(0, 4), ['schema', 'file', 'source', 'event'])
  const { file, ...record } = document
  assert.deepEqual(record, RICH_RECORD)
  assert.deepEqual(file, { name: 'a.txt', bytes: 600, sha256: '0'.repeat(64), encoding: 'utf-8', format: 'text' })
})

test('the text comes along when it is not the file itself, or when asked for', () => {
  assert.equal(documentOf(READING, { ...ALL, withText: true }).file?.text, RICH_SOURCE)
  const map = [{ start: 0, fileStart: 3, length: 5 }]
  const { file } = documentOf({ ...READING, input: { ...INPUT, format: 'html', map } }, ALL)
  assert.equal(file?.text, RICH_SOURCE)
  assert.deepEqual(file?.map, [[0, 3, 5]])
})

test('chosen parts keep their order and the schema', () => {
  const document = documentOf(READING, { ...ALL, parts: ['documents', 'event'] })
  assert.deepEqual(Object.keys(document), ['schema', 'event', 'documents'])
})

test('a line of JSON for each item', () => {
  const lines = itemLines(READING, ALL).trimEnd().split('\n')
  const items = lines.map((line) => JSON.parse(line) as { type: string; file: unknown; item?: { id?: string } })
  assert.equal(items[0]?.type, 'record')
  const types = Object.entries(Object.groupBy(items.slice(1), (item) => item.type)).map(([type, all]) => [
    type,
    all?.length,
  ])
  assert.deepEqual(types, [
    ['participant', 4],
    ['mention', 2],
    ['statement', 4],
    ['undertaking', 3],
    ['document', 3],
    ['levelClaim', 1],
    ['field', 3],
    ['date', 3],
    ['part', 2],
    ['issue', 3],
  ])
  assert.ok(items.slice(1).every((item) => item.file === 'a.txt' && item.item !== undefined))
})

test('a plain line for each span, whose text stands in the source', () => {
  const lines = plainLines(READING, null).trimEnd().split('\n')
  for (const line of lines) {
    const columns = line.split('\t')
    assert.equal(columns.length, PLAIN_COLUMNS.length, line)
    const [, type, , start, end, , , , , , , text] = columns
    if (start !== '' && type !== 'issue') assert.equal(RICH_SOURCE.slice(Number(start), Number(end)), text)
  }
  assert.ok(
    lines.includes(
      [
        'a.txt',
        'document',
        'd1',
        ...bounds('Protocol on Customs'),
        'certain',
        'protocol',
        '',
        'signed',
        'Protocol on Customs',
      ].join('\t'),
    ),
  )
  assert.equal(lines.filter((line) => line.includes('\ts4\t')).length, 2)
})

function bounds(words: string): readonly (string | number)[] {
  const { start, end } = richSpan(words)
  return [start, end, 1, start + 1]
}

test('a plain line stays one line of as many columns, whatever the words', () => {
  const text = 'a\tb\nc\\d\u001B\u202E\uD800'
  const record = {
    ...RICH_RECORD,
    documents: RICH_RECORD.documents.map((each) => ({ ...each, span: { start: 0, end: 1, text } })),
  }
  const [line] = plainLines({ input: INPUT, record }, ['documents']).split('\n')
  assert.equal(line?.split('\t').at(-1), 'a\\tb\\nc\\\\d\\u{1B}\\u{202E}\\u{D800}')
})

test('only chosen parts are printed', () => {
  const types = plainLines(READING, ['fields'])
    .trimEnd()
    .split('\n')
    .map((line) => line.split('\t')[1])
  assert.deepEqual(types, ['field', 'field', 'field'])
})
