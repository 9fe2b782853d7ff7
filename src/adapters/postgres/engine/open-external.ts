import { Client } from 'pg'
import type { Database } from './database.ts'
import { asEngineError, EngineError } from './engine-error.ts'

/** The oldest major version that the project's statements run on. */
const OLDEST_MAJOR = 15
const CONNECT_LIMIT_MS = 10_000

/** What decides whether a server will do. */
export interface ServerFacts {
  /** For people, for instance "15.18 (Debian 15.18-0+deb12u1)". */
  readonly version: string
  /** For comparing: the major version times 10,000, and the minor one. */
  readonly versionNumber: number
  readonly encoding: string
}

/**
 * Checks the database that the connection string names, as in DATABASE_URL. Nothing stays open. Throws EngineError
 * E_DATABASE_UNREACHABLE, E_DATABASE_TOO_OLD or E_DATABASE_NOT_UTF8.
 */
export async function openExternal(url: string): Promise<Database> {
  const facts = await factsOf(url)
  judge(facts)
  return {
    connection: { connectionString: url },
    kind: 'external',
    version: facts.version,
    close: () => Promise.resolve(),
  }
}

/** Throws EngineError when the server will not do. */
export function judge({ version, versionNumber, encoding }: ServerFacts): void {
  if (versionNumber < OLDEST_MAJOR * 10_000) {
    throw new EngineError('E_DATABASE_TOO_OLD', { version, oldest: OLDEST_MAJOR })
  }
  if (encoding !== 'UTF8') throw new EngineError('E_DATABASE_NOT_UTF8', { encoding })
}

async function factsOf(url: string): Promise<ServerFacts> {
  const client = clientFor(url)
  client.on('error', () => undefined)
  try {
    await client.connect()
    const { rows } = await client.query<ServerFacts>(
      `SELECT current_setting('server_version') AS version,
         current_setting('server_version_num')::int AS "versionNumber",
         current_setting('server_encoding') AS encoding`,
    )
    // One row always.
    return rows[0] as ServerFacts
  } catch (error) {
    throw unreachable(client, error)
  } finally {
    await client.end().catch(() => undefined)
  }
}

function clientFor(url: string): Client {
  try {
    if (!/^postgres(?:ql)?:\/\//.test(url)) throw new Error('another scheme')
    return new Client({ connectionString: url, connectionTimeoutMillis: CONNECT_LIMIT_MS })
  } catch {
    // The failure of the parser repeats the string, and with it the password.
    throw new EngineError('E_DATABASE_UNREACHABLE', { reason: 'E_URL_MALFORMED' })
  }
}

function unreachable({ host, port, database }: Client, error: unknown): EngineError {
  const known = asEngineError(error)
  const seen = known instanceof EngineError ? known.values.reason : (error as { readonly code?: string }).code
  return new EngineError('E_DATABASE_UNREACHABLE', { host, port, database: database ?? '', reason: seen ?? 'unknown' })
}
