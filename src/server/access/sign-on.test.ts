import assert from 'node:assert/strict'
import { randomBytes } from 'node:crypto'
import test from 'node:test'
import { type Provider, provider, type Vouching } from '../../adapters/single-sign-on/testing/provider.ts'
import { invite } from '../../desk/accounts/index.ts'
import { type AccountsWorld, accountsWorld, type Browser, type Told } from '../testing/accounts-world.ts'
import { HOST } from '../testing/server-world.ts'
import { doorsOf } from './doors.ts'
import { makeSignOn, SIGN_ON_MS } from './sign-on.ts'

const COOKIE = 'paygir_sso'

interface SignOnWorld extends AccountsWorld {
  readonly organisation: Provider
  /** Signs in as whom the provider vouches for; where the browser is sent at the end. */
  readonly signIn: (
    browser: Browser,
    vouching: Vouching,
    returnTo?: string,
  ) => Promise<{ readonly back: URL; readonly place: string | null }>
  /** The clock of those who are away goes so far ahead. */
  readonly ahead: (ms: number) => void
}

test('single sign-on with a provider of OpenID Connect', async (t) => {
  const organisation = await provider(t)
  let aheadMs = 0
  const signOn = makeSignOn(organisation.settings, { clock: () => Date.now() + aheadMs, random: randomBytes })
  const world = await accountsWorld(t, { signOn })
  await world.begun()
  const signIn: SignOnWorld['signIn'] = async (browser, vouching, returnTo = '/ir-tj/plan') => {
    organisation.vouch(vouching)
    const begun = await browser.ask<{ address: string }>('POST', '/sso', { body: { return: returnTo } })
    assert.equal(begun.status, 200)
    const back = await organisation.visit(begun.body.address)
    const { headers } = await browser.ask('GET', `${back.pathname}${back.search}`)
    return { back, place: headers.get('location') }
  }
  const ahead = (ms: number) => {
    aheadMs = ms
  }
  for (const [name, check] of Object.entries(CHECKS)) {
    await t.test(name, () => check({ ...world, organisation, signIn, ahead }))
  }
})

const RAIL = { sub: 'rail-1', email: 'Rail@north.example', email_verified: true, name: 'Rail desk' }

const FAULTS = ['signature', 'nonce', 'audience', 'issuer', 'expired', 'state', 'refused'] as const

