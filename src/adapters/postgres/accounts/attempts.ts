import { type Kysely, sql } from 'kysely'
import { afterTry, type Limit, waitMs } from '../../../access/index.ts'
import { rowsOf } from '../store/connect.ts'
import { transact } from '../store/session.ts'
import { instant, sha256 } from './rows.ts'

interface AttemptRow {
  readonly count: number
  readonly last_at: Date
}

/**
 * Counts before anything is tried, one after the other: a hundred requests at once are a hundred tries, and not one.
 * Milliseconds to wait; 0 for a try that was counted.
 */
export async function attempt(
  db: Kysely<unknown>,
  key: string,
  { at, limit }: { readonly at: number; readonly limit: Limit },
): Promise<number> {
  const hash = sha256(key)
  return transact(db, async (trx) => {
    await sql`select pg_advisory_xact_lock(${ATTEMPTS}, hashtext(${key}))`.execute(trx)
    const found = sql<AttemptRow>`select count, last_at from paygir.attempt where key = ${hash}`
    const [row] = await rowsOf(found, trx)
    const before = row === undefined ? null : { count: row.count, lastAt: row.last_at.getTime() }
    const wait = waitMs(before, at, limit)
    if (wait > 0) return wait
    const { count, lastAt } = afterTry(before, at, limit)
    await sql`insert into paygir.attempt (key, count, last_at) values (${hash}, ${count}, ${instant(lastAt)})
      on conflict (key) do update set count = excluded.count, last_at = excluded.last_at`.execute(trx)
    return 0
  })
}

/** A namespace of its own among the database's advisory locks. */
const ATTEMPTS = 0x70617968

export async function forgive(db: Kysely<unknown>, key: string, what: 'all' | 'one'): Promise<void> {
  const hash = sha256(key)
  const last = what === 'all' ? sql`true` : sql`count = 1`
  await transact(db, async (trx) => {
    await sql`delete from paygir.attempt where key = ${hash} and ${last}`.execute(trx)
    await sql`update paygir.attempt set count = count - 1 where key = ${hash} and count > 1`.execute(trx)
  })
}
