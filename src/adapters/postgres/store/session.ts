import { type Kysely, type RawBuilder, sql, type Transaction } from 'kysely'
import type { PartyCode } from '../../../register/index.ts'
import { rowsOf } from './connect.ts'
import { roleOf } from './roles.ts'
import { asStoreError, isLost, isPassing, StoreError } from './store-error.ts'

/** In whose name a transaction runs. */
export interface Role {
  readonly rel: string
  /** Null for the relationship's own role, which sees nothing that is private. */
  readonly party: PartyCode | null
}

type Work<Result> = (trx: Transaction<unknown>) => Promise<Result>

/** More than a pool has connections, all of which may be gone. */
const TRIES = 10

/** Keeps transactions that append to one log in a row; a namespace of its own among the database's advisory locks. */
const APPENDING = 0x70617967

/**
 * Runs the work in one transaction that sees what the role may see. Throws StoreError: E_RELATIONSHIP_UNKNOWN,
 * E_PARTY_UNKNOWN, and those of `asStoreError`.
 */
export async function as<Result>(db: Kysely<unknown>, role: Role, work: Work<Result>): Promise<Result> {
  return transact(db, async (trx) => {
    await takeOn(trx, role, sql`true`)
    return work(trx)
  })
}

/** The same, alone with the log of the relationship until the end: nobody else appends to it. */
export async function appending<Result>(db: Kysely<unknown>, role: Role, work: Work<Result>): Promise<Result> {
  return transact(db, async (trx) => {
    await takeOn(trx, role, lockOf(role.rel))
    return work(trx)
  })
}

/** One transaction that reads everything as it stood at its beginning. It acts as the login until `actAs` is called. */
export async function snapshot<Result>(db: Kysely<unknown>, work: Work<Result>): Promise<Result> {
  try {
    return await db.transaction().setIsolationLevel('repeatable read').setAccessMode('read only').execute(work)
  } catch (error) {
    throw asStoreError(error, 'no')
  }
}

/** Makes the transaction act as the role, whatever it acted as before. */
export async function actAs(trx: Transaction<unknown>, role: Role): Promise<void> {
  await layDown(trx)
  await takeOn(trx, role, sql`true`)
}

/** Waits until nobody else appends to the log of the relationship. */
export async function lock(trx: Transaction<unknown>, rel: string): Promise<void> {
  await sql`select ${lockOf(rel)}`.execute(trx)
}

/** Makes the transaction act as the role from here on. */
export async function takeOn(trx: Transaction<unknown>, { rel, party }: Role, also: RawBuilder<unknown>) {
  // Set so, the role holds until the end of the transaction, as with SET LOCAL ROLE.
  const role = roleOf(rel, party)
  const taken = sql`select set_config('role', role, true), ${also} from paygir.member where role = ${role}`
  if ((await rowsOf(taken, trx)).length > 0) return
  const known = await rowsOf(sql`select from paygir.member where rel = ${rel}`, trx)
  if (known.length === 0) throw new StoreError('E_RELATIONSHIP_UNKNOWN', { rel })
  throw new StoreError('E_PARTY_UNKNOWN', { rel, party: party ?? '' })
}

/** Makes the transaction act as the login again. */
export async function layDown(trx: Transaction<unknown>): Promise<void> {
  await sql`set local role none`.execute(trx)
}

/**
 * One transaction. It is tried again when another one was in its way, and when its connection was gone before it began.
 * Throws as `asStoreError` says.
 */
export async function transact<Result>(db: Kysely<unknown>, work: Work<Result>): Promise<Result> {
  for (let tries = 1; ; tries += 1) {
    const progress: Progress = { hasBegun: false, isWorkDone: false }
    try {
      return await db.transaction().execute(async (trx) => {
        progress.hasBegun = true
        const result = await work(trx)
        progress.isWorkDone = true
        return result
      })
    } catch (error) {
      const mayTryAgain = isPassing(error) || (!progress.hasBegun && isLost(error))
      if (!mayTryAgain || tries === TRIES) throw asStoreError(error, progress.isWorkDone ? 'unknown' : 'no')
    }
  }
}

interface Progress {
  hasBegun: boolean
  /** Nothing is left but to commit. */
  isWorkDone: boolean
}

function lockOf(rel: string): RawBuilder<unknown> {
  return sql`pg_advisory_xact_lock(${sql.lit(APPENDING)}, hashtext(${rel}))`
}
