import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
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
})

describe('every route that takes a password says that it is dear', () => {
  for (const { method, path, body, hashesPassword } of ROUTES) {
    const names = body instanceof z.ZodObject ? Object.keys(body.shape) : []
    const takesPassword = names.some((name) => name === 'password' || name === 'current')
    if (!takesPassword && hashesPassword !== true) continue
    test(`${method} ${path}`, () => assert.deepEqual([takesPassword, hashesPassword], [true, true]))
  }
})
