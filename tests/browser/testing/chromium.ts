import { after } from 'node:test'
import type { Browser } from 'playwright-core'
import { launchChromium } from '../../../scripts/web/chromium.ts'

let opening: Promise<Browser> | null = null

after(async () => {
  const browser = await opening?.catch(() => null)
  await browser?.close()
})

/** One Chromium for all tests of a run. */
export function testBrowser(): Promise<Browser> {
  opening ??= launchChromium()
  return opening
}
