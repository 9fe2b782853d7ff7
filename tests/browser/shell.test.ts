import assert from 'node:assert/strict'
import test from 'node:test'
import { SPOKEN } from '../../src/web/testing/spoken.ts'
import { LANGUAGES, PREFERENCES_NAME } from '../../src/words/index.ts'
import { answering, type BrowserWorld, browserWorld } from './testing/browser-world.ts'

test('the shell in a browser', async (t) => {
  const world = await browserWorld(t)

  for (const language of LANGUAGES) {
    await t.test(`opens in ${language}, in the direction of the language`, async () => {
      const page = await world.open('/', { language })
      await page.getByRole('navigation').first().waitFor()
      const { lang, dir } = await page.evaluate(() => ({
        lang: document.documentElement.lang,
        dir: document.documentElement.dir,
      }))
      assert.deepEqual([lang, dir], [language, language === 'fa' ? 'rtl' : 'ltr'])
      assert.match(page.url(), /\/ir-tj\/read/)
    })
  }

  await t.test('the code of a register alone leads to its start page', async () => {
    for (const path of [`/${world.rel}`, `/${world.rel}/`]) {
      const page = await world.open(path)
      await page.waitForURL(/\/ir-tj\/start/)
      await page.getByRole('heading', { level: 1 }).waitFor()
    }
  })

  await t.test('tells the licences of all that it brings along', async () => {
    for (const [file, words] of [
      ['packages.md', /## react-dom - [\s\S]*MIT License/],
      ['noto-sans.txt', /SIL Open Font License/],
      ['vazirmatn.txt', /SIL Open Font License/],
    ] as const) {
      const answer = await fetch(`${world.address}licences/${file}`)
      assert.equal(answer.status, 200)
      assert.match(await answer.text(), words)
    }
  })

  await t.test('keeps how one looks at it, from the first byte of the next page on', () => keepsLanguage(world))

  await t.test('changes its language without loading anew, and for good', () => changesLanguage(world))

  await t.test('a press on a menu that is not loaded yet opens it, by keys too', async () => {
    const page = await world.open(`/${world.rel}/register`)
    await page.getByRole('button', { name: /English/ }).focus()
    await page.keyboard.press('Enter')
    await page.locator('[role=dialog]:focus, [role=dialog] :focus').waitFor()
    await page.keyboard.press('Escape')
    await page
      .getByRole('button', { name: /English/ })
      .and(page.locator(':focus'))
      .waitFor()
  })

  assert.deepEqual(world.faults, [])
})

async function keepsLanguage(world: BrowserWorld): Promise<void> {
  const page = await world.open(`/${world.rel}/read`)
  await page.getByRole('button', { name: /English/ }).click()
  await page.getByText('فارسی', { exact: true }).click()
  await page.locator('html[lang=fa][dir=rtl]').waitFor()
  const address = new URL(`/${world.rel}/read`, world.address).href
  const html = await (await page.request.get(address)).text()
  assert.match(html, /<html lang="fa" dir="rtl">/)
  await page.goto(address)
  await answering(page)
  await page.getByRole('link', { name: SPOKEN.fa.shell.pages.plan, exact: true }).waitFor()
  assert.deepEqual(world.faults, [])
}

test('what the first view costs, and where things stand in it', async (t) => {
  const world = await browserWorld(t)

  for (const language of LANGUAGES) {
    await t.test(`the first view in ${language} is few files and few bytes`, async () => {
      const page = await world.open(`/${world.rel}/read`, { language })
      await page.getByRole('main').getByRole('heading').first().waitFor()
      await page.evaluate(() => document.fonts.ready.then(() => undefined))
      const { files, bytes } = await page.evaluate(() => {
        const of = (kind: string) => performance.getEntriesByType(kind) as PerformanceResourceTiming[]
        const [page, files] = [of('navigation'), of('resource')]
        const bytes = [...page, ...files].reduce((sum, { transferSize }) => sum + transferSize, 0)
        return { files: files.length, bytes }
      })
      // On a slow network each further file costs more than its bytes.
      assert.ok(files <= 24, `${files} files`)
      assert.ok(bytes > 200 * 1024 && bytes <= 300 * 1024, `${bytes} bytes`)
    })
  }

  await t.test('what leads elsewhere is one row; on a phone the page where one is, is seen in it', () =>
    isOneRow(world),
  )
  await t.test('a page that is shown stays, whatever of it comes later', () => stays(world))
  assert.deepEqual(world.faults, [])
})

async function isOneRow(world: BrowserWorld): Promise<void> {
  for (const language of LANGUAGES) {
    const page = await world.open(`/${world.rel}/history`, { language })
    await page.getByRole('heading', { level: 1 }).waitFor()
    const { height = 0 } = (await page.getByRole('banner').boundingBox()) ?? {}
    assert.ok(height > 0 && height < 64, `${language}: ${height}`)
    await page.setViewportSize({ width: 360, height: 740 })
    await page.reload()
    await page.getByRole('heading', { level: 1 }).waitFor()
    const { x = -1, width = 0 } = (await page.locator('header [aria-current=page]').boundingBox()) ?? {}
    assert.ok(x >= 0 && x + width <= 360, `${language}: ${x} ${width}`)
    await page.close()
  }
}

async function stays(world: BrowserWorld): Promise<void> {
  const page = await world.open(`/${world.rel}/start`)
  await page.addInitScript(() => {
    const seen = { shown: false, hidden: false }
    Object.assign(window, { seen })
    setInterval(() => {
      const isVisible = document.querySelector('h1')?.checkVisibility() === true
      seen.hidden ||= seen.shown && !isVisible
      seen.shown ||= isVisible
    }, 5)
  })
  await page.goto(new URL(`/${world.rel}/register/doc:2025-05-06-1?lang=en`, world.address).href)
  await page.getByRole('heading', { name: SPOKEN.en.item.forecast }).waitFor()
  await page.getByRole('progressbar').waitFor({ state: 'detached' })
  const { seen } = await page.evaluate(() => ({ seen: (window as unknown as Seeing).seen }))
  assert.deepEqual(seen, { shown: true, hidden: false })
}

interface Seeing {
  readonly seen: { readonly shown: boolean; readonly hidden: boolean }
}

async function changesLanguage(world: BrowserWorld): Promise<void> {
  const page = await world.open(`/${world.rel}/register`)
  await page.evaluate(() => Object.assign(window, { stillHere: true }))
  await page.getByRole('button', { name: /English/ }).click()
  await page.getByText('فارسی', { exact: true }).click()
  await page.locator('html[lang=fa][dir=rtl]').waitFor()
  await page.keyboard.press('Escape')
  await page.getByRole('heading', { level: 1, name: 'دفتر ثبت' }).waitFor()
  assert.equal(await page.evaluate(() => 'stillHere' in window), true)
  assert.ok(page.url().endsWith('/register'), 'the address no longer asks for the language of before')
  await page.reload()
  await page.getByRole('heading', { level: 1, name: 'دفتر ثبت' }).waitFor()
  const renewed = async () =>
    (await page.context().cookies()).find(({ name }) => name === PREFERENCES_NAME)?.expires ?? 0
  const before = await renewed()
  await page.waitForTimeout(1100)
  await page.reload()
  await answering(page)
  assert.ok((await renewed()) > before, 'what is chosen is kept from the last visit on')
}
