import assert from 'node:assert/strict'
import type { Page } from 'playwright-core'
import type { Role } from '../../../src/access/index.ts'
import { type JourneyLanguage, SPOKEN } from '../../../src/web/testing/spoken.ts'

export const PASSWORD = 'seven lamps on a quiet bridge'

/** By a link that was opened. */
export async function makeAccount(
  page: Page,
  { name, language }: { name: string; language: JourneyLanguage },
): Promise<void> {
  const { accounts } = SPOKEN[language]
  await page.getByLabel(accounts.name, { exact: true }).fill(name)
  await page.getByLabel(accounts.newPassword, { exact: true }).fill(PASSWORD)
  await page.getByRole('button', { name: accounts.join.create }).click()
}

/** A link that the administrator makes and hands over: a new member of the side. */
export async function invitation(
  page: Page,
  { rel, side, role = 'approver' }: { rel: string; side: string; role?: Role },
): Promise<string> {
  const { accounts } = SPOKEN.en
  await page.goto(new URL(`/${rel}/members`, page.url()).href)
  const form = page.getByRole('form', { name: accounts.invitations.invite })
  await form.getByLabel(accounts.members.role, { exact: true }).selectOption({ label: accounts.roles[role] })
  await form.getByLabel(accounts.members.side, { exact: true }).selectOption(side)
  await form.getByRole('button', { name: accounts.invitations.invite }).click()
  const link = await page.getByLabel(accounts.invitations.once).inputValue()
  // The next one is mostly for the same side.
  assert.equal(await form.getByLabel(accounts.members.side, { exact: true }).inputValue(), side)
  return link
}
