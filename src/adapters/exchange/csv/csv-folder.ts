import { mkdir, readdir, stat, writeFile } from 'node:fs/promises'
import { basename, extname, join } from 'node:path'
import { readFileBytes } from '../../input/read-bytes.ts'
import { ExchangeError } from '../exchange-error.ts'
import { nearest } from '../nearest.ts'
import type { Table, Tables } from '../table/table.ts'
import { SHEET_COLUMNS } from '../table/tables-of.ts'
import { type CsvOptions, formatCsv, parseCsv, type ReadCsvOptions } from './csv.ts'

/** Largest file of one sheet: 64 MB. */
const LIMIT_BYTES = 64 * 1024 * 1024

/** Writes one file for each sheet, `documents.csv` and so on, into the folder, which is made when it is not there. */
export async function writeCsvFolder(folder: string, tables: Tables, options: CsvOptions = {}): Promise<void> {
  await mkdir(folder, { recursive: true })
  for (const table of tables) await writeFile(join(folder, `${table.sheet}.csv`), formatCsv(table, options))
}

/**
 * Reads a folder of CSV files, or one file: each is the sheet that it is named after, whatever the case. Other files of
 * the folder are passed over. Throws ExchangeError and InputError.
 */
export async function readCsv(path: string, options: ReadCsvOptions = {}): Promise<Tables> {
  const facts = await stat(path).catch(() => null)
  const files = facts?.isDirectory() ? (await readdir(path)).sort().map((name) => join(path, name)) : [path]
  const sheets = facts?.isDirectory() ? files.filter((file) => extname(file).toLowerCase() === '.csv') : files
  if (sheets.length === 0) throw new ExchangeError('E_NO_TABLES', { name: path })
  const tables: Table[] = []
  for (const file of sheets) {
    const sheet = sheetOf(file)
    tables.push(parseCsv(sheet, await readFileBytes(file, LIMIT_BYTES), options))
  }
  return tables
}

/** `Documents.CSV` → documents. Throws E_UNKNOWN_SHEET. */
function sheetOf(file: string): string {
  const sheet = basename(file, extname(file)).toLowerCase()
  const known = [...SHEET_COLUMNS.keys()]
  if (known.includes(sheet)) return sheet
  throw new ExchangeError('E_UNKNOWN_SHEET', { sheet, nearest: nearest(sheet, known), accepted: known.join(', ') })
}
