export {
  type AkomaNtosoOptions,
  formatAkomaNtoso,
  stagesOfAkomaNtoso,
  type ToldStage,
} from './akoma-ntoso/akoma-ntoso.ts'
export { changesOfPins } from './annotation/changes-of-pins.ts'
export {
  type AnnotationOptions,
  formatAnnotations,
  type PinnedTo,
  type PlacedPin,
  parseAnnotations,
  pinsOf,
  type TextOf,
} from './annotation/web-annotation.ts'
export { type CsvOptions, formatCsv, parseCsv, type ReadCsvOptions } from './csv/csv.ts'
export { readCsv, writeCsvFolder } from './csv/csv-folder.ts'
export { decodeText } from './decode-text.ts'
export {
  EXCHANGE_ERROR_CODES,
  ExchangeError,
  type ExchangeErrorCode,
  type ExchangeValues,
  type RowPlace,
} from './exchange-error.ts'
export { type CalendarEvent, type EventCalendar, writeCalendar } from './icalendar/write-calendar.ts'
export {
  changesOfItems,
  formatJson,
  formatJsonl,
  type PlacedItem,
  parseJson,
  parseJsonl,
  REGISTER_SCHEMA,
} from './json/register-json.ts'
export type { MspdiIssue } from './mspdi/file-parts.ts'
export { type MspdiRead, readMspdi } from './mspdi/read-mspdi.ts'
export { type MspdiOptions, type MspdiPlan, writeMspdi } from './mspdi/write-mspdi.ts'
export { type ChangesOptions, changesOf, type ImportedChanges } from './table/changes-of.ts'
export type { PlacedChange } from './table/placed-change.ts'
export type { Table, Tables } from './table/table.ts'
export { type TablesOptions, tablesOf } from './table/tables-of.ts'
export { unpack, ZIP_LIMITS, type ZipLimits } from './xlsx/unpack.ts'
export { formatXlsx, parseXlsx, type XlsxOptions } from './xlsx/xlsx.ts'
