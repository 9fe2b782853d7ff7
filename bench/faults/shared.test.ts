import assert from 'node:assert/strict'
import { test } from 'node:test'
import { testDatabase, testFolder } from '../../src/adapters/postgres/engine/testing/test-database.ts'
import { randomOf } from '../random.ts'
import { jump } from './clock/clock.ts'
import { cutOften } from './cut/cut.ts'
import { intrude } from './flips/database.ts'
import { fileTargets } from './flips/files.ts'
import { flipAll } from './flips/flips.ts'
import { tableTargets } from './flips/tables.ts'
import { flipByte, judged, type Target } from './flips/target.ts'
import { twoSides } from './ground/two-sides.ts'
import { simulateOften } from './simulation/simulation.ts'

const SEED = 20220530
const tell = () => undefined

test('a flipped byte is detected, or nothing rests on it', async (t) => {
  t.diagnostic(`seed ${SEED}`)
  const { connection } = await testDatabase(t)
  const sides = await twoSides(connection, testFolder(), SEED)
  const intruder = await intrude(sides)
  try {
    const targets = [...(await fileTargets(sides)), ...(await tableTargets(sides, intruder))]
    const { failures, notes } = await flipAll(targets, { rounds: 30, seed: SEED, tell })
    assert.deepEqual(failures, [])
    assert.ok(notes.length > 5, notes.join('; '))
  } finally {
    await intruder.close()
    await sides.store.close()
  }
})

test('a change that nobody notices is told with its place', async () => {
  const blind: Target = {
    name: 'blind',
    weight: 1,
    flip: (random) => judged(() => ({ undetected: 'nothing seen' }), `byte ${flipByte(new Uint8Array(9), random).at}`),
  }
  const { failures } = await flipAll([blind], { rounds: 1, seed: SEED, tell })
  assert.match(failures.join(), /^flip 0, blind: byte \d: nothing seen$/)
  const crash = await judged(() => Promise.reject(new TypeError('broken')), 'byte 1')
  assert.ok('undetected' in crash && /broken/.test(crash.undetected))
  const refusal = Object.assign(new Error(), { code: 'E_SOME', values: {} })
  assert.deepEqual(await judged(() => Promise.reject(refusal), 'byte 1'), { detected: 'E_SOME' })
})

test('a flipped byte is another byte', () => {
  const random = randomOf(SEED)
  for (let number = 0; number < 500; number += 1) {
    const { bytes, at } = flipByte(Uint8Array.of(1, 2, 3), random)
    assert.deepEqual(
      bytes.map((byte, place) => Number(byte !== place + 1)),
      Uint8Array.of(0, 0, 0).with(at, 1),
    )
  }
})

test('the clock goes back and forth', async (t) => {
  t.diagnostic(`seed ${SEED}`)
  const outcome = await jump(await testDatabase(t), { rounds: 8, seed: SEED, folder: testFolder(), tell })
  assert.deepEqual(outcome.failures, [])
})

test('connections are cut', async (t) => {
  t.diagnostic(`seed ${SEED}`)
  const { connection } = await testDatabase(t)
  if (!String(connection.host).startsWith('/')) return t.skip('the server of these tests has no socket in a folder')
  const outcome = await cutOften(connection, { rounds: 8, seed: SEED, folder: testFolder(), tell })
  assert.deepEqual(outcome.failures, [])
  assert.match(outcome.notes.join(), /E_STORE_CONNECTION_LOST/)
})

test('a keeper deceives neither witness', async (t) => {
  t.diagnostic(`seed ${SEED}`)
  const { failures, notes } = await simulateOften({ rounds: 4, seed: SEED, folder: testFolder(), tell })
  assert.deepEqual(failures, [])
  assert.match(notes.join(), /E_EQUIVOCATION/)
})
