import assert from 'node:assert/strict'
import { test } from 'node:test'
import { ownMachine } from '../access/own-machine.ts'
import { HttpProblem } from '../http/problem.ts'
import { serverWorld } from '../testing/server-world.ts'
import { ownerOf } from './job-routes.ts'

test('work that goes on outside a request', async (t) => {
  const { services, json, request } = await serverWorld(t)
  const owner = ownerOf(ownMachine(null))
  const begin = (work: Parameters<typeof services.jobs.begin>[2]) => services.jobs.begin('plan', owner, work)

  await t.test('tells how far it is, and what came of it', async () => {
    const { promise, resolve } = Promise.withResolvers<unknown>()
    const { id } = begin(async ({ tell }) => {
      tell(1, 4)
      return promise
    })
    const path = `/jobs/${id}`
    assert.deepEqual(await json(path), job({ id, state: 'running', done: 1, of: 4 }))
    const events = await request(`/api/v1${path}/events`)
    resolve({ found: true })
    const told = await events.text()
    assert.deepEqual(statesIn(told), ['running', 'done'])
    assert.deepEqual(await json(path), job({ id, state: 'done', done: 1, of: 4, result: { found: true } }))
  })

  await t.test('is cancelled, and stays so', async () => {
    let isAborted = false
    const { id } = begin(({ signal }) => {
      signal.addEventListener('abort', () => {
        isAborted = true
      })
      return new Promise(() => {})
    })
    await json(`/jobs/${id}`, { method: 'DELETE' })
    assert.ok(isAborted)
    assert.deepEqual(await json(`/jobs/${id}`), job({ id, state: 'cancelled' }))
  })

  await t.test('says why it failed in the language of whoever asks', async () => {
    const { id } = begin(async () => {
      throw new HttpProblem('E_ITEM_UNKNOWN', { id: 'doc:none' })
    })
    const { problem } = await json<{ problem: { code: string; title: string } }>(`/jobs/${id}?lang=fa`)
    assert.equal(problem.code, 'E_ITEM_UNKNOWN')
    assert.match(problem.title, /\p{Script=Arabic}/u)
  })

  await t.test('is nobody else’s business', async () => {
    const { id } = begin(async () => null)
    const other = { ...ownMachine(null), kind: 'account', account: 'somebody else' } as const
    for (const method of ['GET', 'DELETE']) {
      const response = await request(`/api/v1/jobs/${id}`, { method, as: other })
      assert.equal(response.status, 404, method)
    }
  })
})

function job(known: object) {
  return { kind: 'plan', done: 0, of: 0, result: null, problem: null, ...known }
}

function statesIn(events: string): readonly string[] {
  return [...events.matchAll(/"state":"(\w+)"/g)].map(([, state]) => state ?? '')
}
