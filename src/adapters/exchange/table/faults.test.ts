import assert from 'node:assert/strict'
import { test } from 'node:test'
import { decide, type Item, type ItemId, Refusal, replay } from '../../../register/index.ts'
import { aHistory, EVERY_CHANGE } from '../../../register/testing/index.ts'
import { changesOf } from './changes-of.ts'
import type { Table } from './table.ts'
import { tablesOf } from './tables-of.ts'

const CURRENT: ReadonlyMap<ItemId, Item> = replay(aHistory(EVERY_CHANGE))

/** `id,field | doc:a,energy` : a header and its rows. */
function table(sheet: string, text: string): Table {
  const [columns = [], ...rows] = text.split(' | ').map((row) => row.split(','))
  return { sheet, columns, rows }
}

/** Name of the fault, the table, code, values that the error has to name. */
const FAULTS: readonly (readonly [string, Table, string, object])[] = [
  ['an unknown sheet', table('document', 'id'), 'E_UNKNOWN_SHEET', { sheet: 'document', nearest: 'documents' }],
  [
    'an unknown column',
    table('documents', 'id,feild | doc:a,x'),
    'E_UNKNOWN_COLUMN',
    { row: 1, column: 'feild', nearest: 'field' },
  ],
  ['a column twice', table('documents', 'id,field,field | doc:a,x,y'), 'E_DUPLICATE_COLUMN', { column: 'field' }],
  ['no column for the id', table('documents', 'field | x'), 'E_MISSING_COLUMN', { column: 'id' }],
  ['no header', { sheet: 'documents', columns: [], rows: [] }, 'E_NO_HEADER', { row: 1 }],
  [
    'a row without id',
    table('documents', 'id,field | doc:one,transport | ,energy'),
    'E_MISSING_ID',
    { row: 3, column: 'id' },
  ],
  ['an id of another kind', table('documents', 'id | und:a'), 'E_WRONG_ID', { row: 2, accepted: 'doc:' }],
  [
    'an id twice, a blank row between',
    table('bodies', 'id,names.en | body:a,x | , | body:a,y'),
    'E_DUPLICATE_ID',
    { row: 4, firstRow: 2 },
  ],
  ['a ragged row', table('bodies', 'id,names.en | body:a'), 'E_RAGGED_ROW', { row: 2, cells: 1, columns: 2 }],
  [
    'an unknown stage',
    table('stages', 'item,stage,on | doc:one,in-farce,2021'),
    'E_UNKNOWN_STAGE',
    { row: 2, column: 'stage', value: 'in-farce', nearest: 'in-force' },
  ],
  [
    'an unknown stage of evidence',
    table('evidence', 'item,stage,supports,on,grade,text | doc:one,sined,for,2021,2,x'),
    'E_UNKNOWN_STAGE',
    { nearest: 'signed' },
  ],
  [
    'an unknown word',
    table('delays', 'item,reason,text | doc:one,fundin,x'),
    'E_UNKNOWN_WORD',
    { column: 'reason', nearest: 'funding' },
  ],
  [
    'no type for a new document',
    table('documents', 'id,field | doc:a,energy'),
    'E_MISSING_VALUE',
    { row: 2, column: 'type' },
  ],
  [
    'no text for a delay',
    table('delays', 'item,reason,text | doc:one,funding,'),
    'E_MISSING_VALUE',
    { row: 2, column: 'text' },
  ],
  [
    'a word for a number',
    table('documents', 'id,termMonths | doc:one,five'),
    'E_NOT_A_NUMBER',
    { column: 'termMonths', value: 'five' },
  ],
  [
    'a list that breaks off',
    { sheet: 'documents', columns: ['id', 'sources'], rows: [['doc:one', '["src:one"']] },
    'E_BAD_LIST',
    { column: 'sources' },
  ],
  [
    'a mark of an unknown item',
    table('comments', 'item,text | doc:none,x'),
    'E_UNKNOWN_ITEM',
    { row: 2, column: 'item', value: 'doc:none' },
  ],
  ['a mark without item', table('comments', 'item,text | ,x'), 'E_MISSING_ID', { row: 2, column: 'item' }],
  ['a contact of a document', table('contacts', 'item,name | doc:one,x'), 'E_WRONG_KIND', { row: 2, accepted: 'body' }],
  [
    'evidence that is changed',
    table('evidence', 'item,id,stage,supports,on,grade,text | doc:one,e1,signed,for,2021,2,Other'),
    'E_CANNOT_CHANGE',
    { row: 2, item: 'doc:one', id: 'e1' },
  ],
  [
    'an unknown rung of a template',
    table('templates', 'item,type,rungs,means,forceBy,scope,basis | rel:north-south,treaty,sined required,,,whole,x'),
    'E_UNKNOWN_WORD',
    { column: 'rungs', nearest: 'signed' },
  ],
]

