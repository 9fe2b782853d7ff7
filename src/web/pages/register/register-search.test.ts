import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import {
  changed,
  isNarrowed,
  queryOf,
  type RegisterSearch,
  registerSearch,
  SHOWN_FACETS,
  toggled,
  widened,
} from './register-search.ts'

const CASES: readonly {
  readonly says: string
  readonly given: Record<string, unknown>
  readonly found: RegisterSearch
}[] = [
  { says: 'nothing', given: {}, found: {} },
  { says: 'lists of values', given: { field: ['energy', 'trade'] }, found: { field: ['energy', 'trade'] } },
  {
    says: 'what a hand types',
    given: { field: 'energy,trade', year: 2022 },
    found: { field: ['energy', 'trade'], year: ['2022'] },
  },
  { says: 'words that look like numbers', given: { q: 1401 }, found: { q: '1401' } },
  { says: 'days', given: { at: '2022-05-30', since: 'soon', recordedBy: 7 }, found: { at: '2022-05-30' } },
  {
    says: 'views',
    given: { view: 'changes', by: 'dated', order: 'title' },
    found: { view: 'changes', by: 'dated', order: 'title' },
  },
  { says: 'nonsense', given: { view: 'x', field: {}, withdrawn: 'yes', q: ' ', evil: '<script>' }, found: {} },
]

for (const { says, given, found } of CASES) {
  test(`an address says ${says}`, () => {
    assert.deepEqual(registerSearch(given), found)
    assert.deepEqual(registerSearch(found as Record<string, unknown>), found)
  })
}

test('choosing a value twice leaves everything as it was', () => {
  fc.assert(
    fc.property(fc.constantFrom(...SHOWN_FACETS), fc.stringMatching(/^[a-z]{1,8}$/), (facet, value) => {
      const search: RegisterSearch = { q: 'road', field: ['energy'] }
      const once = toggled(search, facet, value)
      assert.deepEqual(
        toggled(once, facet, value),
        search.field?.includes(value) && facet === 'field' ? { ...search } : search,
      )
      assert.ok(isNarrowed(once))
      assert.ok(!isNarrowed(widened(once)))
    }),
  )
})

test('the API is asked for the same, and for documents alone where stages are shown', () => {
  assert.equal(queryOf({ field: ['energy', 'trade'], kind: ['body'] }).field, 'energy,trade')
  assert.equal(queryOf({ kind: ['body'] }).kind, 'document')
  assert.equal(queryOf({ kind: ['body'], view: 'list' }).kind, 'body')
  assert.equal(queryOf({ withdrawn: true }).withdrawn, 'true')
  assert.deepEqual(changed({ q: 'road', at: '2022-01-01' }, { q: '' }), { at: '2022-01-01' })
})
