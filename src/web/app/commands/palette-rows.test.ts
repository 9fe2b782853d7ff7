import assert from 'node:assert/strict'
import { test } from 'node:test'
import { groupedRows, matchingRows, type PaletteRow } from './palette-rows.ts'

const row = (label: string, more: Partial<PaletteRow> = {}): PaletteRow => ({
  id: label,
  group: 'pages',
  label,
  run: () => undefined,
  ...more,
})

const ROWS = [
  row('The timeline'),
  row('Timeline'),
  row('Plan'),
  row('دفتر ثبت', { also: 'Register' }),
  row('Феҳрист'),
  row('Тоҷикӣ', { group: 'view', also: 'Tajik tg' }),
]

const CASES: readonly (readonly [text: string, found: readonly string[]])[] = [
  ['', ROWS.map(({ label }) => label)],
  ['time', ['Timeline', 'The timeline']],
  ['PLAN', ['Plan']],
  ['register', ['دفتر ثبت']],
  // The Arabic letter in the place of the Persian one, and letters without their Tajik signs.
  ['دفتر ثبت', ['دفتر ثبت']],
  ['фехрист', ['Феҳрист']],
  ['tajik', ['Тоҷикӣ']],
  ['line the', ['The timeline']],
  ['nothing of the kind', []],
]

for (const [text, found] of CASES) {
  test(`"${text}" finds ${found.length}`, () => {
    const rows = matchingRows(ROWS, text)
    assert.deepEqual(
      rows.map(({ label }) => label),
      found,
    )
    // Whatever is found is in one group, and in no other.
    assert.equal(
      groupedRows(rows).reduce((sum, group) => sum + group.rows.length, 0),
      rows.length,
    )
  })
}

test('groups stand in their order, the empty ones not at all', () => {
  assert.deepEqual(
    groupedRows(ROWS).map(({ group }) => group),
    ['pages', 'view'],
  )
})
