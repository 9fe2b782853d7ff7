import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { DocumentFacts } from '../items/facts.ts'
import type { Item } from '../items/item.ts'
import {
  aBody,
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
} from '../testing/index.ts'
import { dueList } from './due-list.ts'
import { checkView, contextOf } from './testing/check-view.ts'

const BY_MARCH = { deadlines: [{ stage: 'in-force', on: '2021-03', why: null }] } satisfies Partial<DocumentFacts>
const CONSENT = { type: 'treaty', deadlines: [{ stage: 'consent', on: '2021-05', why: null }] } as const
const TERM = { expiresOn: '2021-07-01', noticeDays: 40 } satisfies Partial<DocumentFacts>
const WITHDRAWN = { reason: 'twice', entry: entryRef(2) }

/** What there is on 1 June 2021, and what of it is overdue or due within 30 days: kind, stage, days left. */
const CASES: readonly (readonly [string, Item, readonly string[]])[] = [
  ['an undertaking without a date', anUndertaking({}), []],
  ['an undertaking of yesterday', anUndertaking({ due: '2021-05-31' }), ['undertaking -1']],
  ['an undertaking of today', anUndertaking({ due: '2021-06-01' }), ['undertaking 0']],
  ['an undertaking of last month', anUndertaking({ due: '2021-05' }), ['undertaking -1']],
  ['an undertaking of this month', anUndertaking({ due: '2021-06' }), ['undertaking 29']],
  ['an undertaking of this year', anUndertaking({ due: '2021' }), []],
  ['one in 30 days', anUndertaking({ due: '2021-07-01' }), ['undertaking 30']],
  ['one in 31 days', anUndertaking({ due: '2021-07-02' }), []],
  ['one begun', anUndertaking({ due: '2020' }, { statuses: [became('in-progress', '2020')] }), ['undertaking -152']],
  ['one done', anUndertaking({ due: '2020' }, { statuses: [became('done', '2021')] }), []],
  ['one dropped', anUndertaking({ due: '2020' }, { statuses: [became('dropped', '2021')] }), []],
  ['one withdrawn', anUndertaking({ due: '2020' }, { withdrawn: WITHDRAWN }), []],
  ['a stage not reached', aDocument(BY_MARCH), ['deadline in-force -62']],
  ['a stage reached', aDocument(BY_MARCH, { stages: [reached('in-force', '2021-05')] }), []],
  [
    'a stage said to be reached, which evidence denies',
    aDocument(BY_MARCH, {
      stages: [reached('in-force', '2021-02')],
      evidence: [seen('in-force', '2021-02', { supports: 'against' })],
    }),
    ['deadline in-force -62'],
  ],
  [
    'a stage taken back',
    aDocument(BY_MARCH, { stages: [reached('in-force', '2021-02', { withdrawn: WITHDRAWN })] }),
    ['deadline in-force -62'],
  ],
  ['the consent of one', aDocument(CONSENT, { stages: [consented(NORTH, '2021-02')] }), ['deadline consent -1']],
  [
    'the consent of both',
    aDocument(CONSENT, { stages: [consented(NORTH, '2021-02'), consented(SOUTH, '2021-03')] }),
    [],
  ],
  ['a document that is over', aDocument({ ...BY_MARCH, ...TERM }, { stages: [reached('terminated', '2021-02')] }), []],
  ['a notice that was not given', aDocument(TERM), ['notice -10', 'expiry 30']],
  ['a notice to come', aDocument({ ...TERM, noticeDays: 20 }), ['notice 10', 'expiry 30']],
  ['a document that ran out', aDocument({ ...TERM, expiresOn: '2021-05-01' }), ['expiry -31']],
  ['one that renewed itself', aDocument({ ...TERM, expiresOn: '2021-05-01', renewal: 'automatic' }), []],
]

for (const [what, item, expected] of CASES) {
  test(`due: ${what}`, () => {
    const context = contextOf([item])
    const { overdue, soon } = checkView(dueList([item], context, { soonDays: 30 }), context.items)
    assert.ok(overdue.every(({ daysLeft }) => daysLeft < 0) && soon.every(({ daysLeft }) => daysLeft >= 0))
    const told = [...overdue, ...soon].map(({ kind, stage, daysLeft }) =>
      [kind, stage ?? [], daysLeft].flat().join(' '),
    )
    assert.deepEqual(told, expected)
  })
}

test('the latest come first, with who answers for them and why they are late', () => {
  const ministry = aBody({ party: SOUTH })
  const late = anUndertaking(
    { id: 'und:late', due: '2021-04', body: 'body:one', actors: [SOUTH] },
    { delays: [delayed('funding', { since: '2021-02', party: SOUTH })] },
  )
  const later = aDocument({ ...BY_MARCH, responsible: [{ body: 'body:one', party: NORTH }] })
  const context = contextOf([ministry, late, later])
  const { overdue } = checkView(dueList([late, later, ministry], context, { soonDays: 0 }), context.items)
  assert.deepEqual(
    overdue.map(({ item }) => item),
    ['doc:one', 'und:late'],
  )
  assert.deepEqual(overdue[0]?.responsible, [{ body: 'body:one', party: NORTH }])
  assert.deepEqual(overdue[1]?.responsible, [{ body: 'body:one', party: SOUTH }])
  assert.deepEqual(overdue[1]?.parties, [SOUTH])
  assert.deepEqual(overdue[1]?.delays, [{ reason: 'funding', party: SOUTH, since: '2021-02', text: 'It takes time.' }])
})
