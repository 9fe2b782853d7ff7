import assert from 'node:assert/strict'
import { test } from 'node:test'
import { aBody, aDocument, anUndertaking, became, entryRef, NORTH, reached, SOUTH, seen } from '../testing/index.ts'
import { bodiesOf, bodyView } from './bodies.ts'
import { checkView, contextOf } from './testing/check-view.ts'

const ROADS = { body: 'body:one', party: NORTH }
const WITHDRAWN = { reason: 'twice', entry: entryRef(2) }

const ITEMS = [
  aBody({ contacts: [{ name: 'Lale Demirsoy', role: 'desk', address: null }] }),
  aBody({ id: 'body:two', party: SOUTH, field: null, names: { en: 'Ministry of Water' } }),
  aBody({ id: 'body:twice' }, { withdrawn: WITHDRAWN }),
  aDocument(
    { id: 'doc:done', responsible: [ROADS] },
    { stages: [reached('first-use', '2021-03')], evidence: [seen('first-use', '2021-03')] },
  ),
  aDocument({ id: 'doc:nowhen', responsible: [ROADS, { body: 'body:two', party: SOUTH }] }),
  aDocument({
    id: 'doc:soon',
    responsible: [ROADS],
    deadlines: [
      { stage: 'set-up', on: '2021-09', why: null },
      { stage: 'in-force', on: '2021-07', why: null },
    ],
  }),
  aDocument({ id: 'doc:late', responsible: [ROADS], deadlines: [{ stage: 'in-force', on: '2021-05-30', why: null }] }),
  aDocument({ id: 'doc:twice', responsible: [ROADS] }, { withdrawn: WITHDRAWN }),
  anUndertaking({ id: 'und:later', body: 'body:one', due: '2021-01' }),
  anUndertaking({ id: 'und:done', body: 'body:one', due: '2021-01' }, { statuses: [became('done', '2021-01')] }),
  anUndertaking({ id: 'und:nobody' }),
]

test('each body has its figures', () => {
  const context = contextOf(ITEMS)
  const lines = checkView(bodiesOf(ITEMS, context), context.items)
  const told = lines.map(({ item, party, documents, undertakings, settled, overdue }) => {
    return [item, party, documents, undertakings, settled, overdue]
  })
  assert.deepEqual(told, [
    ['body:one', NORTH, 4, 2, 2, 2],
    ['body:two', SOUTH, 1, 0, 0, 0],
  ])
})

test('what is overdue comes first, what is done last', () => {
  const context = contextOf(ITEMS)
  const view = bodyView('body:one', ITEMS, context)
  assert.ok(view)
  const { obligations, contacts } = checkView(view, context.items)
  assert.deepEqual(
    obligations.map(({ item }) => item),
    ['und:later', 'doc:late', 'doc:soon', 'doc:nowhen', 'doc:done', 'und:done'],
  )
  assert.deepEqual(
    obligations[2]?.dues.map(({ stage }) => stage),
    ['in-force', 'set-up'],
  )
  assert.deepEqual([obligations[1]?.side, contacts.length], [NORTH, 1])
})

test('a body that is none, or was entered by mistake, has no view', () => {
  for (const id of ['body:none', 'body:twice', 'doc:soon']) assert.equal(bodyView(id, ITEMS, contextOf(ITEMS)), null)
})
