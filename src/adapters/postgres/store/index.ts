export { openStore, type StoreOptions } from './open-store.ts'
export { STORE_ERROR_CODES, StoreError, type StoreErrorCode } from './store-error.ts'
