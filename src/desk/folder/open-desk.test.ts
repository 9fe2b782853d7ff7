import assert from 'node:assert/strict'
import { randomBytes } from 'node:crypto'
import { test } from 'node:test'
import { AUTHOR, deskWorld } from '../testing/desk-world.ts'
import { originOf, putSample, seenOf } from './index.ts'

test('a folder is opened, filled with the sample, closed, and opened again as it was', async (t) => {
  const { open } = await deskWorld(t)
  const first = await open()
  const rel = await putSample(first.store, { author: AUTHOR, random: randomBytes })
  const [summary] = await first.store.relationships()
  assert.equal(summary?.rel, rel)
  assert.ok(summary.size > 100, String(summary.size))
  const seen = await seenOf(first, rel)
  assert.deepEqual(seen(0), [])
  await assert.rejects(putSample(first.store, { author: AUTHOR, random: randomBytes }), {
    code: 'E_RELATIONSHIP_EXISTS',
  })
  await first.close()
  const second = await open()
  assert.deepEqual(await second.store.relationships(), [summary])
  assert.deepEqual(second.serverKey.publicKey, first.serverKey.publicKey)
  assert.equal(second.kind, 'external')
})

test('no two logs have the same name', () => {
  assert.match(originOf('north-south', randomBytes), /^paygir\/north-south\/[0-9a-f]{16}$/)
  assert.notEqual(originOf('north-south', randomBytes), originOf('north-south', randomBytes))
})