for (const [fault, given, code, values] of FAULTS) {
  test(`tables with ${fault}: ${code}, and no changes`, () => {
    const { changes, issues } = changesOf([given], CURRENT)
    assert.deepEqual(changes, [])
    const issue = issues.find((one) => one.code === code)
    assert.ok(issue, issues.map(String).join('\n'))
    assert.equal(issue.values.sheet, given.sheet)
    for (const [key, value] of Object.entries(values)) assert.equal(issue.values[key], value, key)
  })
}

test('a sheet twice: E_DUPLICATE_SHEET', () => {
  const bodies = table('bodies', 'id,names.en | body:a,x')
  assert.equal(changesOf([bodies, bodies], CURRENT).issues[0]?.code, 'E_DUPLICATE_SHEET')
})

test('a rule refuses a day before the signature, and the row is known', () => {
  const late = table('stages', 'item,stage,on | doc:one,in-force,2020-01-01')
  const [placed, ...others] = changesOf([late], CURRENT).changes
  assert.deepEqual(others, [])
  assert.deepEqual(placed?.at, { sheet: 'stages', row: 2 })
  assert.throws(
    () => placed && decide(placed.change, { items: CURRENT, today: '2026-01-01', signedBy: null }),
    (error) => error instanceof Refusal && error.code === 'R_DATE_BEFORE_SIGNATURE',
  )
})

test('only what the tables name is corrected', () => {
  const { changes } = changesOf([table('documents', 'id,titles.tg,place | doc:one,Ёддошт,Bridgetown')], CURRENT)
  const titles = { ...(CURRENT.get('doc:one') as Item<'document'>).facts.titles, tg: 'Ёддошт' }
  assert.deepEqual(changes, [
    {
      change: {
        ...{ type: 'item.correct', obj: 'doc:one', party: null },
        body: { changes: { titles }, reason: 'import' },
      },
      at: { sheet: 'documents', row: 2 },
    },
  ])
})

test('a new row of stages sets the stage, with the evidence that has no step', () => {
  const tables = [
    table('stages', 'item,stage,on | doc:one,first-use,2021-06'),
    table('evidence', 'item,id,stage,supports,on,grade,text | doc:one,new,first-use,for,2021-06,2,Seen'),
    table('pins', 'item,evidence,source,start,end,text | doc:one,new,src:one,0,4,Seen'),
  ]
  const { changes, issues } = changesOf(tables, CURRENT, { party: 'north' })
  assert.deepEqual(issues, [])
  const pins = [{ source: 'src:one', start: 0, end: 4, text: 'Seen' }]
  const evidence = [{ supports: 'for', on: '2021-06', source: null, grade: 2, text: 'Seen', attachment: null, pins }]
  const body = { stage: 'first-use', party: null, on: '2021-06', means: null, scope: null, evidence, successor: null }
  assert.deepEqual(changes, [
    { change: { type: 'stage.set', obj: 'doc:one', party: 'north', body }, at: { sheet: 'stages', row: 2 } },
  ])
})

test('a reason beside a stage that is set withdraws it; beside an item withdraws the item', () => {
  const signed = table('stages', 'item,stage,on,withdrawn | doc:one,signed,2021-01-11,misread')
  const gone = table('documents', 'id,withdrawn | doc:one,entered twice')
  const { changes, issues } = changesOf([signed, gone], CURRENT)
  assert.deepEqual(issues, [])
  assert.deepEqual(
    changes.map(({ change: { type, body } }) => [type, body]),
    [
      ['stage.withdraw', { stage: 'signed', party: null, reason: 'misread' }],
      ['item.withdraw', { reason: 'entered twice' }],
    ],
  )
})

test('who entered what is told in an export and passed over in an import', () => {
  const documents = tablesOf(CURRENT.values()).find(({ sheet }) => sheet === 'documents')
  assert.ok(documents)
  assert.ok(documents.columns.includes('entered.by'))
  const place = documents.columns.indexOf('entered.by')
  const forged = { ...documents, rows: documents.rows.map((row) => row.with(place, 'somebody else')) }
  assert.deepEqual(changesOf([forged], CURRENT), { changes: [], issues: [] })
})
