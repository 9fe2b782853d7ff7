import assert from 'node:assert/strict'
import test from 'node:test'
import type { Page } from 'playwright-core'
import { settled, violationsIn } from '../../bench/app/axe.ts'
import { type BrowserWorld, browserWorld } from './testing/browser-world.ts'

test('the history, and getting about by keyboard', async (t) => {
  const world = await browserWorld(t)
  await t.test('an entry has an address, and what narrows the list', () => narrows(world))
  await t.test('the log is signed and checked in the browser', () => signsAndChecks(world))
  await t.test('a changed byte is named by its place', () => findsTheByte(world))
  await t.test('a proof is checked with the network cut', () => provesAlone(world))
  await t.test('the palette finds items, and does what the page can', () => usesPalette(world))
  await t.test('keys go by their place on a Persian keyboard, and rest while a text is typed', () => goesByPlace(world))
  assert.deepEqual(world.faults, [])
})

async function clean(page: Page): Promise<void> {
  await settled(page)
  assert.deepEqual(await violationsIn(page), [])
}

async function narrows({ open, rel }: BrowserWorld): Promise<void> {
  const page = await open(`/${rel}/history?type=stage.set`)
  const links = page.locator('main ol a')
  await links.first().click()
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

async function signsAndChecks({ open, rel }: BrowserWorld): Promise<void> {
  const page = await open(`/${rel}/history?view=state`)
  await page.getByRole('button', { name: 'Sign the log as it stands' }).click()
  await page.getByRole('row', { name: /recorded/ }).waitFor()
  await clean(page)
  await page.getByRole('link', { name: 'Check it yourself' }).click()
  await page.getByRole('button', { name: 'Check the whole log' }).click()
  await page.getByText('Everything agrees.').waitFor()
  await page.getByText('signed checkpoints that fit: 1').waitFor()
  // The browser remembers what it has checked.
  await page.getByRole('button', { name: 'Check again' }).click()
  await page.getByText(/the log begins with what this browser checked before/).waitFor()
  await clean(page)
}

async function findsTheByte({ open, rel }: BrowserWorld): Promise<void> {
  const page = await open(`/${rel}/history?view=verify`, { language: 'fa' })
  await page.context().route(/\/log\/leaves/, async (route) => {
    const response = await route.fetch()
    const lines = (await response.text()).split('\n')
    lines[7] = (lines[7] ?? '').replace('"secretariat"', '"secretarial"')
    await route.fulfill({ response, body: lines.join('\n') })
  })
  await page.getByRole('button', { name: 'سنجش کل دفتر' }).click()
  await page.getByText('چیزی نمی‌خواند.').waitFor()
  assert.match((await page.getByRole('link', { name: 'مدخل ۷' }).getAttribute('href')) ?? '', /entry=7/)
  await clean(page)
}

async function provesAlone({ open, rel, address }: BrowserWorld): Promise<void> {
  const base = `${address}api/v1/relationships/${rel}/log`
  const proof = await (await fetch(`${base}/entries/7/proof`)).text()
  const { logKey } = (await (await fetch(`${base}/state`)).json()) as { logKey: string }
  const page = await open(`/${rel}/history?view=verify`)
  const check = page.getByRole('button', { name: 'Check the proof' })
  await check.waitFor()
  await page.context().setOffline(true)
  await page.getByRole('textbox', { name: 'Proof' }).fill(proof)
  await page.getByRole('textbox', { name: 'Key of the log, or policy' }).fill(logKey)
  await check.click()
  await page.getByText(/^Proved: this is entry 7 of/).waitFor()
  await page.getByRole('textbox', { name: 'Proof' }).fill(proof.replace('index 7', 'index 8'))
  await check.click()
  await page.getByText('Not proved.').waitFor()
  await page.context().setOffline(false)
}

async function usesPalette({ open, rel }: BrowserWorld): Promise<void> {
  const page = await open(`/${rel}/history?entry=5`)
  await page.locator('#entry-heading').waitFor()
  await page.keyboard.press('Control+k')
  const field = page.getByRole('searchbox')
  await field.waitFor()
  await page.getByRole('menuitem', { name: 'Older entry' }).waitFor()
  await clean(page)
  await field.fill('тоннел')
  await page
    .getByRole('menuitem', { name: /Istiqlol/ })
    .first()
    .waitFor()
  await page.keyboard.press('Enter')
  await page.waitForURL(new RegExp(`/${rel}/register/`))
  await page.keyboard.press('?')
  await page.getByRole('dialog', { name: 'Keys' }).waitFor()
  await clean(page)
  await page.keyboard.press('Escape')
}

async function goesByPlace({ open, rel }: BrowserWorld): Promise<void> {
  const page = await open(`/${rel}/history`, { language: 'fa' })
  await page.getByRole('heading', { level: 1 }).waitFor()
  const press = (selector: string, key: string, code: string) =>
    page
      .locator(selector)
      .evaluate(
        (target, pressed) => target.dispatchEvent(new KeyboardEvent('keydown', { ...pressed, bubbles: true })),
        { key, code },
      )
  // Typed into a field they are letters, and nothing else.
  const field = 'main form input'
  await press(field, 'ل', 'KeyG')
  await press(field, 'ق', 'KeyR')
  assert.match(page.url(), /\/history/)
  await press('body', 'ل', 'KeyG')
  await press('body', 'ق', 'KeyR')
  await page.waitForURL(new RegExp(`/${rel}/register`))
}
