import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import type { Item } from '../items/item.ts'
import { UNDERTAKING_STATUSES } from '../items/item.ts'
import { DOCUMENT_TYPES } from '../stages/document-types.ts'
import { STAGE_CODES } from '../stages/stage-codes.ts'
import {
  aBody,
  aContradiction,
  aDocument,
  anUndertaking,
  became,
  consented,
  delayed,
  entryRef,
  NORTH,
  reached,
  SOUTH,
  seen,
  word,
} from '../testing/index.ts'
import { summary } from './summary.ts'
import { byBody, byField, type Tally } from './tallies.ts'
import { checkView, contextOf } from './testing/check-view.ts'

const WITHDRAWN = { withdrawn: { reason: 'twice', entry: entryRef(2) } }
const IN_USE = [reached('in-force', '2021-02'), reached('first-use', '2021-03')]
const USED = [seen('first-use', '2021-03')]
const ROADS = aBody({ id: 'body:roads' })
const TRADE = aBody({ id: 'body:trade', party: SOUTH })
const BOTH = [
  { body: 'body:trade', party: SOUTH },
  { body: 'body:roads', party: NORTH },
  { body: 'body:roads', party: SOUTH },
]
const ITEMS: readonly Item[] = [
  ROADS,
  TRADE,
  aDocument(
    { id: 'doc:used', responsible: BOTH },
    { stages: IN_USE, evidence: [seen('in-force', '2021-02'), ...USED] },
  ),
  aDocument(
    { id: 'doc:whole', field: 'trade' },
    { stages: [...IN_USE, reached('full-scope', '2021-04')], evidence: [...USED, seen('full-scope', '2021-04')] },
  ),
  aDocument(
    { id: 'doc:over', field: 'trade' },
    { stages: [...IN_USE, reached('terminated', '2021-04')], evidence: USED },
  ),
  aDocument(
    { id: 'doc:new', type: 'treaty', deadlines: [{ stage: 'in-force', on: '2021-03', why: null }] },
    {
      stages: [consented(NORTH, '2021-02')],
      evidence: [
        seen('consent', '2021-02', { party: NORTH }),
        seen('consent', '2021-03', { party: NORTH, supports: 'against' }),
      ],
      disputes: [word(SOUTH)],
    },
  ),
  aDocument({ id: 'doc:soon', expiresOn: '2021-08' }),
  aDocument({ id: 'doc:mistake' }, WITHDRAWN),
  anUndertaking(
    { id: 'und:late', due: '2021-03', body: 'body:roads' },
    { delays: [delayed('other-side', { party: SOUTH })] },
  ),
  anUndertaking({ id: 'und:done', field: null }, { statuses: [became('done', '2021-04')] }),
  anUndertaking({ id: 'und:mistake' }, WITHDRAWN),
  aContradiction({ id: 'con:one', about: ['doc:used'] }),
  aContradiction({ id: 'con:mistake' }, WITHDRAWN),
]
const CONTEXT = contextOf(ITEMS)

/** The counts are those of the items, and no item is overdue that is not there. */
function addsUp({ documents, undertakings }: Tally): void {
  const sum = (counts: readonly { readonly count: number }[]) => counts.reduce((all, { count }) => all + count, 0)
  assert.equal(sum(documents.byRung), documents.items.length)
  assert.equal(sum(undertakings.byStatus), undertakings.items.length)
  assert.ok(
    documents.operational + documents.ended <= documents.items.length && documents.full <= documents.operational,
  )
  assert.ok(documents.overdue.every((id) => documents.items.includes(id)))
  assert.ok(undertakings.overdue.every((id) => undertakings.items.includes(id)))
}

