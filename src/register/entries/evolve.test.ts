import assert from 'node:assert/strict'
import { suite, test } from 'node:test'
import { decide } from '../rules/decide.ts'
import { referencesOf } from '../rules/reference-rules.ts'
import { aHistory, EVERY_CHANGE, NORTH } from '../testing/index.ts'
import type { Change, RecordedChange } from './changes.ts'
import { evolve, replay } from './evolve.ts'
import { CHANGE_SHAPES } from './shapes.ts'

const HISTORY = aHistory(EVERY_CHANGE)
const SIGNED_BY = (change: Change) => {
  return change.type === 'endorse' || change.type === 'dispute' ? `${change.party}+00000000+AQ==` : null
}

suite('replaying the history', () => {
  test('every type of change occurs', () => {
    const types = new Set(EVERY_CHANGE.map(({ type }) => type))
    assert.deepEqual(
      Object.keys(CHANGE_SHAPES).filter((type) => !types.has(type as Change['type'])),
      [],
    )
  })

  test('each change is allowed where it stands, by what referencesOf names alone', () => {
    for (const [place, change] of EVERY_CHANGE.entries()) {
      const all = replay(HISTORY.slice(0, place))
      const named = referencesOf(change, 'north-south').flatMap((id) => all.get(id) ?? [])
      const items = new Map(named.map((item) => [item.id, item]))
      decide(change, { items, today: '2024-01-01', signedBy: SIGNED_BY(change) })
    }
  })

  test('the same entries leave the same items, one by one or at once', () => {
    const items = new Map()
    for (const change of HISTORY) items.set(change.obj, evolve(items.get(change.obj) ?? null, change))
    assert.deepEqual([...items], [...replay(HISTORY)])
    assert.deepEqual(JSON.parse(JSON.stringify([...items])), [...items], 'items are plain data')
  })

  test('nothing is lost: every entry stands in what it left', () => {
    const left = JSON.stringify([...replay(HISTORY).values()])
    for (const { hash } of HISTORY) assert.ok(left.includes(hash), `entry ${hash}`)
  })
})

suite('what the history leaves', () => {
  test('evidence of an item is numbered through', () => {
    for (const { id, evidence } of replay(HISTORY).values()) {
      assert.deepEqual(
        evidence.map((one) => one.id),
        evidence.map((_, place) => `e${place + 1}`),
        id,
      )
    }
  })

  test('what is said aside does not change what is agreed upon', () => {
    const document = replay(HISTORY).get('doc:one')
    assert.deepEqual(
      document?.endorsements.map(({ upTo }) => upTo),
      [document?.last.hash],
    )
  })

  test('closed bodies are passed over: a reader without them has no drafts and no private notes', () => {
    const isClosed = ({ type, obj }: RecordedChange) => type === 'note.add' || obj === 'draft:one'
    const corrected: Change = {
      type: 'item.correct',
      obj: 'draft:one',
      party: NORTH,
      body: { changes: { title: 'Third bridge' }, reason: 'counted again' },
    }
    const longer = [...HISTORY, ...aHistory([corrected], HISTORY.length)]
    const items = replay(longer.map((change) => (isClosed(change) ? { ...change, body: null } : change)))
    assert.equal(items.has('draft:one'), false)
    assert.ok(items.get('doc:one')?.comments.every(({ privateTo }) => privateTo === null))
  })

  test('an entry about what was never added is no history', () => {
    const [first] = HISTORY.filter(({ type }) => type === 'stage.set')
    assert.ok(first)
    assert.throws(() => evolve(null, first), RangeError)
  })
})
