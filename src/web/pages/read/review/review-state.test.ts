import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { keepReview, keptReview, NOTHING_DECIDED, type ReviewAction, reviewed } from './review-state.ts'

const key = fc.constantFrom('u1', 'd2', 's3')
const action: fc.Arbitrary<ReviewAction> = fc.oneof(
  fc.record({ type: fc.constant('decide' as const), key, decision: fc.constantFrom('accepted', 'rejected', null) }),
  fc.record({ type: fc.constant('edit' as const), key, edit: fc.record({ on: fc.constantFrom('2030', null) }) }),
  fc.record({
    ...{ type: fc.constant('mark' as const), key: fc.option(key) },
    mark: fc.record({ kind: fc.constantFrom('ask' as const, 'statement' as const), start: fc.nat(), end: fc.nat() }),
  }),
  fc.record({
    ...{ type: fc.constant('name' as const), at: fc.nat(9) },
    answer: fc.constantFrom('same', 'different', 'later'),
  }),
)
const SEED = Number(process.env.SEED ?? Date.now() % 1_000_000)

test(`whatever was decided can be taken back step by step, and is kept (seed ${SEED})`, () => {
  fc.assert(
    fc.property(fc.array(action, { maxLength: 30 }), (actions) => {
      const states = [NOTHING_DECIDED]
      for (const one of actions) states.push(reviewed(states.at(-1) ?? NOTHING_DECIDED, one))
      let state = states.at(-1) ?? NOTHING_DECIDED
      const kept = new Map<string, string>()
      const storage = { getItem: (name: string) => kept.get(name) ?? null, setItem: kept.set.bind(kept) }
      keepReview('r', state, storage)
      assert.deepEqual(keptReview('r', storage), JSON.parse(JSON.stringify(state.now)))
      for (const former of states.slice(0, -1).toReversed()) {
        state = reviewed(state, { type: 'undo' })
        assert.deepEqual(state.now, former.now)
      }
      assert.deepEqual(reviewed(state, { type: 'undo' }), NOTHING_DECIDED)
    }),
    { seed: SEED },
  )
})

test('an edit accepts, and is added to the one before', () => {
  const first = reviewed(NOTHING_DECIDED, { type: 'edit', key: 'd1', edit: { on: '2030' } })
  const { now } = reviewed(first, { type: 'edit', key: 'd1', edit: { field: 'energy' } })
  assert.deepEqual([now.edits.d1, now.decisions.d1], [{ on: '2030', field: 'energy' }, 'accepted'])
})

test('what others have put into the storage does no harm', () => {
  assert.deepEqual(keptReview('r', { getItem: () => '{broken' }), null)
})
