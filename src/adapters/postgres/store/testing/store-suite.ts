import assert from 'node:assert/strict'
import { describe, type TestContext, test } from 'node:test'
import { createLogCheck, rootOf, toHex } from '../../../../log/index.ts'
import {
  BUILT_IN_TEMPLATES,
  type Change,
  type ItemQuery,
  Refusal,
  type RegisterStore,
  type StageTemplate,
} from '../../../../register/index.ts'
import { factsOf, NORTH, SOUTH } from '../../../../register/testing/index.ts'
import { comment, document, draft, evidence, note, stage, undertaking } from './changes.ts'
import { BEGUN, DESK, gathered, NORTHERN, ORIGIN, REL, SOUTHERN, signer } from './stores.ts'

/** What the suite needs of a store: itself, and another one on the same registers with other sources. */
export interface SuiteStore {
  readonly store: RegisterStore
  readonly again: (some?: { readonly clock?: () => string; readonly ids?: () => string }) => Promise<RegisterStore>
}

type Open = (t: TestContext) => Promise<SuiteStore>

const JOINT = { party: null }

/** What every RegisterStore has to do, whatever it is made of. `open` gives one with the register of `openedStore`. */
export function storeSuite(name: string, open: Open): void {
  describe(`${name}: entering`, () => entering(open))
  describe(`${name}: items`, () => findingItems(open))
  describe(`${name}: privacy`, () => privacy(open))
  describe(`${name}: log`, () => logOf(open))
}

function entering(open: Open): void {
  test('gives each change its place in the history', async (t) => {
    const { store } = await open(t)
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
  })

  const REFUSED: readonly { readonly fault: string; readonly change: Change; readonly code: string }[] = [
    { fault: 'an unknown item', change: comment('doc:nowhere', 'lost'), code: 'R_UNKNOWN_ITEM' },
    { fault: 'an id that is taken', change: document('doc:a'), code: 'R_ITEM_EXISTS' },
    { fault: 'an entry above 65,535 bytes', change: tooLarge(), code: 'E_ENTRY_TOO_LARGE' },
    { fault: 'a note for the other side', change: note('doc:a', SOUTH, 'not mine'), code: 'R_NOT_YOUR_SIDE' },
  ]
  test('refused in the middle of a batch stores nothing', async (t) => {
    const { store } = await open(t)
    for (const { fault, change, code } of REFUSED) {
      await t.test(fault, async () => {
        const batch = [document('doc:a'), change, comment('doc:a', 'after')]
        await assert.rejects(store.enter(REL, batch, NORTHERN), { code })
        assert.equal(await store.item(REL, 'doc:a', JOINT), null)
        assert.equal(await (await store.log(REL)).size(), BEGUN)
      })
    }
  })

  test('an id of an entry is there once', async (t) => {
    const { store, again } = await open(t)
    const repeating = await again({ ids: () => 'the-same' })
    await repeating.enter(REL, [document('doc:a')], DESK)
    await assert.rejects(repeating.enter(REL, [comment('doc:a', 'b')], DESK), { code: 'E_LOG_ID_REPEATED' })
    await store.enter(REL, [comment('doc:a', 'c')], DESK)
    assert.deepEqual(await store.check(REL), [])
  })

  test('a clock that is set back ten years changes no order', async (t) => {
    const { store, again } = await open(t)
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
  })

  test('two stores at once never fork the history', async (t) => {
    const { store, again } = await open(t)
    const other = await again()
    await store.enter(REL, [document('doc:a')], DESK)
    const work = Array.from({ length: 20 }, (_, turn) =>
      (turn % 2 === 0 ? store : other).enter(REL, [comment('doc:a', `${turn}`)], DESK),
    )
    const indexes = (await Promise.all(work)).flat().map(({ index }) => index)
    assert.equal(new Set(indexes).size, 20)
    assert.equal((await store.item(REL, 'doc:a', JOINT))?.comments.length, 20)
    assert.deepEqual(await store.check(REL), [])
  })

  test('a party signs its own word with its own key', async (t) => {
    const { store } = await open(t)
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
  })

  test('a party that joins later has its own notes', async (t) => {
    const { store } = await open(t)
    const facts = factsOf('relationship')
    const parties = [...facts.parties, { code: 'islands', names: { en: 'Islands' } }]
    const body = { changes: { parties }, reason: 'they joined' }
    await store.enter(REL, [{ type: 'item.correct', obj: `rel:${REL}`, party: null, body }, document('doc:a')], DESK)
    await store.enter(REL, [note('doc:a', 'islands', 'ours')], { ...DESK, party: 'islands' })
    assert.equal((await store.item(REL, 'doc:a', { party: 'islands' }))?.comments.length, 1)
    assert.equal((await store.item(REL, 'doc:a', JOINT))?.comments.length, 0)
  })

  test('a relationship that is not there, a party that is not of it, and one that is there already', async (t) => {
    const { store } = await open(t)
    await assert.rejects(store.enter('east-west', [], DESK), { code: 'E_RELATIONSHIP_UNKNOWN' })
    await assert.rejects(store.items(REL, {}, { party: 'east' }), { code: 'E_PARTY_UNKNOWN' })
    await assert.rejects(store.log('East"; drop'), { code: 'E_CODE_NOT_VALID' })
    const again = store.open({ rel: REL, origin: 'other.example', facts: factsOf('relationship') }, DESK)
    await assert.rejects(again, { code: 'E_RELATIONSHIP_EXISTS' })
    const sameOrigin = store.open({ rel: 'east-west', origin: ORIGIN, facts: factsOf('relationship') }, DESK)
    await assert.rejects(sameOrigin, { code: 'E_RELATIONSHIP_EXISTS' })
    assert.equal((await store.relationships()).length, 1)
  })
}

