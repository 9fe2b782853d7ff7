import assert from 'node:assert/strict'
import { test } from 'node:test'
import { setTimeout as wait } from 'node:timers/promises'
import { v4 } from 'uuid'
import type { AccountStore } from '../../access/index.ts'
import { ownMachine } from '../access/own-machine.ts'
import { NOBODY } from '../access/principal.ts'
import { principalResolver } from '../access/principal-of.ts'
import { HttpProblem } from '../http/problem.ts'
import { makeJobs } from '../jobs/jobs.ts'
import { accountsWorld, type Browser, PASSWORD } from '../testing/accounts-world.ts'
import { serverWorld } from '../testing/server-world.ts'
import { ownerOf } from './job-routes.ts'

test('work that goes on outside a request', async (t) => {
  const { services, json, request } = await serverWorld(t)
  const owner = ownerOf(ownMachine(null))
  const begin = (work: Parameters<typeof services.jobs.begin>[2]) => services.jobs.begin('plan', beginner(owner), work)

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

test('work ends with what let its owner in', async (t) => {
  const jobs = makeJobs(() => v4(), { lookMs: 20 })
  const { browser, joined, rel } = await accountsWorld(t, { jobs })
  const { ask } = await joined('Chief', { role: 'administrator', party: null })
  const begun = async (by: Browser, headers: Readonly<Record<string, string>> = {}) => {
    const body = { seconds: 60 }
    const { status, body: told } = await by.ask('POST', `/relationships/${rel}/plan`, { body, headers })
    assert.equal(status, 202)
    const { rows } = (await ask('GET', `/relationships/${rel}/members?limit=500`)).body
    const owners = rows.map((row) => (row as unknown as { account: string }).account)
    const stateOf = (owner: string) => {
      try {
        return jobs.get(told.id, owner).state
      } catch {
        return null
      }
    }
    const owner = owners.find((one) => stateOf(one) !== null) ?? ''
    return { owner, state: () => jobs.get(told.id, owner).state }
  }
  const ends = async ({ state }: { readonly state: () => string }) => {
    for (let tries = 0; state() === 'running' && tries < 200; tries++) await wait(20)
    assert.equal(state(), 'cancelled')
  }

  await t.test('the session', async () => {
    const own = await joined('Signing out', { role: 'editor', party: 'ir' })
    const [going, other] = [await begun(own), browser()]
    await other.ask('POST', '/session', { body: { name: 'Signing out', password: PASSWORD } })
    await wait(100)
    assert.equal(going.state(), 'running')
    await own.ask('DELETE', '/session')
    await ends(going)
  })

  await t.test('the membership', async () => {
    const going = await begun(await joined('Leaving', { role: 'editor', party: 'ir' }))
    assert.equal((await ask('DELETE', `/relationships/${rel}/members/${going.owner}`)).status, 204)
    await ends(going)
  })

  await t.test('the token', async () => {
    const own = await joined('With a token', { role: 'editor', party: 'tj' })
    const { id, token } = (await own.ask('POST', '/account/tokens', { body: { name: 'x', scope: 'write' } })).body
    const going = await begun(browser(), { authorization: `Bearer ${token}` })
    await own.ask('DELETE', `/account/tokens/${id}`)
    await ends(going)
  })
})

test('visitors of one share are not one owner', async () => {
  const share = { id: 's', rel: 'ir-tj', name: 'Press', by: 'a', createdAt: 0, expiresAt: 1 }
  const accounts = { session: async () => ({ kind: 'share', share }) } as unknown as AccountStore
  const principalOf = principalResolver({ accounts, clock: () => 0, otherwise: NOBODY })
  const visitor = async (secret: string) =>
    ownerOf(await principalOf(new Request('http://127.0.0.1/', { headers: { cookie: `paygir=${secret}` } })))
  assert.equal(await visitor('one'), await visitor('one'))
  assert.notEqual(await visitor('one'), await visitor('two'))
  assert.match(await visitor('one'), /^share /)
})

test('work has its limits, for one and for all, and nobody pushes out what is another’s', async () => {
  let id = 0
  const jobs = makeJobs(() => String(++id))
  const release: (() => void)[] = []
  const begin = (owner: string) =>
    jobs.begin('plan', beginner(owner), () => new Promise<void>((resolve) => void release.push(() => resolve())))
  const refused = { code: 'E_JOB_LIMIT' }
  const first = begin('a')
  for (let count = 1; count < 4; count++) begin('a')
  assert.throws(() => begin('a'), refused)
  // Until the work has really ended, its room is taken.
  jobs.cancel(first.id, 'a')
  assert.throws(() => begin('a'), refused)
  for (const owner of ['b', 'b', 'b', 'b', 'c', 'c', 'c', 'c']) begin(owner)
  assert.throws(() => begin('d'), refused)
  for (const end of release) end()
  await new Promise(setImmediate)
  const kept = jobs.begin('plan', beginner('d'), async () => 1)
  for (let count = 0; count < 500; count++) {
    jobs.begin('plan', beginner('e'), async () => count)
    await new Promise(setImmediate)
  }
  assert.equal(jobs.get(kept.id, 'd').result, 1)
})

/** Somebody whose session goes on. */
function beginner(owner: string) {
  return { owner, mayGoOn: async () => true }
}

function job(known: object) {
  return { kind: 'plan', done: 0, of: 0, result: null, problem: null, ...known }
}

function statesIn(events: string): readonly string[] {
  return [...events.matchAll(/"state":"(\w+)"/g)].map(([, state]) => state ?? '')
}
