import assert from 'node:assert/strict'
import { readFile } from 'node:fs/promises'
import test from 'node:test'
import type { Page } from 'playwright-core'
import { settled } from '../../bench/app/axe.ts'
import { packageFile } from '../../src/adapters/index.ts'
import { type Change, readSample, sampleChanges } from '../../src/register/index.ts'
import { SPOKEN } from '../../src/web/testing/spoken.ts'
import { type BrowserWorld, browserWorld } from './testing/browser-world.ts'
import { inLanes } from './testing/lanes.ts'
import { overflowing } from './testing/overflow.ts'

/** What somebody may write who wants to do harm, or does not know what it does. Whatever runs says so in `hit`. */
const HOSTILE = [
  '<img src=x onerror="window.hit=1">',
  '"><script>window.hit=2</script>',
  "'><svg onload=window.hit=3>",
  'javascript:window.hit=4',
  'a\u202Egpj.exe\u202C \u2066b',
  'Donaudampfschiffahrtsgesellschaft'.repeat(8),
  'خ'.repeat(260),
  '{{constructor.constructor("window.hit=5")()}} \u0024{window.hit=6}',
  '=HYPERLINK("javascript:window.hit=7";"x")',
  'null',
  'undefined NaN [object Object]',
  '</textarea></title><iframe srcdoc="<script>parent.hit=8</script>">',
  '%3Cscript%3Ewindow.hit=9%3C/script%3E &lt;b&gt;',
]

/** Addresses that take words. */
const ADDRESSES = [
  'register?q=',
  'register?type=',
  'register?at=',
  'read?item=',
  'read?text=',
  'plan?sel=',
  'plan?body=',
  'people?q=',
  'people/',
  'bodies/',
  'sessions/',
  'register/',
  'history?by=',
  'history?item=',
  'timeline?q=',
]

test('no text does anything but be read', { concurrency: true }, async (t) => {
  const world = await browserWorld(t)
  const page = await hostilePage(world)
  const made = await hostileItems(world, page)

  const ofItems = made.map((id) => `register/${id}`)
  const bodies = made.filter((id) => id.startsWith('body:')).map((id) => `bodies/${id.slice('body:'.length)}`)
  const events = made.filter((id) => id.startsWith('event:')).map((id) => `sessions/${id.slice('event:'.length)}`)
  const lists = ['start', 'register', 'register?view=list', 'register?view=changes', 'register?q=javascript']
  const others = [
    'plan',
    'plan?tab=table',
    'timeline',
    'sessions',
    'people?view=bodies',
    'people',
    'history',
    'read?view=own',
  ]
  const another = () => hostilePage(world)
  await inLanes([...lists, ...others, ...ofItems, ...bodies, ...events], another, (path, page) =>
    t.test(`${path} shows it as text`, () => standsHarmless(world, page, path)),
  )

  // What is not there is told of as such: the problem is logged as well.
  await inLanes(ADDRESSES.entries(), another, ([place, address], page) =>
    t.test(`in an address: ${address}`, async () => {
      for (const text of [HOSTILE[0], HOSTILE[1 + (place % (HOSTILE.length - 1))]]) {
        await standsHarmless(world, page, address + encodeURIComponent(text ?? ''))
      }
    }),
  )

  await t.test('sign-in leads to no other place', async () => {
    for (const back of ['javascript:window.hit=10', '//evil.example/', 'https://evil.example/']) {
      await page.goto(new URL(`/sign-in?return=${encodeURIComponent(back)}`, world.address).href)
      await settled(page)
      assert.equal(await page.locator('a[href*="evil.example"], a[href^="javascript:" i]').count(), 0)
    }
  })

  await t.test('a text that is read, and the name of its file', () => readsHostile(world, page))
  assert.deepEqual(
    world.faults.filter((fault) => !/status of 4\d\d|ProblemError/.test(fault)),
    [],
  )
})

async function hostilePage(world: BrowserWorld): Promise<Page> {
  const page = await world.open(`/${world.rel}/history`, { width: 320, height: 640 })
  page.on('request', (request) => assert.ok(!/\/x$/.test(new URL(request.url()).pathname), request.url()))
  return page
}

async function standsHarmless(world: BrowserWorld, page: Page, path: string): Promise<void> {
  await page.goto(new URL(`/${world.rel}/${path}`, world.address).href)
  await settled(page)
  assert.equal(await page.evaluate(() => (window as { hit?: unknown }).hit), undefined)
  assert.equal(await page.locator('a[href^="javascript:" i], #content iframe, #content script').count(), 0)
  assert.deepEqual(await overflowing(page), [])
  assert.deepEqual(await turning(page), [])
}

