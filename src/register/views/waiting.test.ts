import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { DocumentFacts } from '../items/facts.ts'
import type { Item } from '../items/item.ts'
import {
  aDocument,
  anUndertaking,
  became,
  consented,
  delayed,
  entryRef,
  NORTH,
  reached,
  type Since,
  SOUTH,
  seen,
} from '../testing/index.ts'
import { checkView, contextOf } from './testing/check-view.ts'
import { type WaitingEdge, waiting } from './waiting.ts'

const inUse = {
  stages: [reached('in-force', '2021-02'), reached('first-use', '2021-03')],
  evidence: [seen('first-use', '2021-03')],
}
const other = (facts: Partial<DocumentFacts> = {}, since: Since = {}) => aDocument({ id: 'doc:two', ...facts }, since)
const one = (facts: Partial<DocumentFacts> = {}, since: Since = {}) => aDocument(facts, since)
const treaty = (...stages: Since['stages'] & {}) => [one({ type: 'treaty' }, { stages })]
const needs = (needed: Item) => [one({ dependsOn: ['doc:two'] }), needed]
const byParent = (parent: Item) => [one({ type: 'protocol', parent: 'doc:two' }), parent]
const notes = (party: string, on: string) => reached('notes', on, { party })
const WITHDRAWN = { reason: 'twice', entry: entryRef(2) }

/** What there is, and who waits for whom: item, waited for, since, why. */
const CASES: readonly (readonly [string, readonly Item[], readonly string[]])[] = [
  ['nobody has consented', treaty(reached('signed', '2021-01-11')), []],
  ['one has consented', treaty(consented(NORTH, '2021-02')), ['one north > south 2021-02 other-side consent']],
  ['both have consented', treaty(consented(NORTH, '2021-02'), consented(SOUTH, '2021-03')), []],
  [
    'one has sent its note, and the other has not consented',
    treaty(consented(NORTH, '2021-02'), notes(NORTH, '2021-03')),
    ['one north > south 2021-02 other-side consent'],
  ],
  [
    'each waits for the other on another rung',
    treaty(consented(NORTH, '2021-02'), notes(SOUTH, '2021-03')),
    ['one north > south 2021-02 other-side consent', 'one south > north 2021-03 other-side notes'],
  ],
  ['it is in force all the same', treaty(consented(NORTH, '2021-02'), reached('in-force', '2021-03')), []],
  [
    'it is applied provisionally',
    treaty(consented(NORTH, '2021-02'), reached('provisional', '2021-03')),
    ['one north > south 2021-02 other-side consent'],
  ],
  ['it was terminated', treaty(consented(NORTH, '2021-02'), reached('terminated', '2021-03')), []],
  [
    'evidence denies the one consent',
    [
      one(
        { type: 'treaty' },
        {
          stages: [consented(NORTH, '2021-02')],
          evidence: [seen('consent', '2021-03', { party: NORTH, supports: 'against' })],
        },
      ),
    ],
    [],
  ],
  ['it needs a document that is not in use', needs(other()), ['one > two 2021-01-11 depends-on']],
  ['it needs a document in use', needs(other({}, inUse)), []],
  [
    'it needs minutes, which are signed',
    needs(other({ type: 'minutes' }, { stages: [reached('signed', '2021')] })),
    [],
  ],
  ['it needs minutes, which are not', needs(other({ type: 'minutes' })), ['one > two 2021-01-11 depends-on']],
  ['it needs what was entered by mistake', needs(other({}, { withdrawn: WITHDRAWN })), []],
  ['in use itself, it needs nothing', [one({ dependsOn: ['doc:two'] }, inUse), other()], []],
  ['its parent is not in force', byParent(other({ type: 'treaty' })), ['one > two 2021-01-11 parent']],
  ['its parent is in force', byParent(other({ type: 'treaty' }, { stages: [reached('in-force', '2021')] })), []],
  ['its parent holds from signing', byParent(other({ type: 'contract' }, { stages: [reached('signed', '2021')] })), []],
  ['a parent does not bind a memorandum', [one({ parent: 'doc:two' }), other({ type: 'treaty' })], []],
  [
    'a delay names an item',
    [one({}, { delays: [delayed('depends-on-document', { since: '2021-04', waitsFor: 'doc:two' })] }), other()],
    ['one > two 2021-04 delay depends-on-document'],
  ],
  [
    'a delay names an item that is settled',
    [one({}, { delays: [delayed('other', { waitsFor: 'doc:two' })] }), other({}, inUse)],
    [],
  ],
  [
    'a delay lies with the other side',
    [anUndertaking({}, { delays: [delayed('other-side', { party: SOUTH }), delayed('funding', { party: SOUTH })] })],
    ['one > south 2024-01-01 delay other-side'],
  ],
  [
    'an undertaking is done all the same',
    [anUndertaking({}, { delays: [delayed('other-side', { party: SOUTH })], statuses: [became('done', '2021')] })],
    [],
  ],
]

function told({ item, who, waitsFor, since, why, rung, reason }: WaitingEdge): string {
  const whom = 'party' in waitsFor ? waitsFor.party : waitsFor.item.split(':')[1]
  return [item.split(':')[1], ...who, '>', whom, since, why, rung ?? [], reason ?? []].flat().join(' ')
}

for (const [what, items, expected] of CASES) {
  test(`waiting: ${what}`, () => {
    const context = contextOf(items)
    const { edges, circles } = checkView(waiting(items, context), context.items)
    assert.deepEqual(edges.map(told).sort(), expected)
    assert.deepEqual(circles, [])
  })
}

test('of more than two parties, those ahead wait for each that lags', () => {
  const document = one(
    { type: 'treaty', parties: ['a', 'b', 'c', 'd'] },
    { stages: [consented('a', '2021-03'), consented('c', '2021-02')] },
  )
  assert.deepEqual(waiting([document], contextOf([document])).edges.map(told), [
    'one a c > b 2021-02 other-side consent',
    'one a c > d 2021-02 other-side consent',
  ])
})

test('documents that wait for one another are named as a circle', () => {
  const items = [
    one({ dependsOn: ['doc:two'] }),
    other({ dependsOn: ['doc:three'] }),
    aDocument({ id: 'doc:three', type: 'protocol', parent: 'doc:one' }),
    aDocument({ id: 'doc:four', dependsOn: ['doc:one'] }),
    aDocument({ id: 'doc:five', dependsOn: ['doc:five'] }),
  ]
  const context = contextOf(items)
  const { edges, circles } = checkView(waiting(items, context), context.items)
  assert.equal(edges.length, 5)
  assert.deepEqual(circles, [['doc:one', 'doc:two', 'doc:three'], ['doc:five']])
})
