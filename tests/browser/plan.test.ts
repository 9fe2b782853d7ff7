import assert from 'node:assert/strict'
import test from 'node:test'
import { NOW } from '../../src/desk/testing/desk-world.ts'
import { type BrowserWorld, browserWorld } from './testing/browser-world.ts'

test('the plan in a browser', async (t) => {
  const world = await browserWorld(t, { clock: () => NOW })
  await t.test('is gone through by keyboard, in the direction of writing', () => byKeyboard(world))
  await t.test('tells in its address what is looked at', () => byAddress(world))
  await t.test('shows what a slip changes, and takes it over', () => whatIf(world))
  await t.test('is shown on a phone without running over the side', () => onAPhone(world))
  assert.deepEqual(world.faults, [])
})

async function byKeyboard({ open, rel }: BrowserWorld): Promise<void> {
  for (const [language, onward] of [
    ['en', 'ArrowRight'],
    ['fa', 'ArrowLeft'],
  ] as const) {
    const page = await open(`/${rel}/plan`, { language })
    const tree = page.getByRole('tree')
    await tree.waitFor()
    await tree.focus()
    await page.keyboard.press('ArrowDown')
    const first = page.getByRole('treeitem', { selected: true })
    assert.equal(await first.getAttribute('aria-expanded'), 'false')
    await page.keyboard.press(onward)
    await page.locator('[role=treeitem][aria-expanded=true]').waitFor()
    await page.keyboard.press(onward)
    await page.locator('[role=treeitem][aria-selected=true][aria-level="2"]').waitFor()
    await page.keyboard.press('j')
    await page.keyboard.press('Enter')
    assert.equal(await page.evaluate(() => document.activeElement?.tagName), 'ASIDE')
    assert.ok(new URL(page.url()).searchParams.get('sel')?.includes('/'))
  }
}

async function byAddress({ open, rel }: BrowserWorld): Promise<void> {
  const step = encodeURIComponent('doc:2020-01-03-1/ir/parliament')
  const page = await open(`/${rel}/plan?sel=${step}&from=2026-01-01&to=2027-12-31`)
  await page.getByRole('heading', { level: 2, name: /Vote of parliament \(Iran\)/ }).waitFor()
  await page.getByText('1 January 2026 – 31 December 2027').waitFor()
  await page.getByRole('tab', { name: 'Late' }).click()
  await page
    .getByText(/days late/)
    .first()
    .waitFor()
  assert.equal(new URL(page.url()).searchParams.get('tab'), 'late')
}

async function whatIf({ open, rel, desk }: BrowserWorld): Promise<void> {
  const size = async () => (await desk.store.log(rel)).size()
  const before = await size()
  const step = encodeURIComponent('doc:2022-05-30-2/ir/legal-check')
  const page = await open(`/${rel}/plan?whatif=true&sel=${step}`)
  await page.getByLabel(/^Takes/).fill('120')
  await page.getByRole('button', { name: /^Add: Takes/ }).click()
  await page.getByRole('button', { name: 'See what changes' }).click()
  await page.getByRole('heading', { name: 'What changes' }).waitFor()
  const moved = page.locator('details', { hasText: /steps? move/ })
  if (!(await moved.evaluate((one) => (one as HTMLDetailsElement).open))) await moved.locator('summary').click()
  assert.ok((await page.getByRole('checkbox', { name: /^Accept: / }).count()) > 0)
  assert.equal(await size(), before)
  await page.getByRole('button', { name: 'Accept all of it' }).click()
  await page.getByText('Accepted; the plan reckons with it from now on.').waitFor()
  // The first settings, and why.
  assert.equal(await size(), before + 2)
}

async function onAPhone({ open, rel }: BrowserWorld): Promise<void> {
  const page = await open(`/${rel}/plan`, { language: 'fa', width: 320, height: 640 })
  await page.getByRole('tree').waitFor()
  const over = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
  assert.ok(over <= 0, `${over} px`)
}
