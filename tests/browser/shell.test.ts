import assert from 'node:assert/strict'
import test from 'node:test'
import { LANGUAGES } from '../../src/words/index.ts'
import { browserWorld } from './testing/browser-world.ts'

test('the shell in a browser', async (t) => {
  const world = await browserWorld(t)

  for (const language of LANGUAGES) {
    await t.test(`opens in ${language}, in the direction of the language`, async () => {
      const page = await world.open('/', { language })
      await page.getByRole('navigation').waitFor()
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

  assert.deepEqual(world.faults, [])
})
