import { STAGE_CODES } from '../../../register/index.ts'
import { nearest } from '../nearest.ts'
import { listOf } from './cells.ts'
import { type CellKind, isLocal, LANGUAGES } from './fact-columns.ts'
import type { Issues } from './issues.ts'
import type { Row } from './read-rows.ts'

/** What is read of a row, and where its faults go. */
export interface Reading {
  readonly row: Row
  readonly issues: Issues
}

/** More digits are no number that a register holds. */
const NUMBER = /^-?\d{1,9}$/

/**
 * The value in the row's cells; undefined when the sheet has no column for it. `before` is the value that the
 * register holds: languages without a column stay as they are.
 */
export function readValue(name: string, kind: CellKind, reading: Reading & { readonly before?: unknown }): unknown {
  if (isLocal(kind)) return readLocal(name, kind, reading)
  const cell = reading.row.cell(name)
  if (cell === undefined) return undefined
  if (typeof kind === 'object') return readWord(name, cell, { ...reading, ...kind })
  if (kind === 'optional') return cell === '' ? null : cell
  if (kind === 'count' && cell === '') return null
  if (kind === 'optional-stage' && cell === '') return null
  if (kind === 'list') return readList(name, cell, reading)
  if (cell === '') {
    if (reading.before !== '') fault(reading, name, { code: 'E_MISSING_VALUE' })
    return ''
  }
  if (kind === 'text') return cell
  if (kind === 'number' || kind === 'count') {
    if (!NUMBER.test(cell)) fault(reading, name, { code: 'E_NOT_A_NUMBER', value: cell })
    return Number(cell)
  }
  if (!(STAGE_CODES as readonly string[]).includes(cell))
    unknown('E_UNKNOWN_STAGE', cell, { ...reading, name, words: STAGE_CODES })
  return cell
}

/** Values of the row by name; those that the sheet has no column for are what an empty cell would be. */
export function readValues(
  kinds: Readonly<Record<string, CellKind>>,
  reading: Reading,
): Readonly<Record<string, unknown>> {
  const values = Object.entries(kinds).map(([name, kind]) => [
    name,
    readValue(name, kind, reading) ?? whenAbsent(name, kind, reading),
  ])
  return Object.fromEntries(values)
}

/** The value of a fact that nothing is said of. What has to be said is an issue. */
export function whenAbsent(name: string, kind: CellKind, reading: Reading): unknown {
  if (kind === 'local') return {}
  if (kind === 'list') return []
  if (isNullable(kind)) return null
  if (typeof kind === 'object' && kind.absent !== undefined) return kind.absent
  if (reading.row.cell(name) === undefined) fault(reading, name, { code: 'E_MISSING_VALUE' })
  return ''
}

function isNullable(kind: CellKind): boolean {
  return typeof kind === 'string' && (kind === 'count' || kind.startsWith('optional'))
}

function readLocal(name: string, kind: CellKind, { row, before }: Reading & { readonly before?: unknown }): unknown {
  const held = (before ?? {}) as Readonly<Record<string, string>>
  const texts = LANGUAGES.map((language) => [language, row.cell(`${name}.${language}`)] as const)
  if (texts.every(([, text]) => text === undefined)) return undefined
  const merged = texts.map(([language, text]) => [language, text ?? held[language] ?? ''] as const)
  const given = merged.filter(([, text]) => text !== '')
  return given.length === 0 && isNullable(kind) ? null : Object.fromEntries(given)
}

function readList(name: string, cell: string, reading: Reading): readonly string[] {
  const list = listOf(cell)
  if (list === null) fault(reading, name, { code: 'E_BAD_LIST', value: cell.slice(0, 80) })
  return list ?? []
}

interface Words {
  readonly words: readonly string[]
  readonly absent?: string | null
}

function readWord(name: string, cell: string, { words, absent, ...reading }: Reading & Words): string | null {
  if (cell === '') {
    if (absent === undefined) fault(reading, name, { code: 'E_MISSING_VALUE' })
    return absent ?? null
  }
  if (!words.includes(cell)) unknown('E_UNKNOWN_WORD', cell, { ...reading, name, words })
  return cell
}

function unknown(
  code: 'E_UNKNOWN_STAGE' | 'E_UNKNOWN_WORD',
  value: string,
  { row, issues, name, words }: Reading & Words & { readonly name: string },
): void {
  if (issues.isFull()) return
  const near = nearest(value, words)
  issues.add(code, { ...row.at, column: name, value, nearest: near, accepted: words.join(', ') })
}

interface Fault {
  readonly code: 'E_MISSING_VALUE' | 'E_NOT_A_NUMBER' | 'E_BAD_LIST'
  readonly value?: string
}

function fault({ row, issues }: Reading, column: string, { code, ...values }: Fault): void {
  issues.add(code, { ...row.at, column, ...values })
}
