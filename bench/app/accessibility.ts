import { launchChromium } from '../../scripts/web/chromium.ts'
import { LANGUAGES } from '../../src/words/index.ts'
import { pageAddresses } from './addresses.ts'
import { settled, violationsIn } from './axe.ts'
import type { Row } from './rows.ts'
import { registerOf, type Served } from './served.ts'

/** Every page in every language and both themes. What is found is told as it is found. */
export async function accessibility(served: Served): Promise<readonly Row[]> {
  const addresses = pageAddresses((await registerOf(served)).rel)
  const browser = await launchChromium()
  const found = { pages: 0, violations: 0 }
  try {
    for (const colorScheme of ['light', 'dark'] as const) {
      const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, colorScheme })
      const page = await context.newPage()
      for (const language of LANGUAGES) {
        for (const path of addresses) {
          await page.goto(`${served.origin}${path}${path.includes('?') ? '&' : '?'}lang=${language}`)
          await settled(page)
          const violations = await violationsIn(page)
          found.pages++
          found.violations += violations.length
          for (const { rule, help, places } of violations) {
            process.stderr.write(`${path} ${language} ${colorScheme}: ${rule}: ${help}\n  ${places.join('\n  ')}\n`)
          }
        }
      }
      await context.close()
    }
  } finally {
    await browser.close()
  }
  const { pages, violations } = found
  return [{ name: `axe, ${pages} pages`, target: '0', found: String(violations), isReached: violations === 0 }]
}
