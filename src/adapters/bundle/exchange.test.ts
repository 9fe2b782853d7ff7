import assert from 'node:assert/strict'
import { join } from 'node:path'
import { type TestContext, test } from 'node:test'
import { formatVerifierKey } from '../../log/index.ts'
import { createKey, verifySignature } from '../keys/index.ts'
import { freshCode, testStore } from '../postgres/store/testing/stores.ts'
import {
  acceptCosignatures,
  checkProof,
  cosignBundle,
  policyOfLog,
  proveEntry,
  seenBy,
  verifyLog,
  withWitness,
} from './index.ts'
import { AT, aComment, aKeeper, temporaryFolder } from './testing/sides.ts'

test('two sides exchange a log by hand', async (t: TestContext) => {
  const { store } = await testStore(t)
  const keeper = await aKeeper(t, store, freshCode('exchange'))
  const south = await temporaryFolder(t)
  const key = await createKey({ file: join(south, 'south.key'), name: 'south.example', kind: 'witness' })
  await keeper.enter(aComment(keeper.rel, 'one'), aComment(keeper.rel, 'two'))
  await keeper.checkpoint()
  const trust = keeper.key.key
  const cosigned = await cosignBundle({ bundle: await keeper.bundle(), folder: south, key, trust, at: AT })
  assert.deepEqual([cosigned.size, cosigned.added], [3, 3])
  const policy = withWitness(policyOfLog(trust), 'south', key.key)
  const accepted = await acceptCosignatures({ log: keeper.log, policy, text: `${cosigned.line}\n` })
  assert.deepEqual(accepted, [{ name: 'south', size: 3, atSeconds: AT.getTime() / 1000 }])
  await keeper.enter(aComment(keeper.rel, 'three'))
  const seen = seenBy(await keeper.log.checkpoints(), policy, verifySignature)
  assert.deepEqual(
    [0, 2, 3].map((index) => seen(index).map(({ party }) => party)),
    [['south'], ['south'], []],
  )
  const proved = checkProof(await proveEntry(keeper.log, 1), policy)
  assert.equal(proved.isSatisfied, true)
  assert.deepEqual(proved.entry.body, { plain: { text: 'one', language: 'en' } })
  await keeper.checkpoint()
  const next = await cosignBundle({ bundle: await keeper.bundle(3), folder: south, key, trust: null, at: AT })
  assert.deepEqual([next.size, next.added], [4, 1])
  const verified = await verifyLog({ log: keeper.log, logKey: trust, witnesses: [key.key] })
  assert.deepEqual([verified.size, verified.checkpoints, verified.cosignatures], [4, 2, 1])
  assert.equal(formatVerifierKey(trust), keeper.key.verifierKey)
})
