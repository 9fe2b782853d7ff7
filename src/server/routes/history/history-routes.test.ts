import assert from 'node:assert/strict'
import { generateKeyPairSync, sign } from 'node:crypto'
import { test } from 'node:test'
import type { Role } from '../../../access/index.ts'
import { loadBundle } from '../../../adapters/index.ts'
import type { CheckpointRow, EntryRow, LogState } from '../../../desk/log/index.ts'
import {
  COSIGNATURE,
  cosign,
  createLogCheck,
  decodeEntries,
  formatSignatureLine,
  leafHash,
  noteKey,
  parseCheckpoint,
  parseNote,
  parsePolicy,
  policyOfLog,
  rootOf,
  toHex,
  toUtf8,
} from '../../../log/index.ts'
import type { Change } from '../../../register/index.ts'
import type { Principal } from '../../access/principal.ts'
import { type ServerWorld, serverWorld } from '../../testing/server-world.ts'

interface Page<Row> {
  readonly rows: readonly Row[]
  readonly next: string | null
}

/** Somebody of one side. */
const of = (party: string | null, role: Role): Principal => ({
  kind: 'account',
  name: `desk of ${party}`,
  account: `account-${party}-${role}`,
  scope: 'administer',
  memberOf: () => ({ role, party }),
})

test('history and proof', async (t) => {
  const world = await serverWorld(t)
  await t.test('nothing is signed at first', () => beginsUnsigned(world))
  await t.test('a secretary signs the log as it stands', () => signs(world))
  await t.test('a side signs that it has seen it', () => sees(world))
  await t.test('entries come page by page, both ways', () => goesPageByPage(world))
  await t.test('entries are narrowed', () => narrows(world))
  await t.test('other items that a change names are told by name', () => namesOthers(world))
  await t.test('an entry is told with its bytes', () => tellsAnEntry(world))
  await t.test('what one side keeps private never leaves for the other', () => keepsPrivate(world))
  await t.test('who looks by a link is told that there is a private entry, and no more', () => tellsVisitorsLess(world))
  await t.test('leaves, tiles and checkpoint give the same root', () => givesWhatVerifies(world))
  await t.test('proofs prove to whoever has the policy', () => proves(world))
  await t.test('a bundle holds the log', () => bundles(world))
})

const path = ({ rel }: ServerWorld, rest: string) => `/relationships/${rel}/log/${rest}`

async function codeOf(response: Response): Promise<readonly [number, string]> {
  return [response.status, ((await response.json()) as { code: string }).code]
}

async function namesOthers(world: ServerWorld): Promise<void> {
  const { rows: stages } = await world.json<Page<EntryRow>>(`${path(world, 'entries')}?type=stage.set&limit=1000`)
  const proved = stages.flatMap(({ evidence, named }) =>
    evidence.flatMap(({ source }) => (source === null ? [] : [named[source]])),
  )
  assert.ok(proved.length > 20 && proved.every((titles) => titles !== undefined))
}

async function beginsUnsigned(world: ServerWorld): Promise<void> {
  const state = await world.json<LogState>(path(world, 'state'))
  assert.equal(state.latest, null)
  assert.equal(state.unsigned, state.size)
  assert.deepEqual(state.withoutWitness, ['ir', 'tj'])
  assert.equal(
    Object.values(state.items).reduce((sum, count) => sum + count, 0),
    state.items.recorded,
  )
  for (const rest of ['checkpoint', 'bundle', 'entries/0/proof']) {
    const [status] = await codeOf(await world.request(`/api/v1${path(world, rest)}`))
    assert.equal(status, 409, rest)
  }
}

async function signs(world: ServerWorld): Promise<void> {
  const place = `/api/v1${path(world, 'checkpoint')}`
  const refused = await world.request(place, { method: 'POST', as: of('ir', 'approver') })
  assert.deepEqual(await codeOf(refused), [403, 'E_NOT_ALLOWED'])
  const made = await world.json<CheckpointRow>(path(world, 'checkpoint'), { method: 'POST', as: of(null, 'secretary') })
  const state = await world.json<LogState>(path(world, 'state'))
  assert.deepEqual([made.size, made.state, state.unsigned], [state.size, 'recorded', 0])
  const again = await world.json<CheckpointRow>(path(world, 'checkpoint'), { method: 'POST' })
  assert.deepEqual(again, made)
}

