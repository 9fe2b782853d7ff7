import assert from 'node:assert/strict'
import { randomBytes } from 'node:crypto'
import test from 'node:test'
import { invite, joinAnew, recover, signIn } from '../../desk/accounts/index.ts'
import { LANGUAGES } from '../../words/index.ts'
import { runFake } from '../testing/fake-io.ts'
import { registerWorld } from '../testing/register-world.ts'

const PASSWORD = 'rails and rivers of the north'
const NEXT = 'bridges and tunnels of the south'

test('accounts at the command line', async (t) => {
  const world = await registerWorld(t)
  const { run, json } = world

  await t.test('are none at first', async () => {
    assert.match((await run('accounts')).stdout, /Nobody has an account yet/)
    assert.deepEqual((await json<{ accounts: unknown[] }>('accounts list')).accounts, [])
  })

  const { accounts } = world.opened
  const doors = { accounts, clock: () => Date.UTC(2026, 0, 15, 12), random: randomBytes }
  const actor = { role: 'administrator', party: null } as const
  const invited = await invite(doors, { rel: 'ir-tj', ...actor, email: null, days: 1, actor, by: 'test' })
  const address = '192.0.2.1'
  await joinAnew(doors, { secret: invited.secret, name: 'First chief', password: PASSWORD, address })

  await t.test('are listed with what they are where', async () => {
    assert.match((await run('accounts list')).stdout, /First chief +ir-tj administrator/)
    assert.match((await run('accounts list --plain')).stdout, /^First chief\t.*ir-tj administrator/)
    assert.match((await run('accounts --csv')).stdout, /First chief/)
  })

  await t.test('are opened again by a link, also the only administrator’s', async () => {
    const given = await json<{ name: string; link: string; expiresAt: string }>('accounts recover "first CHIEF"')
    assert.equal(given.name, 'First chief')
    assert.match(given.link, /^\/recover#[\w-]{43}$/)
    const secret = given.link.split('#')[1] ?? ''
    await recover(doors, { secret, password: NEXT, address })
    const signing = { name: 'First chief', code: null, address }
    await assert.rejects(signIn(doors, { ...signing, password: PASSWORD }), { code: 'E_SIGN_IN_FAILED' })
    assert.equal((await signIn(doors, { ...signing, password: NEXT })).name, 'First chief')
    const [trace] = await accounts.recoveries('ir-tj')
    assert.deepEqual([trace?.name, trace?.giver, trace?.usedAt !== null], ['First chief', null, true])
  })

  for (const language of LANGUAGES) {
    await t.test(`told in ${language}`, async () => {
      const { stdout } = await run(`accounts recover "First chief" --lang ${language}`)
      assert.match(stdout, /^\/recover#[\w-]{43}$/m)
      assert.doesNotMatch(stdout, /[{}]/)
    })
  }

  await t.test('are none of another name', async () => {
    const { code, stderr } = await run('accounts recover "First chef"')
    assert.equal(code, 5)
    assert.match(stderr, /E_ACCOUNT_UNKNOWN/)
    assert.match(stderr, /First chief/)
    assert.equal((await run('accounts recover')).code, 2)
    assert.equal((await run('accounts forget')).code, 2)
  })
})

test('help tells of it', async () => {
  assert.match((await runFake(['help', 'accounts'])).stdout, /recover NAME/)
})
