import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Change } from '../../../register/index.ts'
import { AUTHOR, sampleDesk } from '../../testing/desk-world.ts'
import { allItems, logSizeOf, registerView } from '../index.ts'

type Desk = Awaited<ReturnType<typeof sampleDesk>>
const NOW = { at: null, recordedBy: null }

test('what is kept of a register', async (t) => {
  const desk = await sampleDesk(t)
  await t.test('is what reading it anew gives, after whatever was entered', () => staysRight(desk))
  await t.test('is the same view until something is entered', () => staysTheSame(desk))
  await t.test('is told by side', () => keepsSidesApart(desk))
  await t.test('is never older than the question', () => neverOlder(desk))
})

function comment(obj: string, text: string): Change {
  return { type: 'comment.add', obj, party: null, body: { text, language: null } }
}

function noteOf(party: string, obj: string, text: string): Change {
  return { type: 'note.add', obj, party, body: { text, language: null } }
}

async function documentsOf(desk: Desk) {
  return (await allItems(desk)).filter(({ kind }) => kind === 'document')
}

async function staysRight(desk: Desk): Promise<void> {
  const [one, other] = await documentsOf(desk)
  assert.ok(one && other)
  const moved = { changes: { signedOn: '1999-01-01' }, reason: 'a test' }
  const steps: readonly (readonly Change[])[] = [
    [comment(one.id, 'first')],
    [comment(one.id, 'second'), comment(other.id, 'third')],
    [{ type: 'item.correct', obj: other.id, party: null, body: moved }],
    [
      {
        type: 'body.add',
        obj: 'body:kept',
        party: null,
        body: { names: { en: 'K' }, party: null, field: null, contacts: [] },
      },
    ],
  ]
  for (const changes of steps) {
    await registerView(desk, NOW)
    await desk.store.enter(desk.rel, changes, AUTHOR)
    const { items, context } = await registerView(desk, NOW)
    assert.deepEqual(items, await allItems(desk))
    assert.equal(context.items.size, items.length)
  }
}

async function staysTheSame(desk: Desk): Promise<void> {
  const [first, again] = await Promise.all([registerView(desk, NOW), registerView(desk, NOW)])
  assert.equal(first, again)
  const [document] = await documentsOf(desk)
  await desk.store.enter(desk.rel, [comment(document?.id ?? '', 'again')], AUTHOR)
  const later = await registerView(desk, NOW)
  assert.notEqual(later, first)
  const same = later.items.filter((item) => first.items.includes(item))
  assert.equal(same.length, later.items.length - 1)
}

async function keepsSidesApart(desk: Desk): Promise<void> {
  const [document] = await documentsOf(desk)
  const id = document?.id ?? ''
  for (const party of ['ir', 'tj']) {
    await desk.store.enter(desk.rel, [noteOf(party, id, `only for ${party}`)], { ...AUTHOR, party })
  }
  for (const party of ['ir', 'tj', null, 'tj', 'ir']) {
    const viewer = { ...desk, reader: { party } }
    const { context, items } = await registerView(viewer, NOW)
    const notes = context.items.get(id)?.comments.filter(({ privateTo }) => privateTo !== null)
    assert.deepEqual(
      notes?.map(({ text }) => text),
      party === null ? [] : [`only for ${party}`],
    )
    assert.deepEqual(items, await allItems(viewer))
  }
}

async function neverOlder(desk: Desk): Promise<void> {
  const [document] = await documentsOf(desk)
  const before = await logSizeOf(desk.store, desk.rel)
  const asked = [logSizeOf(desk.store, desk.rel), logSizeOf(desk.store, desk.rel)]
  await desk.store.enter(desk.rel, [comment(document?.id ?? '', 'last')], AUTHOR)
  assert.equal(await logSizeOf(desk.store, desk.rel), before + 1)
  for (const size of await Promise.all(asked)) assert.ok(size >= before)
}
