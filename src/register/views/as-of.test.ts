import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { formatIsoDay, parseIso } from '../../calendar/index.ts'
import type { Item } from '../items/item.ts'
import {
  aBody,
  aContradiction,
  aDocument,
  anEvent,
  anItem,
  anUndertaking,
  aRecord,
  aRelationship,
  aSource,
  became,
  delayed,
  entryRef,
  judged,
  mapOf,
  reached,
  remarked,
  seen,
  word,
} from '../testing/index.ts'
import { asOf } from './as-of.ts'
import { checkView } from './testing/check-view.ts'

const EARLY = aSource({ id: 'src:early', publishedOn: '2021-02' })
const LATE = aSource({ id: 'src:late', publishedOn: '2023' })
const RECORD = aRecord({ source: 'src:early' })
const SESSION = anEvent({ id: 'event:session', from: '2020-12-30', until: '2021-01-02' })
const TREATY = aDocument({ id: 'doc:treaty', signedOn: '2021-01-11', event: 'event:session' })
const OTHERS: readonly Item[] = [EARLY, LATE, RECORD, SESSION, TREATY]

/** What is asked about, the last day without it and the first day with it; null when it was always there. */
const KNOWN: readonly (readonly [string, Item, readonly [string, string] | null])[] = [
  ['a document from its signature', aDocument({}), ['2021-01-10', '2021-01-11']],
  ['a month from its first day', aDocument({ signedOn: '2021-02' }), ['2021-01-31', '2021-02-01']],
  ['a year from its first day', aDocument({ signedOn: '2021' }), ['2020-12-31', '2021-01-01']],
  [
    'a stage before the signature',
    aDocument({}, { stages: [reached('initialled', '2020-12')] }),
    ['2020-11-30', '2020-12-01'],
  ],
  [
    'a stage taken back does not count',
    aDocument({}, { stages: [reached('initialled', '2020', { withdrawn: { reason: 'no', entry: entryRef(2) } })] }),
    ['2021-01-10', '2021-01-11'],
  ],
  ['a document without a date', aDocument({ signedOn: null }), null],
  ['an event from its beginning', anEvent({}), ['2021-01-09', '2021-01-10']],
  ['an event of which the end is known', anEvent({ from: null }), ['2021-01-10', '2021-01-11']],
  ['a source from its publication', aSource({}), ['2021-01-11', '2021-01-12']],
  ['a source without a date', aSource({ publishedOn: null }), null],
  ['a record from its source', aRecord({ source: 'src:early' }), ['2021-01-31', '2021-02-01']],
  ['an undertaking from its record', anUndertaking({ record: 'rec:one' }), ['2021-01-31', '2021-02-01']],
  [
    'an undertaking from its first source',
    anUndertaking({ sources: ['src:late', 'src:early'] }),
    ['2021-01-31', '2021-02-01'],
  ],
  ['an undertaking from its document’s event', anUndertaking({ document: 'doc:treaty' }), ['2020-12-29', '2020-12-30']],
  ['an undertaking from its entry', anUndertaking({}), ['2023-12-31', '2024-01-01']],
  ['a draft from its entry', anItem('draft', {}), ['2023-12-31', '2024-01-01']],
  ['a plan from the day that it is of', anItem('plan', {}), ['2021-01-31', '2021-02-01']],
  ['a body', aBody(), null],
  ['the relationship', aRelationship(), null],
  ['a contradiction without sources', aContradiction(), null],
  [
    'a contradiction from its second source',
    aContradiction({ claims: ['src:late', 'src:early'].map((source) => ({ value: source, source })) }),
    ['2022-12-31', '2023-01-01'],
  ],
]

for (const [what, item, days] of KNOWN) {
  test(`known from: ${what}`, () => {
    const all = [...OTHERS.filter(({ id }) => id !== item.id), item]
    const has = (day: string) => checkView(asOf(all, day), mapOf(...all)).some(({ id }) => id === item.id)
    if (days === null) return assert.ok(has('1900-01-01'))
    assert.deepEqual(days.map(has), [false, true])
  })
}

