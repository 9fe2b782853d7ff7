import type { LocalText } from '../../../register/index.ts'
import { type CellKind, columnsOf, isLocal, LANGUAGES } from './fact-columns.ts'

/** The value's cells, one for each of its columns. */
export function cellsOf(value: unknown, kind: CellKind): readonly string[] {
  if (isLocal(kind)) return LANGUAGES.map((language) => (value as LocalText | null)?.[language] ?? '')
  if (value === null || value === undefined) return ['']
  return [kind === 'list' ? listCell(value as readonly string[]) : String(value)]
}

/** The cells of a row of named values. */
export function rowOf(values: Readonly<Record<string, unknown>>, kinds: Readonly<Record<string, CellKind>>): string[] {
  return Object.entries(kinds).flatMap(([name, kind]) => cellsOf(values[name], kind))
}

/** The columns of a row of named values. */
export function columnsOfAll(kinds: Readonly<Record<string, CellKind>>): string[] {
  return Object.entries(kinds).flatMap(([name, kind]) => columnsOf(name, kind))
}

/** `fa; tg`; or `["one; two","three"]` where a word holds what would part or change it. */
function listCell(words: readonly string[]): string {
  const isPlain = (word: string) => word !== '' && word === word.trim() && !word.includes(';') && !word.startsWith('[')
  return words.every(isPlain) ? words.join('; ') : JSON.stringify(words)
}

/** The words of a list; null when a JSON array of words is begun and not held through. */
export function listOf(cell: string): readonly string[] | null {
  if (!cell.startsWith('[')) {
    const words = cell.split(';').map((word) => word.trim())
    return words.filter((word) => word !== '')
  }
  try {
    const list: unknown = JSON.parse(cell)
    return Array.isArray(list) && list.every((word) => typeof word === 'string') ? list : null
  } catch {
    return null
  }
}
