import assert from 'node:assert/strict'
import { test } from 'node:test'
import { coverOf, pairUp, sharedPart } from './overlap.ts'
import { countedParticipants, foldName, sameSpeakers } from './same-speaker.ts'
import { emptyRecord, spanOfWords, statementOf } from './sample.ts'
import type { GoldRecord } from './scorable.ts'
import { figureOf, type Measure, scoreText, sumTallies } from './score.ts'
import { readSeed } from './seed-lines.ts'

const SOURCE =
  'Envoy Tamsin Oake said that the bridge would open in May. They discussed trade. The Joint Board is to meet.'
const words = (text: string) => spanOfWords(SOURCE, text)
const GOLD: GoldRecord = {
  id: 'bridge',
  event: { kind: 'meeting', date: '2020-05', place: null },
  participants: [
    { key: 'oake', name: 'Tamsin Oake', aliases: ['the Envoy'], party: 'GB' },
    { key: 'sides', name: 'They', party: null },
  ],
  statements: [
    { speakers: ['oake'], cue: words('said'), content: [words('the bridge would open in May')], mode: 'indirect' },
    { speakers: ['sides'], cue: words('discussed'), content: [words('trade')], mode: 'topic' },
  ],
  undertakings: [{ kind: 'commitment', actors: ['Joint Board'], span: words('meet'), due: null }],
  documents: [],
}
const PERFECT = {
  event: { kind: 'meeting', date: '2020-05-07' },
  participants: [
    { id: 'p1', name: 'Ms Oake', party: null },
    { id: 'p2', name: 'The two sides', party: null },
  ],
  statements: [
    { speakers: ['p1'], cue: words('said'), content: [words('the bridge would open in May')], mode: 'indirect' },
    { speakers: ['p2'], cue: words('discussed'), content: [words('trade.')], mode: 'topic' },
  ],
  undertakings: [{ kind: 'commitment', actors: ['the Joint Board'], span: words('meet') }],
  documents: [],
}

function hits(record: unknown): Readonly<Record<Measure, string>> {
  const { tallies } = scoreText(SOURCE, GOLD, record)
  const entries = Object.entries(tallies).map(([name, { gold, found, hit }]) => [name, `${hit} of ${gold}, ${found}`])
  return Object.fromEntries(entries) as Record<Measure, string>
}

test('a record that agrees is right in everything', () => {
  const expected = { statement: '1 of 1, 1', strict: '1 of 1, 1', attributed: '1 of 1, 1', topic: '1 of 1, 1' }
  const others = { undertaking: '1 of 1, 1', undertakingKind: '1 of 1, 1', document: '0 of 0, 0' }
  const rest = { documentStatus: '0 of 0, 0', participant: '1 of 1, 1', eventDate: '1 of 1, 1', eventKind: '1 of 1, 1' }
  assert.deepEqual({ ...hits(PERFECT) }, { ...expected, ...others, ...rest })
})

/** How one change to the record shows. */
const CHANGES: readonly {
  readonly what: string
  readonly change: object
  readonly shows: Partial<Record<Measure, string>>
}[] = [
  {
    what: 'content that is too long by a little is found, but not strict',
    change: {
      statements: [{ speakers: ['p1'], content: [words('that the bridge would open in May')], mode: 'direct' }],
    },
    shows: { statement: '1 of 1, 1', strict: '0 of 1, 1', attributed: '1 of 1, 1', topic: '0 of 1, 0' },
  },
  {
    what: 'content that shares less than half is not found',
    change: { statements: [{ speakers: ['p1'], content: [words('the bridge')], mode: 'direct' }] },
    shows: { statement: '0 of 1, 1', attributed: '0 of 1, 1' },
  },
  {
    what: 'a topic is no statement',
    change: { statements: [{ speakers: ['p1'], content: [words('the bridge would open in May')], mode: 'topic' }] },
    shows: { statement: '0 of 1, 0', topic: '0 of 1, 1' },
  },
  {
    what: 'nobody is the wrong speaker',
    change: { participants: [] },
    shows: { statement: '1 of 1, 1', attributed: '0 of 1, 1', participant: '0 of 1, 0' },
  },
  {
    what: 'another kind of undertaking',
    change: { undertakings: [{ kind: 'ask', span: words('meet') }] },
    shows: { undertaking: '1 of 1, 1', undertakingKind: '0 of 1, 1' },
  },
  {
    what: 'a date that says less than the gold one',
    change: { event: { kind: 'call', date: '2020' } },
    shows: { eventDate: '0 of 1, 1', eventKind: '0 of 1, 1' },
  },
  { what: 'no event', change: { event: null }, shows: { eventDate: '0 of 1, 0', eventKind: '0 of 1, 0' } },
]

