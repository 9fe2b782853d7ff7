import assert from 'node:assert/strict'
import { test } from 'node:test'
import { NOBODY, type Principal } from '../access/principal.ts'
import { member } from '../testing/member.ts'
import { serverWorld } from '../testing/server-world.ts'

test('live streams', async (t) => {
  let principal: Principal = member('ir', 'reader')
  const { services, rel, request } = await serverWorld(t, { principalOf: async () => principal })
  const open = () => request(`/api/v1/relationships/${rel}/events`)
  const tell = (size: number) => services.hub.tell({ type: 'log', rel, data: { size } })

  await t.test('end when whoever opened them may look no longer', async () => {
    const reader = (await open()).body?.pipeThrough(new TextDecoderStream()).getReader()
    assert.ok(reader)
    assert.match((await reader.read()).value ?? '', /begin/)
    tell(7)
    assert.match((await reader.read()).value ?? '', /event: log\ndata: \{"size":7\}/)
    principal = NOBODY
    tell(8)
    assert.deepEqual(await reader.read(), { done: true, value: undefined })
    assert.equal(services.hub.listeners(), 0)
  })

  await t.test('are some of one person, who keeps nobody else from theirs', async () => {
    principal = member('ir', 'reader')
    const opened: Response[] = []
    for (let count = 0; count < 20; count++) opened.push(await open())
    assert.deepEqual([...new Set(opened.map(({ status }) => status))], [200])
    assert.equal((await open()).status, 429)
    principal = member('tj', 'reader')
    opened.push(await open())
    assert.equal(opened.at(-1)?.status, 200)
    for (const { body } of opened) await body?.cancel()
    principal = member('ir', 'reader')
    const again = await open()
    assert.equal(again.status, 200)
    await again.body?.cancel()
  })
})
