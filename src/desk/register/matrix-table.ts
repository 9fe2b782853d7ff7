import type { Table } from '../../adapters/index.ts'
import type { Matrix, MatrixCell, MatrixRow, RelationshipItem } from '../../register/index.ts'
import { fieldLabel, partyName, textIn, type Vocabulary } from '../../words/index.ts'

/**
 * The matrix as a sheet with headings and names in one language, for whoever goes on with it elsewhere. Dates stay as ISO
 * 8601; what is known of a stage stands beside its date in words.
 */
export function matrixTable(matrix: Matrix, relationship: RelationshipItem | null, words: Vocabulary): Table {
  const { facts, stages, page, changes } = words.register
  const sideOf = (party: string) => (relationship === null ? party : partyName(party, relationship, words))
  const columns = matrix.columns.map(({ rung, party }) =>
    party === null ? stages[rung] : `${stages[rung]} · ${sideOf(party)}`,
  )
  return {
    sheet: 'matrix',
    columns: [
      ...['id', facts.titles, facts.type, facts.field, facts.signedOn, page.ladder, page.statusTitle, ...columns],
      ...[page.overdue, page.contradictionsTitle, changes.dispute, facts.unverified],
    ],
    rows: matrix.rows.map((row) => [
      ...headOf(row, words),
      ...row.cells.map((cell) => cellText(cell, words)),
      ...flagsOf(row, words, sideOf),
    ]),
  }
}

function headOf(row: MatrixRow, { register, language }: Vocabulary): readonly string[] {
  const { item, titles, type, field, signedOn, rung, condition } = row
  const stage = rung === null ? register.page.notReached : register.stages[rung]
  const head = [item, textIn(titles, language), register.types[type], fieldLabel(field, language)]
  return [...head, signedOn ?? '', stage, register.conditions[condition]]
}

/** "2022-05-30", "2022-05-30 (no evidence)", "(denied)"; nothing for what is not reached or does not exist. */
function cellText(cell: MatrixCell | null, { register }: Vocabulary): string {
  if (cell === null || cell.knowledge === 'not-reached') return ''
  const known = cell.knowledge === 'evidenced' ? '' : `(${register.knowledge[cell.knowledge]})`
  return [cell.on ?? '', known].filter((part) => part !== '').join(' ')
}

function flagsOf({ flags }: MatrixRow, { register }: Vocabulary, sideOf: (party: string) => string): readonly string[] {
  const { overdue, contradictions, disputedBy, unverified } = flags
  const names: Readonly<Record<string, string>> = register.facts
  const number = (count: number) => (count === 0 ? '' : String(count))
  return [
    ...[number(overdue), number(contradictions.length), disputedBy.map(sideOf).join(', ')],
    unverified.map((fact) => names[fact] ?? fact).join(', '),
  ]
}
