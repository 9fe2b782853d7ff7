import { CsvError, parse } from 'csv-parse/sync'
import { stringify } from 'csv-stringify/sync'
import { decodeText } from '../decode-text.ts'
import { ExchangeError, type RowPlace } from '../exchange-error.ts'
import { rowNumber, type Table } from '../table/table.ts'
import { escapeFormula, isFormula, unescapeFormula } from './formula.ts'

/** More rows are no register. */
const MOST_ROWS = 1_000_000
/** Longest row read, in characters. */
const LONGEST_ROW = 1_000_000

export interface CsvOptions {
  /** Begin with a byte order mark, by which some spreadsheets know UTF-8. */
  readonly bom?: boolean
}

/** The table as CSV (RFC 4180: commas, CRLF, quotes doubled) in UTF-8; cells that would run are escaped. */
export function formatCsv({ columns, rows }: Table, { bom = false }: CsvOptions = {}): string {
  const escaped = rows.map((row) => row.map(escapeFormula))
  return stringify([columns, ...escaped], { record_delimiter: '\r\n', bom, quoted_match: /[\r\n]|^\s|\s$/ })
}

export interface ReadCsvOptions {
  /** Label of the encoding; UTF-8 when left out, and then strictly. */
  readonly encoding?: string
}

/**
 * The table of a CSV file. Rows end with CRLF or LF; all have as many cells as the header. Throws ExchangeError for
 * other encodings, quotes that are not closed or stand amid a cell, ragged rows and formulas.
 */
export function parseCsv(sheet: string, bytes: Uint8Array, { encoding }: ReadCsvOptions = {}): Table {
  const [columns = [], ...rows] = records(sheet, decodeText(bytes, sheet, encoding))
  if (columns.every((column) => column === '')) throw new ExchangeError('E_NO_HEADER', { sheet, row: 1 })
  return { sheet, columns, rows: rows.map((cells, place) => readRow(cells, { sheet, row: rowNumber(place), columns })) }
}

function records(sheet: string, text: string): string[][] {
  try {
    const rows = parse(text, {
      record_delimiter: ['\r\n', '\n'],
      relax_column_count: true,
      max_record_size: LONGEST_ROW,
      to: MOST_ROWS + 1,
    })
    if (rows.length > MOST_ROWS) throw new ExchangeError('E_TOO_MANY_ROWS', { sheet, limit: MOST_ROWS })
    return rows
  } catch (error) {
    throw error instanceof CsvError ? asExchangeError(sheet, error) : error
  }
}

function asExchangeError(sheet: string, error: CsvError): ExchangeError {
  const place = { sheet, row: Number(error.records ?? 0) + 1, line: Number(error.lines ?? 0) }
  if (error.code === 'CSV_MAX_RECORD_SIZE')
    return new ExchangeError('E_CELL_TOO_LONG', { ...place, limit: LONGEST_ROW })
  return new ExchangeError('E_CSV_QUOTES', place)
}

interface RowPart extends RowPlace {
  readonly columns: readonly string[]
}

/** A line with nothing in it is a row of empty cells. */
function readRow(cells: readonly string[], { sheet, row, columns }: RowPart): readonly string[] {
  const isBlank = cells.length === 1 && cells[0] === ''
  if (!isBlank && cells.length !== columns.length) {
    throw new ExchangeError('E_RAGGED_ROW', { sheet, row, cells: cells.length, columns: columns.length })
  }
  return columns.map((column, place) => {
    const cell = cells[place] ?? ''
    if (!isFormula(cell)) return unescapeFormula(cell)
    throw new ExchangeError('E_FORMULA_CELL', { sheet, row, column, value: cell.slice(0, 80) })
  })
}
