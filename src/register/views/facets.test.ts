import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import type { Item } from '../items/item.ts'
import {
  aBody,
  aContradiction,
  aDocument,
  anEvent,
  anUndertaking,
  delayed,
  NORTH,
  reached,
  SOUTH,
} from '../testing/index.ts'
import { choose, FACETS, type FacetChoice, faceted, NONE } from './facets.ts'
import { contextOf } from './testing/check-view.ts'

const ITEMS: readonly Item[] = [
  aDocument(
    { id: 'doc:a', type: 'treaty', field: 'transport', parties: [NORTH, SOUTH], signedOn: '2020-02', responsible: [] },
    { stages: [reached('signed', '2020-02-01')], delays: [delayed('other-side', { party: SOUTH })] },
  ),
  aDocument({
    ...{ id: 'doc:b', type: 'memorandum', field: 'energy', signedOn: '2021-01-01', expiresOn: '2021-06-20' },
    ...{ unverified: ['place'], responsible: [{ body: 'body:one', party: NORTH }] },
  }),
  aDocument({ id: 'doc:c', type: 'memorandum', field: 'energy', signedOn: null, responsible: [] }),
  anUndertaking({ id: 'und:a', actors: [NORTH], due: '2021-05-01', field: 'energy', body: 'body:one' }),
  anUndertaking({ id: 'und:b', actors: [], due: null, field: null, body: null }),
  anEvent({ id: 'event:a', kind: 'visit', host: SOUTH, from: '2021-03-01' }),
  aBody({ id: 'body:one', party: NORTH, field: null }),
  aContradiction({ about: ['doc:c'] }),
]

const all = faceted(ITEMS, contextOf(ITEMS))

test('items have values of the facets that say something of their kind', () => {
  const of = (id: string) => all.find(({ item }) => item.id === id)?.values
  assert.deepEqual(of('doc:a'), {
    ...{ kind: ['document'], type: ['treaty'], field: ['transport'], party: [NORTH, SOUTH], stage: ['signed'] },
    ...{ status: ['active'], year: ['2020'], body: [NONE], risk: ['waiting', 'without-evidence'] },
  })
  assert.deepEqual(of('doc:b')?.risk, ['expiring', 'unverified'])
  assert.deepEqual([of('doc:c')?.risk, of('doc:c')?.year, of('doc:c')?.stage], [['contradicted'], [NONE], [NONE]])
  assert.deepEqual([of('und:a')?.risk, of('und:a')?.status, of('und:a')?.type], [['overdue'], ['open'], ['commitment']])
  assert.deepEqual([of('und:b')?.field, of('und:b')?.body], [[NONE], [NONE]])
  assert.deepEqual([of('event:a')?.party, of('event:a')?.year, of('event:a')?.stage], [[SOUTH], ['2021'], []])
  assert.deepEqual(of('body:one')?.body, ['body:one'])
})

test('what was withdrawn carries no risk', () => {
  const entry = { index: 9, hash: '', at: '2021-05-01T00:00:00Z', by: 'x', party: null }
  const gone = { ...ITEMS[3], withdrawn: { reason: 'twice', entry } } as Item
  assert.deepEqual(faceted([gone], contextOf([gone]))[0]?.values.risk, [])
})

const choice: fc.Arbitrary<FacetChoice> = fc
  .array(
    fc.constantFrom(...FACETS).chain((facet) => {
      const values = [...new Set(all.flatMap((one) => one.values[facet]))]
      return fc.tuple(fc.constant(facet), fc.subarray([...values, 'unheard-of']))
    }),
    { maxLength: 4 },
  )
  .map((entries) => Object.fromEntries(entries))

test('each count is what choosing just that value would give', () => {
  fc.assert(
    fc.property(choice, (chosen) => {
      const { counts } = choose(all, chosen)
      for (const facet of FACETS) {
        const values = new Set(all.flatMap((one) => one.values[facet]))
        for (const value of values) {
          const count = counts[facet].find((one) => one.value === value)?.count ?? 0
          assert.equal(count, choose(all, { ...chosen, [facet]: [value] }).items.length, `${facet} ${value}`)
        }
        for (const value of chosen[facet] ?? []) assert.ok(counts[facet].some((one) => one.value === value))
      }
    }),
    { numRuns: 200 },
  )
})

test('items stay in their order, and nothing chosen is everything', () => {
  assert.deepEqual(choose(all, {}).items, all)
  assert.deepEqual(
    choose(all, { field: ['energy', 'transport'], kind: ['document'] }).items.map(({ item }) => item.id),
    ['doc:a', 'doc:b', 'doc:c'],
  )
})
