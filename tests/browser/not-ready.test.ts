import assert from 'node:assert/strict'
import test, { type TestContext } from 'node:test'
import { violationsIn } from '../../bench/app/axe.ts'
import { SPOKEN } from '../../src/web/testing/spoken.ts'
import { answering, type BrowserWorld, browserWorld } from './testing/browser-world.ts'
import { emptyPage, held, pathIn, SCRIPT } from './testing/empty-page.ts'
import { inLanes } from './testing/lanes.ts'

const LANGUAGES = ['en', 'fa'] as const
type Language = (typeof LANGUAGES)[number]

test('before its scripts a page says what does not work yet', { concurrency: true }, async (t) => {
  const world = await browserWorld(t)
  await inLanes(
    LANGUAGES,
    async () => world,
    async (language) => {
      await t.test(`and where they are off, in ${language}`, (t) => withoutScripts(world, language, t))
      await t.test(`while they are on their way, in ${language}`, (t) => whileTheyCome(world, language, t))
      for (const page of ['read', 'plan'])
        await t.test(`where that of ${page} is not there, in ${language}`, (t) =>
          notThere(world, { language, page, t }),
        )
      await t.test(`where words cannot be had, in ${language}`, (t) => withoutWords(world, language, t))
    },
  )
})

async function withoutScripts({ address, rel }: BrowserWorld, language: Language, t: TestContext): Promise<void> {
  const { page } = await emptyPage(t, { javaScriptEnabled: false })
  const { frame: words, shell, read } = SPOKEN[language]
  await page.goto(new URL(pathIn(`/${rel}/read`, language), address).href)
  const note = page.locator('.no-scripts')
  await note.filter({ hasText: words.readable }).waitFor()
  assert.match(await page.title(), new RegExp(`^The Minister of Energy .* ${shell.product}$`))
  assert.equal(await page.getByRole('button', { name: read.accept }).first().isDisabled(), true)
  await page.waitForTimeout(2500)
  assert.equal(await page.getByText(words.notYet).isVisible(), false, 'nothing is on its way')
  await page.goto(new URL(pathIn(`/${rel}/plan`, language), address).href)
  await note.filter({ hasText: words.needsScripts }).waitFor()
  assert.match(await page.title(), new RegExp(`^${shell.pages.plan} · `))
  await note.getByRole('link', { name: shell.pages.read, exact: true }).click()
  await page.getByRole('heading', { level: 1 }).waitFor()
}

async function whileTheyCome({ address, rel }: BrowserWorld, language: Language, t: TestContext): Promise<void> {
  const { page, faults } = await emptyPage(t)
  const release = await held(page)
  const { frame: words, read } = SPOKEN[language]
  await page.goto(new URL(pathIn(`/${rel}/read`, language), address).href, { waitUntil: 'commit' })
  const accept = page.getByRole('button', { name: read.accept }).first()
  assert.equal(await accept.isDisabled(), true, 'no press is lost without a word')
  assert.equal(await page.getByRole('combobox').first().isDisabled(), true)
  assert.equal(await page.locator('[aria-busy="true"]').count(), 0, 'it may be read aloud')
  assert.equal(await page.getByText(words.notYet).isVisible(), false, 'on a fast network nobody sees it')
  await page.getByText(words.notYet).waitFor()
  // The tool takes whatever stands in a group that is not ready for something that cannot have the focus.
  const violations = (await violationsIn(page)).filter(({ rule }) => rule !== 'scrollable-region-focusable')
  assert.deepEqual(violations, [])
  await page.getByRole('region', { name: read.source }).focus()
  assert.equal(await page.evaluate(() => document.activeElement?.tagName), 'SECTION', 'keys can scroll the text')
  release()
  await answering(page)
  assert.equal(await page.getByText(words.notYet).isVisible(), false)
  assert.equal(await accept.isEnabled(), true)
  assert.deepEqual(faults, [])
}

interface Missing {
  readonly language: Language
  readonly page: string
  readonly t: TestContext
}

async function notThere({ address, rel }: BrowserWorld, { language, page: path, t }: Missing): Promise<void> {
  const { page } = await emptyPage(t)
  await page.route(SCRIPT, (route) => route.fulfill({ status: 404, body: '' }))
  const { frame: words } = SPOKEN[language]
  await page.goto(new URL(pathIn(`/${rel}/${path}`, language), address).href)
  await page.getByText(path === 'read' ? words.notYet : words.loading).waitFor()
  await page.unroute(SCRIPT)
  await page.getByRole('link', { name: words.again }).click()
  await answering(page)
  await page.getByRole('heading', { level: 1 }).waitFor()
}

async function withoutWords({ address, rel }: BrowserWorld, language: Language, t: TestContext): Promise<void> {
  const { page } = await emptyPage(t)
  await page.route('**/assets/words-*.js', (route) => route.abort())
  const { frame: words } = SPOKEN[language]
  await page.goto(new URL(pathIn(`/${rel}/read`, language), address).href)
  await page.getByRole('alert').filter({ hasText: words.failed }).waitFor()
  assert.equal(await page.locator('mark[data-selected]').first().isVisible(), true, 'the text stays')
}
