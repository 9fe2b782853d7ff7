import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { serve } from '../../bench/app/served.ts'
import { buildWebWhenStale } from '../web/build.ts'
import { launchChromium } from '../web/chromium.ts'

const DOCS = join(import.meta.dirname, '..', '..', 'docs')

/** Pages of the sample as the README shows them; `shown` is what a page is waited for until it has. */
const SCREENS = [
  { file: 'app-read.png', path: '/ir-tj/read', language: 'en', theme: 'light', shown: 'h2' },
  { file: 'app-register-fa.png', path: '/ir-tj/register', language: 'fa', theme: 'light', shown: 'tbody td' },
  { file: 'app-plan.png', path: '/ir-tj/plan', language: 'en', theme: 'light', shown: '[role=tree]' },
  { file: 'app-timeline-ru.png', path: '/ir-tj/timeline', language: 'ru', theme: 'dark', shown: 'main svg' },
] as const

const SIZE = { width: 1280, height: 800 }

// Draws the pages of the README anew: `npm run picture:app`.
const folder = mkdtempSync(join(tmpdir(), 'paygir-pictures-'))
await buildWebWhenStale(() => undefined)
const served = await serve(folder)
const browser = await launchChromium()
try {
  for (const { file, path, language, theme, shown } of SCREENS) {
    const page = await browser.newPage({ viewport: SIZE, colorScheme: theme })
    await page.goto(`${served.origin}${path}?lang=${language}`)
    await page.locator(shown).first().waitFor({ timeout: 60_000 })
    // Fonts and whatever moves into its place.
    await page.waitForTimeout(1500)
    await page.screenshot({ path: join(DOCS, file) })
    await page.close()
    console.log(`picture: docs/${file} drawn anew`)
  }
} finally {
  await browser.close()
  await served.close()
  rmSync(folder, { recursive: true, force: true, maxRetries: 3 })
}
