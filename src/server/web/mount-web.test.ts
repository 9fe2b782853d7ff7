import assert from 'node:assert/strict'
import test from 'node:test'
import { NOBODY } from '../access/principal.ts'
import { member } from '../testing/member.ts'
import { serverWorld } from '../testing/server-world.ts'
import type { FirstView, Frame } from './first-view.ts'
import type { WebFile } from './web-files.ts'

const file = (text: string, media: string): WebFile => ({
  bytes: new Uint8Array(Buffer.from(text)),
  compressed: null,
  media,
  isHashed: false,
})

const PAGE =
  '<!doctype html><html lang="en" dir="ltr"><head><title>Paygir</title></head><body><fieldset id="app" role="none"></fieldset><script src="/x.js"></script></body></html>'

const FRAME: Frame = {
  ...{ name: 'Read', ofAll: ['Iran & Tajikistan', 'Paygir'], reading: 'Read' },
  languages: { en: 'English', fa: 'فارسی', tg: 'Тоҷикӣ', ru: 'Русский' },
  words: {
    ...{ readable: 'read & follow', needsScripts: 'needs scripts', instead: 'instead', notYet: 'not yet' },
    ...{ loading: 'loading', failed: 'failed', again: 'again' },
  },
}

test('the page of an address says whether there is one, and always tells it in words', async (t) => {
  const web = new Map([['index.html', file(PAGE, 'text/html')]])
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
    assert.match(await answer.text(), /<fieldset id="app" role="none"><\/fieldset>/)
    assert.match(answer.headers.get('content-security-policy') ?? '', /default-src 'none'/)
  }
  for (const path of [`/${rel}/plan`, '/none-of-theirs/plan'])
    assert.equal((await request(path, { as: NOBODY })).status, 200, 'it is told which registers there are')
})

test('a page begins as whoever asks looks at it, with what it shows first', async (t) => {
  const web = new Map([['index.html', file(PAGE, 'text/html')]])
  const firstView: FirstView = {
    frameOf: async () => FRAME,
    firstQuestion: ({ pathname, search }) => {
      const [, rel, page] = pathname.split('/')
      if (page === 'read') return `/api/v1/relationships/${rel}/readings/${search === '?of=none' ? 'none' : 'sample'}`
      return null
    },
    firstView: async ({ address, preferences, answer }) =>
      `<p lang="${preferences.language}">${address.pathname} ${(answer as { id: string }).id} $&</p>`,
  }
  const { request, rel } = await serverWorld(t, { web, firstView })
  const cookie = (kept: unknown) => ({
    cookie: `other=1; paygir.preferences=${encodeURIComponent(JSON.stringify(kept))}`,
  })
  const begun = (language: string) => `<p lang="${language}">/${rel}/read sample $&</p>`
  for (const [path, headers, root, content] of [
    [`/${rel}/read`, {}, 'lang="en" dir="ltr"', begun('en')],
    ['/', {}, 'lang="en" dir="ltr"', begun('en')],
    [`/${rel}/read/`, {}, 'lang="en" dir="ltr"', begun('en')],
    [`/${rel}/read`, { 'accept-language': 'fa-IR,fa;q=0.8' }, 'lang="fa" dir="rtl"', begun('fa')],
    [`/${rel}/read?lang=tg`, cookie({ language: 'fa' }), 'lang="tg" dir="ltr"', begun('tg')],
    [`/${rel}/read`, cookie({ language: 'fa', theme: 'dark' }), 'lang="fa" dir="rtl" data-theme="dark"', begun('fa')],
    [`/${rel}/read`, cookie({ language: '"><script>', theme: '"><script>' }), 'lang="en" dir="ltr"', begun('en')],
    [`/${rel}/read`, { cookie: 'paygir.preferences=%7B%22' }, 'lang="en" dir="ltr"', begun('en')],
    [`/${rel}/plan`, {}, 'lang="en" dir="ltr"', ''],
    [`/${rel}/read?of=none`, {}, 'lang="en" dir="ltr"', ''],
    ['/not-theirs/read', {}, 'lang="en" dir="ltr"', ''],
  ] as const) {
    const answer = await request(path, { headers })
    const text = await answer.text()
    assert.ok(text.includes(`<html ${root}>`), `${path} ${JSON.stringify(headers)}: ${text.slice(0, 80)}`)
    const state = content === '' ? '' : ' disabled'
    assert.ok(text.includes(`<fieldset id="app" role="none"${state}>${content}</fieldset><p class="not-ready `), text)
    const [, told = ''] = /id="preferences">([^<]*)</.exec(text) ?? []
    assert.equal(root.includes(`lang="${JSON.parse(told).language}"`), true)
    const [, answered = 'null'] = /id="answer">([^<]*)</.exec(text) ?? []
    assert.equal(JSON.parse(answered)?.id ?? null, content === '' ? null : 'sample', 'what the page was made of')
  }
  const refused = await request(`/${rel}/read`, { as: NOBODY })
  assert.match(await refused.text(), /<fieldset id="app" role="none"><\/fieldset>/)
})

