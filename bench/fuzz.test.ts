import assert from 'node:assert/strict'
import { test } from 'node:test'
import { emptyRecord, statementOf } from '../eval/sample.ts'
import { readText } from '../src/reader/index.ts'
import { baseTexts } from './base-texts.ts'
import { faultsOf, fuzz } from './fuzz-run.ts'
import { LONGEST_INPUT, mutatedInput } from './mutate.ts'
import { randomOf, seedOf } from './random.ts'
import { shrink } from './shrink.ts'

const BASES = baseTexts().map(({ text }) => text)
const SEED = 20220530

test('mutated texts are read without a fault', (t) => {
  t.diagnostic(`seed ${SEED}`)
  const { failure, done } = fuzz({ bases: BASES, seed: SEED, from: 0, count: 300, read: (source) => readText(source) })
  assert.deepEqual(failure, null)
  assert.equal(done, 300)
})

test('a fault is found, told and shrunk', () => {
  const read = (source: string) => {
    if (source.includes(':')) throw new Error('a colon')
    return emptyRecord(source)
  }
  const { failure } = fuzz({ bases: BASES, seed: SEED, from: 0, count: 300, read })
  assert.equal(failure?.input, ':')
  assert.match(failure?.faults[0] ?? '', /a colon/)
})

test('records that change from one reading to the next are a fault', () => {
  let readings = 0
  const read = (source: string) => ({
    ...emptyRecord(source),
    event: { ...emptyRecord(source).event, place: `${readings++}` },
  })
  assert.deepEqual(faultsOf('text', read, true), ['record.event.place differs when read again'])
  assert.deepEqual(faultsOf('text', read, false), [])
})

test('spans that miss their source are a fault', () => {
  const read = (source: string) => ({
    ...emptyRecord(source),
    statements: [statementOf('s1', [{ start: 0, end: 2, text: 'ab' }])],
  })
  const faults = faultsOf('xyz', read, false)
  assert.equal(faults.length, 2)
  assert.match(faults.join(), /does not repeat its source.*names p1/)
})

test('an input depends on its seed and number alone, and stays short', () => {
  const series = (seed: number) => [0, 1, 2, 3, 4].map((number) => mutatedInput(BASES, seed, number))
  assert.deepEqual(series(1), series(1))
  assert.notDeepEqual(series(1), series(2))
  for (let number = 0; number < 200; number++) assert.ok(mutatedInput(BASES, 3, number).length <= LONGEST_INPUT)
})

test('shrinking keeps what fails and drops the rest', () => {
  const fails = (text: string) => text.includes('a') && text.includes('b')
  assert.equal(shrink('xxxxaxxxxxxxbxxx', fails), 'ab')
  assert.equal(
    shrink('', () => true),
    '',
  )
  assert.equal(
    shrink('xyz', () => false),
    'xyz',
  )
})

test('numbers are spread over their range', () => {
  const random = randomOf(seedOf(7, 1))
  const drawn = Array.from({ length: 4000 }, () => random.whole(4))
  for (const value of [0, 1, 2, 3]) assert.ok(Math.abs(drawn.filter((one) => one === value).length - 1000) < 150)
  assert.throws(() => random.oneOf([]), RangeError)
})
