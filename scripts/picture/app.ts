import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { serve } from '../../bench/app/served.ts'
import { buildWebWhenStale } from '../web/build.ts'
import { launchChromium } from '../web/chromium.ts'

const DOCS = join(import.meta.dirname, '..', '..', 'docs')

/** Pages of the sample as the README shows them. */
const SCREENS = [
  { file: 'app-read.png', path: '/ir-tj/read', language: 'en', theme: 'light' },
  { file: 'app-register-fa.png', path: '/ir-tj/register', language: 'fa', theme: 'light' },
  { file: 'app-plan.png', path: '/ir-tj/plan', language: 'en', theme: 'light' },
  { file: 'app-history-ru.png', path: '/ir-tj/history', language: 'ru', theme: 'dark' },
] as const

const SIZE = { width: 1280, height: 800 }

// Draws the pages of the README anew: `npm run picture:app`.
const folder = mkdtempSync(join(tmpdir(), 'paygir-pictures-'))
await buildWebWhenStale(() => undefined)
const served = await serve(folder)
const browser = await launchChromium()
try {
  for (const { file, path, language, theme } of SCREENS) {
    const page = await browser.newPage({ viewport: SIZE, colorScheme: theme })
    await page.goto(`${served.origin}${path}?lang=${language}`)
    await page.getByRole('heading', { level: 1 }).first().waitFor()
    // Charts and lists that come after the heading.
    await page.waitForLoadState('networkidle', { timeout: 5000 }).catch(() => undefined)
    await page.screenshot({ path: join(DOCS, file) })
    await page.close()
    console.log(`picture: docs/${file} drawn anew`)
  }
} finally {
  await browser.close()
  await served.close()
  rmSync(folder, { recursive: true, force: true, maxRetries: 3 })
}
