import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Item } from '../items/item.ts'
import {
  aDocument,
  anEvent,
  anUndertaking,
  became,
  consented,
  entryRef,
  NORTH,
  reached,
  SOUTH,
} from '../testing/index.ts'
import { checkView, contextOf } from './testing/check-view.ts'
import { type TimelineQuery, type TimelineRow, timeline } from './timeline.ts'

const WITHDRAWN = { reason: 'twice', entry: entryRef(2) }

/** A row in a few words. */
function told({ kind, first, last, stage, daysLeft }: TimelineRow): string {
  const days = first === last ? first : `${first}..${last}`
  return [kind, days, stage ?? [], daysLeft ?? []].flat().join(' ')
}

function rowsOf(items: readonly Item[], query: TimelineQuery = {}): readonly TimelineRow[] {
  const context = contextOf(items)
  const rows = checkView(timeline(items, context, query), context.items)
  const keys = rows.map(({ key }) => key)
  assert.deepEqual(keys, [...new Set(keys)])
  const firsts = rows.map(({ first }) => first)
  assert.deepEqual(firsts, firsts.toSorted())
  for (const { first, last } of rows) assert.ok(first <= last)
  return rows
}

/** What stands on the axis on 1 June 2021 for one item. */
const CASES: readonly (readonly [string, Item, readonly string[]])[] = [
  ['a session', anEvent(), ['session 2021-01-10..2021-01-11']],
  ['a visit of one day', anEvent({ kind: 'visit', until: '2021-01-10' }), ['meeting 2021-01-10']],
  ['talks in a month', anEvent({ kind: 'meeting', from: '2021-02', until: null }), ['meeting 2021-02-01..2021-02-28']],
  ['a session of which only the end is known', anEvent({ from: null }), ['session 2021-01-11']],
  ['an end before the beginning', anEvent({ until: '2021-01-02' }), ['session 2021-01-10']],
  ['an event without a day', anEvent({ from: null, until: null }), []],
  ['an event entered by mistake', anEvent({}, { withdrawn: WITHDRAWN }), []],
  ['a signature', aDocument(), ['signing 2021-01-11']],
  [
    'a signature known as a stage too',
    aDocument({}, { stages: [reached('signed', '2021-01-11')] }),
    ['signing 2021-01-11'],
  ],
  [
    'a signature known as a stage only',
    aDocument({ signedOn: null }, { stages: [reached('signed', '2021')] }),
    ['signing 2021-01-01..2021-12-31'],
  ],
  ['a draft that nobody signed', aDocument({ signedOn: null }), []],
  [
    'stages, each on its side',
    aDocument(
      { type: 'treaty' },
      {
        stages: [
          consented(NORTH, '2021-02', { entry: entryRef(2) }),
          consented(SOUTH, '2021-03', { entry: entryRef(3) }),
        ],
      },
    ),
    ['signing 2021-01-11', 'stage 2021-02-01..2021-02-28 consent', 'stage 2021-03-01..2021-03-31 consent'],
  ],
  [
    'a stage taken back',
    aDocument({}, { stages: [reached('in-force', '2021-04', { withdrawn: WITHDRAWN })] }),
    ['signing 2021-01-11'],
  ],
  [
    'a document suspended twice',
    aDocument(
      {},
      {
        stages: ['suspended', 'resumed', 'suspended'].map((stage, place) =>
          reached(stage as 'suspended', `2021-02-0${place + 1}`, { entry: entryRef(place + 2) }),
        ),
      },
    ),
    ['signing 2021-01-11', 'stage 2021-02-01 suspended', 'stage 2021-02-02 resumed', 'stage 2021-02-03 suspended'],
  ],
  [
    'a deadline that is past',
    aDocument({ deadlines: [{ stage: 'in-force', on: '2021-05-31', why: null }] }),
    ['signing 2021-01-11', 'deadline 2021-05-31 in-force -1'],
  ],
  ['a promise far ahead', anUndertaking({ due: '2040' }), ['deadline 2040-01-01..2040-12-31 7153']],
  ['a promise that was kept', anUndertaking({ due: '2040' }, { statuses: [became('done', '2021')] }), []],
]

for (const [what, item, expected] of CASES) {
  test(`on the axis: ${what}`, () => assert.deepEqual(rowsOf([item]).map(told), expected))
}

const SESSION = anEvent({ id: 'event:first' })
const VISIT = anEvent({ id: 'event:visit', kind: 'visit', from: '2021-03-01', until: '2021-03-02' })
const SIGNED = aDocument({ event: 'event:first', field: 'energy' }, { stages: [consented(SOUTH, '2021-04-05')] })
const PROMISE = anUndertaking({ due: '2021-07', field: null })
const ALL = [PROMISE, SIGNED, VISIT, SESSION]

/** What is asked for, and the keys of what is given. */
const QUERIES: readonly (readonly [string, TimelineQuery, readonly string[]])[] = [
  [
    'all',
    {},
    [
      'session/event:first',
      'signing/doc:one',
      'meeting/event:visit',
      'stage/doc:one/1',
      'deadline/und:one/undertaking/2021-07',
    ],
  ],
  ['kinds', { kinds: ['session', 'deadline'] }, ['session/event:first', 'deadline/und:one/undertaking/2021-07']],
  ['no kind at all', { kinds: [] }, []],
  [
    'a field, with the session at which it was dealt with',
    { field: 'energy' },
    ['session/event:first', 'signing/doc:one', 'stage/doc:one/1'],
  ],
  [
    'a side',
    { party: NORTH },
    ['session/event:first', 'signing/doc:one', 'meeting/event:visit', 'deadline/und:one/undertaking/2021-07'],
  ],
  ['from within a session', { from: '2021-01-11', to: '2021-01-31' }, ['session/event:first', 'signing/doc:one']],
  ['a day within a month', { from: '2021-07-15', to: '2021-07-15' }, ['deadline/und:one/undertaking/2021-07']],
]

for (const [what, query, expected] of QUERIES) {
  test(`the axis by ${what}`, () =>
    assert.deepEqual(
      rowsOf(ALL, query).map(({ key }) => key),
      expected,
    ))
}

test('a document names the event at which it was signed, an event the fields of what was signed at it', () => {
  const rows = new Map(rowsOf(ALL).map((row) => [row.key, row]))
  assert.equal(rows.get('signing/doc:one')?.event, 'event:first')
  assert.deepEqual(rows.get('session/event:first')?.fields, ['energy'])
  assert.deepEqual(rows.get('session/event:first')?.parties, [NORTH, SOUTH])
  assert.deepEqual(rows.get('stage/doc:one/1')?.parties, [SOUTH])
})
