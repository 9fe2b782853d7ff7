import { stringify } from 'csv-stringify/sync'

/** A row of a list: cells by the names of their columns. */
export type Row = Readonly<Record<string, unknown>>

/** The headings, then a row of cells for each row; numbers as numbers, lists and objects as JSON. */
export function cellsOf(rows: readonly Row[]): readonly (readonly (string | number)[])[] {
  const columns = columnsOf(rows)
  return [columns, ...rows.map((row) => columns.map((column) => cellOf(row[column])))]
}

/** Rows of any list as CSV (RFC 4180). */
export function rowsCsv(rows: readonly Row[]): string {
  return [...pagesCsv([rows])].join('')
}

/** The same of rows that come in pages, page by page: a long list never holds up a server for all of it at once. */
export function* pagesCsv(pages: readonly (readonly Row[])[]): Generator<string> {
  const columns = [...new Set(pages.flatMap(columnsOf))]
  yield csvOf([columns])
  for (const rows of pages) yield csvOf(rows.map((row) => columns.map((column) => cellOf(row[column]))))
}

function columnsOf(rows: readonly Row[]): readonly string[] {
  return [...new Set(rows.flatMap((row) => Object.keys(row)))]
}

function csvOf(lines: readonly (readonly (string | number)[])[]): string {
  // A text that begins like a formula gets an apostrophe, so that no spreadsheet carries it out (OWASP ASVS 1.2.10).
  return stringify(
    lines.map((cells) => [...cells]),
    { escape_formulas: true, record_delimiter: '\r\n' },
  )
}

function cellOf(value: unknown): string | number {
  if (value === null || value === undefined) return ''
  if (typeof value === 'number') return value
  return typeof value === 'object' ? JSON.stringify(value) : String(value)
}
