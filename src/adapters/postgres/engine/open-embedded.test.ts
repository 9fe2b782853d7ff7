import assert from 'node:assert/strict'
import { once } from 'node:events'
import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type TestContext, test } from 'node:test'
import { Pool } from 'pg'
import type { Database } from './database.ts'
import { asEngineError, EngineError } from './engine-error.ts'
import { type EngineStep, openEmbedded } from './index.ts'
import { openWith } from './open-embedded.ts'
import { ask } from './testing/ask.ts'
import { secondProcess } from './testing/second-process.ts'
import { testFolder, VOLATILE } from './testing/test-database.ts'

/** Too long for the address of a socket, with blanks and letters of two bytes. */
const FOLDER = join(testFolder(), 'پوشهٔ داده‌ها, "v 2"', 'x'.repeat(60), 'data')

/** Opens the folder until the end of the test. */
async function open(t: TestContext, steps: EngineStep[] = []): Promise<Database> {
  const options = { folder: FOLDER, command: 'paygir test', tell: (step: EngineStep) => void steps.push(step) }
  const database = await openWith(options, VOLATILE)
  t.after(() => database.close())
  return database
}

async function failure(action: Promise<unknown>): Promise<EngineError> {
  const error = await action.then(
    () => new Error('did not fail'),
    (reason) => asEngineError(reason),
  )
  if (error instanceof EngineError) return error
  throw error
}

function serverOf(folder: string): number {
  return Number.parseInt(readFileSync(join(folder, 'database', 'postmaster.pid'), 'utf8'), 10)
}

async function kept({ connection }: Database): Promise<readonly unknown[]> {
  return ask(connection, 'SELECT number FROM kept ORDER BY 1')
}

test('of two processes that make one folder at once, one has it and the other is told who', async (t) => {
  mkdirSync(join(FOLDER, '..'), { recursive: true })
  const second = secondProcess(FOLDER, 'paygir second')
  const [mine, line] = await Promise.all([
    open(t).catch((error) => {
      assert.ok(error instanceof EngineError)
      return error
    }),
    second.line(),
  ])
  if (mine instanceof EngineError) {
    assert.equal(line, 'open')
    assert.equal(mine.code, 'E_DATA_FOLDER_IN_USE')
    assert.equal(mine.values.command, 'paygir second')
    second.child.stdin?.end('close\n')
    assert.equal(await second.line(), 'closed')
  } else {
    const refusal = JSON.parse(line)
    assert.equal(refusal.code, 'E_DATA_FOLDER_IN_USE')
    assert.equal(refusal.values.pid, process.pid)
    await mine.close()
  }
  assert.deepEqual(readdirSync(FOLDER).sort(), ['database', 'engine.log', 'paygir-data.json'])
})

test('data stay from one opening to the next, and nothing else does', async (t) => {
  const steps: EngineStep[] = []
  const first = await open(t, steps)
  assert.equal(first.kind, 'embedded')
  assert.match(first.version, /^18\./)
  await ask(first.connection, 'CREATE TABLE kept AS SELECT 1 AS number')
  const server = serverOf(FOLDER)
  await Promise.all([first.close(), first.close()])
  await gone(server)
  assert.deepEqual(steps, ['starting', 'stopping'])
  assert.throws(() => statSync(String(first.connection.host)), { code: 'ENOENT' })
  const second = await open(t)
  assert.deepEqual(await kept(second), [1])
  const settings = `SELECT current_setting(name) FROM unnest(ARRAY['server_encoding', 'data_checksums', 'TimeZone',
    'listen_addresses', 'lc_messages']) WITH ORDINALITY AS wanted (name, place) ORDER BY place`
  assert.deepEqual(await ask(second.connection, settings), ['UTF8', 'on', 'UTC', '', 'C'])
  await second.close()
})

test('a process that is killed leaves the folder free, its server running, and its data there', async (t) => {
  const holder = secondProcess(FOLDER, 'paygir add')
  assert.equal(await holder.line(), 'open')
  const begin = performance.now()
  const { code, values } = await failure(open(t))
  assert.ok(performance.now() - begin < 1000, 'refused within a second')
  assert.equal(code, 'E_DATA_FOLDER_IN_USE')
  assert.equal(values.pid, holder.child.pid)
  assert.equal(values.command, 'paygir add')
  assert.match(String(values.since), /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/)
  const server = serverOf(FOLDER)
  holder.child.kill('SIGKILL')
  await once(holder.child, 'exit')
  const database = await open(t)
  assert.equal(serverOf(FOLDER), server)
  assert.deepEqual(await kept(database), [1])
  await database.close()
})

