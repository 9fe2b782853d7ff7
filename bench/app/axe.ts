import axe from 'axe-core'
import type { Page } from 'playwright-core'

/** Rules of WCAG 2.2, levels A and AA, and what the tool's makers hold to be good practice. */
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** Something that a person with a disability would stumble over: the rule, and where. */
export interface Violation {
  readonly rule: string
  readonly help: string
  readonly places: readonly string[]
}

/** What axe finds in the page as it stands. */
export async function violationsIn(page: Page): Promise<readonly Violation[]> {
  // As an expression of the debugger: the page itself lets no script in.
  await page.evaluate(axe.source)
  const found = await page.evaluate(runAxe, TAGS)
  return found as readonly Violation[]
}

/** Runs in the page. */
async function runAxe(tags: readonly string[]): Promise<readonly Violation[]> {
  const { axe: own } = globalThis as unknown as { axe: typeof axe }
  const { violations } = await own.run(document, {
    ...{ runOnly: { type: 'tag', values: [...tags] }, resultTypes: ['violations'] },
  })
  return violations.map(({ id, help, nodes }) => ({
    rule: id,
    help,
    places: nodes.map(({ target, failureSummary }) => `${target.join(' ')}: ${failureSummary ?? ''}`),
  }))
}

/** Waits until the page shows its first heading, and nothing says that it is loading. */
export async function settled(page: Page): Promise<void> {
  await page.getByRole('heading', { level: 1 }).first().waitFor()
  await page
    .waitForFunction((waits) => document.querySelector(waits) === null, WAITS, { timeout: 10_000 })
    .catch(() => undefined)
}

/** What stands in a page, or about it, as long as something of it is not there yet. */
const WAITS = '#app:disabled, [aria-busy="true"], [data-loading], [role="progressbar"]'