function tooLarge(): Change {
  const sources = Array.from({ length: 8 }, (_, place) => `${place}`.repeat(9_999))
  const signatories = sources.map((name) => ({ name: name.slice(0, 1_000), office: name.slice(0, 1_000), party: null }))
  return document('doc:large', { note: sources[0] ?? '', signatories: Array(40).fill(signatories).flat() })
}

function findingItems(open: Open): void {
  const TITLES = {
    en: 'Agreement on the Pamir road',
    fa: 'موافقت‌نامهٔ راه و سرمایه‌گذاری',
    tg: 'Созишнома оид ба роҳи Помир',
    ru: 'Соглашение о дороге, учёт',
  }
  const ITEMS: readonly Change[] = [
    document('doc:road', { type: 'agreement', titles: TITLES, signedOn: '2022-05', field: 'transport' }),
    document('doc:bank', { titles: { en: 'Bank memorandum' }, signedOn: '2020', field: 'finance-banking' }),
    document('doc:later', {
      titles: { en: 'A later one' },
      signedOn: '2023-01-02',
      field: 'transport',
      note: 'قرارداد ۱۴۰۱',
    }),
    undertaking('und:bridge', { due: '2022-12', body: 'body:one', action: { ru: 'Открыть мост' } }),
    stage('doc:later', 'signed', '2023-01-02'),
    evidence('doc:bank', 'Шаҳодат дар ҳуҷҷат'),
    { type: 'item.withdraw', obj: 'doc:bank', party: null, body: { reason: 'twice' } },
  ]
  const DOCUMENTS = { kinds: ['document'] } as const
  const CASES: readonly { readonly query: ItemQuery; readonly found: readonly string[]; readonly total?: number }[] = [
    { query: DOCUMENTS, found: ['doc:later', 'doc:road', 'doc:bank'] },
    { query: { ...DOCUMENTS, order: 'title' }, found: ['doc:later', 'doc:road', 'doc:bank'] },
    { query: { ...DOCUMENTS, order: 'changed', limit: 2 }, found: ['doc:bank', 'doc:later'], total: 3 },
    { query: { ...DOCUMENTS, offset: 1, limit: 1 }, found: ['doc:road'], total: 3 },
    { query: { ...DOCUMENTS, offset: 9 }, found: [], total: 3 },
    { query: { ...DOCUMENTS, withdrawn: false }, found: ['doc:later', 'doc:road'] },
    { query: { field: 'finance-banking' }, found: ['doc:bank'] },
    { query: { type: 'agreement' }, found: ['doc:road'] },
    { query: { stage: 'signed' }, found: ['doc:later'] },
    { query: { stage: 'suspended' }, found: [] },
    { query: { kinds: ['undertaking'], body: 'body:one' }, found: ['und:bridge'] },
    { query: { ...DOCUMENTS, from: '2022-05-31', to: '2022' }, found: ['doc:road'] },
    { query: { ...DOCUMENTS, to: '2020-01-01' }, found: ['doc:bank'] },
    { query: { text: 'سرمايه گذاري' }, found: ['doc:road'] },
    { query: { text: 'قرارداد 1401' }, found: ['doc:later'] },
    { query: { text: 'роҳи помир' }, found: ['doc:road'] },
    { query: { text: 'рохи' }, found: ['doc:road'] },
    { query: { text: 'учет ДОРОГЕ' }, found: ['doc:road'] },
    { query: { text: 'memo' }, found: ['doc:bank'] },
    { query: { text: 'мост' }, found: ['und:bridge'] },
    { query: { text: 'шаходат хуччат' }, found: ['doc:bank'] },
    { query: { text: 'road bank' }, found: [] },
    { query: { text: "%_'\\ &|!" }, found: [] },
  ]
  test('are found by what they are, when and in which words', async (t) => {
    const { store } = await open(t)
    await store.enter(REL, ITEMS, DESK)
    for (const { query, found, total = found.length } of CASES) {
      const page = await store.items(REL, query, JOINT)
      const ids = page.items.map(({ id }) => id)
      assert.deepEqual({ ids, total: page.total }, { ids: found, total }, JSON.stringify(query))
    }
  })

  test('take other rungs when the stages of their type are set anew', async (t) => {
    const { store } = await open(t)
    await store.enter(REL, [document('doc:a'), stage('doc:a', 'signed', '2021-01-11')], DESK)
    const built = BUILT_IN_TEMPLATES.find(({ type }) => type === 'memorandum') as StageTemplate
    const rungs = built.rungs.filter(({ rung }) => rung !== 'signed')
    const body = { ...built, rungs }
    await store.enter(REL, [{ type: 'template.set', obj: `rel:${REL}`, party: null, body }], DESK)
    assert.equal((await store.items(REL, { stage: 'signed' }, JOINT)).total, 0)
    assert.deepEqual(await store.check(REL), [])
  })

  test('files are kept by their hash', async (t) => {
    const { store } = await open(t)
    const bytes = new TextEncoder().encode('a scanned page')
    const hash = await store.keep(REL, bytes)
    assert.equal(await store.keep(REL, bytes), hash)
    assert.deepEqual(Uint8Array.from((await store.kept(REL, hash)) ?? []), bytes)
    assert.equal(await store.kept(REL, `sha256:${'0'.repeat(64)}`), null)
    await store.enter(REL, [document('doc:a'), evidence('doc:a', 'the page', hash)], DESK)
    assert.deepEqual(await store.check(REL), [])
  })
}

