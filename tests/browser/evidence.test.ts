import assert from 'node:assert/strict'
import test from 'node:test'
import type { Locator, Page } from 'playwright-core'
import { JOURNEY_LANGUAGES, type JourneyLanguage, SPOKEN } from '../../src/web/testing/spoken.ts'
import { fill } from '../../src/words/index.ts'
import { type BrowserWorld, browserWorld } from './testing/browser-world.ts'

/** Each a memorandum that was signed, and no more is known of. */
const DOCUMENT = { en: 'doc:2025-05-06-1', fa: 'doc:2025-05-06-2' }
const USED_ON = '2025-09-02'
const CLAIM = { en: 'It is said to be in use.', fa: 'گفته می‌شود به کار می‌رود.' }
const PUBLISHER = { en: 'The northern gazette', fa: 'روزنامهٔ شمال' }
const PROOF = { en: 'The first lorry was let through.', fa: 'نخستین کامیون گذر کرد.' }

test('use that is claimed is proved by evidence that stands where the page shows it', async (t) => {
  const world = await browserWorld(t)
  for (const language of JOURNEY_LANGUAGES) {
    await t.test(`in ${language}`, async () => {
      await inForce(world, language)
      const page = await world.open(`/${world.rel}/register/${DOCUMENT[language]}`, { language })
      await claimUse(page, language)
      await proveUse(page, language)
    })
  }
  assert.deepEqual(world.faults, [])
})

/** As if somebody had entered it before. */
async function inForce({ desk, rel }: BrowserWorld, language: JourneyLanguage): Promise<void> {
  const body = { stage: 'in-force', party: null, on: '2025-06-01', means: null, scope: null, evidence: [] } as const
  const change = {
    type: 'stage.set',
    obj: DOCUMENT[language],
    party: null,
    body: { ...body, successor: null },
  } as const
  await desk.store.enter(rel, [change], { by: 'secretariat', party: null, role: 'secretariat' })
}

/** What counts is said once the stage is chosen, and nothing is said to be free that is not. */
async function claimUse(page: Page, language: JourneyLanguage): Promise<void> {
  const { item, vocabulary } = SPOKEN[language]
  const { stages, knowledge, page: said } = vocabulary.register
  const form = await opened(page, item.moveStage)
  const stage = form.getByLabel(item.stage, { exact: true })
  await stage.selectOption({ label: stages['in-force'] })
  assert.equal(await form.getByText(said.useNeedsProof).count(), 0)
  await stage.selectOption({ label: stages['first-use'] })
  await form.getByText(said.useNeedsProof).waitFor()
  const seen = form.getByLabel(`${said.evidence}: ${item.text}`)
  assert.equal(await seen.evaluate((field: HTMLTextAreaElement) => field.required), true)
  assert.equal(await seen.getAttribute('aria-describedby'), null)
  await writeDay(form, language)
  await seen.fill(CLAIM[language])
  const grade = form.getByLabel(item.grade, { exact: true })
  assert.equal(await grade.inputValue(), '', 'no judgement is made for anybody')
  await grade.selectOption('6')
  await enter(form, language)
  await ladderRow(page, language).getByText(knowledge.claimed).waitFor()
  await historyOf(page, language).getByText(`${stages['first-use']} (${knowledge.claimed})`).waitFor()
}

async function proveUse(page: Page, language: JourneyLanguage): Promise<void> {
  const { item, vocabulary } = SPOKEN[language]
  const { stages, knowledge, page: said } = vocabulary.register
  const form = await opened(page, item.addEvidence)
  const stage = form.getByLabel(item.stage, { exact: true })
  assert.equal(await stage.inputValue(), 'first-use', 'the stage that lacks proof is offered first')
  const offered = await stage.getByRole('option').allInnerTexts()
  const shown = await ladderOf(page, language).getByRole('heading', { level: 3 }).allInnerTexts()
  assert.deepEqual(offered, shown)
  await form.getByText(said.useNeedsProof).waitFor()
  await writeDay(form, language)
  await form.getByLabel(item.text, { exact: true }).fill(PROOF[language])
  await form.getByLabel(item.grade, { exact: true }).selectOption('2')
  await nameSource(form, language)
  await form.locator('input[type=file]').setInputFiles({
    ...{ name: 'seen.txt', mimeType: 'text/plain', buffer: Buffer.from(PROOF[language]) },
  })
  await enter(form, language)
  await ladderRow(page, language).getByText(PROOF[language]).waitFor()
  await ladderRow(page, language).getByRole('link', { name: PUBLISHER[language] }).waitFor()
  await ladderRow(page, language).getByText(knowledge.evidenced).waitFor()
  await historyOf(page, language)
    .getByText(fill(said.evidenceFor, { stage: stages['first-use'] }))
    .waitFor()
}

/** One that the register does not have. */
async function nameSource(form: Locator, language: JourneyLanguage): Promise<void> {
  const { source, anotherSource: another } = SPOKEN[language].item
  await form.getByLabel(source, { exact: true }).selectOption({ label: another.choice })
  await form.getByLabel(another.publisher, { exact: true }).fill(PUBLISHER[language])
  await form.getByLabel(another.address, { exact: true }).fill('https://gazette.example/lorry')
  await form.getByLabel(another.reliability, { exact: true }).selectOption('B')
}

async function opened(page: Page, name: string): Promise<Locator> {
  await page.getByRole('button', { name, exact: true }).click()
  return page.getByRole('form', { name })
}

async function writeDay(form: Locator, language: JourneyLanguage): Promise<void> {
  const { item, shell } = SPOKEN[language]
  await form.getByRole('combobox', { name: shell.datePrecision }).selectOption({ label: shell.datePrecisions.part })
  await form.getByRole('textbox', { name: item.on, exact: true }).fill(USED_ON)
}

async function enter(form: Locator, language: JourneyLanguage): Promise<void> {
  await form.getByRole('button', { name: SPOKEN[language].item.enter, exact: true }).click()
  await form.waitFor({ state: 'detached' })
}

function ladderOf(page: Page, language: JourneyLanguage): Locator {
  return page.getByRole('region', { name: SPOKEN[language].vocabulary.register.page.ladder })
}

function ladderRow(page: Page, language: JourneyLanguage): Locator {
  const name = SPOKEN[language].vocabulary.register.stages['first-use']
  const heading = page.getByRole('heading', { level: 3, name, exact: true })
  return ladderOf(page, language).getByRole('listitem').filter({ has: heading })
}

function historyOf(page: Page, language: JourneyLanguage): Locator {
  return page.getByRole('region', { name: SPOKEN[language].vocabulary.register.page.historyTitle })
}
