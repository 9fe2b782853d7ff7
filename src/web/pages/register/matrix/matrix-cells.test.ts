import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Knowledge, MatrixCell, MatrixColumn } from '../../../../register/index.ts'
import { columnGroups, nextColumns, SIGNS, sayingCells, shownCell } from './matrix-cells.ts'

const cell = (knowledge: Knowledge, need: MatrixCell['need'] = 'required', on: string | null = null): MatrixCell => ({
  ...{ knowledge, need, on, means: null, scope: null },
})

const CASES: readonly (readonly [MatrixCell | null, string])[] = [
  [null, 'not-needed'],
  [cell('not-reached'), 'open'],
  [cell('not-reached', 'optional'), 'not-needed'],
  [cell('evidenced', 'optional', '2022-05-30'), 'evidenced'],
  [cell('no-evidence', 'required', '2022'), 'no-evidence'],
  [cell('contradicted', 'required', '2022'), 'contradicted'],
  [cell('denied'), 'denied'],
]

for (const [given, state] of CASES) {
  test(`a cell of ${given?.knowledge ?? 'nothing'} that is ${given?.need ?? 'not there'} shows ${state}`, () => {
    const shown = shownCell(given)
    assert.deepEqual([shown.state, shown.on], [state, given?.on ?? null])
  })
}

test('every state has a sign of its own', () => {
  assert.equal(new Set(Object.values(SIGNS)).size, Object.keys(SIGNS).length)
})

const COLUMNS: readonly MatrixColumn[] = [
  { rung: 'signed', party: null },
  { rung: 'consent', party: 'ir' },
  { rung: 'consent', party: 'tj' },
  { rung: 'in-force', party: null },
]

test('columns stand in groups by rung, all of them once', () => {
  const groups = columnGroups(COLUMNS)
  assert.deepEqual(groups, [
    { rung: 'signed', sides: [null] },
    { rung: 'consent', sides: ['ir', 'tj'] },
    { rung: 'in-force', sides: [null] },
  ])
  assert.deepEqual(
    groups.flatMap(({ rung, sides }) => sides.map((party) => ({ rung, party }))),
    COLUMNS,
  )
})

test('a list tells what is known, and what comes next on which side', () => {
  const cells = [
    cell('evidenced', 'required', '2022'),
    cell('no-evidence', 'required', '2023'),
    cell('not-reached'),
    cell('not-reached'),
  ]
  assert.deepEqual(
    sayingCells(COLUMNS, cells).map(({ column }) => column),
    COLUMNS.slice(0, 2),
  )
  assert.deepEqual(nextColumns(COLUMNS, cells), [COLUMNS[2]])
  assert.deepEqual(nextColumns(COLUMNS, [null, null, null, null]), [])
})
