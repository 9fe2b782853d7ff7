import assert from 'node:assert/strict'
import test from 'node:test'
import type { Page } from 'playwright-core'
import { JOURNEY_LANGUAGES, type JourneyLanguage, SPOKEN } from '../../src/web/testing/spoken.ts'
import { type BrowserWorld, browserWorld } from './testing/browser-world.ts'

const PASSWORD = 'seven lamps on a quiet bridge'

test('whoever sees nothing is told where they are and what has happened', async (t) => {
  const world = await browserWorld(t, { accounts: true })
  const page = await world.open(world.setupLink ?? '')
  await makeAccount(page)
  await page.waitForURL(new RegExp(`/${world.rel}/read`))

  for (const language of JOURNEY_LANGUAGES) {
    await t.test(`each page has a name of its own in ${language}, and its heading gets the focus`, () =>
      hasNames(page, world, language),
    )
  }
  await t.test('a token that is made has the focus, one put out of use leaves it at the heading', () =>
    keepsFocus(page, world),
  )
  await t.test('a link is copied where the browser has no clipboard for pages, or it is said that it is not', () =>
    copies(page, world),
  )
  assert.deepEqual(
    world.faults.filter((fault) => !fault.includes('404')),
    [],
  )
})

async function hasNames(page: Page, world: BrowserWorld, language: JourneyLanguage): Promise<void> {
  const { shell } = SPOKEN[language]
  await page.goto(new URL(`/${world.rel}/register?lang=${language}`, world.address).href)
  await page.getByRole('heading', { level: 1, name: shell.pages.register, exact: true }).waitFor()
  const titles = new Set([await page.title()])
  const links = page.getByRole('navigation', { name: shell.navigation })
  for (const name of ['plan', 'history', 'people', 'timeline', 'start'] as const) {
    await links.getByText(shell.pages[name], { exact: true }).click()
    await page.getByRole('heading', { level: 1, name: shell.pages[name] }).and(page.locator(':focus')).waitFor()
    const title = await page.title()
    assert.ok(title.startsWith(`${shell.pages[name]} · `) && title.endsWith(` · ${shell.product}`), title)
    titles.add(title)
  }
  assert.equal(titles.size, 6)
  await page.goto(new URL(`/${world.rel}/nowhere?lang=${language}`, world.address).href)
  await page.getByRole('heading', { level: 1, name: shell.notFound }).waitFor()
  assert.match(await page.title(), new RegExp(`^${shell.notFound}`))
}

async function keepsFocus(page: Page, world: BrowserWorld): Promise<void> {
  const { tokens, copy } = SPOKEN.en.accounts
  await page.goto(new URL('/account?lang=en', world.address).href)
  const form = page.getByRole('form', { name: tokens.make })
  await form.getByLabel(tokens.name, { exact: true }).fill('Nightly')
  await page.keyboard.press('Enter')
  const secret = page.getByLabel(tokens.once)
  await secret.and(page.locator(':focus')).waitFor()

  const told = page.locator('#app [role=status]:not(form *)').last()
  assert.equal(await told.textContent(), '')
  await page.getByRole('button', { name: `${tokens.revoke}: Nightly` }).focus()
  await page.keyboard.press('Enter')
  await page.getByRole('dialog').getByRole('button', { name: tokens.revoke }).focus()
  await page.keyboard.press('Enter')
  await page.getByText(tokens.none).waitFor()
  await page.getByRole('heading', { name: tokens.title }).and(page.locator(':focus')).waitFor()
  await told.filter({ hasText: tokens.revoked.replace('{name}', 'Nightly') }).waitFor({ state: 'attached' })
  assert.equal(await secret.count(), 0)
  assert.equal(await page.getByRole('button', { name: copy, exact: true }).count(), 0)
}

async function copies(page: Page, world: BrowserWorld): Promise<void> {
  const { shell } = SPOKEN.en
  await page.goto(new URL(`/${world.rel}/register/doc:2025-05-06-1?lang=en`, world.address).href)
  await page.evaluate(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }))
  await page.getByRole('button', { name: shell.copyLink }).click()
  await page.getByRole('button', { name: shell.copied }).and(page.locator(':focus')).waitFor()
  await page.getByRole('button', { name: shell.copyLink }).waitFor()
  await page.evaluate(() => Object.assign(document, { execCommand: () => false }))
  await page.getByRole('button', { name: shell.copyLink }).click()
  await page.getByRole('button', { name: shell.notCopied }).waitFor()
}

async function makeAccount(page: Page): Promise<void> {
  const { accounts } = SPOKEN.en
  await page.getByLabel(accounts.name, { exact: true }).fill('Keeper')
  await page.getByLabel(accounts.newPassword, { exact: true }).fill(PASSWORD)
  await page.getByRole('button', { name: accounts.join.create }).click()
}
