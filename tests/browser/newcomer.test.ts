import assert from 'node:assert/strict'
import test from 'node:test'
import type { Locator, Page } from 'playwright-core'
import { JOURNEY_LANGUAGES, type JourneyLanguage, like, SPOKEN } from '../../src/web/testing/spoken.ts'
import { browserWorld } from './testing/browser-world.ts'
import { pressOnLayout } from './testing/press-code.ts'

/** A text that nobody published, about goods of the given kind: each journey reads one that the register does not know. */
const textAbout = (goods: string) => `Dushanbe, 3 March 2027. The two Ministries of Transport met in Dushanbe.

The sides signed a memorandum of understanding on ${goods}.

The Iranian side promised to deliver ${goods} by 30 September 2027.

The Tajik side asked Iran to open a direct bus line between Dushanbe and Mashhad.
`

const GOODS = { en: 'forty road graders', fa: 'ninety snow ploughs' }
/** How the layouts of the two languages write the keys j and a. */
const LAYOUT = { en: { j: 'j', a: 'a' }, fa: { j: 'ت', a: 'ش' } }

test('a text of one’s own is read, decided by keyboard, and found in the register', async (t) => {
  const world = await browserWorld(t)
  for (const language of JOURNEY_LANGUAGES) {
    await t.test(`in ${language}`, async () => {
      const { read } = SPOKEN[language]
      const page = await world.open(`/${world.rel}/read`, { language })
      await handIn(page, textAbout(GOODS[language]), language)
      const text = page.getByRole('region', { name: read.source })
      const record = page.getByRole('region', { name: read.record })
      const promise = record.getByRole('button', { name: `deliver ${GOODS[language]}` })

      await promise.first().click()
      await text.locator('mark').filter({ hasText: GOODS[language] }).first().waitFor()
      await text.locator('mark, [data-marked]').filter({ hasText: 'bus line' }).first().click()
      await record.locator('[aria-current=true]').filter({ hasText: 'bus line' }).waitFor()

      await promise.first().click()
      const former = await current(record)
      await pressOnLayout(page, { key: LAYOUT[language].j, code: 'KeyJ' })
      await page.waitForFunction((key) => document.querySelector(`[data-current]:not([data-key="${key}"])`), former)
      await promise.first().click()
      await pressOnLayout(page, { key: LAYOUT[language].a, code: 'KeyA' })
      await record.locator('[data-state=accepted]').filter({ hasText: GOODS[language] }).waitFor()
      await save(page, language)
      await findInRegister(page, language)
    })
  }
  assert.deepEqual(world.faults, [])
})

async function handIn(page: Page, text: string, language: JourneyLanguage): Promise<void> {
  const { ways, own } = SPOKEN[language].read
  await page.getByRole('navigation', { name: ways.label }).getByRole('link', { name: ways.own.title }).click()
  await page.getByLabel(own.paste, { exact: true }).fill(text)
  await page.getByRole('button', { name: own.read, exact: true }).click()
  await page.waitForURL(/reading=/)
}

function current(record: Locator): Promise<string | null> {
  return record.locator('[data-current]').getAttribute('data-key')
}

async function save(page: Page, language: JourneyLanguage): Promise<void> {
  const { enter } = SPOKEN[language].read
  await page.getByRole('button', { name: like(enter.open) }).click()
  await page.getByRole('heading', { name: enter.title }).waitFor()
  await page.getByRole('button', { name: enter.enter }).click()
  await page.getByText(enter.doneLead).waitFor()
}

async function findInRegister(page: Page, language: JourneyLanguage): Promise<void> {
  const { shell, register } = SPOKEN[language]
  await page
    .getByRole('navigation', { name: shell.navigation })
    .getByRole('link', { name: shell.pages.register })
    .click()
  await page
    .getByRole('navigation', { name: register.viewsLabel })
    .getByRole('link', { name: register.views.list })
    .click()
  await page.getByLabel(register.search, { exact: true }).fill(GOODS[language])
  await page.getByRole('status').filter({ hasText: GOODS[language] }).waitFor()
  await page
    .getByRole('link', { name: `deliver ${GOODS[language]}` })
    .first()
    .click()
  await page.getByRole('heading', { level: 1, name: `deliver ${GOODS[language]}` }).waitFor()
}
