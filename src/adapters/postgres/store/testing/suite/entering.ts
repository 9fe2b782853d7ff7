import assert from 'node:assert/strict'

import type { Change } from '../../../../../register/index.ts'
import { factsOf, NORTH, SOUTH } from '../../../../../register/testing/index.ts'
import { comment, document, note, stage } from '../changes.ts'
import { BEGUN, DESK, NORTHERN, ORIGIN, REL, signer } from '../stores.ts'
import { JOINT, type StoreCase } from './store-case.ts'

const REFUSED: readonly { readonly fault: string; readonly change: Change; readonly code: string }[] = [
  { fault: 'an unknown item', change: comment('doc:nowhere', 'lost'), code: 'R_UNKNOWN_ITEM' },
  { fault: 'an id that is taken', change: document('doc:a'), code: 'R_ITEM_EXISTS' },
  { fault: 'an entry above 65,535 bytes', change: tooLarge(), code: 'E_ENTRY_TOO_LARGE' },
  { fault: 'a note for the other side', change: note('doc:a', SOUTH, 'not mine'), code: 'R_NOT_YOUR_SIDE' },
]

/** How changes are entered, and refused. */
export const ENTERING: readonly StoreCase[] = [
  {
    says: 'gives each change its place in the history',
    async run({ store }) {
      const refs = await store.enter(REL, [document('doc:a'), stage('doc:a', 'signed', '2021-01-11')], DESK)
      assert.deepEqual(
        refs.map(({ index }) => index),
        [BEGUN, BEGUN + 1],
      )
      const item = await store.item(REL, 'doc:a', JOINT)
      assert.deepEqual(item?.added, refs[0])
      assert.deepEqual(item?.last, refs[1])
      const [summary] = await store.relationships()
      assert.deepEqual(summary, { rel: REL, origin: ORIGIN, facts: factsOf('relationship'), size: BEGUN + 2 })
    },
  },
  {
    says: 'refused in the middle of a batch stores nothing',
    async run({ store }, t) {
      for (const { fault, change, code } of REFUSED) {
        await t.test(fault, async () => {
          const batch = [document('doc:a'), change, comment('doc:a', 'after')]
          await assert.rejects(store.enter(REL, batch, NORTHERN), { code })
          assert.equal(await store.item(REL, 'doc:a', JOINT), null)
          assert.equal(await (await store.log(REL)).size(), BEGUN)
        })
      }
    },
  },
  {
    says: 'an id of an entry is there once',
    async run({ store, again }) {
      const repeating = await again({ ids: () => 'the-same' })
      await repeating.enter(REL, [document('doc:a')], DESK)
      await assert.rejects(repeating.enter(REL, [comment('doc:a', 'b')], DESK), { code: 'E_LOG_ID_REPEATED' })
      await store.enter(REL, [comment('doc:a', 'c')], DESK)
      assert.deepEqual(await store.check(REL), [])
    },
  },
  {
    says: 'a clock that is set back ten years changes no order',
    async run({ store, again }) {
      await store.enter(REL, [document('doc:a'), comment('doc:a', 'first')], DESK)
      const late = await again({ clock: () => '2024-02-29T00:00:00Z' })
      await late.enter(REL, [comment('doc:a', 'second')], DESK)
      await store.enter(REL, [comment('doc:a', 'third')], DESK)
      const item = await store.item(REL, 'doc:a', JOINT)
      assert.deepEqual(
        item?.comments.map(({ text }) => text),
        ['first', 'second', 'third'],
      )
      assert.deepEqual(await store.check(REL), [])
    },
  },
  {
    says: 'two stores at once never fork the history',
    async run({ store, again }) {
      const other = await again()
      await store.enter(REL, [document('doc:a')], DESK)
      const work = Array.from({ length: 20 }, (_, turn) =>
        (turn % 2 === 0 ? store : other).enter(REL, [comment('doc:a', `${turn}`)], DESK),
      )
      const indexes = (await Promise.all(work)).flat().map(({ index }) => index)
      assert.equal(new Set(indexes).size, 20)
      assert.equal((await store.item(REL, 'doc:a', JOINT))?.comments.length, 20)
      assert.deepEqual(await store.check(REL), [])
    },
  },
  {
    says: 'a party signs its own word with its own key',
    async run({ store }) {
      const key = signer('north.example')
      const named = { party: NORTH, verifierKey: key.verifierKey, retires: null }
      await store.enter(REL, [{ type: 'key.add', obj: `rel:${REL}`, party: NORTH, body: named }], NORTHERN)
      const [added] = await store.enter(REL, [document('doc:a')], DESK)
      const word: Change = {
        type: 'endorse',
        obj: 'doc:a',
        party: NORTH,
        body: { upTo: added?.hash ?? '', reason: null },
      }
      await assert.rejects(store.enter(REL, [word], NORTHERN), { code: 'R_NOT_SIGNED_BY_PARTY' })
      await store.enter(REL, [word], { ...NORTHERN, key })
      assert.equal((await store.item(REL, 'doc:a', JOINT))?.endorsements.length, 1)
      assert.deepEqual(await store.check(REL), [])
    },
  },
  {
    says: 'a party that joins later has its own notes',
    async run({ store }) {
      const facts = factsOf('relationship')
      const parties = [...facts.parties, { code: 'islands', names: { en: 'Islands' } }]
      const body = { changes: { parties }, reason: 'they joined' }
      await store.enter(REL, [{ type: 'item.correct', obj: `rel:${REL}`, party: null, body }, document('doc:a')], DESK)
      await store.enter(REL, [note('doc:a', 'islands', 'ours')], { ...DESK, party: 'islands' })
      assert.equal((await store.item(REL, 'doc:a', { party: 'islands' }))?.comments.length, 1)
      assert.equal((await store.item(REL, 'doc:a', JOINT))?.comments.length, 0)
    },
  },
  {
    says: 'a relationship that is not there, a party that is not of it, and one that is there already',
    async run({ store }) {
      await assert.rejects(store.enter('east-west', [], DESK), { code: 'E_RELATIONSHIP_UNKNOWN' })
      await assert.rejects(store.items(REL, {}, { party: 'east' }), { code: 'E_PARTY_UNKNOWN' })
      await assert.rejects(store.log('East"; drop'), { code: 'E_CODE_NOT_VALID' })
      const again = store.open({ rel: REL, origin: 'other.example', facts: factsOf('relationship') }, DESK)
      await assert.rejects(again, { code: 'E_RELATIONSHIP_EXISTS' })
      const sameOrigin = store.open({ rel: 'east-west', origin: ORIGIN, facts: factsOf('relationship') }, DESK)
      await assert.rejects(sameOrigin, { code: 'E_RELATIONSHIP_EXISTS' })
      assert.equal((await store.relationships()).length, 1)
    },
  },
]

function tooLarge(): Change {
  const sources = Array.from({ length: 8 }, (_, place) => `${place}`.repeat(9_999))
  const signatories = sources.map((name) => ({ name: name.slice(0, 1_000), office: name.slice(0, 1_000), party: null }))
  return document('doc:large', { note: sources[0] ?? '', signatories: Array(40).fill(signatories).flat() })
}
