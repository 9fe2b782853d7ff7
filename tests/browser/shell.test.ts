import assert from 'node:assert/strict'
import test from 'node:test'
import { LANGUAGES } from '../../src/words/index.ts'
import { browserWorld } from './testing/browser-world.ts'

test('the shell in a browser', async (t) => {
  const world = await browserWorld(t)

  for (const language of LANGUAGES) {
    await t.test(`opens in ${language}, in the direction of the language`, async () => {
      const page = await world.open('/', { language })
      await page.getByRole('navigation').first().waitFor()
      const { lang, dir } = await page.evaluate(() => ({
        lang: document.documentElement.lang,
        dir: document.documentElement.dir,
      }))
      assert.deepEqual([lang, dir], [language, language === 'fa' ? 'rtl' : 'ltr'])
      assert.match(page.url(), /\/ir-tj\/read/)
    })
  }

  await t.test('changes its language without loading anew', async () => {
    const page = await world.open(`/${world.rel}/register`)
    await page.evaluate(() => Object.assign(window, { stillHere: true }))
    await page.getByRole('button', { name: /English/ }).click()
    await page.getByText('فارسی', { exact: true }).click()
    await page.locator('html[lang=fa][dir=rtl]').waitFor()
    await page.keyboard.press('Escape')
    await page.getByRole('heading', { level: 1, name: 'دفتر ثبت' }).waitFor()
    assert.equal(await page.evaluate(() => 'stillHere' in window), true)
  })

  for (const language of LANGUAGES) {
    await t.test(`the first view in ${language} is few files and few bytes`, async () => {
      const page = await world.open(`/${world.rel}/read`, { language })
      await page.getByRole('main').getByRole('heading').first().waitFor()
      await page.evaluate(() => document.fonts.ready.then(() => undefined))
      const { files, bytes } = await page.evaluate(() => {
        const all = performance.getEntriesByType('resource') as PerformanceResourceTiming[]
        const bytes = all.map(({ name, transferSize }) => (name.endsWith('.woff2') ? 0 : transferSize))
        return { files: all.length, bytes: bytes.reduce((sum, one) => sum + one, 0) }
      })
      // On a slow network each further file costs more than its bytes.
      assert.ok(files <= 24, `${files} files`)
      // Besides fonts: Tajik alone needs 110 KB of them.
      assert.ok(bytes <= 220 * 1024, `${bytes} bytes`)
    })
  }

  await t.test('a press on a menu that is not loaded yet opens it, by keys too', async () => {
    const page = await world.open(`/${world.rel}/register`)
    await page.getByRole('button', { name: /English/ }).focus()
    await page.keyboard.press('Enter')
    await page.getByRole('dialog').waitFor()
    await page.keyboard.press('Escape')
    await page
      .getByRole('button', { name: /English/ })
      .and(page.locator(':focus'))
      .waitFor()
  })

  assert.deepEqual(world.faults, [])
})
