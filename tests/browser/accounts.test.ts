import assert from 'node:assert/strict'
import test from 'node:test'
import { Secret, TOTP } from 'otpauth'
import type { Page } from 'playwright-core'
import { type JourneyLanguage, SPOKEN } from '../../src/web/testing/spoken.ts'
import { invitation, makeAccount, PASSWORD } from './testing/account-steps.ts'
import { browserWorld } from './testing/browser-world.ts'

const DOCUMENT = 'doc:2025-05-06-1'
/** What only the side that wrote it may ever see. */
const PRIVATE = 'Our limit is forty, and no more.'
const SAID = 'Both sides may read this remark.'

test('two sides, two browsers, two languages: each sees what it may see', async (t) => {
  const world = await browserWorld(t, { accounts: true })
  const item = `/${world.rel}/register/${DOCUMENT}`
  const joint = await world.open(world.setupLink ?? '', { language: 'en' })

  await t.test('the first administrator comes in by the link of the first start', async () => {
    await makeAccount(joint, { name: 'Secretariat', language: 'en' })
    await joint.waitForURL(new RegExp(`/${world.rel}/read`))
  })

  const one = await world.open(await invitation(joint, { rel: world.rel, side: 'ir' }), { language: 'en' })
  await t.test('one side joins, and writes what the other may see and what it may not', async () => {
    await makeAccount(one, { name: 'Analyst', language: 'en' })
    await one.waitForURL(new RegExp(`/${world.rel}/read`))
    await one.goto(new URL(item, world.address).href)
    await write(one, 'addComment', SAID)
    await write(one, 'addNote', PRIVATE)
    await one.getByText(PRIVATE).first().waitFor()
  })

  const other = await world.open(await invitation(joint, { rel: world.rel, side: 'tj' }), { language: 'fa' })
  await t.test('the other side joins in its language, and sees the remark and not the note', async () => {
    await makeAccount(other, { name: 'همکار', language: 'fa' })
    await other.waitForURL(new RegExp(`/${world.rel}/read`))
    await seesAllButTheNote(other, new URL(item, world.address).href)
    await other.locator('html[lang=fa][dir=rtl]').waitFor()
  })

  await t.test('a code besides the password', async () => {
    const page = other
    const secret = await turnCodesOn(page, 'fa')
    await page.context().clearCookies()
    await page.goto(new URL('/sign-in?lang=fa', world.address).href)
    await signInWithCode(page, secret)
    await page.waitForURL(new RegExp(`/${world.rel}/`))
  })

  await t.test('whoever has lost the password sets a new one by a link', async () => {
    const page = await world.open(await recovery(joint, { rel: world.rel, name: 'Analyst' }), { language: 'fa' })
    await setPassword(page)
    await page.waitForURL(new RegExp(`/${world.rel}/`))
  })

  await t.test('a link for looking shows the register, nothing private, and takes nothing', async () => {
    const guest = await world.open(await share(joint, world.rel), { language: 'fa' })
    await guest.getByRole('button', { name: SPOKEN.fa.accounts.share.look }).click()
    await guest.waitForURL(new RegExp(`/${world.rel}/register`))
    await guest.getByRole('heading', { level: 1, name: SPOKEN.fa.shell.pages.register, exact: true }).waitFor()
    await seesAllButTheNote(guest, new URL(item, world.address).href)
    assert.equal(await guest.getByRole('button', { name: SPOKEN.fa.item.moveStage }).count(), 0)
    assert.equal(await guest.getByRole('button', { name: SPOKEN.fa.item.addComment }).count(), 0)
    const status = await guest.evaluate(async (path) => {
      const change = { type: 'comment.add', obj: 'doc:2025-05-06-1', body: { text: 'in', language: 'en' } }
      const headers = { 'content-type': 'application/json' }
      return (await fetch(path, { method: 'POST', headers, body: JSON.stringify({ changes: [change] }) })).status
    }, `/api/v1/relationships/${world.rel}/changes`)
    assert.equal(status, 403)
  })

  await t.test('a name with the wrong password is told so beside the field', async () => {
    const page = await world.open('/sign-in', { language: 'fa' })
    await signIn(page, 'not the one it has')
    await page.locator('input[name=password][aria-invalid=true]').waitFor()
  })
  assert.deepEqual(world.faults, [])
})

