import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { DocumentItem } from '../items/item.ts'
import { aContradiction, aDocument, consented, entryRef, NORTH, reached, SOUTH, seen, word } from '../testing/index.ts'
import { matrix } from './matrix.ts'
import { checkView, contextOf } from './testing/check-view.ts'

function columnsOf(...documents: readonly DocumentItem[]): readonly string[] {
  const context = contextOf(documents)
  const { columns, rows } = checkView(matrix(documents, context), context.items)
  for (const { cells } of rows) assert.equal(cells.length, columns.length)
  return columns.map(({ rung, party }) => (party === null ? rung : `${rung} ${party}`))
}

test('columns are the rungs that the rows require, each side for itself', () => {
  assert.deepEqual(columnsOf(aDocument({ type: 'treaty', parties: [SOUTH, NORTH] })), [
    ...['signed', 'consent north', 'consent south', 'notes north', 'notes south', 'in-force', 'first-use'],
  ])
  assert.deepEqual(columnsOf(aDocument({ type: 'joint-statement' })), ['signed'])
  assert.deepEqual(columnsOf(), [])
})

test('an optional rung gets its column from the first row that has something in it', () => {
  const plain = aDocument({ id: 'doc:a' })
  const wider = aDocument({ id: 'doc:b' }, { stages: [reached('set-up', '2021-02')] })
  const doubted = aDocument({ id: 'doc:c' }, { evidence: [seen('resourced', '2021-02', { supports: 'against' })] })
  assert.deepEqual(columnsOf(plain), ['signed', 'in-force', 'first-use'])
  assert.deepEqual(columnsOf(plain, wider, doubted), ['signed', 'in-force', 'set-up', 'resourced', 'first-use'])
})

test('a row has dates, knowledge, means and scope, and nothing where its type has no such rung', () => {
  const treaty = aDocument(
    { id: 'doc:treaty', type: 'treaty' },
    {
      stages: [reached('signed', '2021-01-11', { scope: 'one road' }), consented(NORTH, '2021-03')],
      evidence: [seen('signed', '2021-01-11')],
    },
  )
  const statement = aDocument({ id: 'doc:statement', type: 'joint-statement', signedOn: '2021-02' })
  const context = contextOf([treaty, statement])
  const { columns, rows } = matrix([treaty, statement], context)
  const [first, second] = rows
  assert.equal(first?.rung, 'signed')
  assert.deepEqual(first?.cells.slice(0, 3), [
    { need: 'required', on: '2021-01-11', knowledge: 'evidenced', means: null, scope: 'one road' },
    { need: 'required', on: '2021-03', knowledge: 'no-evidence', means: 'ratification', scope: null },
    { need: 'required', on: null, knowledge: 'not-reached', means: null, scope: null },
  ])
  assert.deepEqual(
    second?.cells.map((cell) => cell !== null),
    columns.map(({ rung }) => rung === 'signed'),
  )
})

test('flags: contradictions, disputes, what is overdue, what no page confirms', () => {
  const flagged = aDocument(
    {
      unverified: ['signedOn'],
      deadlines: [
        { stage: 'in-force', on: '2021-03', why: null },
        { stage: 'first-use', on: '2021-06', why: null },
      ],
    },
    {
      disputes: [word(SOUTH), word(NORTH, { entry: entryRef(7) })],
      endorsements: [word(NORTH, { entry: entryRef(8) })],
    },
  )
  const entered = aContradiction({ id: 'con:one', about: ['doc:one', 'doc:one'] })
  const mistaken = aContradiction(
    { id: 'con:two', about: ['doc:one'] },
    { withdrawn: { reason: 'the same', entry: entryRef(2) } },
  )
  const context = contextOf([flagged, entered, mistaken])
  const { rows } = checkView(matrix([flagged], context), context.items)
  assert.deepEqual(rows[0]?.flags, {
    contradictions: ['con:one'],
    disputedBy: [SOUTH],
    overdue: 1,
    unverified: ['signedOn'],
  })
})

test('what was entered by mistake has no row', () => {
  const mistaken = aDocument({}, { withdrawn: { reason: 'twice', entry: entryRef(2) } })
  assert.deepEqual(matrix([mistaken], contextOf([mistaken])), { columns: [], rows: [] })
})
