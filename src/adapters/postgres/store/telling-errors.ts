import { asStoreError } from './store-error.ts'

/** The same functions, with failures of the database that the caller can do something about as StoreError. */
export function tellingErrors<Functions extends object>(told: Functions): Functions {
  const entries = Object.entries(told) as [string, Work][]
  return Object.fromEntries(entries.map(([name, work]) => [name, telling(work)])) as unknown as Functions
}

type Work = (...given: readonly unknown[]) => Promise<unknown>

function telling(work: Work): Work {
  return async (...given) => {
    try {
      return await work(...given)
    } catch (error) {
      throw asStoreError(error, 'unknown')
    }
  }
}
