import assert from 'node:assert/strict'
import { describe, type TestContext, test } from 'node:test'
import {
  createLogCheck,
  formatNote,
  NOTE_SIGNATURE,
  noteKey,
  parseVerifierKey,
  rootOf,
  signCheckpoint,
  toHex,
} from '../../../log/index.ts'
import { NORTH } from '../../../register/testing/index.ts'
import { comment, document, draft, evidence, note, stage } from './testing/changes.ts'
import { DESK, NORTHERN, ORIGIN, openedStore, REL, SERVER, type TestStore } from './testing/stores.ts'

/** One row that somebody with all rights has changed, and what is found. */
interface Tampering {
  readonly says: string
  readonly statement: string
  readonly where: string
  readonly place: string
  readonly code: string
}

const ATTACHED = 'sha256:039058c6f2c0cb492c533b0a4d14ef77cc0f78abccced5287d84a1a2011cfb81'

const flipped = (column: string) =>
  `set_byte(${column}, octet_length(${column}) / 2, get_byte(${column}, octet_length(${column}) / 2) # 1)`

const CASES: readonly Tampering[] = [
  leaf('a byte of an entry', `leaf = ${flipped('leaf')}`, 'E_LEAF_HASH_DIFFERS'),
  leaf('a byte of a leaf hash', `leaf_hash = ${flipped('leaf_hash')}`, 'E_LEAF_HASH_DIFFERS'),
  entry('the item of an entry', `obj = 'doc:b'`, 'E_ENTRY_OBJ_DIFFERS'),
  entry('the type of an entry', `type = 'note.add'`, 'E_ENTRY_TYPE_DIFFERS'),
  entry('the party of an entry', `party = 'south'`, 'E_ENTRY_PARTY_DIFFERS'),
  entry('the time of an entry', `at = at - interval '1 second'`, 'E_ENTRY_AT_DIFFERS'),
  entry('the id of an entry', `id = 'other'`, 'E_ENTRY_ID_DIFFERS'),
  entry('that an entry is private', 'private = true', 'E_ENTRY_PRIVATE_DIFFERS'),
  {
    ...{ says: 'an entry is gone', statement: 'delete from paygir.log_entry where idx = 4' },
    ...{ where: 'leaf', place: '4', code: 'E_LEAF_MISSING' },
  },
  {
    ...{ says: 'the last entry is gone', statement: 'delete from paygir.log_entry where idx = 9' },
    ...{ where: 'leaf', place: '9', code: 'E_LEAF_MISSING' },
  },
  {
    ...{
      says: 'a byte of a node',
      statement: `update paygir.log_node set hash = ${flipped('hash')} where level = 1 and idx = 2`,
    },
    ...{ where: 'node', place: '1/2', code: 'E_NODE_DIFFERS' },
  },
  {
    ...{ says: 'a node is gone', statement: 'delete from paygir.log_node where level = 2 and idx = 0' },
    ...{ where: 'node', place: '2/0', code: 'E_NODE_MISSING' },
  },
  {
    ...{ says: 'a node too many', statement: `insert into paygir.log_node values ('${REL}', 9, 0, sha256(''))` },
    ...{ where: 'node', place: '9/0', code: 'E_NODE_BEYOND_SIZE' },
  },
  {
    ...{ says: 'the frontier', statement: `update paygir.frontier set peaks = ${flipped('peaks')}` },
    ...{ where: 'node', place: 'frontier', code: 'E_FRONTIER_DIFFERS' },
  },
  item('the state of an item', `state = replace(state::text, 'Memorandum', 'memorandum')::json`),
  item('the stage of an item', `stage = 'in-force'`),
  item('the date of an item', 'date_from = date_from + 1'),
  item('the title of an item', `title = title || 'x'`),
  item('the bodies of an item', `bodies = '{body:one}'`),
  {
    ...item('the words of an item', ''),
    statement: `update paygir.item_text set words = words || 'x ' where id = 'doc:a'`,
  },
  { ...item('an item is gone', ''), statement: `delete from paygir.item where id = 'doc:a'`, code: 'E_ITEM_MISSING' },
  {
    ...item('an item that nobody entered', ''),
    statement: `insert into paygir.item select rel, 'doc:z', kind, owner, state, changed, withdrawn, field, type, stage,
      condition, date_from, date_to, bodies, title from paygir.item where id = 'doc:a'`,
    ...{ place: 'doc:z', code: 'E_ITEM_UNKNOWN' },
  },
  {
    ...item('the state of a draft', `state = replace(state::text, 'Second', 'Third')::json`),
    ...{ place: 'draft:n' },
    statement: `update paygir.item set state = replace(state::text, 'Second', 'Third')::json where id = 'draft:n'`,
  },
  {
    ...item('a draft is shown to all', ''),
    place: 'draft:n',
    statement: `update paygir.item set owner = null where id = 'draft:n'`,
  },
  secret('a private body', `body = '{"text":"other","language":"en"}'`, 'E_COMMITMENT_DIFFERS'),
  secret('a byte of a salt', `salt = ${flipped('salt')}`, 'E_COMMITMENT_DIFFERS'),
  secret('the owner of a private body', `party = 'south'`, 'E_PRIVATE_BODY_MISSING'),
  {
    ...{ says: 'a byte of an attachment', statement: `update paygir.attachment set bytes = ${flipped('bytes')}` },
    ...{ where: 'attachment', place: ATTACHED, code: 'E_ATTACHMENT_DIFFERS' },
  },
  {
    ...{ says: 'an attachment is gone', statement: 'delete from paygir.attachment' },
    ...{ where: 'attachment', place: ATTACHED, code: 'E_ATTACHMENT_MISSING' },
  },
  checkpoint('the root of a checkpoint', `root = ${flipped('root')}`, 'E_CHECKPOINT_ROOT_DIFFERS'),
  checkpoint(
    'the root in a note',
    `note = replace(note, '${ORIGIN}', 'paygir.example/other')`,
    'E_CHECKPOINT_NOTE_DIFFERS',
  ),
  checkpoint(
    'the signature of a note',
    `note = overlay(note placing 'AAAA' from length(note) - 8 for 4)`,
    'E_LOG_SIGNATURE_WRONG',
  ),
  checkpoint('the name under a note', `note = replace(note, '— ', '— x')`, 'E_LOG_SIGNATURE_MISSING'),
  checkpoint('a note that is none', `note = 'x'`, 'E_LOG_NOTE'),
  { ...checkpoint('the size of a checkpoint', 'size = 99', 'E_LOG_SHORTER_THAN_CHECKPOINT'), place: '99' },
]