const CHECKS: Readonly<Record<string, (world: SignOnWorld) => Promise<void>>> = {
  async 'lets in nobody who was not invited'({ browser, signIn }) {
    const own = browser()
    assert.equal((await signIn(own, { claims: RAIL })).place, '/sign-in?problem=E_SSO_UNKNOWN')
    assert.equal((await sessionOf(own)).kind, 'nobody')
  },

  async 'takes no address of e-mail that the provider has not verified'(world) {
    await invited(world, 'rail@north.example', { role: 'approver', party: 'ir' })
    for (const email_verified of [false, 'true', undefined]) {
      const claims = { ...RAIL, sub: 'impostor', email_verified }
      const { place } = await world.signIn(world.browser(), { claims })
      assert.equal(place, '/sign-in?problem=E_SSO_UNKNOWN', String(email_verified))
    }
  },

  async 'lets in nobody by an answer that is not right'({ browser, signIn }) {
    for (const fault of FAULTS) {
      const own = browser()
      assert.equal((await signIn(own, { claims: RAIL, fault })).place, '/sign-in?problem=E_SSO_FAILED', fault)
      assert.equal((await sessionOf(own)).kind, 'nobody', fault)
    }
  },

  async 'lets in who was invited by their address, with what they were invited for'({ browser, signIn }) {
    const own = browser()
    assert.equal((await signIn(own, { claims: RAIL })).place, '/ir-tj/plan')
    const session = await sessionOf(own)
    assert.deepEqual([session.kind, session.name], ['account', 'Rail desk'])
    assert.deepEqual(
      session.relationships.map(({ role, party }) => [role, party]),
      [['approver', 'ir']],
    )
    assert.equal(own.cookies.has(COOKIE), false)
  },

  async 'knows them again by their subject, whatever their address is then'({ browser, signIn }) {
    const own = browser()
    await signIn(own, { claims: { sub: 'rail-1' } })
    assert.equal((await sessionOf(own)).name, 'Rail desk')
    const { place } = await signIn(browser(), { claims: { ...RAIL, sub: 'rail-2' } })
    assert.equal(place, '/sign-in?problem=E_SSO_UNKNOWN', 'whoever has the address now got the account')
  },

  async 'gives two of a name two names'(world) {
    await invited(world, 'other@north.example', { role: 'reader', party: 'ir' })
    const own = world.browser()
    await world.signIn(own, { claims: { ...RAIL, sub: 'other', email: 'other@north.example' } })
    assert.equal((await sessionOf(own)).name, 'Rail desk 2')
  },

  async 'is good once, for the browser that was sent, and for a time'({ browser, signIn, organisation, ahead }) {
    const own = browser()
    const { back } = await signIn(own, { claims: RAIL })
    const placeOf = async ({ ask }: Browser, { pathname, search }: URL) =>
      (await ask('GET', `${pathname}${search}`)).headers.get('location')
    assert.equal(await placeOf(own, back), '/sign-in?problem=E_SSO_FAILED')
    const begun = await own.ask<{ address: string }>('POST', '/sso', { body: {} })
    const fresh = await organisation.visit(begun.body.address)
    const victim = browser()
    assert.equal(await placeOf(victim, fresh), '/sign-in?problem=E_SSO_FAILED', 'signed in as somebody else')
    assert.equal((await sessionOf(victim)).kind, 'nobody')
    ahead(SIGN_ON_MS)
    assert.equal(await placeOf(own, fresh), '/sign-in?problem=E_SSO_FAILED')
    ahead(0)
  },

  async 'binds the session to the host over https, and leaves none under the other name'({
    browser,
    organisation,
    rel,
  }) {
    const own = browser()
    own.cookies.set('paygir_4747', 'of-before')
    organisation.vouch({ claims: RAIL })
    const headers = { origin: `https://${HOST}` }
    const begun = await own.ask<{ address: string }>('POST', '/sso', { body: {}, headers })
    const back = await organisation.visit(begun.body.address)
    // A navigation says no origin, and the proxy speaks http to the server.
    const answer = await own.ask('GET', `${back.pathname}${back.search}`)
    const set = answer.headers.getSetCookie().join('\n')
    assert.match(set, /^__Host-paygir_4747=[\w-]{43}; .*Path=\/; HttpOnly; Secure; SameSite=Lax$/m)
    assert.match(set, /^paygir_4747=; Max-Age=0; /m)
    assert.equal(own.cookies.has('paygir_4747'), false)
    assert.equal((await own.ask('GET', `/relationships/${rel}/matrix`)).status, 200)
  },

  async 'goes on to no other place'({ browser, signIn }) {
    for (const returnTo of ['//evil.example', 'https://evil.example/', '/\\evil.example', '/\t/evil.example']) {
      assert.equal((await signIn(browser(), { claims: RAIL }, returnTo)).place, '/', returnTo)
    }
  },
}

test('without a provider nobody begins, and a provider that is away is told as such', async (t) => {
  const off = await accountsWorld(t)
  assert.equal((await off.browser().ask('POST', '/sso', { body: {} })).body.code, 'E_SSO_OFF')
  const settings = { issuer: 'http://127.0.0.1:9', clientId: 'x', clientSecret: null }
  const signOn = makeSignOn(settings, { clock: Date.now, random: randomBytes })
  await assert.rejects(signOn.begin('http://127.0.0.1/', { returnTo: '/', origin: 'http://127.0.0.1' }), {
    code: 'E_SSO_FAILED',
  })
})

async function sessionOf({ ask }: Browser): Promise<Told> {
  return (await ask('GET', '/session')).body
}

async function invited(
  { services, rel }: AccountsWorld,
  email: string,
  membership: { readonly role: 'approver' | 'reader'; readonly party: string },
): Promise<void> {
  const actor = { role: 'administrator', party: null } as const
  await invite(doorsOf(services), { rel, email, days: 1, actor, by: 'desk', ...membership })
}