for (const { what, change, shows } of CHANGES) {
  test(what, () => {
    const all = hits({ ...PERFECT, ...change })
    assert.deepEqual(Object.fromEntries(Object.keys(shows).map((name) => [name, all[name as Measure]])), shows)
  })
}

test('never throws on what is no record', () => {
  const odd = [undefined, null, 7, 'x', [], {}, { statements: [null, 1, { content: 3 }, { content: [null, {}] }] }]
  for (const record of [...odd, { participants: [{}], undertakings: [{}], documents: [{ span: { start: 0 } }] }]) {
    assert.equal(scoreText(SOURCE, GOLD, record).tallies.attributed.hit, 0)
  }
})

test('an item is given away once, the best pair first', () => {
  const covers = (...spans: readonly [number, number][]) =>
    spans.map(([start, end]) => coverOf([{ start, end }], 'x'.repeat(40)))
  const pairs = pairUp(covers([0, 10], [10, 20]), covers([0, 8], [0, 10], [9, 20]))
  assert.deepEqual(
    pairs.map(({ gold, found }) => [gold, found]),
    [
      [0, 1],
      [1, 2],
    ],
  )
})

test('overlap leaves out blanks and outer punctuation', () => {
  assert.deepEqual(coverOf([{ start: 0, end: 7 }], '"a, b."'), [1, 4])
  assert.equal(sharedPart([], []), 0)
  assert.equal(sharedPart([1, 2, 3], [2, 3, 4]), 0.5)
})

test('pinning counts the spans that repeat their source', () => {
  const record = {
    ...emptyRecord(SOURCE),
    statements: [statementOf('s1', [words('trade'), { ...words('meet'), text: '?' }])],
  }
  assert.deepEqual(scoreText(SOURCE, GOLD, record).pinning, { spans: 2, exact: 1 })
})

const speakers = (...names: readonly string[]) => names.map((name) => ({ name }))

/** Gold names, names of the record, and whether they mean the same. */
const NAMES: readonly [readonly string[], readonly string[], boolean][] = [
  [['Tamsin Oake'], ['President Tamsin Oake'], true],
  [['Tamsin Oake'], ['Mr Oake'], true],
  [['Tamsin Oake'], ["Tamsin Oake's"], true],
  [['Zoë Álvarez'], ['Alvarez'], true],
  [['Tamsin Oake'], ['Tamsin Reed'], false],
  [['Li Bo'], ['Ann Bo'], false],
  [['The sides'], ['Both delegations'], true],
  [['Tamsin Oake', 'Ann Reed'], ['The two leaders'], true],
  [['The sides'], ['President of the United States'], false],
  [['Tamsin Oake'], [], false],
  [[], [], false],
]

for (const [gold, found, same] of NAMES) {
  test(`${gold.join(' + ') || 'nobody'} ${same ? 'is' : 'is not'} ${found.join(' + ') || 'nobody'}`, () => {
    assert.equal(sameSpeakers(speakers(...gold), speakers(...found)), same)
  })
}

test('an alias of the gold record counts, one of the record does not', () => {
  const [wanted, read] = [{ name: 'Tamsin Oake', aliases: ['the Envoy'] }, { name: 'Envoy' }]
  assert.equal(sameSpeakers([wanted], [read]), true)
  assert.equal(sameSpeakers([read], [wanted]), false)
})

test('collectives without a party are not counted among the participants', () => {
  const list = [
    { name: 'The parties', party: null },
    { name: 'Both countries', party: 'EU' },
    { name: 'Ann Reed', party: null },
  ]
  assert.deepEqual(countedParticipants(list), list.slice(1))
  assert.equal(foldName('  H.E. Zoë-Ann’s '), 'h e zoe ann')
})

test('figures of several texts come from their sums', () => {
  const { tallies } = scoreText(SOURCE, GOLD, PERFECT)
  const { statement } = sumTallies([tallies, scoreText(SOURCE, GOLD, {}).tallies])
  assert.deepEqual(figureOf(statement), { gold: 2, found: 1, hit: 1, precision: 1, recall: 0.5, f1: 2 / 3 })
  assert.equal(figureOf({ gold: 0, found: 0, hit: 0 }).f1, 0)
})

test('the seed lines count topics too, and want the actor', () => {
  const seed = readSeed(scoreText(SOURCE, GOLD, PERFECT))
  assert.deepEqual([seed.statements, seed.found, seed.rightSpeaker], [2, 2, 2])
  assert.deepEqual(
    seed.undertakings.map((one) => one.found),
    [true],
  )
  const without = { ...PERFECT, undertakings: [{ kind: 'commitment', actors: [], span: words('meet') }] }
  assert.deepEqual(
    readSeed(scoreText(SOURCE, GOLD, without)).undertakings.map((one) => one.found),
    [false],
  )
})