test('by field: each item once, fields by code, none last', () => {
  const fields = checkView(byField(ITEMS, CONTEXT), CONTEXT.items)
  fields.forEach(addsUp)
  assert.deepEqual(
    fields.map(({ field }) => field),
    ['trade', 'transport', null],
  )
  const [trade, transport] = fields
  assert.deepEqual(trade?.documents, {
    items: ['doc:whole', 'doc:over'],
    byRung: [
      { rung: 'first-use', count: 1 },
      { rung: 'full-scope', count: 1 },
    ],
    operational: 1,
    full: 1,
    ended: 1,
    overdue: [],
  })
  assert.deepEqual(transport?.documents.items, ['doc:used', 'doc:new', 'doc:soon'])
  assert.deepEqual(transport?.documents.overdue, ['doc:new'])
  assert.deepEqual(transport?.undertakings.overdue, ['und:late'])
})

test('by body: each item under all who answer for it, once', () => {
  const bodies = checkView(byBody(ITEMS, CONTEXT), CONTEXT.items)
  bodies.forEach(addsUp)
  assert.deepEqual(
    bodies.map(({ body, documents, undertakings }) => [body, [...documents.items, ...undertakings.items]]),
    [
      ['body:roads', ['doc:used', 'und:late']],
      ['body:trade', ['doc:used']],
      [null, ['doc:whole', 'doc:over', 'doc:new', 'doc:soon', 'und:done']],
    ],
  )
})

test('the first page', () => {
  assert.deepEqual(checkView(summary(ITEMS, CONTEXT), CONTEXT.items), {
    documents: 5,
    byRung: [
      { rung: null, count: 2 },
      { rung: 'first-use', count: 2 },
      { rung: 'full-scope', count: 1 },
    ],
    operational: 2,
    full: 1,
    ended: 1,
    undertakings: 2,
    byStatus: [
      { status: 'open', count: 1 },
      { status: 'done', count: 1 },
    ],
    overdue: 2,
    waitingFor: [
      { party: NORTH, items: 0 },
      { party: SOUTH, items: 2 },
    ],
    expiring: 0,
    contradictions: 1,
    contradicted: 1,
    withoutEvidence: 2,
    disputed: 1,
  })
  const closer = { ...CONTEXT, today: '2021-06-02' }
  assert.equal(summary(ITEMS, closer).expiring, 1)
})

const SEED = 90
const someStages = fc.array(
  fc
    .constantFrom(...STAGE_CODES)
    .map((stage) => reached(stage, '2021-02', stage === 'consent' ? { party: NORTH } : {})),
  { maxLength: 4 },
)
const someDocument = fc
  .tuple(fc.constantFrom(...DOCUMENT_TYPES), fc.constantFrom('trade', 'energy'), fc.subarray(BOTH), someStages)
  .map(([type, field, responsible, stages]) => aDocument({ type, field, responsible }, { stages }))
const someUndertaking = fc
  .tuple(fc.constantFrom('trade', null), fc.constantFrom('body:roads', null), fc.constantFrom(...UNDERTAKING_STATUSES))
  .map(([field, body, status]) =>
    anUndertaking({ field, body, due: '2021-03' }, { statuses: [became(status, '2021')] }),
  )

test('whatever there is, the counts add up, and the fields hold each item once', (t) => {
  t.diagnostic(`seed ${SEED}`)
  const holds = (some: readonly Item[]) => {
    const items = [ROADS, TRADE, ...some.map((item, place): Item => ({ ...item, id: `${item.id}-${place}` }))]
    const context = contextOf(items)
    const fields = checkView(byField(items, context), context.items)
    const bodies = checkView(byBody(items, context), context.items)
    for (const tally of [...fields, ...bodies]) addsUp(tally)
    const inFields = fields.flatMap(({ documents, undertakings }) => [...documents.items, ...undertakings.items])
    assert.deepEqual(inFields.sort(), some.map((item, place) => `${item.id}-${place}`).sort())
    const first = checkView(summary(items, context), context.items)
    assert.equal(first.documents + first.undertakings, some.length)
    const inRungs = first.byRung.reduce((all, { count }) => all + count, 0)
    assert.equal(inRungs, first.documents)
  }
  fc.assert(fc.property(fc.array(fc.oneof(someDocument, someUndertaking), { maxLength: 10 }), holds), { seed: SEED })
})
