import assert from 'node:assert/strict'
import test from 'node:test'
import { atLeast, CHANGE_ROLES, ROLES } from '../../../access/index.ts'
import type { Change, Item } from '../../../register/index.ts'
import { EVERY_CHANGE } from '../../../register/testing/index.ts'
import { member } from '../../testing/member.ts'
import { type ServerWorld, serverWorld } from '../../testing/server-world.ts'

interface Entered {
  readonly entered: readonly { readonly type: string; readonly obj: string; readonly index: number | null }[]
}

test('changes of the register', async (t) => {
  const world = await serverWorld(t)
  await t.test('take the role that their type asks for', () => askForRoles(world))
  await t.test('are judged only, or entered, with who entered them', () => judgesAndEnters(world))
  await t.test('are refused in words, with what was wrong', () => refusesInWords(world))
  await t.test('get ids of their own', () => makesIds(world))
  await t.test('are all entered or none', () => allOrNone(world))
  await t.test('show in the item and in what has changed', () => showsChanges(world))
  await t.test('carry files by their hash', () => carriesFiles(world))
})

function post(
  { request, rel }: ServerWorld,
  changes: readonly object[],
  options: { as?: ReturnType<typeof member>; query?: string } = {},
) {
  const { as, query = '' } = options
  return request(`/api/v1/relationships/${rel}/changes${query}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ changes }),
    ...(as && { as }),
  })
}

/** Whatever else is wrong with a change: who may not enter its type is told that, and nobody else. */
async function askForRoles(world: ServerWorld): Promise<void> {
  for (const change of EVERY_CHANGE as readonly Change[]) {
    for (const role of ROLES) {
      const { type, obj, body } = change
      const response = await post(world, [{ type, obj, body }], { as: member('ir', role), query: '?dry=true' })
      const { code } = (await response.json()) as { code?: string }
      assert.equal(code === 'E_NOT_ALLOWED', !atLeast(role, CHANGE_ROLES[type]), `${type} as ${role}: ${code}`)
    }
  }
}

const COMMENT = { type: 'comment.add', body: { text: 'Seen at the border.', language: null } }

async function aDocument({ desk, rel }: ServerWorld): Promise<Item> {
  const [document] = (await desk.store.items(rel, { kinds: ['document'], limit: 1 }, { party: null })).items
  assert.ok(document)
  return document
}

async function judgesAndEnters(world: ServerWorld): Promise<void> {
  const { id } = await aDocument(world)
  const size = async () => (await world.desk.store.log(world.rel)).size()
  const before = await size()
  const dry = (await (await post(world, [{ ...COMMENT, obj: id }], { query: '?dry=true' })).json()) as Entered
  assert.deepEqual([dry.entered[0]?.index, await size()], [null, before])
  const as = member('tj', 'editor')
  const real = (await (await post(world, [{ ...COMMENT, obj: id }], { as })).json()) as Entered
  assert.deepEqual([real.entered[0]?.index, await size()], [before, before + 1])
  const item = await world.desk.store.item(world.rel, id, { party: null })
  const { by, party } = item?.comments.at(-1)?.entry ?? {}
  assert.deepEqual([by, party], ['editor of tj', 'tj'])
}

async function refusesInWords(world: ServerWorld): Promise<void> {
  const { id } = await aDocument(world)
  const wrong = { type: 'stage.set', obj: id, body: { stage: 'signed', party: null, on: 'soon' } }
  for (const language of ['en', 'fa', 'tg', 'ru']) {
    const response = await world.request(`/api/v1/relationships/${world.rel}/changes`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'accept-language': language },
      body: JSON.stringify({ changes: [wrong] }),
    })
    const { code, title, values } = (await response.json()) as Readonly<Record<string, string>> & {
      values: { where: string }
    }
    assert.deepEqual([response.status, code, values.where], [422, 'R_BAD_SHAPE', 'on'])
    assert.doesNotMatch(title ?? '{', /[{}]/)
  }
  const unknown = await post(world, [{ ...COMMENT, obj: 'doc:none' }])
  assert.equal(unknown.status, 404)
}

async function makesIds(world: ServerWorld): Promise<void> {
  const body = { names: { en: 'Roads Agency' }, party: 'ir', field: null, contacts: [] }
  const { entered } = (await (await post(world, [{ type: 'body.add', body }])).json()) as Entered
  assert.match(entered[0]?.obj ?? '', /^body:roads-agency-[0-9a-f]{6}$/)
  const nameless = await post(world, [COMMENT])
  assert.equal(nameless.status, 422)
}

async function allOrNone(world: ServerWorld): Promise<void> {
  const { id, comments } = await aDocument(world)
  const response = await post(world, [
    { ...COMMENT, obj: id },
    { ...COMMENT, obj: 'doc:none' },
  ])
  assert.equal(response.ok, false)
  const after = await world.desk.store.item(world.rel, id, { party: null })
  assert.equal(after?.comments.length, comments.length)
}

async function showsChanges(world: ServerWorld): Promise<void> {
  const { json, rel } = world
  const { id } = await aDocument(world)
  const path = `/relationships/${rel}/items/${encodeURIComponent(id)}`
  type Page = { item: Item; history: { text: string | null; by: string }[]; named: Record<string, { titles: object }> }
  const before = await json<Page>(path)
  await post(world, [{ type: 'comment.add', obj: id, body: { text: 'Once more.', language: 'en' } }], {
    as: member('ir', 'editor'),
  })
  const after = await json<Page>(path)
  assert.equal(after.history.length, before.history.length + 1)
  assert.deepEqual([after.history.at(-1)?.text, after.history.at(-1)?.by], ['Once more.', 'editor of ir'])
  for (const { body } of (after.item.facts as unknown as { responsible: { body: string }[] }).responsible)
    assert.ok(after.named[body])
  const today = new Date().toISOString().slice(0, 10)
  const changed = await json<{ rows: { item: string; lines: { text: string | null }[] }[] }>(
    `/relationships/${rel}/changes?since=2026-01-01&by=entered&limit=1000`,
  )
  assert.ok(
    changed.rows.some(({ item, lines }) => item === id && lines.some(({ text }) => text === 'Once more.')),
    today,
  )
  for (const view of [
    'due',
    'waiting',
    'expiring',
    'tallies/fields',
    'tallies/bodies',
    'changes',
    'changes?by=dated',
  ]) {
    const { rows, total } = await json<{ rows: object[]; total: number }>(`/relationships/${rel}/${view}`)
    assert.ok(rows.length > 0 && total >= rows.length, view)
  }
  const summary = await json<{ documents: number; lastSession: { item: string } | null }>(
    `/relationships/${rel}/summary`,
  )
  assert.ok(summary.documents > 30 && summary.lastSession?.item.startsWith('event:'))
  for (const format of ['csv', 'xlsx', 'json', 'jsonl']) {
    const response = await world.request(`/api/v1/relationships/${rel}/matrix/download?format=${format}&lang=fa`)
    assert.equal(response.status, 200)
    assert.match(response.headers.get('content-disposition') ?? '', /^attachment; filename="ir-tj-matrix\./)
    assert.ok((await response.arrayBuffer()).byteLength > 1000)
  }
}

async function carriesFiles({ request, rel }: ServerWorld): Promise<void> {
  const path = `/api/v1/relationships/${rel}/attachments`
  const send = (bytes: Uint8Array, type: string, as = member('ir', 'editor')) =>
    request(path, { method: 'POST', headers: { 'content-type': type }, body: Uint8Array.from(bytes), as })
  const bytes = Buffer.from('%PDF-1.7 <script>alert(1)</script>')
  const { hash } = (await (await send(bytes, 'application/octet-stream')).json()) as { hash: string }
  assert.match(hash, /^sha256:[0-9a-f]{64}$/)
  const got = await request(`${path}/${encodeURIComponent(hash)}`)
  assert.deepEqual(Buffer.from(await got.arrayBuffer()), bytes)
  assert.equal(got.headers.get('content-type'), 'application/octet-stream')
  assert.match(got.headers.get('content-disposition') ?? '', /^attachment; filename="[0-9a-f]{12}\.pdf"$/)
  assert.equal(got.headers.get('x-content-type-options'), 'nosniff')
  assert.equal((await send(bytes, 'text/html')).status, 415)
  assert.equal((await send(bytes, 'application/octet-stream', member('ir', 'reader'))).status, 403)
  assert.equal((await send(new Uint8Array(17 * 1024 * 1024), 'application/octet-stream')).status, 413)
  for (const name of ['sha256:00', `sha256:${'0'.repeat(64)}`, '..%2F..%2Fetc%2Fpasswd']) {
    assert.equal((await request(`${path}/${name}`)).status, 404, name)
  }
}
