import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { type Item, type ItemId, replay } from '../../../register/index.ts'
import { bare, randomItems, recorded } from '../testing/random-items.ts'
import { changesOf } from './changes-of.ts'
import { tablesOf } from './tables-of.ts'

const RUNS = { numRuns: 60 }

/** The register that the changes make of the items. */
function after(tables: ReturnType<typeof tablesOf>, items: ReadonlyMap<ItemId, Item> = new Map()) {
  const { changes, issues } = changesOf(tables, items)
  assert.deepEqual(issues, [])
  return replay(changes.map(({ change }, index) => recorded(change, index)))
}

test('tables of a register change nothing in it', () => {
  fc.assert(
    fc.property(randomItems, (items) => {
      const { changes, issues } = changesOf(tablesOf(items.values(), { reader: 'ir' }), items)
      assert.deepEqual(issues, [])
      assert.deepEqual(changes, [])
    }),
    RUNS,
  )
})

test('tables of a register, entered into an empty one, make an equal register', () => {
  fc.assert(
    fc.property(randomItems, (items) => {
      const rebuilt = after(tablesOf(items.values(), { reader: 'ir' }))
      for (const [id, item] of items) {
        const comments = item.comments.filter(({ privateTo }) => privateTo !== 'tj')
        const again = rebuilt.get(id)
        assert.ok(again, id)
        const shared = { ...item, comments: comments.filter(({ privateTo }) => privateTo === null) }
        const private_ = comments.filter(({ privateTo }) => privateTo !== null)
        assert.deepEqual(
          bare({ ...again, comments: again.comments.filter(({ privateTo }) => privateTo === null) }),
          bare(shared),
        )
        assert.equal(again.comments.length, shared.comments.length + private_.length)
      }
      assert.equal(rebuilt.size, items.size)
    }),
    RUNS,
  )
})