test('a page is begun once for the very same, and never with what others were shown', async (t) => {
  const web = new Map([['index.html', file(PAGE, 'text/html')]])
  let times = 0
  const firstView: FirstView = {
    frameOf: async () => FRAME,
    firstQuestion: ({ pathname }) => `/api/v1/relationships/${pathname.split('/')[1]}/readings/sample`,
    firstView: async ({ address, preferences, session }) =>
      `<p>${++times} ${address.search} ${preferences.theme} ${(session as { name: string }).name}</p>`,
  }
  const { request, rel } = await serverWorld(t, { web, firstView })
  const cookie = `paygir.preferences=${encodeURIComponent('{"theme":"dark"}')}`
  const reader = member('ir', 'reader')
  for (const [search, init, expected] of [
    ['', {}, '1  system secretariat'],
    ['', {}, '1  system secretariat'],
    ['?item=d1', {}, '2 ?item=d1 system secretariat'],
    ['', { headers: { cookie } }, '3  dark secretariat'],
    ['', { as: reader }, `4  system ${reader.name}`],
    ['', {}, '1  system secretariat'],
    ['', { as: reader }, `4  system ${reader.name}`],
  ] as const) {
    const text = await (await request(`/${rel}/read${search}`, init)).text()
    const [, found] = /<p>([^<]*)<\/p>/.exec(text) ?? []
    assert.equal(found, expected)
  }
  assert.equal((await request(`/${rel}/read?item=d2`, { method: 'HEAD' })).status, 200)
  assert.equal(times, 4, 'nothing is made for whoever wants no more than the head')
})

test('of many pages at once some are begun, and nobody waits for those of others', async (t) => {
  const web = new Map([['index.html', file(PAGE, 'text/html')]])
  const { promise: released, resolve: release } = Promise.withResolvers<void>()
  const firstView: FirstView = {
    frameOf: async () => FRAME,
    firstQuestion: ({ pathname }) => `/api/v1/relationships/${pathname.split('/')[1]}/readings/sample`,
    firstView: async ({ address }) => {
      if (!address.search.endsWith('later')) await released
      return `<p>${address.search}</p>`
    },
  }
  const { request, rel } = await serverWorld(t, { web, firstView })
  const isBegun = async (search: string, as = member('ir', 'reader')) =>
    (await (await request(`/${rel}/read?${search}`, { as })).text()).includes('<p>')
  const own = [...Array(5).keys()].map((at) => isBegun(`own${at}`))
  const first = await Promise.race(own)
  assert.equal(first, false, 'the third of one person goes out as it is')
  assert.equal(await isBegun('later', { ...member('tj', 'reader'), name: 'another' }), true, 'another has places left')
  release()
  assert.deepEqual((await Promise.all(own)).filter((is) => is).length, 2)
  assert.equal(await isBegun('later'), true, 'places are free again')
})

test('around a page stands what it is called, and what works of it without scripts or before them', async (t) => {
  const web = new Map([['index.html', file(PAGE, 'text/html')]])
  const firstView: FirstView = {
    frameOf: async ({ address }) => (address.pathname.endsWith('/start') ? { ...FRAME, reading: null } : FRAME),
    firstQuestion: ({ pathname }) =>
      pathname.endsWith('read') ? `/api/v1/relationships/${pathname.split('/')[1]}/readings/sample` : null,
    firstView: async () => '<h1 class="x"><bdi lang="en">Trade &amp; transit<!-- --> $&</bdi></h1><h1>another</h1>',
  }
  const { request, rel } = await serverWorld(t, { web, firstView })
  for (const [path, title, holds, lacks] of [
    [
      'read',
      'Trade &amp; transit $&',
      ['read &amp; follow', 'href="?lang=fa"', '<span>not yet</span>'],
      'needs scripts',
    ],
    ['plan', 'Read', ['needs scripts instead <a href="/?lang=en">Read</a>', '<span>loading</span>'], 'not yet'],
    ['start', 'Read', ['<noscript><p class="no-scripts no-print">needs scripts</p></noscript>'], 'instead'],
  ] as const) {
    const text = await (await request(`/${rel}/${path}`)).text()
    assert.ok(text.includes(`<title>${title} · Iran &amp; Tajikistan · Paygir</title>`), text)
    for (const part of holds) assert.ok(text.includes(part), `${path}: ${part} in ${text}`)
    assert.equal(text.includes(lacks), false, `${path}: ${lacks}`)
  }
})

test('a page that cannot be begun comes as it is without that, and the fault is logged', async (t) => {
  const web = new Map([['index.html', file(PAGE, 'text/html')]])
  const firstView: FirstView = {
    frameOf: async () => FRAME,
    firstQuestion: ({ pathname }) => `/api/v1/relationships/${pathname.split('/')[1]}/readings/sample`,
    firstView: async () => {
      throw new TypeError('a component that no server can show')
    },
  }
  const { request, rel } = await serverWorld(t, { web, firstView })
  const logged = t.mock.method(process.stderr, 'write', () => true)
  const answer = await request(`/${rel}/read`)
  logged.mock.restore()
  assert.equal(answer.status, 200)
  assert.match(await answer.text(), /<fieldset id="app" role="none"><\/fieldset>/)
  assert.match(String(logged.mock.calls[0]?.arguments[0]), /a component that no server can show/)
})
