import assert from 'node:assert/strict'
import test from 'node:test'
import type { Page } from 'playwright-core'
import { pageAddresses } from '../../bench/app/addresses.ts'
import { settled } from '../../bench/app/axe.ts'
import { SPOKEN } from '../../src/web/testing/spoken.ts'
import { browserWorld } from './testing/browser-world.ts'
import { overflowing } from './testing/overflow.ts'

/** The language of the longest words changes from page to page. */
const LANGUAGES_IN_TURN = ['fa', 'en', 'ru', 'tg'] as const

/** CSS pixels: a small phone, and what 200 % leaves of a usual screen. */
const WIDTHS = [320, 640]

test('every page on little room, to the left and to the right', async (t) => {
  const world = await browserWorld(t)
  const page = await world.open(`/${world.rel}/read`, { language: 'fa', width: 320, height: 640 })
  for (const [place, path] of pageAddresses(world.rel).entries()) {
    const language = LANGUAGES_IN_TURN[place % LANGUAGES_IN_TURN.length] ?? 'fa'
    await t.test(`${path} needs no scrolling to the side in ${language}`, async () => {
      const address = new URL(path, world.address)
      address.searchParams.set('lang', language)
      await page.goto(address.href)
      await settled(page)
      for (const width of WIDTHS) {
        await page.setViewportSize({ width, height: 640 })
        assert.deepEqual(await overflowing(page), [], `at ${width}`)
      }
    })
  }

  const wide = await world.open(`/${world.rel}/read`, { language: 'en' })
  for (const path of pageAddresses(world.rel).filter((one) => one.startsWith(`/${world.rel}/`) && !one.includes('?'))) {
    await t.test(`${path} changes its language where it stands, and is mirrored`, async () => {
      await wide.goto(new URL(`${path}?lang=en`, world.address).href)
      await settled(wide)
      await wide.evaluate(() => Object.assign(window, { stillHere: true }))
      const before = await sides(wide)
      assert.ok(before.brand < before.settings)
      await wide.getByRole('button', { name: new RegExp(SPOKEN.en.shell.settings) }).click()
      await wide.getByRole('dialog').getByText('فارسی', { exact: true }).click()
      await wide.locator('html[lang=fa][dir=rtl]').waitFor()
      await wide.keyboard.press('Escape')
      await settled(wide)
      const after = await sides(wide)
      assert.ok(after.brand > after.settings)
      assert.equal(await wide.evaluate(() => 'stillHere' in window), true)
      assert.deepEqual(await overflowing(wide), [])
    })
  }

  for (const path of ['register', 'plan']) {
    await t.test(`${path} on paper is what it shows, without what leads elsewhere`, async () => {
      const paper = await world.open(`/${world.rel}/${path}`)
      await settled(paper)
      await paper.emulateMedia({ media: 'print' })
      assert.equal(await paper.getByRole('navigation').filter({ visible: true }).count(), 0)
      assert.equal(await paper.getByRole('main').isVisible(), true)
      assert.ok((await paper.pdf({ format: 'A4' })).length > 10_000)
    })
  }
  // A link that is used up is refused, and told of as such.
  const faults = world.faults.filter((fault) => !/status of 410|ProblemError/.test(fault))
  assert.deepEqual(faults, [])
})

/** Where the name of the product and the menu at the other end begin. */
async function sides(page: Page): Promise<{ readonly brand: number; readonly settings: number }> {
  const header = page.getByRole('banner')
  const [brand, settings] = await Promise.all(
    [header.getByRole('link').first(), header.getByRole('button').last()].map((one) => one.boundingBox()),
  )
  return { brand: brand?.x ?? 0, settings: settings?.x ?? 0 }
}
