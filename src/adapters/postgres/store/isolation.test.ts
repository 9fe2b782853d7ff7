import assert from 'node:assert/strict'
import { randomBytes } from 'node:crypto'
import { describe, type TestContext, test } from 'node:test'
import { Client, type PoolConfig } from 'pg'
import { factsOf, NORTH, SOUTH } from '../../../register/testing/index.ts'
import { dropDatabase, makeDatabase } from '../engine/testing/test-database.ts'
import { openStore } from './index.ts'
import { roleOf } from './roles.ts'
import { comment, document, draft, evidence, note } from './testing/changes.ts'
import { DESK, freshCode, NORTHERN, openedStore, REL, SOURCES, SOUTHERN, type TestStore } from './testing/stores.ts'

const EAST = 'east'

/** Whose rows of each table a role sees: rows of the relationship, of North alone, of South alone. */
const TABLES: readonly { readonly table: string; readonly shared: boolean; readonly owned: boolean }[] = [
  { table: 'relationship', shared: true, owned: false },
  { table: 'log_entry', shared: true, owned: false },
  { table: 'log_node', shared: true, owned: false },
  { table: 'frontier', shared: true, owned: false },
  { table: 'checkpoint', shared: true, owned: false },
  { table: 'attachment', shared: true, owned: false },
  { table: 'private_body', shared: false, owned: true },
  { table: 'item', shared: true, owned: true },
  { table: 'item_text', shared: true, owned: true },
]

const ROLES = [
  { name: 'North', rel: REL, party: NORTH },
  { name: 'South', rel: REL, party: SOUTH },
  { name: 'both together', rel: REL, party: null },
  { name: 'another relationship', rel: 'east-west', party: EAST },
] as const

/** A register in which each table holds rows, and each side has something of its own. */
async function filled(t: TestContext): Promise<TestStore> {
  const made = await openedStore(t)
  const { store } = made
  const facts = factsOf('relationship', { parties: [EAST, 'west'].map((code) => ({ code, names: { en: code } })) })
  await store.open({ rel: 'east-west', origin: 'paygir.example/east-west', facts }, DESK)
  for (const rel of [REL, 'east-west']) {
    const hash = await store.keep(rel, Uint8Array.of(1, 2, 3))
    await store.enter(rel, [comment(`rel:${rel}`, 'for all'), comment(`rel:${rel}`, hash)], DESK)
    const log = await store.log(rel)
    await log.saveCheckpoint({ size: await log.size(), root: 'ab'.repeat(32), note: 'n', at: '2024-01-01T00:00:00Z' })
  }
  await store.enter(REL, [draft('draft:n', NORTH), note(`rel:${REL}`, NORTH, 'N')], NORTHERN)
  await store.enter(REL, [draft('draft:s', SOUTH), note(`rel:${REL}`, SOUTH, 'S')], SOUTHERN)
  const eastern = { ...DESK, party: EAST }
  await store.enter('east-west', [draft('draft:e', EAST), note('rel:east-west', EAST, 'E')], eastern)
  return made
}

