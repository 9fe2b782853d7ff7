import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { DocumentFacts } from '../items/facts.ts'
import type { StageCode } from '../stages/stage-codes.ts'
import { aDocument, reached } from '../testing/index.ts'
import { expiring, expiryOf } from './expiry.ts'
import { checkView, contextOf } from './testing/check-view.ts'

type Facts = Partial<DocumentFacts>
const IN_FORCE = { stages: [reached('in-force', '2021-03-31')] }

/** What is known of a document, and when it runs out. */
const CASES: readonly (readonly [string, Facts, Parameters<typeof aDocument>[1], string | null])[] = [
  ['neither day nor term', {}, {}, null],
  ['a day', { expiresOn: '2026-02-10', termMonths: 12 }, IN_FORCE, '2026-02-10 given exact'],
  ['a month', { expiresOn: '2024-02' }, {}, '2024-02-29 given'],
  ['a term from entry into force', { termMonths: 11 }, IN_FORCE, '2022-02-28 in-force exact'],
  ['a term from signature', { termMonths: 60 }, {}, '2026-01-11 signed exact'],
  ['a term from a year', { termMonths: 6, signedOn: '2021' }, {}, '2022-06-30 signed'],
  ['a term, and no date', { termMonths: 60, signedOn: null }, {}, null],
  [
    'the mark of signature alone',
    { termMonths: 12, signedOn: null },
    { stages: [reached('signed', '2021-02')] },
    '2022-02-28 signed',
  ],
  ['a treaty that waits for notes', { type: 'treaty', termMonths: 60 }, {}, null],
  ['a treaty in force', { type: 'treaty', termMonths: 12 }, IN_FORCE, '2022-03-31 in-force exact'],
  ['a term beyond the calendar', { termMonths: 12_000, signedOn: '9990-01-01' }, {}, '9999-12-31 signed exact'],
]

for (const [what, facts, since, expected] of CASES) {
  test(`runs out: ${what}`, () => {
    const document = aDocument(facts, since)
    const expiry = expiryOf(document, contextOf([document]))
    const told = expiry && [expiry.on, expiry.basis, expiry.isExact ? 'exact' : ''].join(' ').trim()
    assert.equal(told, expected)
  })
}

test('the notice is due the days before, and never before the calendar begins', () => {
  const noticeOf = (facts: Facts) => expiryOf(aDocument(facts), contextOf([]))?.noticeOn
  assert.equal(noticeOf({ expiresOn: '2024-03-31', noticeDays: 31 }), '2024-02-29')
  assert.equal(noticeOf({ expiresOn: '2024-03-31', noticeDays: null }), null)
  assert.equal(noticeOf({ expiresOn: '0002-01-01', noticeDays: 36_500 }), '0001-01-01')
})

test('running out, run out, and renewed by itself', () => {
  const until = (id: string, expiresOn: string, { stage, ...facts }: Facts & { readonly stage?: StageCode } = {}) => {
    const stages = stage === undefined ? [] : [reached(stage, '2021-02')]
    return aDocument({ id: `doc:${id}`, expiresOn, ...facts }, { stages })
  }
  const documents = [
    until('last', '2021-08-30'),
    until('today', '2021-06-01'),
    until('this-month', '2021-06'),
    until('far', '2021-08-31'),
    until('past', '2021-05-31', { renewal: 'by-agreement' }),
    until('renewed', '2021-05-31', { renewal: 'automatic' }),
    until('marked', '2021-07-01', { renewal: 'automatic', stage: 'lapsed' }),
    until('ended', '2021-06-10', { stage: 'terminated' }),
    until('followed', '2021-05-10', { stage: 'superseded' }),
    until('halted', '2021-06-02', { stage: 'suspended' }),
  ]
  const context = contextOf(documents)
  const found = checkView(expiring(documents, context, { days: 90 }), context.items)
  const ids = (rows: typeof found.lapsed) => rows.map(({ item, daysLeft }) => `${item.slice(4)} ${daysLeft}`)
  assert.deepEqual(ids(found.expiring), ['today 0', 'halted 1', 'this-month 29', 'last 90'])
  assert.deepEqual(ids(found.lapsed), ['marked 30', 'past -1'])
  assert.deepEqual(ids(found.renewed), ['renewed -1'])
})
