import assert from 'node:assert/strict'
import test from 'node:test'
import { NOBODY } from '../access/principal.ts'
import { member } from '../testing/member.ts'
import { serverWorld } from '../testing/server-world.ts'
import type { WebFile } from './web-files.ts'

const file = (text: string, media: string): WebFile => ({
  bytes: new Uint8Array(Buffer.from(text)),
  compressed: null,
  media,
  isHashed: false,
})

test('the page of an address says whether there is one, and always tells it in words', async (t) => {
  const page = '<!doctype html><html><head></head><body><div id="root"></div></body></html>'
  const web = new Map([['index.html', file(page, 'text/html')]])
  const { request, rel } = await serverWorld(t, { web })
  for (const [path, status] of [
    ['/', 200],
    ['/sign-in?return=/x', 200],
    [`/${rel}/plan?tab=late`, 200],
    [`/${rel}/register/doc:2021-02-1`, 200],
    [`/${rel}/nothing`, 404],
    ['/nothing', 404],
    ['/none-of-theirs/plan', 404],
  ] as const) {
    const own = member('ir', 'reader')
    const as = { ...own, memberOf: (asked: string) => (asked === rel ? own.memberOf(asked) : null) }
    const answer = await request(path, { as })
    assert.equal(answer.status, status, path)
    assert.match(await answer.text(), /id="root"/)
    assert.match(answer.headers.get('content-security-policy') ?? '', /default-src 'none'/)
  }
  for (const path of [`/${rel}/plan`, '/none-of-theirs/plan'])
    assert.equal((await request(path, { as: NOBODY })).status, 200, 'it is told which registers there are')
})