describe('what is changed past the store', () => {
  test('is found, with its place', async (t) => {
    const { store, raw } = await filled(t)
    assert.deepEqual(await store.check(REL), [])
    for (const { says, statement, where, place, code } of CASES) {
      await raw(UNGUARDED)
      const before = await rowsOf(raw)
      await raw(statement)
      const found = await store.check(REL)
      const isFound = found.some((one) => one.where === where && one.place === place && one.code === code)
      assert.ok(isFound, `${says}: ${JSON.stringify(found)}`)
      await putBack(raw, before)
    }
    assert.deepEqual(await store.check(REL), [])
  })

  const HEADS: readonly string[] = [
    `update paygir.log_entry set leaf = ${flipped('leaf')} where idx = 9`,
    'delete from paygir.log_entry where idx = 9',
    `update paygir.log_node set hash = ${flipped('hash')} where level = 3`,
    `update paygir.frontier set peaks = ${flipped('peaks')}`,
    `update paygir.checkpoint set root = ${flipped('root')}`,
    'update paygir.checkpoint set size = 99',
  ]
  test('at the head of the log leaves it open for reading alone', async (t) => {
    const { again, raw } = await filled(t)
    for (const statement of HEADS) {
      await raw(UNGUARDED)
      const before = await rowsOf(raw)
      await raw(statement)
      const store = await again()
      await assert.rejects(store.enter(REL, [comment('doc:a', 'more')], DESK), { code: 'E_LOG_MISMATCH' }, statement)
      assert.equal((await store.item(REL, 'doc:a', { party: null }))?.id, 'doc:a')
      assert.notDeepEqual(await store.check(REL), [])
      await putBack(raw, before)
    }
    const mended = await again()
    await mended.enter(REL, [comment('doc:a', 'more')], DESK)
  })
})

