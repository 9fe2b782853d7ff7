import { randomBytes } from 'node:crypto'
import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, type TestContext } from 'node:test'
import { setTimeout as pause } from 'node:timers/promises'
import type { PoolConfig } from 'pg'
import type { Database } from '../database.ts'
import { openWith } from '../open-embedded.ts'
import { openExternal } from '../open-external.ts'
import { ask } from './ask.ts'

/** For a server whose data need not survive a loss of power; they do survive the end of its processes. */
export const VOLATILE = { fsync: 'off', full_page_writes: 'off' } as const

/** The same tests, on a server of one's choice: a connection string of a role that may create databases. */
const URL_VARIABLE = 'PAYGIR_TEST_DATABASE_URL'

/** A folder that is gone when the tests are over, and that the server's user may pass through when root tests. */
export function testFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'paygir-test-'))
  chmodSync(folder, 0o711)
  process.once('exit', () => rmSync(folder, { recursive: true, force: true, maxRetries: 3 }))
  return folder
}

let opening: Promise<Database> | null = null

// One server for all tests of a run, started by the first that asks.
after(async () => {
  const database = await opening?.catch(() => null)
  await database?.close()
})

/** What a pool connects with. `connection.database` has the name. */
export interface TestDatabase {
  readonly connection: PoolConfig
  readonly version: string
}

export interface TestDatabaseOptions {
  /** A database to copy, to which nobody is connected; without it the new one is empty. */
  readonly template?: string
}

/** A database of the test's own, dropped after it with every connection to it. End your pools all the same. */
export async function testDatabase(t: TestContext, options: TestDatabaseOptions = {}): Promise<TestDatabase> {
  const made = await makeDatabase(options)
  t.after(() => dropDatabase(made))
  return made
}

/** The same for whoever drops it: a template, or one database for a file of tests. */
export async function makeDatabase({ template = 'template0' }: TestDatabaseOptions = {}): Promise<TestDatabase> {
  const server = await serverForTests()
  const name = `paygir_test_${randomBytes(6).toString('hex')}`
  // The other strategy copies files and waits for a checkpoint.
  await ask(server.connection, `CREATE DATABASE ${name} TEMPLATE ${template} STRATEGY wal_log`)
  return { connection: on(server, name), version: server.version }
}

export async function dropDatabase({ connection }: TestDatabase): Promise<void> {
  const name = connection.database ?? new URL(connection.connectionString ?? '').pathname.slice(1)
  const server = await serverForTests()
  // Pools that have just ended are left to go: whoever is cut off by force fails, after its test.
  const users = `SELECT count(*)::int FROM pg_stat_activity WHERE datname = '${name}'`
  for (let tries = 0; tries < 100 && (await ask(server.connection, users))[0] !== 0; tries++) await pause(5)
  await ask(server.connection, `DROP DATABASE IF EXISTS ${name} WITH (FORCE)`)
}

function serverForTests(): Promise<Database> {
  const url = process.env[URL_VARIABLE]
  opening ??= url
    ? openExternal(url)
    : openWith({ folder: join(testFolder(), 'data'), command: 'npm test' }, { ...VOLATILE, max_connections: 100 })
  return opening
}

function on({ connection }: Database, database: string): PoolConfig {
  if (connection.connectionString === undefined) return { ...connection, database }
  const url = new URL(connection.connectionString)
  url.pathname = `/${database}`
  return { connectionString: url.href }
}
