import assert from 'node:assert/strict'
import test from 'node:test'
import type { Page } from 'playwright-core'
import { pageAddresses } from '../../bench/app/addresses.ts'
import { settled, violationsIn } from '../../bench/app/axe.ts'
import { browserWorld, type Look } from './testing/browser-world.ts'
import { inLanes } from './testing/lanes.ts'
import { overflowing } from './testing/overflow.ts'

/** Every page once, in turn in each language and theme; `npm run bench:app -- axe` goes through all of them together. */
const LOOKS = [
  { language: 'en', theme: 'light' },
  { language: 'fa', theme: 'dark' },
  { language: 'tg', theme: 'light' },
  { language: 'ru', theme: 'dark' },
  { language: 'fa', theme: 'light' },
] as const satisfies readonly Look[]

/** What languages call themselves, and which way they run. */
const PERSIAN = { code: 'fa', direction: 'rtl', name: 'فارسی' }
const ENGLISH = { code: 'en', direction: 'ltr', name: 'English' }

const WIDE = { width: 1280, height: 800 }
/** CSS pixels: a small phone, and what 200 % leaves of a usual screen. */
const WIDTHS = [320, 640]

test('every page', { concurrency: true }, async (t) => {
  const world = await browserWorld(t)
  const pages = pageAddresses(world.rel).entries()
  await inLanes(
    pages,
    () => world.open(`/${world.rel}/read`),
    async ([place, path], page) => {
      const look = LOOKS[place % LOOKS.length] ?? LOOKS[0]
      await t.test(`${path} in ${look.language}, ${look.theme}`, async (one) => {
        await page.emulateMedia({ colorScheme: look.theme })
        const address = new URL(path, world.address)
        address.searchParams.set('lang', look.language)
        await page.goto(address.href)
        await settled(page)
        await one.test('has nothing that people with disabilities stumble over', async () => {
          assert.deepEqual(await violationsIn(page), [])
        })
        if (path.startsWith(`/${world.rel}/`) && !path.includes('?')) {
          await one.test('changes its language where it stands, and is mirrored', () => turns(page, look))
        }
        await one.test('needs no scrolling to the side', () => hasRoom(page))
      })
    },
  )

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
  // A link that is used up is refused, and told of as such; the page for what is not there says so by its status.
  const faults = world.faults.filter((fault) => !/status of 410|ProblemError|\/nowhere\S*: .*status of 404/.test(fault))
  assert.deepEqual(faults, [])
})

async function hasRoom(page: Page): Promise<void> {
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 640 })
    // Lists are drawn anew for another width.
    for (let tries = 0; tries < 20 && (await overflowing(page)).length > 0; tries++) await page.waitForTimeout(50)
    assert.deepEqual(await overflowing(page), [], `at ${width}`)
  }
  await page.setViewportSize(WIDE)
}

/** To a language that runs the other way. */
async function turns(page: Page, { language }: Look): Promise<void> {
  const [to, away] = language === 'fa' ? [ENGLISH, -1] : [PERSIAN, 1]
  await page.evaluate(() => Object.assign(window, { stillHere: true }))
  const before = await toTheRight(page)
  assert.ok(before * away > 0, String(before))
  await menu(page).click()
  await page.getByRole('dialog').getByText(to.name, { exact: true }).click()
  await page.locator(`html[lang=${to.code}][dir=${to.direction}]`).waitFor()
  await page.keyboard.press('Escape')
  await settled(page)
  const after = await toTheRight(page)
  assert.ok(after * away < 0, String(after))
  assert.equal(await page.evaluate(() => 'stillHere' in window), true)
  assert.deepEqual(await overflowing(page), [])
}

const menu = (page: Page) => page.getByRole('banner').getByRole('button').last()

/** How far the menu stands to the right of the product's name, in CSS pixels; less than nothing on its left. */
async function toTheRight(page: Page): Promise<number> {
  const brand = page.getByRole('banner').getByRole('link').first()
  const [from, to] = await Promise.all([brand, menu(page)].map((one) => one.boundingBox()))
  return (to?.x ?? 0) - (from?.x ?? 0)
}
