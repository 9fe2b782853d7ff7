export {
  EXCHANGE_ERROR_CODES,
  ExchangeError,
  type ExchangeErrorCode,
  type ExchangeValues,
  type RowPlace,
} from './exchange-error.ts'
export { type ChangesOptions, changesOf, type ImportedChanges } from './table/changes-of.ts'
export type { PlacedChange } from './table/placed-change.ts'
export type { Table, Tables } from './table/table.ts'
export { type TablesOptions, tablesOf } from './table/tables-of.ts'
