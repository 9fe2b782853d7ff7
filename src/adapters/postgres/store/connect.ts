import { Kysely, PostgresDialect, type RawBuilder, type Transaction } from 'kysely'
import { Pool, type PoolClient, type PoolConfig, types } from 'pg'

/** Where statements are run: a transaction, or the pool. Statements are written in SQL, so no table is typed. */
export type Queries = Kysely<unknown> | Transaction<unknown>

/** Transactions at a time; each entering waits for the one before it on the same log. */
const CONNECTIONS = 8

/** Statements that one connection keeps ready at most; there are fewer, but for searches of every shape. */
const PREPARED = 100

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
  // A connection that breaks leaves the pool, and the next transaction makes a new one. Whoever uses it is told by the
  // statement that fails.
  pool.on('error', () => undefined)
  pool.on('connect', (client) => {
    client.on('error', () => undefined)
    keepReady(client)
  })
  return new Kysely<unknown>({ dialect: new PostgresDialect({ pool }) })
}

/** The rows of a statement. */
export async function rowsOf<Row>(statement: RawBuilder<Row>, db: Queries): Promise<readonly Row[]> {
  return (await statement.execute(db)).rows
}

type Query = (...given: readonly unknown[]) => unknown

/**
 * Has the connection parse and plan once what it is given again and again: with row level security, that takes longer
 * than running it.
 */
function keepReady(client: PoolClient): void {
  const names = new Map<string, string>()
  const query = client.query.bind(client) as Query
  const nameOf = (text: string) => {
    if (!names.has(text) && names.size < PREPARED) names.set(text, `paygir_${names.size}`)
    return names.get(text)
  }
  const queryByName: Query = (...given) => {
    const [text, values] = given
    const hasValues = typeof text === 'string' && Array.isArray(values) && values.length > 0
    const name = hasValues && given.length === 2 ? nameOf(text) : undefined
    return name === undefined ? query(...given) : query({ name, text, values })
  }
  client.query = queryByName as typeof client.query
}
