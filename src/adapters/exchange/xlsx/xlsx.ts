import type { CellValue } from 'read-excel-file/universal'
import { ExchangeError } from '../exchange-error.ts'
import { columnLetters, rowNumber, type Table, type Tables } from '../table/table.ts'
import { checkedParts } from './check-parts.ts'
import { storeZip } from './store-zip.ts'
import { unpack, ZIP_LIMITS, type ZipLimits } from './unpack.ts'
import { escapeXstring } from './xml-text.ts'

/** Most characters that a cell of a workbook holds (Excel specifications and limits). */
const LONGEST_CELL = 32_767

export interface XlsxOptions {
  /** The language of the readers: sheets run from right to left for Persian. */
  readonly language?: string
}

/**
 * The tables as a workbook with one sheet each. Every cell is text and marked so, which keeps dates, leading zeros and
 * what begins with `=` as they are. Throws E_CELL_TOO_LONG for what no cell can hold (CSV and JSON can).
 */
export async function formatXlsx(tables: Tables, { language = 'en' }: XlsxOptions = {}): Promise<Uint8Array> {
  const { default: writeExcelFile } = await import('write-excel-file/node')
  const sheets = tables.map((table) => ({
    sheet: table.sheet,
    data: [table.columns.map((value) => ({ ...textCell(value), fontWeight: 'bold' as const })), ...rowsOf(table)],
    rightToLeft: language === 'fa',
    stickyRowsCount: 1,
    columns: table.columns.map((column) => ({ width: Math.max(12, column.length + 2) })),
  }))
  return writeExcelFile(sheets).toBuffer()
}

function rowsOf({ sheet, columns, rows }: Table) {
  return rows.map((row, place) =>
    row.map((text, column) => {
      if (text === '') return null
      if (text.length <= LONGEST_CELL) return textCell(text)
      const at = { sheet, row: rowNumber(place), column: columns[column] ?? columnLetters(column) }
      throw new ExchangeError('E_CELL_TOO_LONG', { ...at, characters: text.length, limit: LONGEST_CELL })
    }),
  )
}

/** `@` is the format of text: what is typed over it stays text. */
function textCell(text: string) {
  return { value: escapeXstring(text), type: String, format: '@' }
}

/**
 * The tables of a workbook; sheets without any cell are left out. Throws ExchangeError for what is no workbook, for
 * archives beyond the limits, for document types in them, and for cells with formulas.
 */
export async function parseXlsx(bytes: Uint8Array, limits: ZipLimits = ZIP_LIMITS): Promise<Tables> {
  const parts = checkedParts(await unpack(bytes, limits))
  const { default: readExcelFile } = await import('read-excel-file/universal')
  // Packed anew from the parts that were checked: a second reader of the archive could find other parts in it.
  const checked = new Blob([new Uint8Array(storeZip(parts))])
  const sheets = await readExcelFile(checked, { trim: false }).catch((error) => {
    throw new ExchangeError('E_XLSX_BROKEN', { reason: error instanceof Error ? error.message : String(error) })
  })
  return sheets.flatMap(({ sheet, data }) => {
    const [columns, ...rows] = data.map((row) => row.map(textOf))
    return columns === undefined ? [] : [{ sheet: sheet.toLowerCase(), columns, rows }]
  })
}

/** What a cell says as text: a date that a spreadsheet made of what was typed becomes ISO 8601 again. */
function textOf(value: CellValue | null): string {
  if (value === null) return ''
  if (value instanceof Date) return value.toISOString().replace(/T00:00:00\.000Z$/, '')
  return String(value)
}
