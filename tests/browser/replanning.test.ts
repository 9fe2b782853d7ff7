import assert from 'node:assert/strict'
import test from 'node:test'
import type { Page } from 'playwright-core'
import { NOW } from '../../src/desk/testing/desk-world.ts'
import { JOURNEY_LANGUAGES, type JourneyLanguage, like, SPOKEN } from '../../src/web/testing/spoken.ts'
import { browserWorld } from './testing/browser-world.ts'

/** Documents with steps that wait for each other, one for each journey. */
const PLACE = { en: 1, fa: 3 }

test('the plan: what if, what changes, what is accepted', async (t) => {
  const world = await browserWorld(t, { clock: () => NOW })
  const size = async () => (await world.desk.store.log(world.rel)).size()
  for (const language of JOURNEY_LANGUAGES) {
    await t.test(`a step slips, and one of the steps that move is accepted, in ${language}`, async () => {
      const { plan, shell } = SPOKEN[language]
      const why = `Asked in a journey in ${language}`
      const page = await world.open(`/${world.rel}/plan`, { language })
      const before = await size()
      await page.getByRole('tab', { name: plan.tabs.chart, selected: true }).waitFor()
      await page.getByRole('button', { name: plan.whatIf.open, exact: true }).click()
      await slip(page, language)
      await page.getByRole('button', { name: plan.whatIf.see }).click()
      await page.getByRole('heading', { name: plan.whatIf.result }).waitFor()
      await chooseFirst(page, language)
      assert.equal(await size(), before, 'nothing is stored by looking')
      await page.getByLabel(plan.whatIf.why).fill(why)
      await page
        .getByRole('button', { name: like(plan.whatIf.acceptSome) })
        .or(page.getByRole('button', { name: plan.whatIf.acceptAll }))
        .click()
      await page.getByText(plan.whatIf.stored).waitFor()
      assert.ok((await size()) > before)

      await page
        .getByRole('navigation', { name: shell.navigation })
        .getByRole('link', { name: shell.pages.history })
        .click()
      await page.getByText(why).first().waitFor()
    })

    await t.test(`a search is called off, in ${language}`, async () => {
      const { plan, shell } = SPOKEN[language]
      const page = await world.open(`/${world.rel}/plan?whatif=true`, { language })
      const over = Promise.withResolvers<void>()
      await page.route(/\/api\/v1\/jobs\/[^/]+$/, async (route) => {
        if (route.request().method() === 'GET') await over.promise
        await route.continue()
      })
      await slip(page, language)
      await page.getByRole('button', { name: plan.whatIf.see }).click()
      await page.getByRole('progressbar', { name: plan.whatIf.searching }).waitFor()
      const before = await size()
      const cancelled = page.waitForResponse((response) => response.request().method() === 'DELETE')
      await page.getByRole('button', { name: shell.cancel, exact: true }).click()
      assert.equal((await cancelled).ok(), true)
      over.resolve()
      await page.getByRole('button', { name: plan.whatIf.see }).waitFor()
      assert.equal(await page.getByRole('heading', { name: plan.whatIf.result }).count(), 0)
      assert.equal(await size(), before)
    })
  }
  assert.deepEqual(world.faults, [])
})

/** The first open step of a document begins later. */
async function slip(page: Page, language: JourneyLanguage): Promise<void> {
  const { plan } = SPOKEN[language]
  const panel = page.getByRole('region', { name: plan.whatIf.title })
  await panel.getByLabel(plan.document, { exact: true }).selectOption({ index: PLACE[language] })
  await panel.getByLabel(plan.whatIf.step, { exact: true }).selectOption({ index: 1 })
  await panel.getByLabel(`${plan.whatIf.slip}: ${plan.whatIf.slipDays}`, { exact: true }).fill('45')
  await panel.getByRole('button', { name: `${plan.whatIf.add}: ${plan.whatIf.slip}` }).click()
}

/** Of all that moves the first alone stays chosen. */
async function chooseFirst(page: Page, language: JourneyLanguage): Promise<void> {
  const { plan } = SPOKEN[language]
  const summary = page.locator('summary').filter({ hasText: like(plan.whatIf.moved.replace('{count}', '').trim()) })
  const isOpen = await summary.locator('..').evaluate((details) => (details as HTMLDetailsElement).open)
  if (!isOpen) await summary.click()
  const boxes = page.getByRole('checkbox', { name: like(plan.whatIf.acceptStep) })
  await boxes.first().waitFor()
  for (let place = (await boxes.count()) - 1; place > 0; place -= 1) await boxes.nth(place).uncheck()
}
