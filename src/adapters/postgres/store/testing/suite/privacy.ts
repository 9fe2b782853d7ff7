import assert from 'node:assert/strict'

import { type Change, Refusal } from '../../../../../register/index.ts'
import { NORTH, SOUTH } from '../../../../../register/testing/index.ts'
import { comment, document, draft, note } from '../changes.ts'
import { DESK, gathered, NORTHERN, REL, SOUTHERN } from '../stores.ts'
import { JOINT, type StoreCase } from './store-case.ts'

/** What one side alone may see. */
export const PRIVACY: readonly StoreCase[] = [
  {
    says: 'a side reads its own notes and drafts; nobody else learns what they say',
    async run({ store }) {
      const [added] = await store.enter(REL, [document('doc:a'), comment('doc:a', 'for all')], DESK)
      await store.enter(REL, [note('doc:a', NORTH, 'SECRET'), draft('draft:n', NORTH, { title: 'SECRET' })], NORTHERN)
      await store.enter(REL, [comment('doc:a', 'for all too')], DESK)
      const own = await store.item(REL, 'doc:a', { party: NORTH })
      assert.deepEqual(
        own?.comments.map(({ text, privateTo }) => [text, privateTo]),
        [
          ['for all', null],
          ['SECRET', NORTH],
          ['for all too', null],
        ],
      )
      assert.deepEqual(own?.last, added)
      assert.equal((await store.items(REL, { text: 'secret' }, { party: NORTH })).total, 1)
      for (const reader of [JOINT, { party: SOUTH }]) {
        const all = [await store.items(REL, { limit: 100 }, reader), await gathered(store.changes(REL, {}, reader))]
        assert.doesNotMatch(JSON.stringify(all), /SECRET/)
        assert.equal(await store.item(REL, 'draft:n', reader), null)
        assert.equal((await store.item(REL, 'doc:a', reader))?.comments.length, 2)
      }
      assert.deepEqual(await store.check(REL), [])
    },
  },
  {
    says: 'what is said of a draft later is as private as the draft',
    async run({ store }) {
      await store.enter(REL, [draft('draft:n', NORTH)], NORTHERN)
      const body = { changes: { title: 'SECRET' }, reason: 'better' }
      await store.enter(REL, [{ type: 'item.correct', obj: 'draft:n', party: NORTH, body }], NORTHERN)
      const facts = (await store.item(REL, 'draft:n', { party: NORTH }))?.facts
      assert.equal((facts as { title?: string } | undefined)?.title, 'SECRET')
      assert.doesNotMatch(JSON.stringify(await gathered(store.changes(REL, {}, JOINT))), /SECRET/)
      assert.deepEqual(await store.check(REL), [])
    },
  },
  {
    says: 'the draft of one side cannot be touched by the other',
    async run({ store }) {
      await store.enter(REL, [draft('draft:n', NORTH)], NORTHERN)
      const withdraw: Change = { type: 'item.withdraw', obj: 'draft:n', party: SOUTH, body: { reason: 'gone' } }
      await assert.rejects(store.enter(REL, [withdraw], SOUTHERN), { code: 'R_UNKNOWN_ITEM' })
      await assert.rejects(store.enter(REL, [draft('draft:n', SOUTH)], SOUTHERN), Refusal)
      await assert.rejects(store.enter(REL, [draft('draft:m', NORTH)], DESK), { code: 'R_NOT_YOUR_SIDE' })
      await assert.rejects(store.enter(REL, [{ ...document('doc:a'), party: SOUTH }], NORTHERN), {
        code: 'R_NOT_YOUR_SIDE',
      })
    },
  },
]
