import { decode } from '../../input/encoding.ts'
import { ExchangeError } from '../exchange-error.ts'

const SHEET_DATA = /<(?:[\w.-]{1,40}:)?sheetData[\s/>]/
/** The tags of rows and cells. */
const PLACED = /<(?:[\w.-]{1,40}:)?(row|c)(?=[\s/>])[^>]*>/g
/** Cells of one sheet, empty ones included: a reader fills the gaps before the last row and column. */
const MOST_CELLS = 20_000_000
const FORMULA = /<(?:[\w.-]{1,40}:)?f[\s/>]/g

/** Only what a reader of tables needs: `.xml` and `.rels` in strict UTF-8, without a document type, without formulas. */
export function checkedParts(parts: ReadonlyMap<string, Uint8Array>): ReadonlyMap<string, Uint8Array> {
  const texts = new Map<string, string>()
  for (const [part, content] of parts) {
    if (/\.(?:xml|rels)$/i.test(part)) texts.set(part, xmlOf(part, content))
  }
  for (const [part, text] of texts) {
    if (!SHEET_DATA.test(text)) continue
    refuseFormulas(part, text, texts)
    refuseGaps(part, text)
  }
  return new Map([...parts].filter(([part]) => texts.has(part)))
}

/** A document type can define entities, which no workbook needs; in UTF-16 one could hide it from us. */
function xmlOf(part: string, content: Uint8Array): string {
  const text = decode(content, 'utf-8')
  if (typeof text !== 'string' || text.includes('\0')) throw new ExchangeError('E_XLSX_BROKEN', { part })
  if (/<!DOCTYPE/i.test(text)) throw new ExchangeError('E_XML_DOCTYPE', { part })
  return text
}

/** A cell with a formula shows what a program once reckoned: nobody entered it. */
function refuseFormulas(part: string, text: string, texts: ReadonlyMap<string, string>): void {
  FORMULA.lastIndex = 0
  const found = FORMULA.exec(text)
  if (found === null) return
  const before = text.slice(Math.max(0, found.index - 2000), found.index)
  const place = /.*\br\s*=\s*["']([A-Z]{1,3})(\d{1,7})["']/s.exec(before)
  const sheet = sheetName(part, texts) ?? part
  throw new ExchangeError('E_FORMULA_CELL', { sheet, row: Number(place?.[2] ?? 0), column: place?.[1] ?? '' })
}

/** One cell in the last row and column of a sheet would make thousands of millions of empty ones. */
function refuseGaps(part: string, text: string): void {
  let rows = 0
  let columns = 0
  for (const [tag, name] of text.matchAll(PLACED)) {
    // A quote that stays open hides a `>`, and what comes behind it.
    const isWhole = (tag.split('"').length - 1) % 2 === 0 && (tag.split("'").length - 1) % 2 === 0
    const place = /\sr\s*=\s*["']([A-Z]{0,3})(\d{1,7})["']/.exec(tag)
    const isUnplaced = name === 'row' && !/\sr\s*=/.test(tag)
    if (!isWhole || (place === null && !isUnplaced)) throw new ExchangeError('E_XLSX_BROKEN', { part })
    rows = Math.max(rows, Number(place?.[2] ?? 0))
    columns = Math.max(columns, columnNumber(place?.[1] ?? ''))
  }
  if (rows * columns > MOST_CELLS)
    throw new ExchangeError('E_TOO_MANY_ROWS', { part, rows, columns, limit: MOST_CELLS })
}

/** A is 1, Z 26, AA 27. */
function columnNumber(letters: string): number {
  return [...letters].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0)
}

/** The name by which the workbook calls the part; null when it does not. */
function sheetName(part: string, texts: ReadonlyMap<string, string>): string | null {
  const file = part.slice(part.lastIndexOf('/') + 1)
  const relations = texts.get('xl/_rels/workbook.xml.rels')?.match(/<Relationship\b[^>]{0,2000}>/g) ?? []
  const relation = relations.find((tag) => attribute(tag, 'Target')?.endsWith(file))
  const sheets = texts.get('xl/workbook.xml')?.match(/<sheet\b[^>]{0,2000}>/g) ?? []
  const sheet = sheets.find((tag) => relation !== undefined && attribute(tag, 'r:id') === attribute(relation, 'Id'))
  return sheet === undefined ? null : attribute(sheet, 'name')
}

function attribute(tag: string, name: string): string | null {
  const at = tag.indexOf(` ${name}="`)
  if (at < 0) return null
  const start = at + name.length + 3
  return tag.slice(start, tag.indexOf('"', start))
}
