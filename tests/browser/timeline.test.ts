import assert from 'node:assert/strict'
import test from 'node:test'
import { type BrowserWorld, browserWorld, type Look } from './testing/browser-world.ts'

const LOOKS: readonly Look[] = [{ language: 'en' }, { language: 'fa', theme: 'dark', width: 360 }]

test('sessions, people and bodies in a browser', async (t) => {
  const world = await browserWorld(t)
  await putNames(world)
  for (const look of LOOKS) {
    await t.test(`marks of the timeline are reached and opened by keyboard, in ${look.language}`, () =>
      opensMarks(world, look),
    )
    await t.test(`one goes from session to session, in ${look.language}`, () => goesThroughSessions(world, look))
    await t.test(`names are decided by a key and taken back, in ${look.language}`, () => decidesNames(world, look))
    await t.test(`a body tells its obligations and its calendar, in ${look.language}`, () => showsABody(world, look))
  }
  assert.deepEqual(world.faults, [])
})

/** Two names that are like each other; the persons are made up. */
async function putNames({ desk, rel }: BrowserWorld): Promise<void> {
  const contacts = ['Lale Demirsoy', 'Leyla Demirsoy'].map((name) => ({ name, role: 'Minister', address: null }))
  const body = { names: { en: 'Roads desk' }, party: null, field: 'transport', contacts }
  const author = { by: 'secretariat', party: null, role: 'secretariat' }
  await desk.store.enter(rel, [{ type: 'body.add', obj: 'body:roads-desk', party: null, body }], author)
}

async function opensMarks({ open, rel }: BrowserWorld, look: Look): Promise<void> {
  const page = await open(`/${rel}/timeline`, look)
  const marks = page.locator('svg [role="button"]')
  await marks.first().focus()
  await page.keyboard.press('End')
  await page.keyboard.press('Enter')
  await page.waitForURL(/open=session/)
  assert.equal(await page.locator('svg [aria-pressed="true"]').count(), 1)
  await page.keyboard.press('=')
  await page.waitForURL(/from=\d{4}/)
  const width = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
  assert.ok(width <= 0, `wider than the page by ${width}`)
  await page.context().close()
}

async function goesThroughSessions({ open, rel }: BrowserWorld, look: Look): Promise<void> {
  const page = await open(`/${rel}/sessions`, look)
  await page.locator('h2 a').first().click()
  await page.waitForURL(/sessions\/session-17/)
  await page.locator('nav a[href*="session-16"]').click()
  await page.waitForURL(/sessions\/session-16/)
  await page.locator('#decided').waitFor()
  assert.ok((await page.locator('table tbody tr').count()) >= 3)
  await page.context().close()
}

async function decidesNames({ open, rel }: BrowserWorld, look: Look): Promise<void> {
  const page = await open(`/${rel}/people`, look)
  const question = page.locator('#question')
  await question.waitFor()
  await page.keyboard.press('s')
  await question.waitFor({ state: 'detached' })
  await page.locator('[aria-live="polite"] button').click()
  await question.waitFor()
  await page.context().close()
}

async function showsABody({ open, rel }: BrowserWorld, look: Look): Promise<void> {
  const page = await open(`/${rel}/people?view=bodies`, look)
  await page.locator('table a[href$="/bodies/joint-commission"]').click()
  await page.waitForURL(/bodies\/joint-commission/)
  const address = await page.locator('#calendar ~ div input').inputValue()
  const response = await page.request.get(address)
  assert.match(await response.text(), /^BEGIN:VCALENDAR/)
  await page.context().close()
}