async function sees(world: ServerWorld): Promise<void> {
  const { desk, rel } = world
  const { policyFile, withWitness, writePolicy } = await loadBundle()
  const { publicKey, privateKey } = generateKeyPairSync('ed25519')
  const key = noteKey('tajik.example', COSIGNATURE, publicKey.export({ format: 'der', type: 'spki' }).subarray(-32))
  const policy = parsePolicy(await (await world.request(`/api/v1${path(world, 'policy')}`)).text())
  assert.equal(policy.witnesses.length, 0)
  const own = policy.logs[0]?.key
  assert.ok(own)
  await writePolicy(policyFile(desk.folder, rel), withWitness(policyOfLog(own), 'tj', key))
  const note = parseNote(await (await world.request(`/api/v1${path(world, 'checkpoint')}`)).text())
  const signature = cosign({ note, key, atSeconds: 1_790_000_000, sign: (bytes) => sign(null, bytes, privateKey) })
  const send = (text: string) =>
    world.request(`/api/v1${path(world, 'cosignatures')}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ text }),
    })
  assert.deepEqual(await codeOf(await send('— nobody at all')), [422, 'E_COSIGNATURE_FORM'])
  const answer = await send(formatSignatureLine(signature))
  assert.equal(answer.status, 200)
  assert.deepEqual(await answer.json(), {
    accepted: [{ name: 'tj', size: parseCheckpoint(note.text).size, atSeconds: 1_790_000_000 }],
  })
  assert.deepEqual(await codeOf(await send(formatSignatureLine(signature))), [409, 'E_COSIGNATURE_KNOWN'])
  const { rows } = await world.json<Page<CheckpointRow>>(path(world, 'checkpoints'))
  assert.deepEqual(
    rows.map(({ state, seenBy }) => [state, seenBy.map(({ party }) => party)]),
    [['seen-by-one', ['tj']]],
  )
  const state = await world.json<LogState>(path(world, 'state'))
  assert.equal(state.items.recorded, 0)
  assert.deepEqual(state.withoutWitness, ['ir'])
}

async function goesPageByPage(world: ServerWorld): Promise<void> {
  const { size } = await world.json<LogState>(path(world, 'state'))
  for (const order of ['newest', 'oldest']) {
    const indexes: number[] = []
    for (let after: string | null = ''; after !== null; ) {
      const key: string = after && `&after=${after}`
      const page: Page<EntryRow> = await world.json(path(world, `entries?order=${order}&limit=90${key}`))
      indexes.push(...page.rows.map(({ index }) => index))
      after = page.next
    }
    const all = Array.from({ length: size }, (_, index) => index)
    assert.deepEqual(indexes, order === 'oldest' ? all : all.toReversed())
  }
  const csv = await (await world.request(`/api/v1${path(world, 'entries?limit=3&format=csv')}`)).text()
  assert.equal(csv.trim().split('\r\n').length, 4)
  const lines = await (await world.request(`/api/v1${path(world, 'entries?limit=3&format=jsonl')}`)).text()
  assert.equal(lines.trim().split('\n').length, 3)
  const whole = await (await world.request(`/api/v1${path(world, 'entries?format=jsonl')}`)).text()
  assert.equal(whole.trim().split('\n').length, size)
}

async function narrows(world: ServerWorld): Promise<void> {
  const entries = async (query: string) => (await world.json<Page<EntryRow>>(path(world, `entries?${query}`))).rows
  const [document] = await entries('type=document.add&limit=1')
  assert.ok(document?.titles !== null && document?.kind === 'document')
  const ofItem = await entries(`item=${document.item}`)
  assert.ok(ofItem.length > 0 && ofItem.every(({ item }) => item === document.item))
  const stages = await entries('type=stage.set,evidence.add&limit=1000')
  assert.deepEqual(new Set(stages.map(({ type }) => type)), new Set(['stage.set', 'evidence.add']))
  assert.deepEqual(await entries('by=nobody'), [])
  assert.ok((await entries('by=secretariat')).length > 0)
  assert.ok((await entries('party=joint')).every(({ party }) => party === null))
  assert.deepEqual(await entries('party=tj'), [])
  const today = document.at.slice(0, 10)
  assert.ok((await entries(`day=${today}`)).every(({ at }) => at.startsWith(today)))
  assert.deepEqual(await entries('day=1999-12-31'), [])
  const wrong = await world.request(`/api/v1${path(world, 'entries?type=document.burn')}`)
  assert.deepEqual(await codeOf(wrong), [422, 'E_REQUEST_SHAPE'])
}

interface OneEntry {
  readonly row: EntryRow
  readonly leaf: string
  readonly coveredBy: number | null
}

async function tellsAnEntry(world: ServerWorld): Promise<void> {
  const entry = await world.json<OneEntry>(path(world, 'entries/5'))
  assert.equal(toHex(leafHash(toUtf8(entry.leaf))), entry.row.hash)
  assert.deepEqual([entry.row.index, entry.row.seenBy], [5, ['tj']])
  for (const index of ['100000', 'five', '-1']) {
    assert.deepEqual(await codeOf(await world.request(`/api/v1${path(world, `entries/${index}`)}`)), [
      404,
      'E_ENTRY_UNKNOWN',
    ])
  }
}

/** Who looks by the link of a share. */
const VISITOR: Principal = {
  ...{ kind: 'share', name: 'press', account: null, scope: 'read' },
  memberOf: () => ({ role: 'reader', party: null, isVisitor: true }),
}

async function tellsVisitorsLess(world: ServerWorld): Promise<void> {
  const { desk, rel } = world
  const [first] = (await world.json<Page<EntryRow>>(path(world, 'entries?type=document.add&limit=1'))).rows
  const about = first?.item ?? ''
  const changes: readonly Change[] = [
    { type: 'draft.add', obj: 'draft:medlars', party: 'tj', body: { title: 'medlars', text: 'medlars' } },
    { type: 'note.add', obj: about, party: 'tj', body: { text: 'medlars', language: 'en' } },
  ]
  const [draft, note] = await desk.store.enter(rel, changes, { by: 'keeper of medlars', party: 'tj', role: 'editor' })
  const [draftAt, noteAt] = [draft?.index ?? -1, note?.index ?? -1]
  await world.json(path(world, 'checkpoint'), { method: 'POST' })
  const ask = (rest: string) => world.request(`/api/v1/relationships/${rel}/${rest}`, { as: VISITOR })
  const item = `items/${encodeURIComponent(about)}`
  for (const rest of [
    ...['', '&format=csv', '&format=jsonl', '&order=oldest'].map((more) => `log/entries?limit=1000${more}`),
    ...['type=note.add,draft.add', 'by=keeper%20of%20medlars', 'party=tj', `item=${about}`, 'item=draft:medlars'].map(
      (filter) => `log/entries?${filter}`,
    ),
    ...[`log/entries/${noteAt}`, `log/entries/${draftAt}`, 'log/leaves', 'log/state', 'log/checkpoints'],
    ...[item, `${item}/proof`, 'changes?since=2000-01-01', 'changes?since=2000-01-01&by=dated'],
  ]) {
    const response = await ask(rest)
    assert.equal(response.status, 200, rest)
    assert.doesNotMatch(await response.text(), /medlars/, rest)
  }
  for (const rest of [`entries/${noteAt}/proof`, 'bundle', `tile/entries/000.p/${noteAt + 1}`]) {
    assert.deepEqual(await codeOf(await ask(`log/${rest}`)), [403, 'E_MEMBERS_ONLY'], rest)
  }
  assert.deepEqual(await codeOf(await ask('items/draft:medlars/proof')), [404, 'E_ITEM_UNKNOWN'])
  assert.equal((await ask('log/entries/5/proof')).status, 200)
  const { rows } = (await (await ask('log/entries?limit=2')).json()) as Page<EntryRow>
  for (const [place, index] of [noteAt, draftAt].entries()) {
    const row = rows[place]
    assert.deepEqual([row?.index, row?.isPrivate, row?.isHidden], [index, true, true])
    assert.deepEqual([row?.type, row?.item, row?.by, row?.party, row?.titles], [null, null, null, null, null])
  }
  const lines = (path: string) =>
    world.json<{ readonly history: readonly { readonly index: number }[] }>(`/relationships/${rel}/${path}`, {
      as: VISITOR,
    })
  assert.ok((await lines(item)).history.every(({ index }) => index !== noteAt))
}

const SECRET = 'hold back the quinces'

async function keepsPrivate(world: ServerWorld): Promise<void> {
  const { desk, rel } = world
  const [first] = (await world.json<Page<EntryRow>>(path(world, 'entries?type=document.add&limit=1'))).rows
  const about = first?.item ?? ''
  const changes: readonly Change[] = [
    { type: 'note.add', obj: about, party: 'ir', body: { text: SECRET, language: 'en' } },
    {
      type: 'draft.add',
      obj: 'draft:own',
      party: 'ir',
      body: { title: SECRET, text: SECRET },
    },
  ]
  const [note] = await desk.store.enter(rel, changes, { by: 'desk of ir', party: 'ir', role: 'editor' })
  const index = note?.index ?? -1
  const everywhere = [
    `entries?limit=1000`,
    `entries?limit=1000&format=csv`,
    `entries?limit=1000&format=jsonl`,
    `entries?item=${about}`,
    `entries/${index}`,
    `leaves`,
    `state`,
    `checkpoints`,
    `tile/entries/${index < 256 ? `000.p/${index + 1}` : '000'}`,
  ]
  await world.json(path(world, 'checkpoint'), { method: 'POST' })
  for (const who of [of('tj', 'administrator'), of(null, 'administrator')]) {
    for (const rest of [...everywhere, 'bundle', `entries/${index}/proof`]) {
      const response = await world.request(`/api/v1${path(world, rest)}`, { as: who })
      assert.ok(response.ok, rest)
      assert.doesNotMatch(Buffer.from(await response.arrayBuffer()).toString('latin1'), /quinces/, rest)
    }
  }
  const theirs = await world.json<OneEntry>(path(world, `entries/${index}`), { as: of('tj', 'reader') })
  assert.deepEqual([theirs.row.isHidden, theirs.row.isPrivate, theirs.row.text], [true, true, null])
  const own = await world.json<OneEntry>(path(world, `entries/${index}`), { as: of('ir', 'reader') })
  assert.deepEqual([own.row.isHidden, own.row.text], [false, SECRET])
  assert.doesNotMatch(own.leaf, /quinces/)
}

async function givesWhatVerifies(world: ServerWorld): Promise<void> {
  const bytes = async (rest: string) =>
    new Uint8Array(await (await world.request(`/api/v1${path(world, rest)}`)).arrayBuffer())
  const { size, root } = parseCheckpoint(parseNote(Buffer.from(await bytes('checkpoint')).toString()).text)
  const check = createLogCheck()
  const lines = Buffer.from(await bytes(`leaves?from=0&to=${size}`))
    .toString()
    .split('\n')
  assert.equal(lines.pop(), '')
  for (const line of lines) check.add(toUtf8(line))
  assert.equal(toHex(rootOf(check.frontier())), toHex(root))
  const width = Math.min(size, 256)
  const tile = width === 256 ? '000' : `000.p/${width}`
  const full = await bytes(`tile/entries/${tile}`)
  assert.deepEqual(
    decodeEntries(full).map((leaf) => Buffer.from(leaf).toString()),
    lines.slice(0, 256),
  )
  const hashes = await bytes(`tile/0/${tile}`)
  assert.equal(toHex(hashes.slice(0, 32)), toHex(leafHash(toUtf8(lines[0] ?? ''))))
  for (const rest of ['tile/0/999', 'tile/0/0', 'tile/x/000', 'tile/entries/000.p/0', 'tile/../state']) {
    assert.equal((await world.request(`/api/v1${path(world, rest)}`)).status === 200, rest.endsWith('state'), rest)
  }
}

async function proves(world: ServerWorld): Promise<void> {
  const { checkProof } = await loadBundle()
  const text = async (place: string) => (await world.request(`/api/v1${place}`)).text()
  const policy = parsePolicy(await text(path(world, 'policy')))
  const proved = checkProof(await text(path(world, 'entries/7/proof')), policy)
  assert.deepEqual([proved.index, proved.isSatisfied], [7, true])
  const { item } = (await world.json<OneEntry>(path(world, 'entries/7'))).row
  const last = checkProof(await text(`/relationships/${world.rel}/items/${item}/proof`), policy)
  assert.equal(last.entry.obj, item)
  for (const id of ['doc:none', '7']) {
    const response = await world.request(`/api/v1/relationships/${world.rel}/items/${id}/proof`)
    assert.equal(response.status, 404, id)
  }
}

async function bundles(world: ServerWorld): Promise<void> {
  const { readBundle } = await loadBundle()
  const response = await world.request(`/api/v1${path(world, 'bundle')}`)
  assert.match(response.headers.get('content-disposition') ?? '', /^attachment; filename="ir-tj-0-[0-9]+\.paygir"$/)
  const bundle = await readBundle(new Uint8Array(await response.arrayBuffer()))
  assert.equal(bundle.entries.length, bundle.checkpoint.size)
  const beyond = await world.request(`/api/v1${path(world, 'bundle?since=999999')}`)
  assert.deepEqual(await codeOf(beyond), [422, 'E_SINCE_BEYOND'])
}
