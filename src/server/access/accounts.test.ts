import assert from 'node:assert/strict'
import { createHmac } from 'node:crypto'
import test from 'node:test'
import { SESSION_IDLE_MS, SESSION_LONGEST_MS } from '../../access/index.ts'
import { hashOf } from '../../desk/accounts/index.ts'
import { type AccountsWorld, ADMINISTRATOR, accountsWorld, type Browser, PASSWORD } from '../testing/accounts-world.ts'
import { HOST } from '../testing/server-world.ts'

const MINUTE = 60_000
const COOKIE = 'paygir_4747'

test('accounts', async (t) => {
  const world = await accountsWorld(t)
  for (const [name, check] of Object.entries(CHECKS)) await t.test(name, () => check(world))
})

/** Who the server takes the browser for. */
async function kindOf({ ask }: Browser): Promise<string> {
  return (await ask('GET', '/session')).body.kind
}

async function signIn({ ask }: Browser, some: Readonly<Record<string, unknown>>, from?: string) {
  return ask('POST', '/session', { body: { password: PASSWORD, ...some }, ...(from ? { from } : {}) })
}

/** The code of the application for codes at the instant (RFC 6238). */
function codeAt(base32: string, at: number): string {
  const bits = [...base32].map((letter) =>
    'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'.indexOf(letter).toString(2).padStart(5, '0'),
  )
  const key = Buffer.from(
    bits
      .join('')
      .match(/.{8}/g)
      ?.map((byte) => Number.parseInt(byte, 2)) ?? [],
  )
  const counter = Buffer.alloc(8)
  counter.writeBigUInt64BE(BigInt(Math.floor(at / 30_000)))
  const mac = createHmac('sha1', key).update(counter).digest()
  const offset = (mac.at(-1) ?? 0) & 15
  return String((mac.readUInt32BE(offset) & 0x7fffffff) % 1_000_000).padStart(6, '0')
}

