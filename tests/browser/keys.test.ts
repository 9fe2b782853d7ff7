import assert from 'node:assert/strict'
import test from 'node:test'
import type { Page } from 'playwright-core'
import { settled, violationsIn } from '../../bench/app/axe.ts'
import { JOURNEY_LANGUAGES, SPOKEN } from '../../src/web/testing/spoken.ts'
import { type BrowserWorld, browserWorld } from './testing/browser-world.ts'
import { pressOnLayout } from './testing/press-code.ts'

/** How the layouts of the two languages write the keys. */
const LAYOUT = { en: { g: 'g', r: 'r' }, fa: { g: 'ل', r: 'ق' } }
const QUESTION = { en: '?', fa: '؟' }
const DOCUMENT = 'doc:2025-05-06-1'

test('everything by keyboard alone', async (t) => {
  const world = await browserWorld(t)
  for (const language of JOURNEY_LANGUAGES) {
    await t.test(`from page to page, and what the keys are, in ${language}`, async () => {
      const { shell } = SPOKEN[language]
      const page = await world.open(`/${world.rel}/read`, { language })
      await page.getByRole('heading', { level: 1 }).waitFor()
      await pressOnLayout(page, { key: LAYOUT[language].g, code: 'KeyG' })
      await pressOnLayout(page, { key: LAYOUT[language].r, code: 'KeyR' })
      await page.getByRole('heading', { level: 1, name: shell.pages.register }).waitFor()

      await pressOnLayout(page, { key: QUESTION[language], code: 'Slash', isShifted: true })
      const sheet = page.getByRole('dialog', { name: shell.keys })
      await sheet.getByText(shell.pages.plan).waitFor()
      await page.keyboard.press('Escape')
      await sheet.waitFor({ state: 'detached' })

      const opener = page.getByRole('button', { name: shell.palette })
      await opener.focus()
      await page.keyboard.press('Control+k')
      const palette = page.getByRole('dialog', { name: shell.palette })
      await palette.locator('input:focus').waitFor()
      await page.keyboard.type(shell.pages.history)
      await palette.getByRole('menuitem', { name: shell.pages.history }).first().waitFor()
      assert.equal(await tabStaysIn(page, 6), true)
      // Once for what is typed, once for the dialog.
      await page.keyboard.press('Escape')
      await page.keyboard.press('Escape')
      await palette.waitFor({ state: 'detached' })
      await opener.and(page.locator(':focus')).waitFor()

      await page.keyboard.press('Control+k')
      await palette.locator('input:focus').waitFor()
      await page.keyboard.type(shell.pages.history)
      await palette.getByRole('menuitem', { name: shell.pages.history }).first().waitFor()
      await page.keyboard.press('Enter')
      await page.getByRole('heading', { level: 1, name: shell.pages.history }).waitFor()
    })
  }

  await t.test('letters typed into a field are letters, on a Persian keyboard too', () => typesLetters(world))
  await t.test('the palette finds items, and does what the page can', () => usesPalette(world))

  for (const path of ['read', 'read?view=own', 'register', `register/${DOCUMENT}`]) {
    await t.test(`Tab comes to everything on ${path}, and is seen there`, async () => {
      const page = await world.open(`/${world.rel}/${path}`)
      await settled(page)
      const { missed, unseen } = await tabThrough(page)
      assert.deepEqual({ missed, unseen }, { missed: [], unseen: [] })
    })
  }
  assert.deepEqual(world.faults, [])
})

async function typesLetters({ open, rel }: BrowserWorld): Promise<void> {
  const { g, r } = LAYOUT.fa
  const page = await open(`/${rel}/history`, { language: 'fa' })
  const field = page.locator('main form input').first()
  await field.focus()
  await pressOnLayout(page, { key: g, code: 'KeyG' })
  await pressOnLayout(page, { key: r, code: 'KeyR' })
  assert.equal(await field.inputValue(), g + r)
  assert.match(page.url(), /\/history/)
}

async function usesPalette({ open, rel }: BrowserWorld): Promise<void> {
  const { shell, history } = SPOKEN.en
  const page = await open(`/${rel}/history?entry=5`)
  await page.locator('#entry-heading').waitFor()
  await page.keyboard.press('Control+k')
  const field = page.getByRole('searchbox')
  await field.waitFor()
  await page.getByRole('menuitem', { name: history.entry.older }).waitFor()
  await isClean(page)
  await field.fill('тоннел')
  await page
    .getByRole('menuitem', { name: /Istiqlol/ })
    .first()
    .waitFor()
  await page.keyboard.press('Enter')
  await page.waitForURL(new RegExp(`/${rel}/register/`))
  await page.keyboard.press('?')
  await page.getByRole('dialog', { name: shell.keys }).waitFor()
  await isClean(page)
}

async function isClean(page: Page): Promise<void> {
  await settled(page)
  assert.deepEqual(await violationsIn(page), [])
}

/** True when the focus stays in the dialog however often one goes on. */
async function tabStaysIn(page: Page, times: number): Promise<boolean> {
  for (let time = 0; time < times; time += 1) {
    await page.keyboard.press('Tab')
    if (!(await page.evaluate(() => document.activeElement?.closest('[role=dialog]') !== null))) return false
  }
  return true
}

interface Walk {
  /** Controls that the focus never came to. */
  readonly missed: readonly string[]
  /** Controls that look the same with the focus as without. */
  readonly unseen: readonly string[]
}

/** Goes on with Tab until the round is made, and tells what it left out. */
async function tabThrough(page: Page): Promise<Walk> {
  await page.evaluate(() => {
    for (const one of document.querySelectorAll('a[href], button, input, select, textarea, summary')) {
      const element = one as HTMLElement & { disabled?: boolean }
      const isInGroup = element.closest('[role=radiogroup], [role=tablist], [role=toolbar]') !== null
      const isShown = element.checkVisibility({ checkVisibilityCSS: true })
      if (isShown && element.disabled !== true && element.tabIndex >= 0 && !isInGroup) element.dataset.due = ''
    }
  })
  const most = (await page.locator('[data-due]').count()) + 40
  const unseen: string[] = []
  for (let step = 0; step < most; step += 1) {
    await page.keyboard.press('Tab')
    const found = await page.evaluate(() => {
      const element = document.activeElement as HTMLElement | null
      if (element === null || element === document.body) return null
      delete element.dataset.due
      const told = element.outerHTML.slice(0, 160)
      const shows = (one: Element) => {
        const { outlineStyle, outlineWidth, boxShadow, backgroundColor } = getComputedStyle(one)
        const isFilled = one.getAttribute('role') === 'spinbutton' && backgroundColor !== 'rgba(0, 0, 0, 0)'
        return (outlineStyle !== 'none' && Number.parseFloat(outlineWidth) > 0) || boxShadow !== 'none' || isFilled
      }
      const around = element.closest('label, [data-focus-visible], [data-rac]')
      return { told, isSeen: shows(element) || (around !== null && shows(around)) }
    })
    if (found === null && step > 0 && (await page.locator('[data-due]').count()) === 0) break
    if (found !== null && !found.isSeen) unseen.push(found.told)
  }
  const missed = await page.locator('[data-due]').evaluateAll((all) => all.map((one) => one.outerHTML.slice(0, 160)))
  return { missed, unseen: [...new Set(unseen)] }
}
