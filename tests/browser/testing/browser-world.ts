import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestContext } from 'node:test'
import type { BrowserContext, Page } from 'playwright-core'
import { buildWebWhenStale, PAGES_OUT } from '../../../scripts/web/build.ts'
import { type Opened, putSample } from '../../../src/desk/folder/index.ts'
import { deskWorld } from '../../../src/desk/testing/desk-world.ts'
import { readPages, type ServeOptions, serveApp } from '../../../src/server/index.ts'
import type { Language } from '../../../src/words/index.ts'
import { testBrowser } from './chromium.ts'

export interface Look {
  readonly language?: Language
  readonly theme?: 'light' | 'dark'
  readonly width?: number
  readonly height?: number
}

/** What the browser itself is set to. */
const LOCALES = { en: 'en-GB', fa: 'fa-IR', tg: 'tg-TJ', ru: 'ru-RU' }

/** The application in a browser, with the sample in it, for as long as the test lasts. */
export interface BrowserWorld {
  /** `http://127.0.0.1:…/` */
  readonly address: string
  readonly desk: Opened
  readonly rel: string
  /** The link for the first administrator; null where nobody has to sign in. */
  readonly setupLink: string | null
  /** A page of a browser of its own: no cookie or preference is shared with others. Faults in any page of it fail the test. */
  readonly open: (path: string, look?: Look) => Promise<Page>
  /** What went wrong in pages so far: errors of scripts, refused loads, requests to other hosts. */
  readonly faults: readonly string[]
}

export async function browserWorld(t: TestContext, own: Partial<ServeOptions> = {}): Promise<BrowserWorld> {
  await buildWebWhenStale(() => undefined)
  const { open: openDesk } = await deskWorld(t)
  const desk = await openDesk()
  const author = { by: 'secretariat', party: null, role: 'secretariat' }
  const rel = await putSample(desk.store, { author, random: randomBytes })
  const served = await serveApp({
    ...{ desk, host: '127.0.0.1', port: 0, names: [], ...(await readPages(PAGES_OUT)) },
    ...{ userName: null, clock: () => Date.now(), random: randomBytes, version: '0.0.0-test' },
    ...own,
  })
  const contexts: BrowserContext[] = []
  t.after(async () => {
    await Promise.all(contexts.map((context) => context.close()))
    await served.close()
  })
  const faults: string[] = []
  const open = async (path: string, { language = 'en', theme = 'light', width = 1280, height = 800 }: Look = {}) => {
    const browser = await testBrowser()
    const context = await browser.newContext({
      viewport: { width, height },
      colorScheme: theme,
      locale: LOCALES[language],
    })
    contexts.push(context)
    context.on('page', (page) => watch(page, served.address, faults))
    const page = await context.newPage()
    const url = new URL(path, served.address)
    url.searchParams.set('lang', language)
    await page.goto(url.href)
    await answering(page)
    return page
  }
  return { address: served.address, desk: served.desk, rel, setupLink: served.setupLink, open, faults }
}

/** Waits for a page to answer: what the server has begun can be seen before that. */
export async function answering(page: Page): Promise<void> {
  await page.locator('#app:enabled').waitFor()
}

/** What the browser says of an answer that refuses: for the API a part of its work, which the page tells in words. */
const REFUSED = /status of (?:401|403|409|422|429)\b/

function watch(page: Page, address: string, faults: string[]): void {
  page.on('pageerror', (error) => faults.push(`${page.url()}: ${error.message}`))
  page.on('console', (message) => {
    const isRefusal = message.location().url.startsWith(new URL('api/', address).href) && REFUSED.test(message.text())
    if (message.type() === 'error' && !isRefusal) faults.push(`${page.url()}: ${message.text()}`)
  })
  page.on('request', (request) => {
    const url = request.url()
    if (!url.startsWith(address) && !/^(?:data|blob):/.test(url)) faults.push(`${page.url()} asks ${url}`)
  })
}

/** A folder for what a test downloads, gone with it. */
export function downloads(t: TestContext): string {
  const folder = mkdtempSync(join(tmpdir(), 'paygir-downloads-'))
  t.after(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}