/** Ten entries, a signed checkpoint over all, an attachment, a draft and a note. */
async function filled(t: TestContext): Promise<TestStore> {
  const made = await openedStore(t)
  const { store } = made
  const hash = await store.keep(REL, Uint8Array.of(1, 2, 3))
  await store.enter(REL, [document('doc:a'), stage('doc:a', 'signed', '2021-01-11'), comment('doc:a', 'one')], DESK)
  await store.enter(REL, [evidence('doc:a', 'page', hash), document('doc:b')], DESK)
  await store.enter(REL, [draft('draft:n', NORTH), note('doc:a', NORTH, 'ours')], NORTHERN)
  const log = await store.log(REL)
  const check = createLogCheck()
  for await (const bytes of log.leaves(0, await log.size())) check.add(bytes)
  const { size } = check.frontier()
  const root = rootOf(check.frontier())
  const key = noteKey(ORIGIN, NOTE_SIGNATURE, parseVerifierKey(SERVER.verifierKey).publicKey)
  const signed = signCheckpoint({ origin: ORIGIN, size, root, extensions: [] }, key, SERVER.sign)
  await log.saveCheckpoint({ size, root: toHex(root), note: formatNote(signed), at: '2024-01-01T00:00:00Z' })
  return made
}

type Raw = TestStore['raw']

const UNGUARDED = `alter table paygir.log_entry disable trigger refuse_change;
  alter table paygir.log_node disable trigger refuse_change`

const TABLES = ['log_entry', 'log_node', 'frontier', 'checkpoint', 'private_body', 'attachment', 'item', 'item_text']

/** All rows as JSON, to put them back. */
async function rowsOf(raw: Raw): Promise<readonly (readonly [table: string, rows: string])[]> {
  const kept = TABLES.map(async (table): Promise<readonly [string, string]> => {
    const [row] = await raw(`select coalesce(json_agg(t), '[]')::text as rows from paygir.${table} t`)
    return [table, String(row?.rows)]
  })
  return Promise.all(kept)
}

async function putBack(raw: Raw, before: Awaited<ReturnType<typeof rowsOf>>): Promise<void> {
  for (const [table, rows] of before) {
    await raw(`delete from paygir.${table}`)
    const all = `insert into paygir.${table} select * from json_populate_recordset(null::paygir.${table}, $1)`
    await raw(all, [rows])
  }
}

function leaf(says: string, change: string, code: string): Tampering {
  return { says, statement: `update paygir.log_entry set ${change} where idx = 5`, where: 'leaf', place: '5', code }
}

function entry(says: string, change: string, code: string): Tampering {
  return { ...leaf(says, change, code), where: 'entry' }
}

function item(says: string, change: string): Tampering {
  const statement = `update paygir.item set ${change} where id = 'doc:a'`
  return { says, statement, where: 'item', place: 'doc:a', code: 'E_ITEM_DIFFERS' }
}

function secret(says: string, change: string, code: string): Tampering {
  const statement = `update paygir.private_body set ${change} where idx = 9`
  return { says, statement, where: 'commitment', place: '9', code }
}

function checkpoint(says: string, change: string, code: string): Tampering {
  return { says, statement: `update paygir.checkpoint set ${change}`, where: 'checkpoint', place: '10', code }
}
