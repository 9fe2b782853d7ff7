import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Participant, SourceRecord } from '../src/model/index.ts'
import { recordFaults } from './invariants.ts'
import { emptyRecord, spanOfWords, statementOf } from './sample.ts'

const SOURCE = 'Minister Orlan said that the road was open. He thanked the hosts.'
const OPEN = spanOfWords(SOURCE, 'the road was open')
const HOSTS = spanOfWords(SOURCE, 'the hosts')
const ORLAN: Participant = {
  id: 'p1',
  kind: 'person',
  name: 'Orlan',
  aliases: [],
  role: 'Minister',
  party: null,
  members: [],
  confidence: 'certain',
  rule: 'title-and-name',
}
const SOUND: SourceRecord = {
  ...emptyRecord(SOURCE),
  participants: [ORLAN],
  statements: [statementOf('s1', [OPEN]), statementOf('s2', [HOSTS])],
}

/** A record with one fault, and the words that the fault must be told in. */
const FAULTY: readonly { readonly what: string; readonly record: SourceRecord; readonly told: RegExp }[] = [
  {
    what: 'a span whose text is not its source',
    record: { ...SOUND, statements: [statementOf('s1', [{ ...OPEN, text: 'the road is open' }])] },
    told: /does not repeat its source/,
  },
  {
    what: 'a span past the end',
    record: { ...SOUND, statements: [statementOf('s1', [{ start: 60, end: 99, text: SOURCE.slice(60) }])] },
    told: /\[60, 99\)/,
  },
  {
    what: 'a span that is no whole number',
    record: { ...SOUND, event: { ...SOUND.event, title: { start: 0.5, end: 3, text: 'Min' } } },
    told: /event\.title/,
  },
  {
    what: 'an id that stands twice',
    record: { ...SOUND, statements: [statementOf('s1', [OPEN]), statementOf('s1', [HOSTS])] },
    told: /statements has the id s1 twice/,
  },
  {
    what: 'a speaker who does not exist',
    record: { ...SOUND, participants: [], statements: [statementOf('s1', [OPEN])] },
    told: /statement s1 names p1/,
  },
  {
    what: 'a member who does not exist',
    record: { ...SOUND, participants: [{ ...ORLAN, members: ['p9'] }] },
    told: /participant p1 names p9/,
  },
  {
    what: 'a statement without content',
    record: { ...SOUND, statements: [statementOf('s1', [])] },
    told: /s1 has no content/,
  },
  {
    what: 'content out of order',
    record: { ...SOUND, statements: [statementOf('s1', [HOSTS, OPEN])] },
    told: /overlaps or is out of order/,
  },
  {
    what: 'parts that overlap',
    record: {
      ...SOUND,
      parts: [
        { kind: 'body', span: OPEN },
        { kind: 'body', span: OPEN },
      ],
    },
    told: /parts overlap/,
  },
  {
    what: 'a field that JSON drops',
    record: { ...SOUND, event: { ...SOUND.event, place: undefined as unknown as null } },
    told: /record\.event\.place is lost in JSON/,
  },
  {
    what: 'a date that is none',
    record: { ...SOUND, event: { ...SOUND.event, date: '2022-13-01' } },
    told: /event\.date is "2022-13-01"/,
  },
  {
    what: 'an item without its rule',
    record: { ...SOUND, event: { ...SOUND.event, rule: '' } },
    told: /event lacks its confidence/,
  },
  {
    what: 'the length of another source',
    record: { ...SOUND, source: { length: 1, language: null } },
    told: /source\.length is 1/,
  },
]

test('a sound record has no faults', () => {
  assert.deepEqual(recordFaults(SOURCE, SOUND), [])
  assert.deepEqual(recordFaults('', emptyRecord('')), [])
})

for (const { what, record, told } of FAULTY) {
  test(`finds ${what}`, () => {
    const faults = recordFaults(SOURCE, record)
    assert.equal(faults.length, 1, faults.join('\n'))
    assert.match(faults[0] ?? '', told)
  })
}

test('the values of a message are free', () => {
  const message = { code: 'DATE_IMPOSSIBLE', severity: 'note', span: null, message: '31 June.' } as const
  const record: SourceRecord = { ...SOUND, issues: [{ ...message, values: { date: '31 June', start: 4 } }] }
  assert.deepEqual(recordFaults(SOURCE, record), [])
})