/** Elements whose controls of direction would turn around what stands beside them. */
async function turning(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const found: string[] = []
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    for (let text = texts.nextNode(); text !== null; text = texts.nextNode()) {
      const element = text.parentElement
      if (element === null || !text.textContent?.includes('\u202E') || !element.checkVisibility()) continue
      const { unicodeBidi, display } = getComputedStyle(element)
      const isClosed = /isolate|plaintext/.test(unicodeBidi) || display !== 'inline'
      if (!isClosed) found.push(element.outerHTML.slice(0, 160))
    }
    return found
  })
}

/** Enters, by the API, one of each kind of thing that the sample has, with hostile words wherever words stand. */
async function hostileItems(world: BrowserWorld, page: Page): Promise<readonly string[]> {
  const sample = sampleChanges(readSample(JSON.parse(await readFile(packageFile('data/iran-tajikistan.json'), 'utf8'))))
  const types = ['source.add', 'body.add', 'event.add', 'document.add', 'undertaking.add', 'contradiction.add'] as const
  let turn = 0
  const next = () => HOSTILE[turn++ % HOSTILE.length] ?? ''
  const added = types.flatMap((type) => {
    const all = sample.filter((change) => change.type === type).slice(-2)
    return all.map((change, place) => ({
      ...change,
      obj: `${change.obj.split(':')[0]}:hostile-${place}`,
      body: withText(change.body, next),
    }))
  })
  const document = 'doc:hostile-0'
  const remark = { party: null, obj: document }
  const evidence = { supports: 'for', on: '2026-01-05', source: null, grade: 3, attachment: null, pins: [] }
  const about = HOSTILE.flatMap((text) => [
    { ...remark, type: 'comment.add', body: { text, language: null } },
    { ...remark, type: 'evidence.add', body: { ...evidence, text, stage: 'signed', party: null } },
    {
      ...remark,
      type: 'delay.add',
      body: { reason: 'other', party: null, since: null, waitsFor: null, text, source: null },
    },
  ])
  await enter(page, world.rel, [...added, ...about])
  const author = { by: HOSTILE[0] ?? '', party: 'ir', role: 'editor' } as const
  const notes = HOSTILE.map(
    (text) => ({ type: 'note.add', obj: document, party: 'ir', body: { text, language: null } }) as Change,
  )
  await world.desk.store.enter(world.rel, notes, author)
  return added.map(({ obj }) => obj)
}

/** Always words, also where the sample has one word or none. */
const WORDS = new Set(['publisher', 'title', 'place', 'note'])

/** The same facts, with other words wherever words stand: what has a space in it is no code, no day and no id. */
function withText(value: unknown, next: () => string, name = ''): unknown {
  if (WORDS.has(name)) return next()
  if (typeof value === 'string') return /\s/.test(value) ? next() : value
  if (Array.isArray(value)) return value.map((one) => withText(one, next))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, withText(one, next, key)]))
}

async function enter(page: Page, rel: string, changes: readonly object[]): Promise<void> {
  const answer = await page.evaluate(
    async ([path, body]) => {
      const response = await fetch(path ?? '', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: body ?? '',
      })
      return `${response.status} ${await response.text()}`
    },
    [`/api/v1/relationships/${rel}/changes`, JSON.stringify({ changes })],
  )
  assert.match(answer, /^20\d /)
}

async function readsHostile(world: BrowserWorld, page: Page): Promise<void> {
  const { own } = SPOKEN.en.read
  await page.goto(new URL(`/${world.rel}/read?view=own`, world.address).href)
  const text = HOSTILE.map(
    (one) => `The Minister of Energy of Iran said that ${one} will be repaired by May 2031.`,
  ).join('\n\n')
  const chooser = page.waitForEvent('filechooser')
  await page.getByRole('button', { name: own.pick }).click()
  const name = `../..\\<img src=x onerror=window.hit=11>${'n'.repeat(120)}\u202Etxt.exe.txt`
  await (await chooser).setFiles({ name, mimeType: 'text/html', buffer: Buffer.from(text) })
  await page.waitForURL(/reading=/)
  await settled(page)
  assert.equal(await page.evaluate(() => (window as { hit?: unknown }).hit), undefined)
  assert.deepEqual(await overflowing(page), [])
  assert.deepEqual(await turning(page), [])
}
