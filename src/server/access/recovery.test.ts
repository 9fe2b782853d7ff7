import assert from 'node:assert/strict'
import test from 'node:test'
import { RECOVERY_MS, type Role } from '../../access/index.ts'
import { giveRecoveryTo, hashOf } from '../../desk/accounts/index.ts'
import { type AccountsWorld, accountsWorld, type Browser, PASSWORD } from '../testing/accounts-world.ts'

const NEXT = 'bridges and tunnels of the south'

test('a member who cannot sign in any more', async (t) => {
  const world = await accountsWorld(t)
  await world.begun()
  for (const [name, check] of Object.entries(CHECKS)) await t.test(name, () => check(world))
})

interface Given {
  readonly id: string
  readonly link: string
  readonly code?: string
}

interface Rows {
  readonly rows: readonly {
    readonly account: string
    readonly name: string
    readonly by: string
    readonly usedAt: string | null
    readonly withdrawnAt: string | null
  }[]
}

/** The account of a member, as an administrator sees it. */
async function idOf({ ask }: Browser, rel: string, name: string): Promise<string> {
  const { rows } = (await ask<Rows>('GET', `/relationships/${rel}/members?limit=500`)).body
  return rows.find((row) => row.name === name)?.account ?? 'nobody'
}

async function give(by: Browser, rel: string, account: string) {
  return by.ask<Given>('POST', `/relationships/${rel}/members/${account}/recovery`)
}

const secretOf = ({ body }: { readonly body: Given }) => body.link.split('#')[1] ?? ''

async function use({ ask }: Browser, secret: string, password = NEXT) {
  return ask<{ readonly code?: string }>('POST', '/links/recovery/password', { body: { secret, password } })
}

interface Elsewhere {
  readonly rel: string
  readonly role: Role
}

/** Lets the account of the browser join another register. */
async function joinElsewhere({ services }: AccountsWorld, { ask }: Browser, { rel, role }: Elsewhere): Promise<void> {
  const secret = `${rel}-${role}`.padEnd(43, 'x')
  const times = { createdAt: services.clock(), expiresAt: services.clock() + 60_000 }
  const invitation = { id: secret, rel, role, party: null, email: null, by: 'x' } as const
  await services.desk.accounts.invite({ ...invitation, ...times, hash: hashOf(secret) })
  assert.equal((await ask('POST', '/links/invitation/acceptance', { body: { secret } })).status, 200)
}

