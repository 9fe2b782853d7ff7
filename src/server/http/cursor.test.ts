import assert from 'node:assert/strict'
import test from 'node:test'
import { pageOf } from './cursor.ts'

const ROWS = Array.from({ length: 7 }, (_, at) => `row-${at}`)
const keyOf = (row: string) => row

test('pages go through all rows once, in order, whatever their size', () => {
  for (let limit = 1; limit <= ROWS.length + 1; limit++) {
    const found: string[] = []
    let after: string | undefined
    do {
      const page = pageOf(ROWS, { after, limit }, keyOf)
      assert.equal(page.total, ROWS.length)
      assert.ok(page.rows.length <= limit)
      found.push(...page.rows)
      after = page.next ?? undefined
    } while (after !== undefined)
    assert.deepEqual(found, ROWS)
  }
})

test('of no rows there is one page', () => {
  assert.deepEqual(pageOf([], {}, keyOf), { rows: [], next: null, total: 0 })
})

test('rows that come in between neither repeat nor hide any', () => {
  const { next } = pageOf(ROWS, { limit: 3 }, keyOf)
  const grown = ['new', ...ROWS.slice(0, 3), 'between', ...ROWS.slice(3)]
  assert.deepEqual(pageOf(grown, { after: next ?? '' }, keyOf).rows, ['between', ...ROWS.slice(3)])
})

test('a key that no row has is refused', () => {
  assert.throws(() => pageOf(ROWS, { after: 'elsewhere' }, keyOf), { code: 'E_CURSOR' })
})
