import assert from 'node:assert/strict'
import { suite, test } from 'node:test'
import type { Item } from '../items/item.ts'
import {
  aBody,
  aDocument,
  anEvent,
  anUndertaking,
  aRecord,
  aSource,
  became,
  entryRef,
  NORTH,
  reached,
  seen,
} from '../testing/index.ts'
import { asOf } from './as-of.ts'
import type { DecidedRow } from './decided-row.ts'
import { sessionsOf, sessionView } from './sessions.ts'
import { checkView, contextOf } from './testing/check-view.ts'

const WITHDRAWN = { reason: 'twice', entry: entryRef(2) }

const FIRST = anEvent({ id: 'event:first', sources: ['src:one'] })
const SECOND = anEvent({
  id: 'event:second',
  sources: ['src:two'],
  from: '2021-04-10',
  until: '2021-04-11',
  sessionNumber: 2,
})
const THIRD = anEvent({ id: 'event:third', from: '2022-01-10', until: null, sessionNumber: 3 })
const SOURCES = [aSource(), aSource({ id: 'src:two', publishedOn: '2021-04-12' })]

function viewOf(id: string, some: readonly Item[], today = '2021-06-01') {
  const items = [...SOURCES, ...some]
  const context = contextOf(items, today)
  const view = sessionView(id, items, context)
  assert.ok(view)
  return checkView(view, context.items)
}

/** An item on 1 June 2021, and what became of it since the first session of January. */
const OUTCOMES: readonly (readonly [string, Item, string])[] = [
  ['a document that was only signed', aDocument({ event: FIRST.id }), 'no-news'],
  [
    'a document whose signature was reported later',
    aDocument({ event: FIRST.id }, { evidence: [seen('signed', '2021-02')] }),
    'no-news',
  ],
  ['a document in force', aDocument({ event: FIRST.id }, { stages: [reached('in-force', '2021-03')] }), 'under-way'],
  [
    'a document whose entry into force was taken back',
    aDocument({ event: FIRST.id }, { stages: [reached('in-force', '2021-03', { withdrawn: WITHDRAWN })] }),
    'no-news',
  ],
  [
    'a document in use',
    aDocument(
      { event: FIRST.id },
      { stages: [reached('first-use', '2021-03')], evidence: [seen('first-use', '2021-03')] },
    ),
    'carried-out',
  ],
  [
    'a document in use that was terminated',
    aDocument(
      { event: FIRST.id },
      {
        stages: [reached('first-use', '2021-03'), reached('terminated', '2021-04')],
        evidence: [seen('first-use', '2021-03')],
      },
    ),
    'ended',
  ],
  ['a promise', anUndertaking({ sources: ['src:one'] }), 'no-news'],
  ['a promise by its record', anUndertaking({ record: 'rec:one' }), 'no-news'],
  [
    'a promise, seen at work',
    anUndertaking({ sources: ['src:one'] }, { evidence: [seen(null, '2021-02')] }),
    'under-way',
  ],
  [
    'a promise, seen not to be kept',
    anUndertaking({ sources: ['src:one'] }, { evidence: [seen(null, '2021-02', { supports: 'against' })] }),
    'no-news',
  ],
  ['a promise kept', anUndertaking({ sources: ['src:one'] }, { statuses: [became('done', '2021-02')] }), 'carried-out'],
  ['a promise dropped', anUndertaking({ sources: ['src:one'] }, { statuses: [became('dropped', '2021-02')] }), 'ended'],
]

suite('what became of what a session decided', () => {
  for (const [what, item, expected] of OUTCOMES) {
    test(what, () => {
      const { decided, session } = viewOf(FIRST.id, [aRecord(), FIRST, item])
      assert.deepEqual(
        decided.map(({ item: id, became: outcome }) => [id, outcome]),
        [[item.id, expected]],
      )
      assert.equal(session.decided, 1)
      assert.equal(session.carriedOut, expected === 'carried-out' ? 1 : 0)
      assert.equal(session.ended, expected === 'ended' ? 1 : 0)
    })
  }
})

