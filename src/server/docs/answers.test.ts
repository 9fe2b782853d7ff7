import assert from 'node:assert/strict'
import test from 'node:test'
import { ROUTES } from '../routes/index.ts'
import { type AccountsWorld, accountsWorld, type Browser } from '../testing/accounts-world.ts'

/** What stands in the place of a part of a path, by the route that it belongs to. */
type Samples = Readonly<Record<string, string>>

/** Events go on without end. */
const ENDLESS = new Set(['/relationships/{rel}/events'])

/** What is asked where a route takes more than its path. */
const QUERIES: Readonly<Record<string, string>> = {
  '/relationships/{rel}/matrix/download': '?format=csv',
  '/relationships/{rel}/export': '?format=json',
  '/relationships/{rel}/plan/forecasts/{document}': '?samples=50',
  '/relationships/{rel}/calendar': '?countries=IR,TJ',
  '/relationships/{rel}/calendar/days': '?countries=IR,TJ',
}

/** Each answer is held against the documentation as it comes: see `described`. */
test('every route that is read answers as its documentation tells', async (t) => {
  const world = await accountsWorld(t)
  const chief = await world.begun()
  const samples = await samplesOf(world, chief)
  for (const { method, path, status = 200, kind } of ROUTES) {
    if (method !== 'get' || ENDLESS.has(path)) continue
    await t.test(path, async () => {
      const address = path.replaceAll(/\{([a-z]+)\}/gi, (_, part: string) => {
        const sample = samples[`${path} ${part}`] ?? samples[part]
        assert.ok(sample !== undefined, `no sample of {${part}}`)
        return part === 'rest' ? sample : encodeURIComponent(sample)
      })
      const answer = await chief.ask('GET', address + (QUERIES[path] ?? ''))
      assert.equal(answer.status, status, JSON.stringify(answer.body))
      if (kind !== 'list') return
      for (const format of ['csv', 'jsonl']) {
        const other = await chief.ask('GET', `${address}${QUERIES[path] ? `${QUERIES[path]}&` : '?'}format=${format}`)
        assert.equal(other.status, 200)
        assert.match(other.headers.get('content-type') ?? '', new RegExp(format))
      }
      const wrong = await chief.ask('GET', `${address}?after=${'x'.repeat(20)}&limit=1`)
      assert.ok(wrong.status < 500, 'a key that is none')
    })
    await t.test(`${path}, to whoever may not`, async () => {
      const nobody = await world.browser().ask('GET', path.replaceAll(/\{[a-z]+\}/gi, 'x'))
      assert.ok([200, 302, 401].includes(nobody.status), String(nobody.status))
      const own = await chief.ask('GET', path.replace('{rel}', world.rel).replaceAll(/\{[a-z]+\}/gi, 'none'))
      assert.ok(own.status < 500, String(own.status))
    })
  }
})

interface Begun {
  readonly id: string
  readonly result: { readonly reading: string } | null
}

/** Makes what the sample has none of, so that each route has something to tell. */
async function samplesOf({ rel }: AccountsWorld, { ask }: Browser): Promise<Samples> {
  const at = `/relationships/${rel}`
  const made = async <Body>(path: string, body: object): Promise<Body> => {
    const answer = await ask<Body>('POST', path, { body })
    assert.ok(answer.status < 300, `${path}: ${JSON.stringify(answer.body)}`)
    return answer.body
  }
  const first = async (path: string, name: string): Promise<string> => {
    const { rows } = (await ask<{ rows: readonly Record<string, string>[] }>('GET', path)).body
    return rows[0]?.[name] ?? ''
  }
  await made('/account/tokens', { name: 'export', scope: 'read' })
  await made(`${at}/invitations`, { role: 'reader', party: 'ir' })
  await made(`${at}/shares`, { name: 'press' })
  await made(`${at}/log/checkpoint`, {})
  const { id: job } = await made<Begun>('/readings', { text: 'A text.' })
  let read: Begun['result'] = null
  while (read === null) read = (await ask<Begun>('GET', `/jobs/${job}`)).body.result
  await made(`${at}/readings`, { reading: read.reading, accepted: [] })
  await made(`${at}/plan/baselines`, { name: 'First' })
  const headers = { 'content-type': 'application/octet-stream' }
  const kept = await ask<{ hash: string }>('POST', `${at}/attachments`, { body: 'a file', headers })
  const { hash } = kept.body
  const [document, body, session, person, text] = await Promise.all([
    first(`${at}/plan/forecasts`, 'document'),
    first(`${at}/bodies`, 'item'),
    first(`${at}/sessions`, 'item'),
    first(`${at}/people`, 'id'),
    first(`${at}/texts`, 'source'),
  ])
  return {
    ...{ rel, document, source: text, index: '0', name: 'plan.csv', rest: 'entries/000.p/1', hash },
    '/readings/{id} id': read.reading,
    '/relationships/{rel}/readings/{id} id': read.reading,
    '/relationships/{rel}/items/{id} id': document,
    '/relationships/{rel}/items/{id}/proof id': document,
    '/relationships/{rel}/sessions/{id} id': session,
    '/relationships/{rel}/bodies/{id} id': body,
    '/relationships/{rel}/bodies/{id}/calendar.ics id': body,
    '/relationships/{rel}/people/{id} id': person,
    '/relationships/{rel}/plan/steps/{id} id': await first(`${at}/plan/steps`, 'id'),
    '/relationships/{rel}/plan/baselines/{id} id': await first(`${at}/plan/baselines`, 'id'),
    '/jobs/{id} id': job,
    '/jobs/{id}/events id': job,
  }
}