const CHECKS: Readonly<Record<string, (world: AccountsWorld) => Promise<void>>> = {
  async 'sets a new password by a link, once, and everything that was open before ends'(world) {
    const { joined, browser, rel } = world
    const chief = await joined('Chief', { role: 'administrator', party: null })
    const lost = await joined('Has lost it', { role: 'editor', party: 'ir' })
    const begun = await lost.ask<{ secret: string }>('POST', '/account/codes', { body: { password: PASSWORD } })
    const account = await idOf(chief, rel, 'Has lost it')
    await world.services.desk.accounts.change(account, { totpSecret: begun.body.secret })
    const token = await lost.ask('POST', '/account/tokens', { body: { name: 'export', scope: 'read' } })
    const given = await give(chief, rel, account)
    assert.equal(given.status, 201)
    assert.equal(given.headers.get('cache-control'), 'no-store')
    const secret = secretOf(given)
    const anew = browser()
    const told = await anew.ask<Rows['rows'][number]>('POST', '/links/recovery', { body: { secret } })
    assert.deepEqual([told.body.name, told.body.by], ['Has lost it', 'Chief'])
    assert.equal((await use(anew, secret, 'short')).body.code, 'E_PASSWORD_SHORT')
    assert.equal((await lost.ask('GET', '/account')).status, 200, 'what is not used yet ends nothing')
    assert.equal((await use(anew, secret)).status, 200)
    assert.equal((await anew.ask('GET', '/session')).body.name, 'Has lost it')
    assert.equal((await lost.ask('GET', '/account')).status, 401)
    const headers = { authorization: `Bearer ${token.body.token}` }
    assert.equal((await browser().ask('GET', `/relationships/${rel}/matrix`, { headers })).status, 401)
    assert.equal((await use(browser(), secret)).body.code, 'E_LINK_NOT_VALID')
    const signIn = (password: string) => browser().ask('POST', '/session', { body: { name: 'Has lost it', password } })
    assert.equal((await signIn(PASSWORD)).status, 401)
    assert.equal((await signIn(NEXT)).status, 200, 'no code is asked for')
    const { rows } = (await chief.ask<Rows>('GET', `/relationships/${rel}/recoveries`)).body
    assert.deepEqual(
      rows.map((row) => [row.name, row.by, row.usedAt !== null, row.withdrawnAt]),
      [['Has lost it', 'Chief', true, null]],
    )
    assert.doesNotMatch(JSON.stringify(rows), new RegExp(secret))
  },

  async 'gets in though the name was locked by guesses'({ joined, browser, rel }) {
    const chief = await joined('Chief of guesses', { role: 'administrator', party: null })
    await joined('Guessed', { role: 'reader', party: 'ir' })
    const signIn = (password: string) => browser().ask('POST', '/session', { body: { name: 'Guessed', password } })
    for (let guess = 0; guess < 6; guess++) await signIn(`guess ${guess}`)
    assert.equal((await signIn(PASSWORD)).status, 429)
    await use(browser(), secretOf(await give(chief, rel, await idOf(chief, rel, 'Guessed'))))
    assert.equal((await signIn(NEXT)).status, 200)
  },

  async 'is helped by the administrator of their side, and of no other'({ joined, rel }) {
    const chief = await joined('Chief of both', { role: 'administrator', party: null })
    const north = await joined('Chief of the north', { role: 'administrator', party: 'ir' })
    const secretary = await joined('Secretary of the north', { role: 'secretary', party: 'ir' })
    for (const [name, role, party] of [
      ['Of the north', 'editor', 'ir'],
      ['Second chief of the north', 'administrator', 'ir'],
      ['Of the south', 'reader', 'tj'],
    ] as const) {
      await joined(name, { role, party })
    }
    const byNorth = async (name: string) => give(north, rel, await idOf(chief, rel, name))
    assert.equal((await byNorth('Of the north')).status, 201)
    assert.equal((await byNorth('Second chief of the north')).status, 201)
    for (const name of ['Of the south', 'Chief of both', 'nobody at all'])
      assert.equal((await byNorth(name)).body.code, 'E_MEMBER_UNKNOWN', name)
    assert.equal((await byNorth('Chief of the north')).body.code, 'E_OWN_ACCOUNT')
    assert.equal((await give(secretary, rel, await idOf(chief, rel, 'Of the north'))).body.code, 'E_NOT_ALLOWED')
    const south = await give(chief, rel, await idOf(chief, rel, 'Of the south'))
    const { rows } = (await north.ask<Rows>('GET', `/relationships/${rel}/recoveries`)).body
    const names = rows.map(({ name }) => name).filter((name) => /north|south/.test(name))
    assert.deepEqual(names.toSorted(), ['Of the north', 'Second chief of the north'])
    const at = `/relationships/${rel}/recoveries/${south.body.id}`
    assert.equal((await north.ask('DELETE', at)).body.code, 'E_GRANT_UNKNOWN')
    assert.equal((await chief.ask('DELETE', at)).status, 204)
    assert.equal((await use(chief, secretOf(south))).body.code, 'E_LINK_NOT_VALID')
  },

  async 'is let in no more by a link from before they were removed'({ joined, browser, rel }) {
    const chief = await joined('Chief of removals', { role: 'administrator', party: null })
    await joined('Removed', { role: 'editor', party: 'ir' })
    const account = await idOf(chief, rel, 'Removed')
    const secret = secretOf(await give(chief, rel, account))
    assert.equal((await chief.ask('DELETE', `/relationships/${rel}/members/${account}`)).status, 204)
    assert.equal((await browser().ask('POST', '/links/recovery', { body: { secret } })).status, 410)
    assert.equal((await use(browser(), secret)).body.code, 'E_LINK_NOT_VALID')
  },

  async 'is never taken over by whoever answers for less than they may do'(world) {
    const { joined, browser, rel } = world
    const chief = await joined('Chief of one', { role: 'administrator', party: null })
    const mighty = await joined('Mighty elsewhere', { role: 'reader', party: 'ir' })
    await joinElsewhere(world, mighty, { rel: 'far-away', role: 'reader' })
    const account = await idOf(chief, rel, 'Mighty elsewhere')
    assert.equal((await give(chief, rel, account)).body.code, 'E_MORE_RIGHTS')
    await joinElsewhere(world, chief, { rel: 'far-away', role: 'secretary' })
    assert.equal((await give(chief, rel, account)).body.code, 'E_MORE_RIGHTS')
    const other = await joined('Chief of two', { role: 'administrator', party: null })
    await joinElsewhere(world, other, { rel: 'far-away', role: 'administrator' })
    const given = await give(other, rel, account)
    assert.equal(given.status, 201)
    await joinElsewhere(world, mighty, { rel: 'farther-away', role: 'reader' })
    assert.equal((await use(browser(), secretOf(given))).body.code, 'E_LINK_NOT_VALID', 'rights that came later count')
  },

  async 'is helped by no link of somebody who has lost the right to give it, nor by one that is over'(world) {
    const { joined, browser, rel, pass } = world
    const chief = await joined('Chief who stays', { role: 'administrator', party: null })
    const going = await joined('Chief who goes', { role: 'administrator', party: 'tj' })
    await joined('Waiting', { role: 'editor', party: 'tj' })
    const account = await idOf(chief, rel, 'Waiting')
    const given = await give(going, rel, account)
    const member = `/relationships/${rel}/members/${await idOf(chief, rel, 'Chief who goes')}`
    assert.equal((await chief.ask('PATCH', member, { body: { role: 'reader' } })).status, 204)
    assert.equal((await use(browser(), secretOf(given))).body.code, 'E_LINK_NOT_VALID')
    assert.equal((await chief.ask('PATCH', member, { body: { role: 'administrator' } })).status, 204)
    assert.equal((await use(browser(), secretOf(given))).body.code, 'E_LINK_NOT_VALID', 'the link is back')
    const [former, latest] = [await give(chief, rel, account), await give(chief, rel, account)]
    assert.equal((await use(browser(), secretOf(former))).body.code, 'E_LINK_NOT_VALID')
    pass(RECOVERY_MS)
    assert.equal((await use(browser(), secretOf(latest))).body.code, 'E_LINK_NOT_VALID')
  },

  async 'is helped by whoever holds the data, whatever they may do'(world) {
    const { joined, browser, rel, services } = world
    const only = await joined('Only administrator', { role: 'administrator', party: null })
    await joinElsewhere(world, only, { rel: 'beyond', role: 'administrator' })
    const doors = { ...services, accounts: services.desk.accounts }
    assert.equal(await giveRecoveryTo(doors, 'Nobody of that name', 'machine'), null)
    const given = await giveRecoveryTo(doors, 'only ADMINISTRATOR', 'machine')
    assert.equal((await use(browser(), given?.secret ?? '')).status, 200)
    const anew = browser()
    const body = { name: 'Only administrator', password: NEXT }
    assert.equal((await anew.ask('POST', '/session', { body })).status, 200)
    const { rows } = (await anew.ask<Rows>('GET', `/relationships/${rel}/recoveries`)).body
    assert.ok(rows.some(({ name, by, usedAt }) => name === 'Only administrator' && by === 'machine' && usedAt !== null))
  },
}
