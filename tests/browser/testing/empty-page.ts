import type { TestContext } from 'node:test'
import type { BrowserContextOptions, Page } from 'playwright-core'
import { testBrowser } from './chromium.ts'

/** The file of the script that takes pages over. */
export const SCRIPT = '**/assets/index-*.js'

/** The path with the language in it. */
export const pathIn = (path: string, language: string) => `${path}${path.includes('?') ? '&' : '?'}lang=${language}`

/** A page of a browser of its own, with what goes wrong in it; it is gone with the test. */
export async function emptyPage(t: TestContext, options: BrowserContextOptions = {}) {
  const context = await (await testBrowser()).newContext(options)
  t.after(() => context.close())
  const page = await context.newPage()
  const faults: string[] = []
  page.on('pageerror', ({ message }) => faults.push(message))
  return { page, faults }
}

/** Holds the script of the page back; gives what lets it through. */
export async function held(page: Page): Promise<() => void> {
  const { promise: released, resolve: release } = Promise.withResolvers<void>()
  await page.route(SCRIPT, async (route) => {
    await released
    await route.continue()
  })
  return release
}
