import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type Change, decide, evolve, type Item, type ItemId, replay } from '../../../register/index.ts'
import { aHistory, EVERY_CHANGE, factsOf, newEvidence } from '../../../register/testing/index.ts'
import { bare, recorded } from '../testing/random-items.ts'
import { changesOf } from './changes-of.ts'
import { tablesOf } from './tables-of.ts'

const move = (stage: string, on: string, some: object = {}): Change['body'] => {
  return { ...{ stage, party: null, on, means: null, scope: null, evidence: [], successor: null }, ...some } as never
}

/** A treaty that takes the place of a memorandum, each pointing to the other, and what was taken back on the way. */
const REPLACED: readonly Change[] = [
  { type: 'document.add', obj: 'doc:old', party: null, body: factsOf('document') },
  { type: 'stage.set', obj: 'doc:old', party: null, body: move('signed', '2021-01-11') as never },
  {
    type: 'evidence.add',
    obj: 'doc:old',
    party: null,
    body: { ...newEvidence('2021-02'), stage: 'in-force', party: null },
  },
  { type: 'stage.set', obj: 'doc:old', party: null, body: move('in-force', '2021-02') as never },
  {
    type: 'stage.withdraw',
    obj: 'doc:old',
    party: null,
    body: { stage: 'in-force', party: null, reason: 'too early' },
  },
  {
    type: 'stage.set',
    obj: 'doc:old',
    party: null,
    body: move('in-force', '2021-03', { evidence: [newEvidence('2021-03'), newEvidence('2021-04')] }) as never,
  },
  { type: 'document.add', obj: 'doc:new', party: null, body: factsOf('document', { parent: 'doc:old' }) },
  {
    type: 'stage.set',
    obj: 'doc:old',
    party: null,
    body: move('superseded', '2022', { successor: 'doc:new' }) as never,
  },
  { type: 'document.add', obj: 'doc:gone', party: null, body: factsOf('document', { dependsOn: ['doc:new'] }) },
  { type: 'item.withdraw', obj: 'doc:gone', party: null, body: { reason: 'entered twice' } },
]

/** Enters the changes as a store does: each is judged by what those before it leave. */
function entered(changes: readonly Change[]): ReadonlyMap<ItemId, Item> {
  const items = new Map<ItemId, Item>()
  for (const [index, change] of changes.entries()) {
    decide(change, { items, today: '2026-01-01', signedBy: null })
    items.set(change.obj, evolve(items.get(change.obj) ?? null, recorded(change, index)))
  }
  return items
}

const CASES: readonly (readonly [string, readonly Change[]])[] = [
  ['a history in which every change occurs', EVERY_CHANGE],
  ['a document that is superseded, moves that were withdrawn', [...EVERY_CHANGE, ...REPLACED]],
]

for (const [name, changes] of CASES) {
  test(`the rules let a register be entered anew from its tables: ${name}`, () => {
    const items = replay(aHistory(changes))
    for (const reader of ['north', 'south']) {
      const anew = changesOf(tablesOf(items.values(), { reader }), new Map())
      assert.deepEqual(anew.issues, [])
      const again = entered(anew.changes.map(({ change }) => change))
      for (const [id, item] of items) {
        if (item.kind === 'draft' && item.added.party !== reader) continue
        const comments = item.comments.filter(({ privateTo }) => privateTo === null || privateTo === reader)
        assert.deepEqual(bare(again.get(id) as Item), bare({ ...item, comments }))
      }
    }
  })
}

test('notes and drafts are in the tables of their own side alone', () => {
  const items = [...replay(aHistory(EVERY_CHANGE)).values()]
  const rowsFor = (reader: string | null, sheet: string) =>
    tablesOf(items, { reader }).find((table) => table.sheet === sheet)?.rows.length
  const notes = items.flatMap(({ comments }) => comments).filter(({ privateTo }) => privateTo === 'south').length
  assert.ok(notes > 0)
  assert.equal(rowsFor('south', 'comments'), (rowsFor(null, 'comments') ?? 0) + notes)
  assert.equal(rowsFor('north', 'comments'), rowsFor(null, 'comments'))
  const drafts = items.filter(({ kind }) => kind === 'draft')
  assert.ok(drafts.length > 0)
  assert.equal(rowsFor(null, 'drafts'), 0)
  assert.equal(rowsFor(drafts[0]?.added.party ?? null, 'drafts'), drafts.length)
})
