import assert from 'node:assert/strict'
import { test } from 'node:test'
import { ask } from './ask.ts'
import { testDatabase } from './test-database.ts'

test('each test has a database of its own, in UTF-8, or a copy of another', async (t) => {
  const first = await testDatabase(t)
  await ask(first.connection, 'CREATE TABLE kept AS SELECT 7 AS number')
  const [name, encoding] = await ask(first.connection, `SELECT current_database(), current_setting('server_encoding')`)
  assert.equal(encoding, 'UTF8')
  const second = await testDatabase(t)
  assert.deepEqual(await ask(second.connection, `SELECT to_regclass('kept')`), [null])
  const copy = await testDatabase(t, { template: String(name) })
  assert.deepEqual(await ask(copy.connection, 'SELECT number FROM kept'), [7])
})
