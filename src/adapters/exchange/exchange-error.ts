/** Why a register could not be imported or exported. A code never changes its meaning. */
export const EXCHANGE_ERROR_CODES = [
  'E_NOT_UTF8',
  'E_NOT_DECODABLE',
  'E_CSV_QUOTES',
  'E_RAGGED_ROW',
  'E_NO_HEADER',
  'E_NO_TABLES',
  'E_UNKNOWN_SHEET',
  'E_DUPLICATE_SHEET',
  'E_UNKNOWN_COLUMN',
  'E_DUPLICATE_COLUMN',
  'E_MISSING_COLUMN',
  'E_MISSING_ID',
  'E_MISSING_VALUE',
  'E_WRONG_ID',
  'E_DUPLICATE_ID',
  'E_UNKNOWN_ITEM',
  'E_WRONG_KIND',
  'E_UNKNOWN_STAGE',
  'E_UNKNOWN_WORD',
  'E_NOT_A_NUMBER',
  'E_BAD_LIST',
  'E_CANNOT_CHANGE',
  'E_FORMULA_CELL',
  'E_CELL_TOO_LONG',
  'E_TOO_MANY_ROWS',
  'E_ZIP_BROKEN',
  'E_ZIP_TOO_BIG',
  'E_ZIP_TOO_MANY_PARTS',
  'E_ZIP_RATIO',
  'E_ZIP_NESTED',
  'E_XML_DOCTYPE',
  'E_XLSX_BROKEN',
  'E_MSPDI_BROKEN',
  'E_JSON_BROKEN',
  'E_JSON_TOO_DEEP',
  'E_JSON_TOO_BIG',
  'E_FORBIDDEN_KEY',
  'E_WRONG_SCHEMA',
  'E_BAD_ITEM',
  'E_BAD_ANNOTATION',
  'E_NO_SOURCE_TEXT',
  'E_PIN_MISMATCH',
] as const

export type ExchangeErrorCode = (typeof EXCHANGE_ERROR_CODES)[number]

export type ExchangeValues = Readonly<Record<string, string | number>>

/**
 * A row of a table as a spreadsheet counts it: the header is row 1. For JSON the sheet is `items` and the row the
 * place of the item, for JSON Lines its line, both from 1.
 */
export interface RowPlace {
  readonly sheet: string
  readonly row: number
}

/**
 * A file that cannot be taken in, or a register that a format cannot hold. Nothing was entered. `values` holds what a
 * message has to name: where it is known `sheet`, `row` (as in RowPlace) and `column` (its name, or the letters of a
 * cell); `value` as found, `nearest` and `accepted` (words joined by commas), `bytes`, `limit`, `part` of an archive.
 */
export class ExchangeError extends Error {
  readonly code: ExchangeErrorCode
  readonly values: ExchangeValues

  constructor(code: ExchangeErrorCode, values: ExchangeValues = {}) {
    super(`${code}: ${JSON.stringify(values)}`)
    this.name = 'ExchangeError'
    this.code = code
    this.values = values
  }
}
