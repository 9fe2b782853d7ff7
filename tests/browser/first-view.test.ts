import assert from 'node:assert/strict'
import test from 'node:test'
import { SPOKEN } from '../../src/web/testing/spoken.ts'
import { answering, browserWorld } from './testing/browser-world.ts'
import { testBrowser } from './testing/chromium.ts'

test('a first view is there before any script', async (t) => {
  const world = await browserWorld(t)
  const read = (language: string) => new URL(`/${world.rel}/read?lang=${language}`, world.address).href

  for (const language of ['en', 'fa'] as const) {
    await t.test(`in ${language}, with the first ask marked`, async () => {
      const context = await (await testBrowser()).newContext({ javaScriptEnabled: false })
      const page = await context.newPage()
      await page.goto(read(language))
      await page
        .getByRole('navigation')
        .getByRole('link', { name: SPOKEN[language].shell.pages.plan, exact: true })
        .waitFor()
      await page.locator('mark[data-selected]').first().waitFor()
      assert.equal(await page.locator('html').getAttribute('dir'), language === 'fa' ? 'rtl' : 'ltr')
      assert.equal(await page.locator('#app').getAttribute('aria-busy'), 'true')
      await context.close()
    })
  }

  await t.test('and is taken over as it stands', async () => {
    const context = await (await testBrowser()).newContext()
    const page = await context.newPage()
    const faults: string[] = []
    page.on('pageerror', ({ message }) => faults.push(message))
    const { promise: released, resolve: release } = Promise.withResolvers<void>()
    await page.route('**/assets/index-*.js', async (route) => {
      await released
      await route.continue()
    })
    await page.goto(read('fa'), { waitUntil: 'commit' })
    const heading = await page.getByRole('heading', { level: 1 }).elementHandle()
    assert.equal(await page.locator('#app').getAttribute('aria-busy'), 'true')
    release()
    await answering(page)
    assert.equal(await heading?.evaluate((element) => element.isConnected), true, 'the very same element')
    assert.deepEqual(faults, [])
    await context.close()
  })

  await t.test('what was decided of it in the tab is there after it', async () => {
    const page = await world.open(`/${world.rel}/read`)
    await page.getByText('14 left to decide').waitFor()
    await page.keyboard.press('a')
    await page.getByText('13 left to decide').waitFor()
    await page.reload()
    await page.getByText('13 left to decide').waitFor()
    assert.deepEqual(world.faults, [])
  })
})
