import assert from 'node:assert/strict'
import test from 'node:test'
import {
  type AccountsWorld,
  ADMINISTRATOR,
  type Answer,
  accountsWorld,
  PASSWORD,
  type Told,
} from '../testing/accounts-world.ts'
import { HOST } from '../testing/server-world.ts'

test('hostile requests are refused, and nothing comes of them', async (t) => {
  const world = await accountsWorld(t)
  await world.begun()
  for (const [name, check] of Object.entries(CHECKS)) await t.test(name, () => check(world))
})

const SIGN_IN = { name: ADMINISTRATOR, password: PASSWORD }

/** A refusal in words, with a code, that tells nothing of the inside and leaves nothing in the browser. */
function checkRefused({ status, body, headers }: Answer<Told>, says: string): void {
  assert.ok(status >= 400 && status < 500, `${says}: ${status}`)
  assert.match(body.code, /^[ER]_[A-Z_]+$/, says)
  assert.ok(body.title !== '' && body.hint !== '', says)
  assert.doesNotMatch(JSON.stringify(body), /node_modules|\.ts:|at async|select |paygir\./, says)
  assert.deepEqual(headers.getSetCookie(), [], says)
}

const CHECKS: Readonly<Record<string, (world: AccountsWorld) => Promise<void>>> = {
  async 'from pages of other sites'({ browser }) {
    const own = browser()
    await own.ask('POST', '/session', { body: SIGN_IN })
    const foreign: readonly Readonly<Record<string, string>>[] = [
      { origin: 'https://evil.example' },
      { origin: 'null' },
      { origin: `http://${HOST}.evil.example` },
      { origin: 'http://127.0.0.1:9999' },
      { origin: `http://${HOST}`, 'sec-fetch-site': 'cross-site' },
      { origin: `http://${HOST}`, 'sec-fetch-site': 'same-site' },
    ]
    const changes = [
      ['POST', '/session'],
      ['DELETE', '/session'],
      ['DELETE', '/account/sessions'],
      ['POST', '/account/tokens'],
      ['PUT', '/account/password'],
      ['POST', '/links/share/session'],
      ['POST', '/links/invitation/acceptance'],
    ] as const
    for (const headers of foreign) {
      for (const [method, path] of changes) {
        const answer = await own.ask(method, path, { headers, body: SIGN_IN })
        checkRefused(answer, `${method} ${path} from ${headers.origin}`)
        assert.equal(answer.body.code, 'E_ORIGIN')
      }
    }
    assert.equal((await own.ask('GET', '/session')).body.kind, 'account')
  },

  async 'by forms, which other sites can send without asking'({ browser }) {
    for (const type of ['application/x-www-form-urlencoded', 'text/plain', 'multipart/form-data; boundary=x', '']) {
      const headers = { 'content-type': type }
      const answer = await browser().ask('POST', '/session', { headers, body: JSON.stringify(SIGN_IN) })
      checkRefused(answer, type)
      assert.equal(answer.body.code, 'E_MEDIA_TYPE')
    }
  },

  async 'for another host'({ browser }) {
    for (const host of ['evil.example', `${HOST}.evil.example`, '127.0.0.1', 'localhost:4748', '', `${HOST}@evil`]) {
      const answer = await browser().ask('POST', '/session', { headers: { host }, body: SIGN_IN })
      checkRefused(answer, host)
      assert.equal(answer.body.code, 'E_HOST')
    }
  },

  async 'with names that would begin a line, a tag or a path'({ joined, browser, rel }) {
    const own = browser()
    await own.ask('POST', '/session', { body: SIGN_IN })
    const names = ['a\r\nset-cookie: paygir_4747=x', '<script>alert(1)</script>', '../../etc/passwd', 'a\u202eb']
    const body = { role: 'reader', party: null }
    const { link } = (await own.ask('POST', `/relationships/${rel}/invitations`, { body })).body
    for (const name of names) {
      const given = { secret: link.split('#')[1], name, password: PASSWORD }
      const answer = await browser().ask('POST', '/links/invitation/acceptance', { body: given })
      checkRefused(answer, JSON.stringify(name))
      assert.equal(answer.body.code, 'E_NAME_NOT_VALID')
    }
    await joined('Plain', { role: 'reader', party: null })
    for (const path of [
      '%0d%0aset-cookie:x',
      '%00',
      '..%2f..%2fetc%2fpasswd',
      '__proto__',
      'constructor',
      '%F0%9F%9A',
    ]) {
      for (const place of [`/relationships/${path}/members`, `/account/tokens/${path}`]) {
        checkRefused(await own.ask(place.startsWith('/account') ? 'DELETE' : 'GET', place), place)
      }
    }
    const session = await own
      .ask('GET', '/session', { headers: { 'accept-language': 'x\u0001, fa' } })
      .catch(() => null)
    assert.ok(session === null || session.status === 200)
  },

  async 'with bodies that are too big, too deep, broken, or of other shapes'({ browser }) {
    const deep = `${'['.repeat(100_000)}${']'.repeat(100_000)}`
    const cases: readonly (readonly [string, unknown, string])[] = [
      ['too big', JSON.stringify({ ...SIGN_IN, name: 'x'.repeat(20_000) }), 'E_BODY_TOO_BIG'],
      ['too deep', deep.slice(0, 9_000), 'E_BODY_TOO_DEEP'],
      ['far too deep', deep, 'E_BODY_TOO_BIG'],
      ['broken', '{"name":', 'E_JSON_BROKEN_BODY'],
      ['nothing', ' ', 'E_JSON_BROKEN_BODY'],
      ['a list', [SIGN_IN], 'E_REQUEST_SHAPE'],
      ['null', 'null', 'E_REQUEST_SHAPE'],
      ['a name that is none', { ...SIGN_IN, name: { $ne: null } }, 'E_REQUEST_SHAPE'],
      ['a password that is a list', { ...SIGN_IN, password: [PASSWORD] }, 'E_REQUEST_SHAPE'],
      ['a password without end', { ...SIGN_IN, password: 'x'.repeat(5000) }, 'E_REQUEST_SHAPE'],
      ['a character that nobody keeps', { ...SIGN_IN, name: 'a\u0000b' }, 'E_REQUEST_SHAPE'],
      ['a prototype', `{"__proto__":{"role":"administrator"},"name":"x","password":"y"}`, 'E_REQUEST_SHAPE'],
      ['a constructor', `{"constructor":{"prototype":{"polluted":1}},"name":"x","password":"y"}`, 'E_REQUEST_SHAPE'],
    ]
    for (const [says, body, code] of cases) {
      const answer = await browser().ask('POST', '/session', { body, from: `198.18.0.${says.length}` })
      checkRefused(answer, says)
      assert.equal(answer.body.code, code, says)
    }
    assert.equal(({} as { polluted?: number; role?: string }).polluted ?? ({} as { role?: string }).role, undefined)
  },

  async 'with more rights than are given'({ browser, joined, rel }) {
    const own = await joined('Modest', { role: 'secretary', party: 'ir' })
    const wishes: readonly (readonly [string, string, unknown])[] = [
      ['POST', `/relationships/${rel}/invitations`, { role: 'administrator', party: null }],
      ['PATCH', `/relationships/${rel}/members/x`, { role: 'administrator' }],
      ['POST', `/relationships/elsewhere/shares`, { name: 'x' }],
      ['POST', '/account/tokens', { name: 'x', scope: 'everything' }],
      ['POST', '/account/tokens', { name: 'x', scope: 'read', days: 100_000 }],
      ['POST', `/relationships/${rel}/shares`, { name: 'x', days: 0 }],
      ['PUT', '/account/password', { current: '', next: PASSWORD }],
    ]
    for (const [method, path, body] of wishes) checkRefused(await own.ask(method, path, { body }), `${method} ${path}`)
    const headers = { authorization: `Basic ${btoa(`${ADMINISTRATOR}:${PASSWORD}`)}` }
    checkRefused(await browser().ask('GET', `/relationships/${rel}/matrix`, { headers }), 'a password in a header')
    const both = { authorization: 'Bearer pgr_none' }
    checkRefused(
      await own.ask('GET', `/relationships/${rel}/matrix`, { headers: both }),
      'a session beside a wrong token',
    )
  },
}
