import type { TestContext } from 'node:test'
import type { RegisterStore } from '../../../../../register/index.ts'

/** What the suite needs of a store: itself, and another one on the same registers with other sources. */
export interface SuiteStore {
  readonly store: RegisterStore
  readonly again: (some?: { readonly clock?: () => string; readonly ids?: () => string }) => Promise<RegisterStore>
}

/** One test, on a store of its own with the register of `openedStore`. */
export interface StoreCase {
  readonly says: string
  run(given: SuiteStore, t: TestContext): Promise<void>
}

/** The view that has nothing private in it. */
export const JOINT = { party: null }
