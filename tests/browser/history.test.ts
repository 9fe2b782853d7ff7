import assert from 'node:assert/strict'
import test from 'node:test'
import type { Page } from 'playwright-core'
import { settled, violationsIn } from '../../bench/app/axe.ts'
import { JOURNEY_LANGUAGES, type JourneyLanguage, like, SPOKEN } from '../../src/web/testing/spoken.ts'
import { type BrowserWorld, browserWorld } from './testing/browser-world.ts'

const DOCUMENT = 'doc:2025-05-06-1'

test('the history, and proof of it', async (t) => {
  const world = await browserWorld(t)
  await t.test('an entry has an address, and what narrows the list', () => narrows(world))
  for (const language of JOURNEY_LANGUAGES) {
    await t.test(`the log is signed, and checked where its reader is, in ${language}`, () => checks(world, language))
    await t.test(`a changed byte is named by its place, in ${language}`, () => findsTheByte(world, language))
  }
  await t.test('a proof is checked with the network cut', () => provesAlone(world))
  assert.deepEqual(world.faults, [])
})

async function clean(page: Page): Promise<void> {
  await settled(page)
  assert.deepEqual(await violationsIn(page), [])
}

async function narrows({ open, rel }: BrowserWorld): Promise<void> {
  const page = await open(`/${rel}/history?type=stage.set`)
  await page.locator('main ol a').first().click()
  await page.waitForURL(/[?&]entry=\d+/)
  assert.match(page.url(), /type=stage\.set/)
  const heading = page.locator('#entry-heading')
  await heading.waitFor()
  assert.equal(await heading.evaluate((one) => one === document.activeElement), true)
  await page.keyboard.press('j')
  await page.keyboard.press('Escape')
  await heading.waitFor({ state: 'detached' })
  await clean(page)
}

async function checks({ open, rel, address }: BrowserWorld, language: JourneyLanguage): Promise<void> {
  const { verify, views, state } = SPOKEN[language].history
  const page = await open(`/${rel}/history?view=state`, { language })
  // Once is enough for both.
  if (language === 'en') await page.getByRole('button', { name: state.sign, exact: true }).click()
  const recorded = SPOKEN[language].vocabulary.register.agreement.recorded
  await page.getByRole('row', { name: like(recorded) }).waitFor()
  await clean(page)

  await page.getByRole('navigation', { name: views.label }).getByRole('link', { name: views.verify }).click()
  await page.getByRole('button', { name: verify.begin, exact: true }).click()
  await page.getByText(verify.whole).waitFor()
  await page.getByText(like(verify.leaves)).waitFor()
  await page.getByText(SIGNED[language]).waitFor()
  // The browser remembers what it has checked.
  await page.getByRole('button', { name: verify.again }).click()
  await page.getByText(like(verify.grown)).waitFor()
  await clean(page)

  const proof = await page.request.get(`${address}api/v1/relationships/${rel}/items/${DOCUMENT}/proof`)
  assert.equal(proof.status(), 200)
  await checkProof(page, language, { proof: await proof.text(), outcome: like(verify.proved) })
  const forged = withAnotherDay(await proof.text())
  assert.notEqual(forged, await proof.text())
  await checkProof(page, language, { proof: forged, outcome: like(verify.notProved) })
}

/** What is told of the one checkpoint. */
const SIGNED = {
  en: SPOKEN.en.history.verify.checkpoints.replace('{count}', '1'),
  fa: SPOKEN.fa.history.verify.checkpoints.replace('{count}', '۱'),
}

/** One letter of the name in which the eighth entry was made, on its way to the browser. */
async function findsTheByte({ open, rel }: BrowserWorld, language: JourneyLanguage): Promise<void> {
  const { verify } = SPOKEN[language].history
  const page = await open(`/${rel}/history?view=verify`, { language })
  await page.context().route(/\/log\/leaves/, async (route) => {
    const response = await route.fetch()
    const lines = (await response.text()).split('\n')
    lines[7] = (lines[7] ?? '').replace('"secretariat"', '"secretarial"')
    await route.fulfill({ response, body: lines.join('\n') })
  })
  await page.getByRole('button', { name: verify.begin, exact: true }).click()
  await page.getByText(verify.broken).waitFor()
  const place = verify.placeEntry.replace('{index}', { en: '7', fa: '۷' }[language])
  assert.match((await page.getByRole('link', { name: place }).getAttribute('href')) ?? '', /entry=7/)
  await clean(page)
}

interface Checked {
  readonly proof: string
  readonly outcome: RegExp
}

async function checkProof(page: Page, language: JourneyLanguage, { proof, outcome }: Checked): Promise<void> {
  const { verify } = SPOKEN[language].history
  await page.getByRole('textbox', { name: verify.proofField, exact: true }).fill(proof)
  await page.getByRole('button', { name: verify.useLogKey }).click()
  await page.getByRole('button', { name: verify.check, exact: true }).click()
  await page.getByText(outcome).waitFor()
}

/** The proof of an entry that says another day, otherwise as it was. */
function withAnotherDay(proof: string): string {
  return proof.replace(/^extra (.+)$/m, (_, entry: string) => {
    const changed = Buffer.from(entry, 'base64').toString().replace('2025-05-06', '2025-05-07')
    return `extra ${Buffer.from(changed).toString('base64')}`
  })
}

async function provesAlone({ open, rel, address }: BrowserWorld): Promise<void> {
  const { verify } = SPOKEN.en.history
  const base = `${address}api/v1/relationships/${rel}/log`
  const proof = await (await fetch(`${base}/entries/7/proof`)).text()
  const { logKey } = (await (await fetch(`${base}/state`)).json()) as { logKey: string }
  const page = await open(`/${rel}/history?view=verify`)
  const check = page.getByRole('button', { name: verify.check, exact: true })
  await check.waitFor()
  await page.context().setOffline(true)
  await page.getByRole('textbox', { name: verify.proofField, exact: true }).fill(proof)
  await page.getByRole('textbox', { name: verify.trustField }).fill(logKey)
  await check.click()
  await page.getByText(/^Proved: this is entry 7 of/).waitFor()
  await page.getByRole('textbox', { name: verify.proofField, exact: true }).fill(proof.replace('index 7', 'index 8'))
  await check.click()
  await page.getByText(verify.notProved).waitFor()
  await page.context().setOffline(false)
}
