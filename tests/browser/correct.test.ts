import assert from 'node:assert/strict'
import test from 'node:test'
import type { Locator, Page } from 'playwright-core'
import { JOURNEY_LANGUAGES, type JourneyLanguage, SPOKEN } from '../../src/web/testing/spoken.ts'
import { fieldLabel, fill } from '../../src/words/index.ts'
import { browserWorld } from './testing/browser-world.ts'

/** Memoranda for which nobody answers yet, and something that both sides promise, no body among them. */
const DOCUMENT = { en: 'doc:2025-05-06-1', fa: 'doc:2025-05-06-2' }
const UNDERTAKING = { en: 'und:trade-500-million', fa: 'und:follow-up-working-group' }
const BODY = { en: 'Joint Commission on economic cooperation', fa: 'کمیسیون مشترک همکاری‌های اقتصادی' }
const SIDE = { en: 'Iran', fa: 'ایران' }
const OTHER = { en: 'Tajikistan', fa: 'تاجیکستان' }
const REASON = 'As the minutes have it'

test('what something is, whose it is and who answers for it are corrected on its page', async (t) => {
  const world = await browserWorld(t)
  for (const language of JOURNEY_LANGUAGES) {
    const { facts, types, undertakings } = SPOKEN[language].vocabulary.register
    const choosing = (label: string) => (form: Locator) => form.getByRole('combobox').last().selectOption({ label })
    await t.test(`of a document, in ${language}`, async () => {
      const page = await world.open(`/${world.rel}/register/${DOCUMENT[language]}`, { language })
      const field = fieldLabel('energy', language)
      await corrects(page, { language, fact: facts.type, put: choosing(types.protocol), shows: types.protocol })
      await corrects(page, { language, fact: facts.field, put: choosing(field), shows: field })
      await corrects(page, { language, fact: facts.responsible, put: choosing(BODY[language]), shows: BODY[language] })
    })
    await t.test(`of an undertaking, in ${language}`, async () => {
      const page = await world.open(`/${world.rel}/register/${UNDERTAKING[language]}`, { language })
      const withoutOther = (form: Locator) => form.getByRole('checkbox', { name: OTHER[language] }).uncheck()
      const only = new RegExp(`^\\s*${SIDE[language]}\\s*$`)
      await corrects(page, { language, fact: facts.actors, put: withoutOther, shows: only })
      await corrects(page, { language, fact: facts.kind, put: choosing(undertakings.offer), shows: undertakings.offer })
      await corrects(page, { language, fact: facts.body, put: choosing(BODY[language]), shows: BODY[language] })
    })
  }
  await t.test('and a document without a side is refused beside the field', async () => {
    const page = await world.open(`/${world.rel}/register/${DOCUMENT.en}`)
    const { facts } = SPOKEN.en.vocabulary.register
    const form = await opened(page, 'en', facts.parties)
    for (const side of await form.getByRole('checkbox').all()) await side.uncheck()
    await form.getByLabel(SPOKEN.en.item.reason).fill(REASON)
    await form.getByRole('button', { name: SPOKEN.en.item.enter, exact: true }).click()
    await form.getByRole('group').getByRole('alert').waitFor()
  })
  assert.deepEqual(world.faults, [])
})

interface Correcting {
  readonly language: JourneyLanguage
  readonly fact: string
  readonly put: (form: Locator) => Promise<unknown>
  readonly shows: string | RegExp
}

async function corrects(page: Page, { language, fact, put, shows }: Correcting): Promise<void> {
  const { item } = SPOKEN[language]
  const form = await opened(page, language, fact)
  await put(form)
  await form.getByLabel(item.reason).fill(REASON)
  await form.getByRole('button', { name: item.enter, exact: true }).click()
  await form.waitFor({ state: 'detached' })
  const value = page.locator('dl > div').filter({ has: page.locator('dt').getByText(fact, { exact: true }) })
  await value.locator('dd').first().filter({ hasText: shows }).waitFor()
}

async function opened(page: Page, language: JourneyLanguage, fact: string): Promise<Locator> {
  const title = fill(SPOKEN[language].item.correctFact, { fact })
  await page.getByRole('button', { name: title, exact: true }).click()
  return page.getByRole('form', { name: title, exact: true })
}
