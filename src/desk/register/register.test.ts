import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Change } from '../../register/index.ts'
import { AUTHOR, sampleDesk } from '../testing/desk-world.ts'
import { allItems, enterChanges, findItem, freshId, itemFacts, itemView, registerView, tryChanges } from './index.ts'

type Desk = Awaited<ReturnType<typeof sampleDesk>>

const NOW = { at: null, recordedBy: null }

test('a register of the sample', async (t) => {
  const desk = await sampleDesk(t)
  await t.test('is looked at by either of its times', () => showsTimes(desk))
  await t.test('finds an item by a word', () => findsWords(desk))
  await t.test('tells all of one item', () => showsAnItem(desk))
  await t.test('judges changes, or enters them', () => entersChanges(desk))
})

async function showsTimes(desk: Desk): Promise<void> {
  const whole = await registerView(desk, NOW)
  assert.deepEqual(whole.items, await allItems(desk))
  assert.equal(whole.context.relationship?.id, `rel:${desk.rel}`)
  const past = await registerView(desk, { ...NOW, at: '2000-01-01' })
  assert.ok(past.items.length > 0 && past.items.length < whole.items.length, String(past.items.length))
  assert.equal(past.context.today, '2000-01-01')
  const before = await registerView(desk, { ...NOW, recordedBy: '2026-01-14' })
  assert.deepEqual([before.items, before.context.relationship], [[], null])
  const entered = await registerView(desk, { ...NOW, recordedBy: '2026-01-15' })
  assert.deepEqual(
    entered.items.map(({ id }) => id),
    whole.items.map(({ id }) => id),
  )
}

async function findsWords(desk: Desk): Promise<void> {
  const all = await allItems(desk)
  for (const item of all.slice(0, 20)) {
    const found = await findItem(item.id, desk)
    assert.equal(found.kind === 'found' && found.item.id, item.id)
  }
  const many = await findItem('doc:', desk)
  assert.ok(many.kind === 'ambiguous' && many.items.length > 1)
  const none = await findItem('nowhere', desk)
  assert.deepEqual([none.kind, none.kind === 'none' && none.items.length], ['none', all.length])
}

async function showsAnItem(desk: Desk): Promise<void> {
  const data = await registerView(desk, NOW)
  const item = data.items.find(({ kind, stages }) => kind === 'document' && stages.length > 1)
  assert.ok(item)
  const view = await itemView(item, data, desk)
  assert.ok(view.history.length > item.stages.length)
  const facts = itemFacts(view, desk.relationship)
  assert.equal(facts.item, item)
  assert.ok(facts.standing !== null)
  assert.deepEqual(JSON.parse(JSON.stringify(facts)).related, facts.related)
}

async function entersChanges(desk: Desk): Promise<void> {
  const [item] = (await allItems(desk)).filter(({ kind }) => kind === 'document')
  const change: Change = {
    type: 'comment.add',
    obj: item?.id ?? '',
    party: null,
    body: { text: 'Seen.', language: null },
  }
  const tried = await enterChanges([change], desk, { author: AUTHOR, isDry: true })
  assert.deepEqual(tried, [{ change, entry: null }])
  const size = async () => (await desk.store.relationships())[0]?.size ?? 0
  const before = await size()
  const [entered] = await enterChanges([change], desk, { author: AUTHOR, isDry: false })
  assert.deepEqual([entered?.entry?.index, await size()], [before, before + 1])
  for (const isDry of [true, false]) {
    const misshapen = { ...change, type: 'stage.set', body: { stage: 'signed' } } as unknown as Change
    await assert.rejects(enterChanges([misshapen], desk, { author: AUTHOR, isDry }), { code: 'R_BAD_SHAPE' })
  }
  const wrong = { ...change, obj: 'doc:none' }
  const places: number[] = []
  const onEach = (place: number) => void places.push(place)
  await assert.rejects(tryChanges([change, wrong, change], desk, { author: AUTHOR, onEach }), {
    code: 'R_UNKNOWN_ITEM',
  })
  assert.deepEqual(places, [0, 1])
  assert.equal(await size(), before + 1)
}

test('an id has the first words of a title and an end of its own', () => {
  const random = () => Uint8Array.of(1, 2, 255)
  const cases = [
    ['document', 'Protocol on Customs', 'doc:protocol-on-customs-0102ff'],
    ['document', 'A protocol whose title is longer than an id', 'doc:a-protocol-whose-title-is-longer-0102ff'],
    ['undertaking', 'برگزاری نشست', 'und:0102ff'],
  ] as const
  for (const [kind, title, expected] of cases) assert.equal(freshId(kind, title, random), expected)
})