describe('a role with SQL of its own', () => {
  test('sees in each table what is shared and what is its own, and nothing else', async (t) => {
    const { database, raw } = await filled(t)
    for (const { name, rel, party } of ROLES) {
      for (const { table, shared, owned } of TABLES) {
        const rows = await asRole(database.connection, roleOf(rel, party), [`select * from paygir.${table}`])
        const says = `${name}, ${table}`
        assert.ok(
          rows.every((row) => row.rel === rel),
          `${says}: rows of others`,
        )
        const owner = (row: Row) => (table === 'private_body' ? row.party : (row.owner ?? null))
        if (owned)
          assert.ok(
            rows.every((row) => owner(row) === null || owner(row) === party),
            `${says}: of the other side`,
          )
        const mine = `select count(*)::int as n from paygir.${table} where rel = $1 and ${ownColumn(table, owned)}`
        const [expected] = await raw(mine, owned ? [rel, party] : [rel])
        assert.equal(rows.length, expected?.n, `${says}: all of its own`)
        if (shared || party !== null) assert.ok(rows.length > 0, `${says}: the case shows nothing`)
      }
      const lines = await asRole(database.connection, roleOf(rel, party), ['select role from paygir.member'])
      assert.deepEqual(
        lines.map(({ role }) => role),
        [roleOf(rel, party)],
      )
    }
  })

  const FORBIDDEN: readonly { readonly says: string; readonly statement: string }[] = [
    { says: 'change an entry', statement: `update paygir.log_entry set party = 'south'` },
    { says: 'remove an entry', statement: 'delete from paygir.log_entry' },
    { says: 'empty the log', statement: 'truncate paygir.log_entry' },
    { says: 'change a node', statement: `update paygir.log_node set hash = hash` },
    { says: 'remove a node', statement: 'delete from paygir.log_node' },
    { says: 'give a checkpoint another root', statement: `update paygir.checkpoint set root = root` },
    { says: 'remove a checkpoint', statement: 'delete from paygir.checkpoint' },
    { says: 'change a private body', statement: `update paygir.private_body set body = '1'` },
    { says: 'change an attachment', statement: `update paygir.attachment set bytes = ''` },
    { says: 'join another side', statement: `insert into paygir.member values ('paygir_north-south_north', 'x', 'y')` },
    {
      says: 'enter for another relationship',
      statement: `insert into paygir.attachment values ('east-west', 'sha256:0', '')`,
    },
    {
      says: 'put a private body on the other side',
      statement: `insert into paygir.private_body select rel, 999, 'south', obj, type, salt, body from paygir.private_body`,
    },
    {
      says: 'give the other side a draft',
      statement: `insert into paygir.item (rel, id, kind, owner, state, changed, withdrawn, bodies, title)
        values ('north-south', 'draft:x', 'draft', 'south', '{}', 1, false, '{}', '')`,
    },
    { says: 'act as the other side', statement: `set session authorization "paygir_north-south_south"` },
  ]
  test('cannot change the history, nor act for others', async (t) => {
    const { database } = await filled(t)
    for (const { says, statement } of FORBIDDEN) {
      await assert.rejects(asLogin(t, database.connection, [statement]), { code: '42501' }, says)
    }
  })

  test('not even the owner changes an entry while the trigger stands', async (t) => {
    const { raw } = await openedStore(t)
    for (const table of ['log_entry', 'log_node']) {
      for (const statement of [`update ${table} set idx = idx`, `delete from ${table}`, `truncate ${table}`]) {
        const inSchema = statement.replace(table, `paygir.${table}`)
        await assert.rejects(raw(inSchema), { code: '42501' }, statement)
        await assert.rejects(raw(`set session_replication_role = replica; ${inSchema}`), { code: '42501' }, statement)
      }
    }
  })
})

describe('a login without the rights of a superuser', () => {
  test('that owns the database and may make roles keeps registers as any other', async (t) => {
    const { store, connection, rel } = await ownStore(t, 'CREATEROLE')
    await store.open({ rel, origin: `paygir.example/${rel}`, facts: factsOf('relationship') }, DESK)
    await store.enter(rel, [document('doc:a'), evidence('doc:a', 'seen')], DESK)
    await store.enter(rel, [note('doc:a', NORTH, 'N'), draft('draft:n', NORTH)], NORTHERN)
    assert.equal((await store.item(rel, 'doc:a', { party: NORTH }))?.comments.length, 1)
    assert.equal((await store.item(rel, 'doc:a', { party: SOUTH }))?.comments.length, 0)
    assert.deepEqual(await store.check(rel), [])
    assert.equal((await store.relationships()).length, 1)
    // Row level security is forced: as itself, the owner of the tables sees nothing in them.
    assert.deepEqual(await run(connection, ['select * from paygir.item']), [])
  })

  test('that may not make roles is told what an administrator has to run', async (t) => {
    const { store, connection, administrator, login, rel } = await ownStore(t, 'NOCREATEROLE')
    const opening = () => store.open({ rel, origin: `paygir.example/${rel}`, facts: factsOf('relationship') }, DESK)
    const refused = await opening().catch((error) => error)
    assert.equal(refused.code, 'E_NO_CREATEROLE')
    const statements = String(refused.values.statements)
    for (const party of [null, NORTH, SOUTH]) {
      const role = roleOf(rel, party)
      assert.match(statements, new RegExp(`CREATE ROLE "${role}" NOLOGIN; GRANT "${role}" TO "${login}"`))
    }
    assert.deepEqual(await store.relationships(), [])
    await run(administrator, [statements])
    await opening()
    assert.equal((await store.relationships()).length, 1)
    assert.deepEqual(await run(connection, ['select * from paygir.item']), [])
  })
})

