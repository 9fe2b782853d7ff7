import assert from 'node:assert/strict'
import { randomBytes } from 'node:crypto'
import test from 'node:test'
import type { Page } from 'playwright-core'
import { setupSecret } from '../../src/desk/accounts/index.ts'
import { type BrowserWorld, browserWorld } from './testing/browser-world.ts'

const PASSWORD = 'rails and rivers of the north'

test('links and signing in, in a browser', async (t) => {
  const world = await browserWorld(t, { accounts: true })
  const administrator = await begun(world)
  let link = ''
  let share = ''

  await t.test('the first administrator invites the other side, and shares', async () => {
    await administrator.goto(`${world.address}${world.rel}/members`)
    await administrator.getByLabel('Side').selectOption({ label: 'Tajikistan' })
    await administrator.getByRole('button', { name: 'Make an invitation' }).click()
    link = await administrator.getByLabel(/Send this link/).inputValue()
    await administrator.getByLabel('For whom').fill('Press office')
    await administrator.getByRole('button', { name: 'Make a link' }).click()
    share = await administrator.getByLabel(/Copy the link now/).inputValue()
    assert.match(link, /\/invite#[\w-]{43}$/)
    assert.match(share, /\/share#[\w-]{43}$/)
  })

  await t.test('who is invited joins in Persian, and works for their side alone', async () => {
    const page = await world.open(pathOf(link), { language: 'fa' })
    await page.getByLabel('نام', { exact: true }).fill('میز جنوب')
    await page.getByLabel('گذرواژه تازه').fill(PASSWORD)
    await page.keyboard.press('Enter')
    await page.waitForURL(/\/read/)
    const session = await page.evaluate(async () => (await fetch('/api/v1/session')).json())
    assert.deepEqual([session.name, session.relationships[0].party], ['میز جنوب', 'tj'])
    await page.goto(`${world.address}${world.rel}/members?lang=fa`)
    await page.getByText('عضوها به مدیران نشان داده می‌شوند').waitFor()
  })

  await t.test('a page that takes signing in comes after it', async () => {
    const page = await world.open(`/${world.rel}/timeline?view=list`)
    await page.waitForURL(/\/sign-in/)
    await page.getByRole('button', { name: 'Sign in' }).click()
    assert.equal(await page.evaluate(() => document.activeElement?.getAttribute('name')), 'name')
    await page.getByLabel('Name').fill('Desk')
    await page.getByLabel('Password').fill('a wrong password')
    await page.keyboard.press('Enter')
    await page.getByText('the name or the password is not right').waitFor()
    await page.getByLabel('Password').fill(PASSWORD)
    await page.keyboard.press('Enter')
    await page.waitForURL(/\/timeline\?.*view=list/)
    await page.getByRole('button', { name: /Account: Desk/ }).click()
    await page.getByRole('menuitem', { name: 'Sign out' }).click()
    await page.waitForURL(/\/sign-in/)
  })

  await t.test('whoever has the link looks, until it is taken back', async () => {
    const page = await world.open(pathOf(share), { language: 'fa', theme: 'dark' })
    await page.getByRole('button', { name: 'دیدن دفتر ثبت' }).click()
    await page.waitForURL(/\/register/)
    await page.getByRole('heading', { level: 1 }).waitFor()
    await administrator.getByRole('button', { name: 'Take back: Press office' }).click()
    await administrator.getByRole('dialog').getByRole('button', { name: 'Take back' }).click()
    await administrator.getByText('Nothing is shared.').waitFor()
    await page.reload()
    await page.waitForURL(/\/sign-in/)
  })

  // What is refused on purpose is told in the console of the browser as well.
  const faults = world.faults.filter((fault) => !/status of 4(?:01|10)/.test(fault))
  assert.deepEqual(faults, [])
})

/** A browser in which the first administrator has come by the link of the first start. */
async function begun({ desk, open }: BrowserWorld): Promise<Page> {
  const doors = { accounts: desk.accounts, clock: Date.now, random: randomBytes }
  const page = await open(`/setup#${await setupSecret(doors)}`)
  await page.getByLabel('Name').fill('Desk')
  await page.getByLabel('New password').fill(PASSWORD)
  await page.keyboard.press('Enter')
  await page.waitForURL(/\/read/)
  return page
}

function pathOf(link: string): string {
  const { pathname, hash } = new URL(link)
  return pathname + hash
}
