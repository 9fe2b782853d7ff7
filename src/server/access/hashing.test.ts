import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { setImmediate } from 'node:timers/promises'
import { z } from 'zod'
import { ROUTES } from '../routes/index.ts'
import { ADMINISTRATOR, accountsWorld, PASSWORD } from '../testing/accounts-world.ts'

test('passwords that come all at once', async (t) => {
  const { browser, begun } = await accountsWorld(t)
  await begun()
  const signIn = (from: string, password = PASSWORD) =>
    browser().ask('POST', '/session', { body: { name: ADMINISTRATOR, password }, from })
  const countOf = async (asked: readonly ReturnType<typeof signIn>[]) => {
    const answers = await Promise.all(asked)
    const refused = answers.filter(({ status }) => status === 429)
    for (const { body, headers } of refused)
      assert.deepEqual([body.code, headers.get('retry-after')], ['E_TOO_MANY_REQUESTS', '1'])
    assert.ok(answers.every(({ status }) => status === 200 || status === 429))
    return answers.length - refused.length
  }
  // The name itself takes five tries that are not over yet.
  await t.test('four from an address are heard', async () => {
    assert.equal(await countOf(Array.from({ length: 12 }, () => signIn('192.0.2.1'))), 4)
  })
  await t.test('and as many again once those are over: what was refused counts for nothing', async () => {
    for (let round = 0; round < 3; round++)
      assert.equal(await countOf(Array.from({ length: 6 }, () => signIn('192.0.2.1'))), 4)
  })
  await t.test('from many addresses sixteen', async () => {
    const guesses = Array.from({ length: 40 }, (_, place) =>
      browser().ask('POST', '/session', {
        body: { name: `name ${place}`, password: 'wrong' },
        from: `198.51.100.${place}`,
      }),
    )
    const statuses = (await Promise.all(guesses)).map(({ status }) => status)
    assert.equal(statuses.filter((status) => status === 401).length, 16)
    assert.equal(statuses.filter((status) => status === 429).length, 24)
  })
  await t.test('ten addresses that go on guessing keep nobody out who comes from another', async () => {
    let isOver = false
    const wrong = new Set<number>()
    const goingOn = new Set<number>()
    const { promise: begun, resolve: begin } = Promise.withResolvers<void>()
    const guesses = Array.from({ length: 40 }, async (_, place) => {
      for (let round = 0; !isOver; round++) {
        const body = { name: `guess ${place} ${round}`, password: 'wrong' }
        const { status } = await browser().ask('POST', '/session', { body, from: `203.0.113.${place % 10}` })
        if (status === 401) wrong.add(place % 10)
        if (wrong.size === 10) goingOn.add(place)
        if (goingOn.size === 40) begin()
        // Refusals need no turn of the loop, and would leave none to the others.
        await setImmediate()
      }
    })
    // Until an address has been wrong, it is like every other one; so is what it asked until then.
    await begun
    const statuses: number[] = []
    for (let tries = 0; tries < 6; tries++) statuses.push((await signIn('192.0.2.200')).status)
    isOver = true
    await Promise.all(guesses)
    assert.ok(
      statuses.every((status) => status === 200),
      statuses.join(', '),
    )
  })
})

describe('every route that takes a password says that it is dear', () => {
  for (const { method, path, body, hashesPassword } of ROUTES) {
    const names = body instanceof z.ZodObject ? Object.keys(body.shape) : []
    const takesPassword = names.some((name) => name === 'password' || name === 'current')
    if (!takesPassword && hashesPassword !== true) continue
    test(`${method} ${path}`, () => assert.deepEqual([takesPassword, hashesPassword], [true, true]))
  }
})
