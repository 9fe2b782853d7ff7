import assert from 'node:assert/strict'
import test from 'node:test'
import { Hono } from 'hono'
import { ADMINISTRATOR, accountsWorld, PASSWORD } from '../testing/accounts-world.ts'
import { HOST } from '../testing/server-world.ts'
import { addressOf } from './address.ts'
import { NO_PROXIES, proxiesOf } from './proxies.ts'
import { originOf } from './session-cookie.ts'

const PROXIES = '10.0.0.5,192.168.7.0/24,fd00::/8'

interface Case {
  readonly name: string
  /** Whose the socket is. */
  readonly from: string | undefined
  readonly told?: string
  readonly proto?: string
  readonly origin?: string
  /** What is taken for the address, and for the way in. */
  readonly address: string
  readonly by: 'http' | 'https'
}

const CASES: readonly Case[] = [
  { name: 'no proxy', from: '203.0.113.7', address: '203.0.113.7', by: 'http' },
  {
    name: 'a client that claims to be forwarded',
    ...{ from: '203.0.113.7', told: '198.51.100.1', proto: 'https' },
    ...{ address: '203.0.113.7', by: 'http' },
  },
  { name: 'a proxy', from: '10.0.0.5', told: '198.51.100.1', proto: 'https', address: '198.51.100.1', by: 'https' },
  {
    name: 'a client that claims something before a proxy',
    ...{ from: '10.0.0.5', told: '1.1.1.1, 10.0.0.5, 198.51.100.1', proto: 'https, http' },
    ...{ address: '198.51.100.1', by: 'http' },
  },
  {
    name: 'two proxies',
    ...{ from: '::ffff:10.0.0.5', told: '1.1.1.1,198.51.100.1,192.168.7.9', proto: 'HTTPS' },
    ...{ address: '198.51.100.1', by: 'https' },
  },
  { name: 'a proxy that tells nothing', from: '192.168.7.200', address: '192.168.7.200', by: 'http' },
  { name: 'nothing but proxies', from: '10.0.0.5', told: '192.168.7.1', address: '192.168.7.1', by: 'http' },
  {
    name: 'no address where one should be',
    ...{ from: '10.0.0.5', told: "198.51.100.1, unknown' or 1=1" },
    ...{ address: '10.0.0.5', by: 'http' },
  },
  { name: 'a port with it', from: '10.0.0.5', told: '198.51.100.1:4711', address: '198.51.100.1', by: 'http' },
  {
    name: 'IPv6, of which one person has a network',
    ...{ from: 'fd00::1', told: '[2001:db8:1:2:3:4:5:6]:443', proto: 'ftp' },
    ...{ address: '2001:db8:1:2', by: 'http' },
  },
  {
    name: 'a page that says itself how it was reached',
    ...{ from: '203.0.113.7', proto: 'http', origin: 'https://paygir.example' },
    ...{ address: '203.0.113.7', by: 'https' },
  },
  { name: 'no socket', from: undefined, told: '198.51.100.1', address: '?', by: 'http' },
]

for (const { name, from, told, proto, origin, address, by } of CASES) {
  test(`behind ${name}`, async () => {
    const services = { proxies: proxiesOf(PROXIES) }
    const app = new Hono().get('/', (context) =>
      context.json([addressOf({ services, context }), originOf({ services, context })]),
    )
    const headers = {
      ...(told === undefined ? {} : { 'x-forwarded-for': told }),
      ...(proto === undefined ? {} : { 'x-forwarded-proto': proto }),
      ...(origin === undefined ? {} : { origin }),
    }
    const env = { incoming: { socket: { remoteAddress: from } } }
    const answer = await app.request('http://paygir.example/', { headers }, env)
    assert.deepEqual(await answer.json(), [address, `${by}://paygir.example`])
  })
}

test('without the setting nobody is believed', () => {
  assert.equal(proxiesOf(' , '), NO_PROXIES)
  assert.equal(NO_PROXIES.has('127.0.0.1'), false)
})

test('what is no address is refused by name', () => {
  for (const wrong of ['paygir.example', '10.0.0.0/33', 'fd00::/129', '10.0.0.1/', '/8', '10.0.0.1/8/9', '10.0.0.1/-1'])
    assert.throws(() => proxiesOf(`127.0.0.1,${wrong}`), { name: 'RangeError', message: wrong })
})

test('tries are counted by the address that a trusted proxy tells, and by no other', async (t) => {
  const { browser, begun, pass } = await accountsWorld(t, { proxies: proxiesOf('10.0.0.5') })
  await begun()
  const guess = (place: number, from: string, told: string) =>
    browser().ask('POST', '/session', {
      body: { name: `name ${place}`, password: 'wrong' },
      headers: { 'x-forwarded-for': told },
      from,
    })
  const statuses = async (from: string, told: (place: number) => string) => {
    const found = new Set<number>()
    for (let place = 0; place < 31; place++) found.add((await guess(place, from, told(place))).status)
    pass(25 * 3_600_000)
    return [...found]
  }
  await t.test('behind the proxy each client for itself, whatever it claims', async () => {
    assert.deepEqual(await statuses('10.0.0.5', (place) => `198.51.100.${place}`), [401])
    assert.deepEqual(await statuses('10.0.0.5', (place) => `198.51.100.${place}, 198.51.100.1`), [401, 429])
  })
  await t.test('from elsewhere by the socket alone', async () => {
    assert.deepEqual(await statuses('203.0.113.7', (place) => `198.51.100.${place}`), [401, 429])
  })
})

test('the cookie is bound to the host where a trusted proxy says https, also without the word of a page', async (t) => {
  const { app, begun } = await accountsWorld(t, { proxies: proxiesOf('10.0.0.5') })
  await begun()
  for (const [from, name] of [
    ['10.0.0.5', '__Host-paygir_4747'],
    ['203.0.113.7', 'paygir_4747'],
  ] as const) {
    const headers = { host: HOST, 'content-type': 'application/json', 'x-forwarded-proto': 'https' }
    const body = JSON.stringify({ name: ADMINISTRATOR, password: PASSWORD })
    const env = { incoming: { socket: { remoteAddress: from } } }
    const answer = await app.request(`http://${HOST}/api/v1/session`, { method: 'POST', headers, body }, env)
    assert.equal(answer.status, 200)
    assert.equal(answer.headers.getSetCookie()[0]?.split('=')[0], name)
  }
})