test('what happened to an item later is not there yet', () => {
  const item = aDocument(
    { signedOn: '2021-01-11' },
    {
      stages: [reached('signed', '2021-01-11'), reached('in-force', '2021-03')],
      evidence: [seen('signed', '2021-01-12'), seen('in-force', '2021-03-02', { id: 'e2' })],
      statuses: [became('open', '2021-01'), became('done', '2021-03')],
      judgements: [judged('2021-02-28'), judged('2021-03-01')],
      delays: [delayed('funding', { since: '2021-02' }), delayed('staff', { since: '2022' }), delayed('other')],
      comments: [remarked('at once', { entry: entryRef(2, { at: '2021-02-28T23:59:59Z' }) }), remarked('later')],
      endorsements: [word('north', { entry: entryRef(3, { at: '2021-02-01T00:00:00Z' }) }), word('south')],
      disputes: [word('south')],
    },
  )
  const [then] = asOf([item], '2021-02-28')
  assert.deepEqual(then, {
    ...item,
    stages: item.stages.slice(0, 1),
    evidence: item.evidence.slice(0, 1),
    statuses: item.statuses.slice(0, 1),
    judgements: item.judgements.slice(0, 1),
    delays: item.delays.slice(0, 1),
    comments: item.comments.slice(0, 1),
    endorsements: item.endorsements.slice(0, 1),
    disputes: [],
  })
  assert.deepEqual(asOf([item], '2024-01-01'), [item])
})

const SEED = 20_210_111
const FIRST = 18_000
const someDay = fc.integer({ min: FIRST, max: FIRST + 1_500 })
const someDate = fc.tuple(someDay, fc.constantFrom(4, 7, 10)).map(([day, length]) => formatIsoDay(day).slice(0, length))
const orNull = fc.option(someDate)
const someMarks = fc.array(
  someDate.map((on) => reached('signed', on)),
  { maxLength: 3 },
)
const someItem = fc.oneof(
  fc.tuple(orNull, someMarks).map(([signedOn, stages]) => aDocument({ signedOn }, { stages })),
  fc.tuple(orNull, orNull).map(([from, until]) => anEvent({ from, until })),
  orNull.map((publishedOn) => aSource({ publishedOn })),
  someDate.map((on) => anUndertaking({ sources: ['src:early'] }, { statuses: [became('done', on)] })),
  someDate.map((since) => aRecord({ source: 'src:early' }, { delays: [delayed('staff', { since })] })),
)
const someItems = fc
  .array(someItem, { maxLength: 8 })
  .map((items) => [EARLY, ...items.map((item, place): Item => ({ ...item, id: `${item.id}-${place}` }))])

test('what is there on a day is there on the next, with all that had happened to it', (t) => {
  t.diagnostic(`seed ${SEED}`)
  const holds = (items: readonly Item[], day: number) => {
    const then = checkView(asOf(items, formatIsoDay(day)), mapOf(...items))
    const next = mapOf(...asOf(items, formatIsoDay(day + 1)))
    for (const item of then) {
      const later = next.get(item.id)
      assert.ok(later, item.id)
      for (const mark of item.stages) assert.ok(later.stages.includes(mark))
      for (const mark of item.statuses) assert.ok(later.statuses.includes(mark))
      for (const delay of item.delays) assert.ok(later.delays.includes(delay))
    }
  }
  fc.assert(fc.property(someItems, someDay, holds), { seed: SEED, numRuns: 300 })
})

test('dates sort like their text', (t) => {
  t.diagnostic(`seed ${SEED}`)
  const holds = (date: string, day: number) => {
    const iso = parseIso(date)
    assert.ok(iso)
    const first = formatIsoDay(day)
    const isThere = asOf([aDocument({ signedOn: date })], first).length === 1
    assert.equal(
      isThere,
      ([date, `${date}-01`, `${date}-01-01`].find(({ length }) => length === 10) as string) <= first,
    )
  }
  fc.assert(fc.property(someDate, someDay, holds), { seed: SEED, numRuns: 200 })
})
