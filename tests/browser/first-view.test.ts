import assert from 'node:assert/strict'
import test, { type TestContext } from 'node:test'
import { PAGES_OUT } from '../../scripts/web/build.ts'
import { readPages } from '../../src/server/index.ts'
import { SPOKEN } from '../../src/web/testing/spoken.ts'
import { preferencesOf } from '../../src/words/index.ts'
import { answering, type BrowserWorld, browserWorld } from './testing/browser-world.ts'
import { emptyPage, held, pathIn } from './testing/empty-page.ts'

test('a first view is there before any script', async (t) => {
  const world = await browserWorld(t)
  for (const language of ['en', 'fa'] as const)
    await t.test(`in ${language}, with the first ask marked`, (t) => isThere(world, language, t))
  await t.test('and is taken over as it stands', (t) => isTakenOver(world, t))
  for (const path of [`/${world.rel}/read`, `/${world.rel}/read/`, '/', '/?item=d1', '/?kind=document'])
    await t.test(`at ${path} without asking once more for what it shows`, (t) => asksOnce(world, path, t))
  await t.test('what was decided of it in the tab is there after it', () => isKept(world))
  for (const [width, path] of SCROLLED)
    await t.test(`nothing moves under whoever reads, at ${path} and ${width}`, (t) =>
      staysInPlace(world, { width, path, t }),
    )
  await t.test('unless anything of it fails there', () => failsAsAWhole(world))
})

async function isThere({ address, rel }: BrowserWorld, language: 'en' | 'fa', t: TestContext): Promise<void> {
  const { page } = await emptyPage(t, { javaScriptEnabled: false })
  await page.goto(new URL(pathIn(`/${rel}/read`, language), address).href)
  const { pages } = SPOKEN[language].shell
  await page.getByRole('navigation').getByRole('link', { name: pages.plan, exact: true }).waitFor()
  await page.locator('mark[data-selected]').first().waitFor()
  assert.equal(await page.locator('html').getAttribute('dir'), language === 'fa' ? 'rtl' : 'ltr')
  assert.equal(await page.locator('#app:disabled').count(), 1)
}

async function isTakenOver({ address, rel }: BrowserWorld, t: TestContext): Promise<void> {
  const { page, faults } = await emptyPage(t)
  const release = await held(page)
  await page.goto(new URL(pathIn(`/${rel}/read`, 'fa'), address).href, { waitUntil: 'commit' })
  const heading = await page.getByRole('heading', { level: 1 }).elementHandle()
  assert.equal(await page.locator('#app:disabled').count(), 1)
  release()
  await answering(page)
  assert.equal(await heading?.evaluate((element) => element.isConnected), true, 'the very same element')
  assert.deepEqual(faults, [])
}

async function asksOnce({ address }: BrowserWorld, path: string, t: TestContext): Promise<void> {
  const { page, faults } = await emptyPage(t)
  const asked: string[] = []
  // Nothing answers, however long one waits.
  await page.route('**/readings/sample', (route) => void asked.push(route.request().url()))
  await page.goto(new URL(pathIn(path, 'en'), address).href, { waitUntil: 'commit' })
  const mark = await page.locator('mark[data-selected]').first().elementHandle()
  await answering(page)
  assert.equal(await mark?.evaluate((element) => element.isConnected), true, 'the very same element')
  await page.keyboard.press('j')
  await page.waitForFunction((former) => !former?.isConnected, mark)
  assert.deepEqual({ asked, faults }, { asked: [], faults: [] })
}

async function isKept(world: BrowserWorld): Promise<void> {
  const page = await world.open(`/${world.rel}/read`)
  await page.getByText('14 left to decide').waitFor()
  await page.keyboard.press('a')
  await page.getByText('13 left to decide').waitFor()
  const release = await held(page)
  await page.reload({ waitUntil: 'commit' })
  const text = page.getByRole('region', { name: SPOKEN.en.read.source })
  await text.focus()
  release()
  await page.getByText('13 left to decide').waitFor()
  assert.equal(await text.evaluate((element) => element === document.activeElement), true, 'the focus stays')
  assert.deepEqual(world.faults, [])
}

/** Widths and addresses, with what scrolls in them. */
const SCROLLED = [
  [1280, 'read'],
  [1280, 'read?item=d1'],
  [390, 'read?item=d1'],
] as const

interface Scrolled {
  readonly width: number
  readonly path: string
  readonly t: TestContext
}

async function staysInPlace({ address, rel }: BrowserWorld, { width, path, t }: Scrolled): Promise<void> {
  const { page } = await emptyPage(t, { viewport: { width, height: 800 } })
  const release = await held(page)
  await page.goto(new URL(pathIn(`/${rel}/${path}`, 'en'), address).href, { waitUntil: 'commit' })
  const text = page.getByRole('region', { name: SPOKEN.en.read.source })
  const scroll = () => text.evaluate((element) => element.scrollTop)
  // All of the text is there once what stands behind it is, and as long as it will be once its fonts are.
  await page.locator('.not-ready').waitFor({ state: 'attached' })
  await page.evaluate(() => document.fonts.ready)
  await text.evaluate((element) => element.scrollTo({ top: 700 }))
  const before = await scroll()
  assert.notEqual(before, 0)
  release()
  await answering(page)
  await page.evaluate(() => document.fonts.ready)
  await page.waitForTimeout(300)
  assert.equal(await scroll(), before)
  await page.keyboard.press('j')
  await page.waitForFunction(
    (former) => document.querySelector('mark')?.closest('section')?.scrollTop !== former,
    before,
  )
}

async function failsAsAWhole({ address, rel }: BrowserWorld): Promise<void> {
  const ask = async (path: string) => (await fetch(new URL(`api/v1/${path}`, address))).json()
  const { firstView } = await readPages(PAGES_OUT)
  const preferences = preferencesOf({ kept: null, search: '', languages: [] })
  const of = { address: { pathname: `/${rel}/read`, search: '' }, preferences, session: await ask('session') }
  const answer = await ask(`relationships/${rel}/readings/sample`)
  assert.match(await firstView.firstView({ ...of, answer }), /data-selected/)
  // All around it can be shown: only what waits for the text fails.
  await assert.rejects(() => firstView.firstView({ ...of, answer: {} }), TypeError)
}