const CHECKS: Readonly<Record<string, (world: AccountsWorld) => Promise<void>>> = {
  async 'begin with a link that works once, and a cookie that only the server reads'({ begun, browser, rel }) {
    const first = await begun()
    const session = await first.ask('GET', '/session')
    assert.equal(session.body.kind, 'account')
    assert.deepEqual(
      session.body.relationships.map((one) => [one.rel, one.role, one.party]),
      [[rel, 'administrator', null]],
    )
    const answer = await signIn(browser(), { name: 'first ADMINISTRATOR' })
    const set = answer.headers.getSetCookie()
    assert.equal(set.length, 1)
    assert.match(set[0] ?? '', /^paygir_4747=[\w-]{43}; .*Path=\/; HttpOnly; SameSite=Lax$/)
    assert.equal(answer.headers.get('cache-control'), 'no-store')
  },

  async 'bind the cookie to the host over https'({ browser }) {
    const answer = await browser().ask('POST', '/session', {
      body: { name: ADMINISTRATOR, password: PASSWORD },
      headers: { origin: `https://${HOST}` },
    })
    assert.match(answer.headers.getSetCookie()[0] ?? '', /^__Host-paygir_4747=.*; HttpOnly; Secure; SameSite=Lax$/)
  },

  async 'tell the same of a wrong password and an unknown name'({ browser }) {
    const wrong = await signIn(browser(), { name: ADMINISTRATOR, password: 'another password' })
    const unknown = await signIn(browser(), { name: 'Nobody of that name' })
    assert.equal(wrong.status, 401)
    assert.deepEqual(wrong.body, unknown.body)
    assert.deepEqual(wrong.headers.getSetCookie(), [])
    assert.equal(wrong.headers.get('www-authenticate'), 'Bearer')
  },

  async 'lock a name out for a growing time, from wherever the tries come, and no other'({ joined, browser, pass }) {
    await joined('Locked', { role: 'reader', party: 'ir' })
    await joined('Not locked', { role: 'reader', party: 'ir' })
    for (const name of ['Locked', 'Not there either']) {
      const guess = (place: number) => signIn(browser(), { name, password: `guess ${place}` }, `198.51.100.${place}`)
      for (let place = 0; place < 5; place++) assert.equal((await guess(place)).status, 401, name)
      const waits: number[] = []
      for (let place = 5; place < 8; place++) {
        const { status, headers } = await guess(place)
        assert.equal(status, 429, name)
        const seconds = Number(headers.get('retry-after'))
        waits.push(seconds)
        pass(seconds * 1000)
        assert.equal((await guess(place)).status, 401, name)
      }
      assert.deepEqual(waits, [5, 10, 20])
    }
    assert.equal((await signIn(browser(), { name: 'Locked' })).status, 429)
    assert.equal((await signIn(browser(), { name: 'Not locked' })).status, 200)
    pass(15 * MINUTE)
    assert.equal((await signIn(browser(), { name: 'Locked' })).status, 200)
    assert.equal((await signIn(browser(), { name: 'Locked', password: 'one mistake' })).status, 401)
  },

  async 'tell an address that tries many names to wait, and keep out nobody who is right'({ browser, joined, pass }) {
    const from = '203.0.113.7'
    const statuses = new Set<number>()
    for (let place = 0; place < 31; place++)
      statuses.add((await signIn(browser(), { name: `name ${place}` }, from)).status)
    assert.deepEqual([...statuses], [401, 429])
    await joined('Behind the proxy', { role: 'reader', party: null })
    for (const name of [ADMINISTRATOR, 'Behind the proxy']) {
      assert.equal((await signIn(browser(), { name }, from)).status, 200, name)
      const wrong = await signIn(browser(), { name, password: 'wrong' }, from)
      const unknown = await signIn(browser(), { name: `not ${name}` }, from)
      assert.equal(wrong.status, 429)
      assert.deepEqual(wrong.body, unknown.body, 'it is told which names there are')
    }
    assert.equal((await signIn(browser(), { name: ADMINISTRATOR, password: 'wrong' })).status, 401)
    pass(60 * MINUTE)
    assert.equal((await signIn(browser(), { name: 'name 1' }, from)).status, 401)
    assert.equal((await signIn(browser(), { name: ADMINISTRATOR }, from)).status, 200)
  },

  async 'never go on with a session that somebody else put into the browser'({ browser }) {
    const victim = browser()
    victim.cookies.set(COOKIE, 'chosen-by-an-attacker')
    assert.equal(await kindOf(victim), 'nobody')
    await signIn(victim, { name: ADMINISTRATOR })
    const first = victim.cookies.get(COOKIE) ?? ''
    assert.notEqual(first, 'chosen-by-an-attacker')
    const attacker = browser()
    attacker.cookies.set(COOKIE, 'chosen-by-an-attacker')
    assert.equal(await kindOf(attacker), 'nobody')
    await signIn(victim, { name: ADMINISTRATOR })
    assert.notEqual(victim.cookies.get(COOKIE), first)
    attacker.cookies.set(COOKIE, first)
    assert.equal(await kindOf(attacker), 'nobody', 'the former session goes on')
  },

  async 'end sessions that nobody uses, and all after a week'({ browser, pass }) {
    const [idle, busy] = [browser(), browser()]
    for (const one of [idle, busy]) await signIn(one, { name: ADMINISTRATOR })
    for (let passed = 0; passed < SESSION_LONGEST_MS; passed += SESSION_IDLE_MS / 2) {
      assert.equal(await kindOf(busy), 'account')
      pass(SESSION_IDLE_MS / 2)
    }
    assert.equal(await kindOf(busy), 'nobody')
    assert.equal(await kindOf(idle), 'nobody')
  },

  async 'sign out, here and everywhere'({ browser }) {
    const [here, there] = [browser(), browser()]
    for (const one of [here, there]) await signIn(one, { name: ADMINISTRATOR })
    const secret = here.cookies.get(COOKIE) ?? ''
    assert.equal((await here.ask('DELETE', '/session')).status, 204)
    assert.equal(here.cookies.size, 0)
    here.cookies.set(COOKIE, secret)
    assert.equal(await kindOf(here), 'nobody')
    assert.equal(await kindOf(there), 'account')
    const another = browser()
    await signIn(another, { name: ADMINISTRATOR })
    assert.equal((await another.ask('DELETE', '/account/sessions')).status, 204)
    assert.equal(await kindOf(there), 'nobody')
  },

  async 'change a password, which ends what was open elsewhere'({ joined, browser }) {
    const here = await joined('Changing', { role: 'reader', party: null })
    const there = browser()
    await signIn(there, { name: 'Changing' })
    const next = 'bridges and tunnels of the south'
    const change = (body: object) => here.ask('PUT', '/account/password', { body })
    assert.equal((await change({ current: 'not the one', next })).body.code, 'E_PASSWORD_WRONG')
    assert.equal((await change({ current: PASSWORD, next: 'short' })).body.code, 'E_PASSWORD_SHORT')
    assert.equal((await change({ current: PASSWORD, next })).status, 204)
    assert.equal(await kindOf(here), 'account')
    assert.equal(await kindOf(there), 'nobody')
    assert.equal((await signIn(browser(), { name: 'Changing' })).status, 401)
    assert.equal((await signIn(browser(), { name: 'Changing', password: next })).status, 200)
  },

  async 'ask for codes once one has arrived, each good once'({ joined, browser, now, pass }) {
    const own = await joined('With codes', { role: 'reader', party: null })
    const begun = await own.ask<{ secret: string; uri: string; svg: string }>('POST', '/account/codes', {
      body: { password: PASSWORD },
    })
    const { secret, uri, svg } = begun.body
    assert.match(uri, /^otpauth:\/\/totp\/Paygir:With%20codes\?/)
    assert.match(svg, /^<svg/)
    assert.equal((await signIn(browser(), { name: 'With codes' })).status, 200, 'nothing is asked for yet')
    assert.equal((await own.ask('PUT', '/account/codes', { body: { code: '000000' } })).body.code, 'E_TOTP_WRONG')
    assert.equal((await own.ask('PUT', '/account/codes', { body: { code: codeAt(secret, now()) } })).status, 204)
    assert.equal((await signIn(browser(), { name: 'With codes' })).body.code, 'E_TOTP_NEEDED')
    const used = await signIn(browser(), { name: 'With codes', code: codeAt(secret, now()) })
    assert.equal(used.body.code, 'E_TOTP_WRONG', 'the code was good twice')
    pass(30_000)
    assert.equal((await signIn(browser(), { name: 'With codes', code: codeAt(secret, now()) })).status, 200)
    pass(30_000)
    const wrong = await signIn(browser(), { name: 'With codes', password: 'wrong', code: codeAt(secret, now()) })
    assert.equal(wrong.body.code, 'E_SIGN_IN_FAILED')
    assert.equal((await own.ask('DELETE', '/account/codes', { body: { password: 'wrong' } })).status, 403)
    assert.equal((await own.ask('DELETE', '/account/codes', { body: { password: PASSWORD } })).status, 204)
    assert.equal((await signIn(browser(), { name: 'With codes' })).status, 200)
  },

  async 'give programs tokens with a scope, shown once'({ joined, browser, rel, pass }) {
    const own = await joined('With tokens', { role: 'editor', party: 'tj' })
    const given = await own.ask('POST', '/account/tokens', { body: { name: 'export', scope: 'read', days: 1 } })
    assert.equal(given.status, 201)
    assert.match(given.body.token, /^pgr_[\w-]{43}$/)
    const listed = await own.ask('GET', '/account/tokens')
    assert.deepEqual(
      listed.body.rows.map(({ id, name }) => [id, name]),
      [[given.body.id, 'export']],
    )
    assert.doesNotMatch(JSON.stringify(listed.body), /pgr_/)
    const program = browser()
    const headers = { authorization: `Bearer ${given.body.token}` }
    const session = (await program.ask('GET', '/session', { headers })).body
    assert.deepEqual([session.kind, session.name], ['token', 'With tokens'])
    assert.equal((await program.ask('GET', `/relationships/${rel}/matrix`, { headers })).status, 200)
    const change = await program.ask('PUT', '/account/password', { headers, body: { current: '', next: '' } })
    assert.equal(change.body.code, 'E_SCOPE_TOO_SMALL')
    const all = await own.ask('POST', '/account/tokens', { body: { name: 'all', scope: 'administer' } })
    const mighty = { authorization: `bearer ${all.body.token}` }
    assert.equal((await program.ask('GET', '/account', { headers: mighty })).body.code, 'E_ACCOUNT_NEEDED')
    assert.equal((await own.ask('DELETE', `/account/tokens/${all.body.id}`)).status, 204)
    assert.equal((await program.ask('GET', `/relationships/${rel}/matrix`, { headers: mighty })).status, 401)
    pass(86_400_000)
    assert.equal((await program.ask('GET', `/relationships/${rel}/matrix`, { headers })).status, 401)
  },

  async 'withdraw with a role what it let somebody give'({ joined, browser, rel }) {
    const chief = browser()
    await signIn(chief, { name: ADMINISTRATOR })
    const north = await joined('Going administrator', { role: 'administrator', party: 'ir' })
    const south = await joined('South secretary', { role: 'secretary', party: 'tj' })
    const back = await north.ask('POST', `/relationships/${rel}/invitations`, {
      body: { role: 'administrator', party: 'ir' },
    })
    const share = await north.ask('POST', `/relationships/${rel}/shares`, { body: { name: 'Left behind' } })
    assert.deepEqual([back.status, share.status], [201, 201])
    assert.equal((await south.ask('DELETE', `/relationships/${rel}/shares/${share.body.id}`)).body.code, 'E_OTHER_SIDE')
    const members = (await chief.ask<Members>('GET', `/relationships/${rel}/members`)).body.rows
    const going = members.find(({ name }) => name === 'Going administrator')?.account ?? ''
    assert.equal((await chief.ask('DELETE', `/relationships/${rel}/members/${going}`)).status, 204)
    const secretOf = ({ body }: { body: { link: string } }) => body.link.split('#')[1] ?? ''
    const again = await north.ask('POST', '/links/invitation/acceptance', { body: { secret: secretOf(back) } })
    assert.equal(again.body.code, 'E_LINK_NOT_VALID')
    const visit = await browser().ask('POST', '/links/share/session', { body: { secret: secretOf(share) } })
    assert.equal(visit.body.code, 'E_LINK_NOT_VALID')
  },

  async 'let each side’s administrator answer for that side alone'({ browser, joined, rel }) {
    const north = await joined('North administrator', { role: 'administrator', party: 'ir' })
    const south = await joined('South editor', { role: 'editor', party: 'tj' })
    const invite = (party: string | null) =>
      north.ask('POST', `/relationships/${rel}/invitations`, { body: { role: 'reader', party } })
    assert.equal((await invite('tj')).body.code, 'E_OTHER_SIDE')
    assert.equal((await invite(null)).body.code, 'E_OTHER_SIDE')
    assert.equal((await invite('nowhere')).body.code, 'E_REQUEST_SHAPE')
    const open = await invite('ir')
    assert.equal(open.status, 201)
    const members = (await north.ask<Members>('GET', `/relationships/${rel}/members`)).body.rows
    assert.ok(members.length > 0)
    assert.ok(members.every(({ party }) => party === 'ir'))
    assert.equal((await south.ask('GET', `/relationships/${rel}/members`)).body.code, 'E_NOT_ALLOWED')
    assert.equal((await north.ask('DELETE', `/relationships/${rel}/invitations/${open.body.id}`)).status, 204)
    const secret = open.body.link.split('#')[1]
    const late = await browser().ask('POST', '/links/invitation', { body: { secret } })
    assert.deepEqual([late.status, late.body.code], [410, 'E_LINK_NOT_VALID'])
  },

  async 'take rights away at once, and never from the last administrator'({ joined, browser, rel }) {
    const gone = await joined('Leaving', { role: 'approver', party: 'ir' })
    const administrator = browser()
    await signIn(administrator, { name: ADMINISTRATOR })
    const { rows } = (await administrator.ask<Members>('GET', `/relationships/${rel}/members`)).body
    const idOf = (name: string) => rows.find((row) => row.name === name)?.account ?? ''
    const at = (name: string) => `/relationships/${rel}/members/${idOf(name)}`
    assert.equal((await administrator.ask('PATCH', at('Leaving'), { body: { role: 'reader' } })).status, 204)
    assert.equal((await gone.ask('GET', '/session')).body.relationships[0]?.role, 'reader')
    assert.equal((await administrator.ask('DELETE', at('Leaving'))).status, 204)
    assert.deepEqual((await gone.ask('GET', '/session')).body.relationships, [])
    assert.equal((await gone.ask('GET', `/relationships/${rel}/matrix`)).body.code, 'E_REGISTER_UNKNOWN')
    const last = await administrator.ask('DELETE', at(ADMINISTRATOR))
    assert.equal(last.body.code, 'E_LAST_ADMINISTRATOR')
    const less = await administrator.ask('PATCH', at(ADMINISTRATOR), { body: { role: 'reader' } })
    assert.equal(less.body.code, 'E_LAST_ADMINISTRATOR')
  },

  async 'let whoever has an account join a further register without another one'({ joined, services, browser, rel }) {
    const own = await joined('Of two registers', { role: 'reader', party: 'ir' })
    const secret = 'x'.repeat(43)
    const times = { createdAt: services.clock(), expiresAt: services.clock() + MINUTE }
    const of = { id: 'further', rel: 'elsewhere', role: 'editor', party: null, email: null, by: 'x' } as const
    await services.desk.accounts.invite({ ...of, ...times, hash: hashOf(secret) })
    const nobody = await browser().ask('POST', '/links/invitation/acceptance', { body: { secret } })
    assert.equal(nobody.body.code, 'E_ACCOUNT_NEEDED')
    assert.equal((await own.ask('POST', '/links/invitation/acceptance', { body: { secret } })).status, 200)
    const { memberships } = (await own.ask<{ memberships: readonly { rel: string }[] }>('GET', '/account')).body
    assert.deepEqual(memberships.map((one) => one.rel).toSorted(), ['elsewhere', rel].toSorted())
  },

  async 'share for looking, without what one side alone may see, until it is taken back'({ browser, rel, pass, now }) {
    const own = browser()
    await signIn(own, { name: ADMINISTRATOR })
    const share = (body: object) => own.ask('POST', `/relationships/${rel}/shares`, { body })
    const given = (await share({ name: 'press', days: 2 })).body
    const secret = given.link.split('#')[1]
    const visitor = browser()
    assert.equal((await visitor.ask('POST', '/links/share', { body: { secret } })).body.name, 'press')
    assert.equal((await visitor.ask('POST', '/links/share/session', { body: { secret } })).status, 200)
    const session = (await visitor.ask('GET', '/session')).body
    assert.equal(session.kind, 'share')
    assert.deepEqual(session.share, { by: ADMINISTRATOR, expiresAt: new Date(now() + 2 * 86_400_000).toISOString() })
    assert.equal((await own.ask('GET', '/session')).body.share, null)
    assert.deepEqual(
      session.relationships.map((one) => [one.rel, one.role, one.party]),
      [[rel, 'reader', null]],
    )
    assert.equal((await visitor.ask('GET', `/relationships/${rel}/matrix`)).status, 200)
    for (const path of ['/account', '/account/tokens', `/relationships/${rel}/shares`]) {
      assert.equal((await visitor.ask('GET', path)).status, 403, path)
    }
    assert.equal((await own.ask('DELETE', `/relationships/${rel}/shares/${given.id}`)).status, 204)
    assert.equal((await visitor.ask('GET', `/relationships/${rel}/matrix`)).status, 401)
    const short = (await share({ name: 'for a day', days: 1 })).body.link.split('#')[1]
    const late = browser()
    await late.ask('POST', '/links/share/session', { body: { secret: short } })
    const until = now() + 86_400_000
    while (now() < until) {
      assert.equal(await kindOf(late), 'share')
      pass(SESSION_IDLE_MS / 2)
    }
    assert.equal(await kindOf(late), 'nobody')
  },

  async 'slow down whoever guesses links'({ browser, pass }) {
    const from = '203.0.113.9'
    const guess = (path: string) => browser().ask('POST', path, { body: { secret: 'guess' }, from })
    const statuses = new Set<number>()
    for (let place = 0; place < 31; place++)
      for (const path of ['/links/invitation', '/links/share']) statuses.add((await guess(path)).status)
    assert.deepEqual([...statuses], [410, 429])
    pass(10 * MINUTE)
    assert.equal((await guess('/links/share')).status, 410)
  },
}

