import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { setTimeout as pause } from 'node:timers/promises'
import { openStore, type StoreError } from './index.ts'
import { asStoreError } from './store-error.ts'
import { comment, document } from './testing/changes.ts'
import { BEGUN, DESK, openedStore, REL, SOURCES, type TestStore } from './testing/stores.ts'

/** Makes the database fail with the SQLSTATE while entries are stored, as it would by itself. */
function failing(state: string): string {
  return `create function paygir.fail() returns trigger language plpgsql as
      $$ begin raise exception 'made to fail' using errcode = '${state}'; end $$;
    create trigger fail before insert on paygir.item for each statement execute function paygir.fail()`
}

const MENDED = 'drop function paygir.fail cascade'

describe('a fault of the database stores nothing, and is over when its cause is', () => {
  const FAULTS = [
    { says: 'disk full', state: '53100', code: 'E_DISK_FULL' },
    { says: 'deadlock', state: '40P01', code: 'E_STORE_BUSY' },
    { says: 'server about to stop', state: '57P01', code: 'E_STORE_CONNECTION_LOST' },
  ] as const
  test('an error that the database tells', async (t) => {
    const { store, raw } = await openedStore(t)
    for (const [place, { says, state, code }] of FAULTS.entries()) {
      await t.test(says, async () => {
        await raw(failing(state))
        await assert.rejects(store.enter(REL, [document('doc:a')], DESK), { code })
        assert.equal(await (await store.log(REL)).size(), BEGUN + place)
        await raw(MENDED)
        await store.enter(REL, [document(`doc:${state}`.toLowerCase())], DESK)
        assert.deepEqual(await store.check(REL), [])
      })
    }
  })

  test('a connection cut in mid-transaction', async (t) => {
    const { store, raw } = await openedStore(t)
    await raw(`create function paygir.wait() returns trigger language plpgsql as
        $$ begin perform pg_sleep(10); return null; end $$;
      create trigger wait before insert on paygir.item for each statement execute function paygir.wait()`)
    const entering = store.enter(REL, [document('doc:a')], DESK)
    const refused = assert.rejects(entering, ({ code, values }: StoreError) => {
      assert.deepEqual([code, values.stored], ['E_STORE_CONNECTION_LOST', 'no'])
      return true
    })
    await cut(raw)
    await refused
    await raw('drop function paygir.wait cascade')
    assert.equal(await store.item(REL, 'doc:a', { party: null }), null)
    await store.enter(REL, [document('doc:a')], DESK)
    assert.deepEqual(await store.check(REL), [])
  })

  test('every idle connection cut', async (t) => {
    const { store, raw } = await openedStore(t)
    await store.enter(REL, [document('doc:a')], DESK)
    await raw(`select pg_terminate_backend(pid) from pg_stat_activity
      where datname = current_database() and pid <> pg_backend_pid()`)
    await store.enter(REL, [comment('doc:a', 'one')], DESK)
    assert.equal((await store.item(REL, 'doc:a', { party: null }))?.comments.length, 1)
  })
})

test('a failure while the database acknowledges leaves open whether it was stored', () => {
  const lost = Object.assign(new Error('Connection terminated unexpectedly'), {})
  assert.deepEqual((asStoreError(lost, 'unknown') as { values: object }).values, {
    reason: 'closed',
    stored: 'unknown',
  })
  const other = new Error('something else')
  assert.equal(asStoreError(other, 'no'), other)
})

test('a database that nobody answers for', async () => {
  const database = { connection: { host: '127.0.0.1', port: 1, database: 'none' } }
  await assert.rejects(openStore({ ...SOURCES, database }), { code: 'E_STORE_CONNECTION_LOST' })
})

test('tables of a version that is not known here', async (t) => {
  const { again, raw } = await openedStore(t)
  await raw(`insert into paygir.kysely_migration values ('999999', '2030-01-01')`)
  await assert.rejects(again(), { code: 'E_SCHEMA_UNKNOWN' })
})

/** Cuts the connection that waits within a transaction. */
async function cut(raw: TestStore['raw']): Promise<void> {
  for (;;) {
    const cutting = await raw(`select pg_terminate_backend(pid) from pg_stat_activity
      where datname = current_database() and wait_event = 'PgSleep'`)
    if (cutting.length > 0) return
    await pause(5)
  }
}
