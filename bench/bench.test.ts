import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readText } from '../src/reader/index.ts'
import { seedSizedText } from './base-texts.ts'
import { coldRead } from './cold.ts'
import { duration, medianOf } from './figures.ts'
import { faultsOf } from './fuzz-run.ts'
import { HOSTILE_INPUTS, hostileText } from './hostile.ts'
import { TimedReader } from './timed-reader.ts'

test('the text that speed is measured on has the size of a readout', () => {
  const { text } = seedSizedText()
  assert.ok(text.length >= 2500 && text.length <= 5500, `${text.length}`)
})

test('hostile inputs have the wanted length and names of their own', () => {
  assert.equal(new Set(HOSTILE_INPUTS.map(({ name }) => name)).size, HOSTILE_INPUTS.length)
  for (const input of HOSTILE_INPUTS) assert.equal(hostileText(input, 1001).length, 1001, input.name)
  assert.equal(hostileText({ name: 'pairs', piece: '(', ending: ')' }, 5), '(()))')
})

for (const input of HOSTILE_INPUTS) {
  test(`a short text of ${input.name} is read without a fault`, () => {
    for (const length of [1, 7, 600]) assert.deepEqual(faultsOf(hostileText(input, length), readText, true), [])
  })
}

test('medians and durations', () => {
  assert.equal(medianOf([3, 1, 2]), 2)
  assert.equal(medianOf([4, 1, 2, 3]), 2.5)
  assert.ok(Number.isNaN(medianOf([])))
  assert.deepEqual([duration(3.21), duration(1234)], ['3.2 ms', '1.23 s'])
})

test('a cold read without a file says why it is skipped', () => {
  assert.ok('skipped' in coldRead(null, 1))
})

test('a reading that takes too long is stopped, and the next one goes on', async () => {
  const reader = new TimedReader()
  const endless = await reader.read({ text: 'A word. ', times: Number.POSITIVE_INFINITY }, 200)
  assert.deepEqual(endless, { stopped: 'stopped after 0.2 s' })
  const next = await reader.read({ text: 'A word. ', times: 2 }, 10_000)
  assert.ok('readMs' in next && next.readMs.length === 2 && next.faults === 0)
  await reader.close()
})