function privacy(open: Open): void {
  test('a side reads its own notes and drafts; nobody else learns what they say', async (t) => {
    const { store } = await open(t)
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
  })

  test('what is said of a draft later is as private as the draft', async (t) => {
    const { store } = await open(t)
    await store.enter(REL, [draft('draft:n', NORTH)], NORTHERN)
    const body = { changes: { title: 'SECRET' }, reason: 'better' }
    await store.enter(REL, [{ type: 'item.correct', obj: 'draft:n', party: NORTH, body }], NORTHERN)
    const facts = (await store.item(REL, 'draft:n', { party: NORTH }))?.facts
    assert.equal((facts as { title?: string } | undefined)?.title, 'SECRET')
    assert.doesNotMatch(JSON.stringify(await gathered(store.changes(REL, {}, JOINT))), /SECRET/)
    assert.deepEqual(await store.check(REL), [])
  })

  test('the draft of one side cannot be touched by the other', async (t) => {
    const { store } = await open(t)
    await store.enter(REL, [draft('draft:n', NORTH)], NORTHERN)
    const withdraw: Change = { type: 'item.withdraw', obj: 'draft:n', party: SOUTH, body: { reason: 'gone' } }
    await assert.rejects(store.enter(REL, [withdraw], SOUTHERN), { code: 'R_UNKNOWN_ITEM' })
    await assert.rejects(store.enter(REL, [draft('draft:n', SOUTH)], SOUTHERN), Refusal)
    await assert.rejects(store.enter(REL, [draft('draft:m', NORTH)], DESK), { code: 'R_NOT_YOUR_SIDE' })
    await assert.rejects(store.enter(REL, [{ ...document('doc:a'), party: SOUTH }], NORTHERN), {
      code: 'R_NOT_YOUR_SIDE',
    })
  })
}

function logOf(open: Open): void {
  test('leaves, nodes and last entries are those of the tree', async (t) => {
    const { store } = await open(t)
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
  })

  test('changes are told from a place, of an item, and of a time', async (t) => {
    const { store, again } = await open(t)
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
  })

  test('there are never two roots for one size', async (t) => {
    const { store } = await open(t)
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
  })
}
