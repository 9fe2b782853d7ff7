import assert from 'node:assert/strict'
import { join } from 'node:path'
import { test } from 'node:test'
import { testFolder } from '../../../src/adapters/postgres/engine/testing/test-database.ts'
import { newLedger } from './ledger.ts'
import { killRound } from './round.ts'
import { verify } from './verify.ts'

const SEED = 20220530

test('a killed writer or server leaves all that was acknowledged', async (t) => {
  t.diagnostic(`seed ${SEED}`)
  const folder = join(testFolder(), 'data')
  const ledger = newLedger()
  assert.deepEqual(await killRound({ folder, name: 'k', seed: SEED, isFirst: false, ledger }), [])
  const before = ledger.acknowledged.size
  assert.ok(before > 0)
  const { failures, entries } = await verify(folder, ledger, SEED)
  assert.deepEqual(failures, [])
  assert.ok(entries > before)
})
