import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { PoolConfig } from 'pg'
import { EngineError } from './engine-error.ts'
import { openExternal } from './index.ts'
import { judge } from './open-external.ts'
import { ask } from './testing/ask.ts'
import { testDatabase } from './testing/test-database.ts'

async function failure(action: () => unknown): Promise<EngineError> {
  try {
    await action()
  } catch (error) {
    if (error instanceof EngineError) return error
    throw error
  }
  throw new Error('did not fail')
}

/** The address as DATABASE_URL has it. */
function urlOf({ connectionString, host = '', port, user, database }: PoolConfig): string {
  return connectionString ?? `postgres://${user}@localhost:${port}/${database}?host=${encodeURIComponent(host)}`
}

function withDatabase(url: string, name: string): string {
  const changed = new URL(url)
  changed.pathname = `/${name}`
  return changed.href
}

test('a database is opened by its address', async (t) => {
  const { connection, version } = await testDatabase(t)
  const database = await openExternal(urlOf(connection))
  assert.equal(database.kind, 'external')
  assert.equal(database.version, version)
  assert.deepEqual(await ask(database.connection, 'SELECT 1'), [1])
  await database.close()
})

test('a database that is not there, or not in UTF-8, is refused', async (t) => {
  const { connection } = await testDatabase(t)
  const url = urlOf(connection)
  const missing = await failure(() => openExternal(withDatabase(url, 'paygir_test_none')))
  assert.equal(missing.code, 'E_DATABASE_UNREACHABLE')
  assert.equal(missing.values.reason, '3D000')
  assert.equal(missing.values.database, 'paygir_test_none')
  const other = `paygir_test_ascii_${process.pid}`
  const how = `TEMPLATE template0 ENCODING 'SQL_ASCII' LOCALE 'C' LOCALE_PROVIDER libc STRATEGY wal_log`
  await ask(connection, `CREATE DATABASE ${other} ${how}`)
  const ascii = await failure(() => openExternal(withDatabase(url, other)))
  await ask(connection, `DROP DATABASE ${other} WITH (FORCE)`)
  assert.equal(ascii.code, 'E_DATABASE_NOT_UTF8')
  assert.deepEqual(ascii.values, { encoding: 'SQL_ASCII' })
})

const MALFORMED = ['', 'mysql://a:secret@b/c', 'postgres://a:secret@b:port/c', 'postgres://a:secret@[b/c', 'secret']

test('an address that is none is refused without repeating its password', async () => {
  for (const url of MALFORMED) {
    const { code, message } = await failure(() => openExternal(url))
    assert.equal(code, 'E_DATABASE_UNREACHABLE', url)
    assert.doesNotMatch(message, /secret/, url)
  }
})

test('a server that nobody runs is unreachable', async () => {
  // Port 1 is reserved (IANA: tcpmux); hardly any machine listens there.
  const { code, values, message } = await failure(() => openExternal('postgres://me:secret@127.0.0.1:1/register'))
  assert.equal(code, 'E_DATABASE_UNREACHABLE')
  assert.deepEqual(values, { host: '127.0.0.1', port: 1, database: 'register', reason: 'ECONNREFUSED' })
  assert.doesNotMatch(message, /secret/)
})

test('a server below PostgreSQL 15 is too old', async () => {
  const { code, values } = await failure(() => judge({ version: '14.20', versionNumber: 140_020, encoding: 'UTF8' }))
  assert.equal(code, 'E_DATABASE_TOO_OLD')
  assert.deepEqual(values, { version: '14.20', oldest: 15 })
  judge({ version: '15.0', versionNumber: 150_000, encoding: 'UTF8' })
})
