import { describe, type TestContext, test } from 'node:test'
import { ENTERING } from './suite/entering.ts'
import { ITEMS } from './suite/items.ts'
import { LOG } from './suite/log.ts'
import { PRIVACY } from './suite/privacy.ts'
import type { SuiteStore } from './suite/store-case.ts'

const PARTS = { entering: ENTERING, items: ITEMS, privacy: PRIVACY, log: LOG }

/**
 * What every RegisterStore has to do, whatever it is made of. `open` gives one with the register that `openedStore`
 * holds.
 */
export function storeSuite(name: string, open: (t: TestContext) => Promise<SuiteStore>): void {
  for (const [part, cases] of Object.entries(PARTS)) {
    describe(`${name}: ${part}`, () => {
      for (const { says, run } of cases) test(says, async (t) => run(await open(t), t))
    })
  }
}
