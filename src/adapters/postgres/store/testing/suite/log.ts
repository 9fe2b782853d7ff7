import assert from 'node:assert/strict'
import { createLogCheck, rootOf, toHex } from '../../../../../log/index.ts'
import type { EntryQuery } from '../../../../../register/index.ts'
import { comment, document } from '../changes.ts'
import { BEGUN, DESK, gathered, ORIGIN, REL } from '../stores.ts'
import { JOINT, type StoreCase } from './store-case.ts'

/** What the log gives to those who prove things with it. */
export const LOG: readonly StoreCase[] = [
  {
    says: 'leaves, nodes and last entries are those of the tree',
    async run({ store }) {
      const changes = Array.from({ length: 30 }, (_, place) => document(`doc:${place}`))
      await store.enter(REL, changes, DESK)
      const log = await store.log(REL)
      const size = await log.size()
      const check = createLogCheck()
      for await (const leaf of log.leaves(0, size)) check.add(leaf)
      const frontier = check.frontier()
      assert.equal(frontier.size, BEGUN + 30)
      // 33 leaves: a perfect subtree of 32, and one leaf.
      const peaks = await log.nodes([
        { level: 5, index: 0 },
        { level: 0, index: 32 },
      ])
      assert.equal(toHex(rootOf({ size, peaks })), toHex(rootOf(frontier)))
      await assert.rejects(log.nodes([{ level: 5, index: 1 }]), { code: 'E_NODE_MISSING' })
      assert.equal(await log.lastOf('doc:0'), BEGUN)
      assert.equal(await log.lastOf('doc:nowhere'), null)
      assert.equal(log.origin, ORIGIN)
    },
  },
  {
    says: 'changes are told from a place, of an item, and of a time',
    async run({ store, again }) {
      const early = await again({ clock: () => '2021-06-01T12:00:00Z' })
      await early.enter(REL, [document('doc:a', { signedOn: '2021-01' })], DESK)
      await store.enter(REL, [comment('doc:a', 'now')], DESK)
      const indexes = async (query: object) =>
        (await gathered(store.changes(REL, query, JOINT))).map(({ index }) => index)
      assert.deepEqual(await indexes({ obj: 'doc:a' }), [BEGUN, BEGUN + 1])
      assert.deepEqual(await indexes({ from: 1, to: 2 }), [1])
      assert.deepEqual(await indexes({ before: '2021-06-01T12:00:01Z' }), [BEGUN])
      assert.deepEqual(await indexes({ since: '2021-06-01T12:00:00Z', before: '2021-06-01T12:00:00Z' }), [])
      assert.deepEqual(await indexes({ obj: 'doc:a', since: '2021-06-01T12:00:00.5Z' }), [BEGUN + 1])
    },
  },
  {
    says: 'changes are told backwards, of types and of a side',
    async run({ store }) {
      await store.enter(REL, [document('doc:a'), document('doc:b')], DESK)
      await store.enter(REL, [{ ...comment('doc:a', 'ours'), party: 'north' }], { ...DESK, party: 'north' })
      const indexes = async (query: EntryQuery) =>
        (await gathered(store.changes(REL, query, JOINT))).map(({ index }) => index)
      const all = await indexes({})
      assert.deepEqual(await indexes({ order: 'newest' }), all.toReversed())
      assert.deepEqual(await indexes({ order: 'newest', from: 1, to: 3 }), [2, 1])
      assert.deepEqual(await indexes({ types: ['document.add'], order: 'newest' }), [BEGUN + 1, BEGUN])
      assert.deepEqual(await indexes({ types: ['document.add', 'comment.add'] }), [BEGUN, BEGUN + 1, BEGUN + 2])
      assert.deepEqual(await indexes({ party: 'north' }), [BEGUN + 2])
      assert.deepEqual(await indexes({ party: null }), all.slice(0, -1))
    },
  },
  {
    says: 'there are never two roots for one size',
    async run({ store }) {
      const log = await store.log(REL)
      const checkpoint = { size: BEGUN, root: 'ab'.repeat(32), note: 'a note', at: '2024-01-01T00:00:00Z' }
      assert.equal(await log.latest(), null)
      await log.saveCheckpoint(checkpoint)
      await log.saveCheckpoint(checkpoint)
      const other = { ...checkpoint, root: 'cd'.repeat(32) }
      await assert.rejects(log.saveCheckpoint(other), { code: 'E_CHECKPOINT_CONFLICT' })
      await assert.rejects(log.saveCosigned(other), { code: 'E_CHECKPOINT_UNKNOWN' })
      const cosigned = { ...checkpoint, note: 'a note, cosigned' }
      await log.saveCosigned(cosigned)
      assert.deepEqual(await log.checkpoints(), [cosigned])
      assert.deepEqual(await log.latest(), cosigned)
    },
  },
]