suite('what counts as decided by a session', () => {
  test('nothing of another event or source, and nothing entered by mistake', () => {
    const others = [
      aDocument({ event: SECOND.id }),
      aDocument({ id: 'doc:none' }),
      aDocument({ id: 'doc:twice', event: FIRST.id }, { withdrawn: WITHDRAWN }),
      anUndertaking({ sources: ['src:two'] }),
      anUndertaking({ id: 'und:none' }),
    ]
    assert.deepEqual(viewOf(FIRST.id, [FIRST, SECOND, ...others]).decided, [])
  })

  test('late or not, by what is due first, with what was seen last', () => {
    const deadlines = [
      { stage: 'in-force', on: '2021-07', why: null },
      { stage: 'set-up', on: '2021-05-30', why: null },
    ] as const
    const evidence = [
      seen('in-force', '2021-03-01', { id: 'e1' }),
      seen('in-force', '2021-02', { id: 'e2' }),
      seen('set-up', '2021-03-01', { id: 'e3', supports: 'against' }),
    ]
    const [row] = viewOf(FIRST.id, [FIRST, aDocument({ event: FIRST.id, deadlines }, { evidence })]).decided
    assert.deepEqual(
      [row?.late, row?.due],
      [true, { kind: 'deadline', stage: 'set-up', on: '2021-05-30', daysLeft: -2 }],
    )
    assert.deepEqual([row?.lastEvidence?.id, row?.lastEvidence?.supports], ['e3', 'against'])
  })

  test('an undertaking of a document belongs to the session of the document; its body answers for it', () => {
    const items = [
      FIRST,
      aBody(),
      aDocument({ event: FIRST.id }),
      anUndertaking({ document: 'doc:one', body: 'body:one' }),
    ]
    const { decided, names, publications } = viewOf(FIRST.id, items)
    const rows: readonly DecidedRow[] = decided
    assert.deepEqual(names, { 'body:one': { en: 'Ministry of Roads' } })
    assert.deepEqual(publications['src:one']?.publisher, 'Northern Gazette')
    assert.deepEqual(
      rows.map(({ item }) => item),
      ['doc:one', 'und:one'],
    )
    assert.deepEqual(rows[1]?.responsible, [{ body: 'body:one', party: NORTH }])
  })

  test('what comes up again names the session at which it came up first', () => {
    const items = [FIRST, SECOND, anUndertaking({ sources: ['src:two', 'src:one'] })]
    assert.equal(viewOf(FIRST.id, items).decided[0]?.firstAt, null)
    assert.equal(viewOf(SECOND.id, items).decided[0]?.firstAt, FIRST.id)
  })
})

suite('one session after the other', () => {
  const DOCUMENT = aDocument(
    { event: FIRST.id },
    { stages: [reached('signed', '2021-01-11'), reached('in-force', '2021-04'), reached('first-use', '2021-05-20')] },
  )
  const ITEMS = [
    THIRD,
    SECOND,
    FIRST,
    DOCUMENT,
    aDocument({ id: 'doc:second', signedOn: '2021-04-11', event: SECOND.id }),
  ]

  test('they stand in the order of their days, those without one last', () => {
    const nowhen = anEvent({ id: 'event:nowhen', from: null, until: null })
    const visit = anEvent({ id: 'event:visit', kind: 'visit' })
    const items = [...SOURCES, nowhen, visit, ...ITEMS]
    const lines = checkView(sessionsOf(items, contextOf(items)), contextOf(items).items)
    assert.deepEqual(
      lines.map(({ item }) => item),
      ['event:first', 'event:second', 'event:third', 'event:nowhen'],
    )
    assert.equal(sessionView('event:visit', items, contextOf(items)), null)
    assert.equal(sessionView('doc:one', items, contextOf(items)), null)
  })

  const NEIGHBOURS = [
    ['event:first', null, 'event:second', ['doc:one signed'], ['doc:one in-force', 'doc:second signed']],
    ['event:second', 'event:first', 'event:third', ['doc:one in-force', 'doc:second signed'], ['doc:one first-use']],
    ['event:third', 'event:second', null, ['doc:one first-use'], []],
  ] as const
  for (const [id, previous, next, before, after] of NEIGHBOURS) {
    test(`what moved around ${id}`, () => {
      const view = viewOf(id, ITEMS, '2022-06-01')
      assert.deepEqual([view.previous?.item ?? null, view.next?.item ?? null], [previous, next])
      const told = (moves: typeof view.before) => moves.map(({ item, stage }) => `${item} ${stage}`)
      assert.deepEqual([told(view.before), told(view.after)], [before, after])
    })
  }

  test('on a day of the past nothing later is known', () => {
    const past = asOf(ITEMS, '2021-04-05')
    const { decided, next, after } = viewOf(FIRST.id, past, '2021-04-05')
    assert.deepEqual([decided[0]?.became, decided[0]?.rung, next, after.length], ['under-way', 'in-force', null, 1])
  })
})
