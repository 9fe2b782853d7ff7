import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { type Author, type Change, Refusal, replay } from '../../../register/index.ts'
import { NORTH, SOUTH } from '../../../register/testing/index.ts'
import { comment, document, draft, evidence, note, stage, undertaking } from './testing/changes.ts'
import { DESK, gathered, openedStore, REL } from './testing/stores.ts'

const ids = fc.integer({ min: 0, max: 4 })
const sides = fc.constantFrom(NORTH, SOUTH)
const words = fc.oneof(
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 30 }),
  fc.constantFrom('راه‌ها', 'Роҳи Помир', '0'),
)

/** Changes of many kinds about few items, most of which can be entered. */
const changes: fc.Arbitrary<Change> = fc.oneof(
  fc.tuple(ids, words).map(([id, title]) => document(`doc:${id}`, { titles: { fa: title } })),
  fc.tuple(ids, words).map(([id, action]) => undertaking(`und:${id}`, { action: { tg: action } })),
  fc.tuple(ids, sides, words).map(([id, side, title]) => draft(`draft:${side}-${id}`, side, { title })),
  fc.tuple(ids, words).map(([id, text]) => comment(`doc:${id}`, text)),
  fc.tuple(ids, sides, words).map(([id, side, text]) => note(`doc:${id}`, side, text)),
  fc.tuple(ids, words).map(([id, text]) => evidence(`doc:${id}`, text)),
  ids.map((id) => stage(`doc:${id}`, 'signed', '2021-01-11')),
  fc.tuple(ids, words).map(
    ([id, place]): Change => ({
      type: 'item.correct',
      obj: `doc:${id}`,
      party: null,
      body: { changes: { place }, reason: 'better known' },
    }),
  ),
  ids.map((id): Change => ({ type: 'item.withdraw', obj: `und:${id}`, party: null, body: { reason: 'twice' } })),
)

test('what is stored is what the log says, for each reader, after changes of any kind', async (t) => {
  const { store } = await openedStore(t)
  const history = fc.array(changes, { minLength: 1, maxLength: 4 })
  const seed = Date.now() % 2 ** 31
  t.diagnostic(`seed ${seed}`)
  const batches = fc.sample(history, { seed, numRuns: 60 })
  await store.enter(REL, [document('doc:0'), undertaking('und:0')], DESK)
  let entered = 0
  for (const batch of batches) {
    const party = batch.find(({ type }) => type === 'draft.add' || type === 'note.add')?.party ?? null
    entered += await enterOr0(batch, { ...DESK, party })
  }
  assert.ok(entered > 0)
  for (const party of [null, NORTH, SOUTH]) {
    const replayed = replay(await gathered(store.changes(REL, {}, { party })))
    const stored = await store.items(REL, { limit: 1000 }, { party })
    assert.deepEqual(new Map(stored.items.map((item) => [item.id, item])), sorted(stored, replayed))
  }
  assert.deepEqual(await store.check(REL), [])

  async function enterOr0(batch: readonly Change[], author: Author): Promise<number> {
    try {
      return (await store.enter(REL, batch, author)).length
    } catch (error) {
      if (error instanceof Refusal) return 0
      throw error
    }
  }
})

/** The replayed items in the order of the stored ones. */
function sorted<Page extends { readonly items: readonly { readonly id: string }[] }, Value>(
  { items }: Page,
  replayed: ReadonlyMap<string, Value>,
): ReadonlyMap<string, Value> {
  const place = new Map(items.map(({ id }, index) => [id, index]))
  return new Map([...replayed].sort(([a], [b]) => (place.get(a) ?? -1) - (place.get(b) ?? -1)))
}