type Row = Readonly<Record<string, unknown>>

function ownColumn(table: string, owned: boolean): string {
  if (!owned) return 'true'
  return table === 'private_body' ? 'party = $2' : '(owner is null or owner = $2)'
}

/** What the last statement gives to whoever has taken the role on. */
async function asRole(connection: PoolConfig, role: string, statements: readonly string[]): Promise<readonly Row[]> {
  return run(connection, [`set role "${role}"`, ...statements])
}

/** The same for a login that has the role of North and nothing else. */
async function asLogin(t: TestContext, connection: PoolConfig, statements: readonly string[]): Promise<readonly Row[]> {
  const login = `paygir_test_${randomBytes(4).toString('hex')}`
  await run(connection, [
    `create role ${login} login password '${PASSWORD}'`,
    `grant "${roleOf(REL, NORTH)}" to ${login}`,
  ])
  t.after(() => dropRoles(connection, [login]))
  return run(as(connection, login), [`set role "${roleOf(REL, NORTH)}"`, ...statements])
}

async function run(connection: PoolConfig, statements: readonly string[]): Promise<readonly Row[]> {
  const client = new Client(connection)
  await client.connect()
  try {
    let rows: readonly Row[] = []
    for (const statement of statements) rows = (await client.query(statement)).rows ?? []
    return rows
  } finally {
    await client.end()
  }
}

const PASSWORD = 'only-for-tests'

type Right = 'CREATEROLE' | 'NOCREATEROLE'

/** Roles belong to the server, so they stay when the database of a test is gone. */
async function dropRoles(connection: PoolConfig, roles: readonly string[]): Promise<void> {
  const server = inDatabase(connection, 'postgres')
  for (const role of roles) await run(server, [`drop role "${role}"`]).catch(() => undefined)
}

/** A store on a database that the login owns, and a code for a relationship whose roles go with the test. */
async function ownStore(t: TestContext, right: Right) {
  const database = await makeDatabase()
  const { connection: administrator } = database
  const login = `paygir_test_${randomBytes(4).toString('hex')}`
  const name = administrator.database ?? new URL(administrator.connectionString ?? '').pathname.slice(1)
  await run(administrator, [
    `create role ${login} login ${right} password '${PASSWORD}'`,
    `alter database ${name} owner to ${login}`,
  ])
  const rel = freshCode('own')
  const connection = as(administrator, login)
  const store = await openStore({ ...SOURCES, database: { connection } })
  t.after(async () => {
    await store.close()
    await dropDatabase(database)
    await dropRoles(administrator, [...[null, NORTH, SOUTH].map((party) => roleOf(rel, party)), login])
  })
  return { store, connection, administrator, login, rel }
}

function inDatabase(connection: PoolConfig, database: string): PoolConfig {
  if (connection.connectionString === undefined) return { ...connection, database }
  const url = new URL(connection.connectionString)
  url.pathname = `/${database}`
  return { connectionString: url.href }
}

function as(connection: PoolConfig, login: string): PoolConfig {
  if (connection.connectionString === undefined) return { ...connection, user: login, password: PASSWORD }
  const url = new URL(connection.connectionString)
  Object.assign(url, { username: login, password: PASSWORD })
  return { connectionString: url.href }
}