interface Members {
  readonly rows: readonly { readonly account: string; readonly name: string; readonly party: string | null }[]
}

test('on the own machine nobody has to sign in, and whoever does is themselves', async (t) => {
  const { browser, joined, rel, pass } = await accountsWorld(t, { mode: 'own-machine' })
  assert.equal(await kindOf(browser()), 'own-machine')
  const other = await joined('Of the other side', { role: 'editor', party: 'tj' })
  const session = (await other.ask('GET', '/session')).body
  assert.deepEqual([session.kind, session.name], ['account', 'Of the other side'])
  assert.deepEqual(
    session.relationships.map((one) => [one.rel, one.role, one.party]),
    [[rel, 'editor', 'tj']],
  )
  pass(SESSION_IDLE_MS)
  assert.equal(await kindOf(other), 'nobody', 'what was begun under one name goes on under another')
  await other.ask('DELETE', '/session')
  assert.equal(await kindOf(other), 'nobody', 'signing out gives more rights')
  assert.equal((await other.ask('GET', `/relationships/${rel}/matrix`)).status, 401)
  await signIn(other, { name: 'Of the other side' })
  assert.equal(await kindOf(other), 'account')
  assert.equal((await other.ask('DELETE', '/account/sessions')).status, 204)
  assert.equal(await kindOf(other), 'nobody')
  assert.equal((await other.ask('POST', '/session/own-machine')).status, 204)
  assert.equal(await kindOf(other), 'own-machine')
})