/** A link by which the member sets a new password. */
async function recovery(page: Page, { rel, name }: { rel: string; name: string }): Promise<string> {
  const { recovery: words } = SPOKEN.en.accounts
  await page.goto(new URL(`/${rel}/members`, page.url()).href)
  await page.getByRole('button', { name: `${words.give}: ${name}` }).click()
  await page.getByRole('dialog').getByRole('button', { name: words.give }).click()
  return page.getByLabel(words.once.replace('{name}', name)).inputValue()
}

async function setPassword(page: Page): Promise<void> {
  const { accounts } = SPOKEN.fa
  await page.getByLabel(accounts.newPassword, { exact: true }).fill(`another ${PASSWORD}`)
  await page.getByRole('button', { name: accounts.recovery.set }).click()
}

async function share(page: Page, rel: string): Promise<string> {
  const { shares } = SPOKEN.en.accounts
  await page.goto(new URL(`/${rel}/members`, page.url()).href)
  const form = page.getByRole('form', { name: shares.make })
  await form.getByLabel(shares.name, { exact: true }).fill('The press office')
  await form.getByRole('button', { name: shares.make }).click()
  return page.getByLabel(shares.once).inputValue()
}

async function write(page: Page, what: 'addComment' | 'addNote', text: string): Promise<void> {
  const { item } = SPOKEN.en
  await page.getByRole('button', { name: item[what], exact: true }).click()
  const form = page.getByRole('form', { name: item[what] })
  await form.getByRole('textbox').fill(text)
  await form.getByRole('button', { name: item.enter, exact: true }).click()
  await form.waitFor({ state: 'detached' })
}

/** Neither on the page nor in anything that was sent to it. */
async function seesAllButTheNote(page: Page, address: string): Promise<void> {
  const sent: Promise<string>[] = []
  page.on('response', (response) => {
    if (response.url().includes('/api/') && !response.url().endsWith('/events')) {
      sent.push(response.text().catch(() => ''))
    }
  })
  await page.goto(address)
  await page.getByText(SAID).first().waitFor()
  const all = [await page.content(), ...(await Promise.all(sent))].join()
  assert.ok(all.includes(SAID))
  assert.ok(!all.includes(PRIVATE))
}

async function turnCodesOn(page: Page, language: JourneyLanguage): Promise<string> {
  const { accounts } = SPOKEN[language]
  await page.goto(new URL('/account', page.url()).href)
  const begin = page.getByRole('form', { name: accounts.account.setUp })
  await begin.getByLabel(accounts.account.current, { exact: true }).fill(PASSWORD)
  await begin.getByRole('button').click()
  const form = page.getByRole('form', { name: accounts.account.confirm })
  const shown = await form.locator('[dir=ltr]').first().innerText()
  const secret = shown.replaceAll(/\s/g, '')
  await form.getByLabel(accounts.signIn.code, { exact: true }).fill(codeOf(secret, 0))
  await form.getByRole('button').click()
  await page.getByRole('main').getByText(accounts.account.codesOn).waitFor()
  return secret
}

/** The code of the present half minute, or of one after it: none is taken twice. */
function codeOf(secret: string, later: number): string {
  return new TOTP({ secret: Secret.fromBase32(secret) }).generate({ timestamp: Date.now() + later * 30_000 })
}

async function signIn(page: Page, password: string): Promise<void> {
  const { accounts } = SPOKEN.fa
  await page.getByLabel(accounts.name, { exact: true }).fill('همکار')
  await page.getByLabel(accounts.password, { exact: true }).fill(password)
  await page.getByRole('button', { name: accounts.signIn.title, exact: true }).click()
}

async function signInWithCode(page: Page, secret: string): Promise<void> {
  const { accounts } = SPOKEN.fa
  await signIn(page, PASSWORD)
  await page.getByLabel(accounts.signIn.code, { exact: true }).fill(codeOf(secret, 1))
  await page.getByRole('button', { name: accounts.signIn.title, exact: true }).click()
}
