import assert from 'node:assert/strict'
import test from 'node:test'
import type { Locator, Page } from 'playwright-core'
import { JOURNEY_LANGUAGES, type JourneyLanguage, SPOKEN } from '../../src/web/testing/spoken.ts'
import { browserWorld } from './testing/browser-world.ts'

/** Each a memorandum that was signed, and no more is known of. */
const DOCUMENT = { en: 'doc:2025-05-06-1', fa: 'doc:2025-05-06-2' }
const SIGNED_ON = '2025-05-06'
const EVIDENCE = { en: 'The note of the ministry was seen.', fa: 'یادداشت وزارتخانه دیده شد.' }

test('a document is moved to a stage, and what the rules forbid is told beside the field', async (t) => {
  const world = await browserWorld(t)
  for (const language of JOURNEY_LANGUAGES) {
    await t.test(`in ${language}`, async () => {
      const { item, shell, vocabulary, register } = SPOKEN[language]
      const { stages, page: said, knowledge } = vocabulary.register
      const page = await world.open(`/${world.rel}/register/${DOCUMENT[language]}`, { language })
      const title = await page.getByRole('heading', { level: 1 }).innerText()
      const before = await planOf(page, language, title)
      await page.goBack()
      await page.goBack()

      await page.getByRole('button', { name: item.moveStage, exact: true }).click()
      const form = page.getByRole('form', { name: item.moveStage })
      await form.getByLabel(item.stage, { exact: true }).selectOption({ label: stages['in-force'] })
      await form.getByRole('combobox', { name: shell.datePrecision }).selectOption({ label: shell.datePrecisions.part })
      const day = form.getByRole('textbox', { name: item.on, exact: true })
      await day.fill('2025-05-05')
      await form.getByLabel(`${said.evidence}: ${item.text}`).fill(EVIDENCE[language])
      await form.getByLabel(item.grade, { exact: true }).selectOption('2')
      await form.getByRole('button', { name: item.enter, exact: true }).click()
      await refusedBeside(form.getByRole('group', { name: item.on, exact: true }).first())

      await day.fill(SIGNED_ON)
      await form.getByRole('button', { name: item.enter, exact: true }).click()
      await form.waitFor({ state: 'detached' })
      const ladder = page.getByRole('region', { name: said.ladder })
      await ladder.getByRole('listitem').filter({ hasText: stages['in-force'] }).getByText(EVIDENCE[language]).waitFor()

      const navigation = page.getByRole('navigation', { name: shell.navigation })
      await navigation.getByRole('link', { name: shell.pages.register }).click()
      await page.getByLabel(register.search, { exact: true }).fill(title)
      const row = page.getByRole('row').filter({ has: page.getByRole('link', { name: title }) })
      await row.getByRole('cell', { name: knowledge.evidenced }).nth(1).waitFor()

      // The plan that was there stays in sight while the new one is made.
      let planned = await planOf(page, language, title)
      for (let tries = 0; planned === before && tries < 60; tries++) {
        await page.waitForTimeout(250)
        planned = await planOf(page, language, title)
      }
      assert.notEqual(planned, before)
      assert.ok(planned.includes(vocabulary.plan.planning.states.done))

      await navigation.getByRole('link', { name: shell.pages.history }).click()
      await page.getByText(stages['in-force']).first().waitFor()
      await page.getByText(title).first().waitFor()
    })
  }
  assert.deepEqual(world.faults, [])
})

/** What is wrong stands with the field, and is told with it by screen readers. */
async function refusedBeside(field: Locator): Promise<void> {
  const problem = field.getByRole('alert')
  await problem.waitFor()
  assert.equal(await field.getAttribute('aria-describedby'), await problem.getAttribute('id'))
}

/** What the plan says of the document: all its steps, in words. */
async function planOf(page: Page, language: JourneyLanguage, title: string): Promise<string> {
  const { plan, shell } = SPOKEN[language]
  await page.getByRole('navigation', { name: shell.navigation }).getByRole('link', { name: shell.pages.plan }).click()
  await page.getByRole('tab', { name: plan.tabs.table }).click()
  return page.locator('tbody').filter({ hasText: title }).first().innerText()
}
