import assert from 'node:assert/strict'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { testDatabase } from '../../src/adapters/postgres/engine/testing/test-database.ts'
import { parseCall } from './call.ts'
import { changesOf, OWN_ENTRIES, REL } from './content/plan.ts'
import { percentile, rateRow, tableOf, timesRow } from './figures.ts'
import { keysIn, openStore, sourcesOf } from './ground.ts'
import { appends } from './measures/appends.ts'
import { load } from './measures/load.ts'
import { proofs } from './measures/proofs.ts'
import { reads } from './measures/reads.ts'

const SIZE = { documents: 12, entries: 300, seed: 1 }

test('a register of the wanted size follows from its seed', () => {
  const changes = [...changesOf(SIZE)]
  assert.equal(changes.length, SIZE.entries - OWN_ENTRIES)
  assert.equal(changes.filter(({ type }) => type === 'document.add').length, SIZE.documents)
  assert.deepEqual([...changesOf(SIZE)], changes)
  assert.notDeepEqual([...changesOf({ ...SIZE, seed: 2 })], changes)
})

test('percentiles, rates and the table', () => {
  const numbers = Array.from({ length: 200 }, (_, place) => place + 1)
  assert.deepEqual(
    [0.5, 0.99, 1].map((share) => percentile(numbers, share)),
    [100, 198, 200],
  )
  assert.ok(Number.isNaN(percentile([], 0.5)))
  const slow = timesRow({ name: 'slow', limitMs: 150 }, [1, 151])
  assert.deepEqual([slow.p50, slow.p99, slow.isReached], ['1.0 ms', '151.0 ms', false])
  const rate = rateRow({ name: 'rate', least: 1000 }, [
    { entries: 500, ms: 100 },
    { entries: 500, ms: 900 },
  ])
  assert.deepEqual([rate.p99, rate.isReached, rate.note], ['556/s', true, '1000/s in all'])
  assert.match(tableOf([slow, rate]), /✗ {2}slow[^\n]*\n✓ {2}rate/)
})

test('what is no call is told from what is', () => {
  assert.deepEqual(parseCall(['appends', 'reads'])?.parts, ['reads', 'appends'])
  for (const args of [['nothing'], ['--times', '0'], ['--seed', 'x'], ['--odd'], ['--help']]) {
    assert.equal(parseCall(args), null, args.join(' '))
  }
})

test('a small register is loaded, read, verified and added to', async (t) => {
  const folder = mkdtempSync(join(tmpdir(), 'paygir-test-'))
  const keys = await keysIn(folder)
  const store = await openStore({ database: await testDatabase(t), ...sourcesOf(SIZE, keys) })
  t.after(async () => {
    await store.close()
    rmSync(folder, { recursive: true })
  })
  const ground = { size: SIZE, store, keys, folder, log: () => store.log(REL) }
  const tell = () => undefined
  await load(ground, { checkpointAt: 100, tell })
  assert.equal(await (await ground.log()).size(), SIZE.entries)
  const sizes = (await (await ground.log()).checkpoints()).map(({ size }) => size)
  assert.deepEqual(sizes, [100, SIZE.entries])
  assert.equal((await store.items(REL, { kinds: ['document'] }, { party: null })).total, SIZE.documents)
  // Each part also checks what it measures: proofs that do not hold, or findings, throw.
  const rows = [
    ...(await reads(ground, { times: 1, tell })),
    ...(await proofs(ground, { entries: 100, verifications: 1, proofs: 2, tell })),
    ...(await appends(ground, { batches: 1, single: 1, tell })),
  ]
  assert.equal(new Set(rows.map(({ name }) => name)).size, rows.length)
})
