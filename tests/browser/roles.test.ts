import test from 'node:test'
import type { Page } from 'playwright-core'
import { ROLES, type Role } from '../../src/access/index.ts'
import { SPOKEN } from '../../src/web/testing/spoken.ts'
import { fill } from '../../src/words/index.ts'
import { invitation, makeAccount } from './testing/account-steps.ts'
import { browserWorld } from './testing/browser-world.ts'

const { shell, item } = SPOKEN.en

test('a member whose role is too small is told who may, where it would be done', async (t) => {
  const world = await browserWorld(t, { accounts: true })
  const joint = await world.open(world.setupLink ?? '')
  await makeAccount(joint, { name: 'Secretariat', language: 'en' })
  await joint.waitForURL(new RegExp(`/${world.rel}/`))
  const member = async (role: Role, name: string): Promise<Page> => {
    const page = await world.open(await invitation(joint, { rel: world.rel, side: 'ir', role }))
    await makeAccount(page, { name, language: 'en' })
    await page.waitForURL(new RegExp(`/${world.rel}/`))
    await page.goto(new URL(`/${world.rel}/register/doc:2025-05-06-1`, world.address).href)
    return page
  }
  const told = (page: Page, role: Role, { what, least }: { what: string; least: Role }) => {
    const roles = ROLES.slice(ROLES.indexOf(least)).map((one) => shell.roles[one])
    return page.getByText(fill(item.whoMay, { what, roles: roles.join(', '), role: shell.roles[role] })).waitFor()
  }
  const editor = await member('editor', 'Editor')
  await told(editor, 'editor', { what: item.moveStage, least: 'approver' })
  await told(editor, 'editor', { what: item.correct, least: 'approver' })
  await told(editor, 'editor', { what: item.withdraw, least: 'secretary' })
  await editor.getByRole('button', { name: item.addEvidence }).waitFor()
  const reader = await member('reader', 'Reader')
  await told(reader, 'reader', { what: item.addEvidence, least: 'editor' })
  const approver = await member('approver', 'Approver')
  await approver.getByRole('button', { name: item.moveStage }).waitFor()
  await told(approver, 'approver', { what: item.withdraw, least: 'secretary' })
})
