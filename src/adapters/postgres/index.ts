import type { openEmbedded as OpenEmbedded } from './engine/open-embedded.ts'
import type { openExternal as OpenExternal } from './engine/open-external.ts'
import type { openStore as OpenStore } from './store/open-store.ts'

export type { Database } from './engine/database.ts'
export { asEngineError, ENGINE_ERROR_CODES, EngineError, type EngineErrorCode } from './engine/engine-error.ts'
export type { EngineOptions, EngineStep } from './engine/index.ts'
export type { StoreOptions } from './store/open-store.ts'
export { STORE_ERROR_CODES, StoreError, type StoreErrorCode } from './store/store-error.ts'

// The drivers take a tenth of a second to load. Commands that need no database start without them.

export const openEmbedded: typeof OpenEmbedded = async (options) =>
  (await import('./engine/index.ts')).openEmbedded(options)

export const openExternal: typeof OpenExternal = async (...given) =>
  (await import('./engine/index.ts')).openExternal(...given)

export const openStore: typeof OpenStore = async (options) => (await import('./store/index.ts')).openStore(options)