test('a server that is killed is missed by the next statement, and recovers at the next opening', async (t) => {
  const database = await open(t)
  await ask(database.connection, 'INSERT INTO kept VALUES (2)')
  process.kill(serverOf(FOLDER), 'SIGKILL')
  assert.equal((await failure(ask(database.connection, 'SELECT 1'))).code, 'E_DATABASE_UNREACHABLE')
  const steps: EngineStep[] = []
  const again = await open(t, steps)
  assert.deepEqual(steps, ['recovering'])
  // Whoever had the dead server lets go of it without harm to its successor.
  await database.close()
  assert.deepEqual(await kept(again), [1, 2])
  await again.close()
})

test('the number of a killed server may belong to another process now', async (t) => {
  const stale = [process.pid, join(FOLDER, 'database'), 0, 5432, '/nowhere', '', '', 'ready', '']
  writeFileSync(join(FOLDER, 'database', 'postmaster.pid'), stale.join('\n'))
  const database = await open(t)
  assert.deepEqual(await kept(database), [1, 2])
  const lost = `SELECT pg_terminate_backend(pid) FROM pg_locks WHERE locktype = 'advisory' AND granted`
  await ask(database.connection, lost)
  for (let tries = 0; tries < 100 && (await locks(database)) === 0; tries++) {
    // The lock is taken again at once.
  }
  assert.equal((await failure(open(t))).code, 'E_DATA_FOLDER_IN_USE')
  await database.close()
})

async function locks({ connection }: Database): Promise<number> {
  return Number((await ask(connection, `SELECT count(*) FROM pg_locks WHERE locktype = 'advisory' AND granted`))[0])
}

test('a statement that is under way when the database is closed gets its answer', async (t) => {
  const database = await open(t)
  const pool = new Pool(database.connection)
  const client = await pool.connect()
  const answer = client.query('SELECT pg_sleep(0.05)').finally(() => client.release())
  const [{ rowCount }] = await Promise.all([answer, pool.end(), database.close()])
  assert.equal(rowCount, 1)
})

test('a server that cannot start says why', async () => {
  const { code, values } = await failure(openWith({ folder: FOLDER, command: 'x' }, { shared_buffers: 'much' }))
  assert.equal(code, 'E_ENGINE_FAILED')
  assert.match(String(values.reason), /shared_buffers/)
})

test('the log does not grow for ever', async (t) => {
  const log = join(FOLDER, 'engine.log')
  writeFileSync(log, 'x'.repeat(1_000_001))
  await (await open(t)).close()
  assert.ok(statSync(log).size < 10_000)
})

/** What is made in a new folder, and the refusal. */
type Refused = readonly [name: string, make: (folder: string) => void, code: string, values: Record<string, unknown>]

const REFUSED: readonly Refused[] = [
  [
    'of somebody else',
    (folder) => writeFileSync(join(folder, 'a.doc'), ''),
    'E_DATA_FOLDER_NOT_OURS',
    { found: 'a.doc' },
  ],
  ['a file', () => undefined, 'E_DATA_FOLDER_NOT_OURS', {}],
  [
    'of another version',
    (folder) => {
      writeFileSync(join(folder, 'paygir-data.json'), '')
      mkdirSync(join(folder, 'database'))
      writeFileSync(join(folder, 'database', 'PG_VERSION'), '17\n')
    },
    'E_ENGINE_VERSION',
    { found: '17', engine: '18' },
  ],
]

test('a folder that will not do is refused', async () => {
  for (const [name, make, code, values] of REFUSED) {
    const folder = join(testFolder(), name)
    if (name === 'a file') writeFileSync(folder, '')
    else mkdirSync(folder)
    make(folder)
    const seen = await failure(openEmbedded({ folder, command: 'x' }))
    assert.equal(seen.code, code, name)
    assert.deepEqual({ ...seen.values, ...values }, { ...seen.values }, name)
    assert.equal(seen.values.folder, folder)
  }
})

const AS_ROOT = process.getuid?.() === 0 ? false : 'only root runs the server as another user'

test('a folder that the user of the server cannot reach is refused', { skip: AS_ROOT }, async () => {
  const closed = join(testFolder(), 'closed')
  mkdirSync(closed, { mode: 0o700 })
  const folder = join(closed, 'data')
  const { code, values } = await failure(openEmbedded({ folder, command: 'x' }))
  assert.equal(code, 'E_DATA_FOLDER_UNREACHABLE')
  assert.deepEqual(values, { folder, directory: closed, reason: 'EACCES', uid: 65534 })
})

/** It has ended; the system may take a moment to take note of it. */
async function gone(server: number): Promise<void> {
  const isThere = () => {
    try {
      return process.kill(server, 0)
    } catch (error) {
      assert.equal((error as NodeJS.ErrnoException).code, 'ESRCH')
      return false
    }
  }
  for (let tries = 0; isThere(); tries++) {
    assert.ok(tries < 100, `the server ${server} still runs`)
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
}
