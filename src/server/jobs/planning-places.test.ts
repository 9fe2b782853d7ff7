import assert from 'node:assert/strict'
import { test } from 'node:test'
import { member } from '../testing/member.ts'
import { serverWorld } from '../testing/server-world.ts'

test('whoever asks for many days leaves room for others', async (t) => {
  const { rel, request } = await serverWorld(t)
  const late = (day: number) =>
    request(`/api/v1/relationships/${rel}/plan/late?at=2026-03-0${day}`, { as: member('ir', 'reader') })
  const statuses = async (asked: readonly Promise<Response>[]) =>
    (await Promise.all(asked)).map(({ status }) => status).sort()
  await t.test('two that are not kept at a time, and the same day as often as one likes', async () => {
    assert.deepEqual(await statuses([1, 2, 3, 4].map((day) => late(day))), [200, 200, 429, 429])
    assert.deepEqual(await statuses([5, 5, 5, 5].map((day) => late(day))), [200, 200, 200, 200])
  })
})
