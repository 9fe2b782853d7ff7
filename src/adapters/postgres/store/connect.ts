import { Kysely, PostgresDialect, type RawBuilder, type Transaction } from 'kysely'
import { Pool, type PoolConfig, types } from 'pg'

/** Where statements are run: a transaction, or the pool. Statements are written in SQL, so no table is typed. */
export type Queries = Kysely<unknown> | Transaction<unknown>

/** Transactions at a time; each entering waits for the one before it on the same log. */
const CONNECTIONS = 8

/** OID of int8 (PostgreSQL source, src/include/catalog/pg_type.dat). */
const INT8 = 20

/** A pool that gives numbers for bigint: no log comes near to 2^53 entries. */
export function connect(connection: PoolConfig): Kysely<unknown> {
  const pool = new Pool({
    max: CONNECTIONS,
    connectionTimeoutMillis: 10_000,
    ...connection,
    types: { getTypeParser: (oid, format) => (oid === INT8 ? Number : types.getTypeParser(oid, format)) },
  })
  // A connection that breaks while nobody uses it leaves the pool; the next transaction makes a new one.
  pool.on('error', () => undefined)
  return new Kysely<unknown>({ dialect: new PostgresDialect({ pool }) })
}

/** The rows of a statement. */
export async function rowsOf<Row>(statement: RawBuilder<Row>, db: Queries): Promise<readonly Row[]> {
  return (await statement.execute(db)).rows
}
