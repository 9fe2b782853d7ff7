import { readFile } from 'node:fs/promises'
import { Client, type ClientConfig } from 'pg'
import { OWNER } from './cluster.ts'
import type { DataFolder } from './data-folder.ts'
import { asEngineError, EngineError } from './engine-error.ts'
import type { Running } from './running.ts'

/**
 * The advisory lock (PostgreSQL manual, 13.3.5) that whoever works on a data folder holds in the database `postgres`,
 * for as long as it is connected: the system ends the connection of a process that dies, so no lock is ever left over.
 */
const LOCK = { classId: 0x50617967, objectId: 1 } as const

/** The database of the lock and of the register. */
const DATABASE = 'postgres'

/** What it takes to connect to an embedded server. */
export type Address = Required<Pick<ClientConfig, 'host' | 'port' | 'user' | 'database' | 'ssl'>> & {
  readonly password?: string
}

export interface Lock {
  readonly address: Address
  readonly version: string
  /** Resolves when the connection has ended, and the lock with it. */
  readonly ended: Promise<void>
  /** True when nobody else is connected to the server, or the server is gone. */
  isAlone(): Promise<boolean>
  release(): Promise<void>
}

/** The types of pg forget these two. */
type Referable = Client & { ref(): void; unref(): void }

const HOLDER = `
  SELECT application_name AS name, backend_start AS since
  FROM pg_locks JOIN pg_stat_activity USING (pid)
  WHERE locktype = 'advisory' AND classid = ${LOCK.classId} AND objid = ${LOCK.objectId} AND objsubid = 2 AND granted`

export async function addressOf({ socketFolder, port }: Running, data: DataFolder): Promise<Address> {
  // Given outright, so that no PGSSLMODE or PGDATABASE around us has a say.
  const known = { port, user: OWNER, database: DATABASE, ssl: false }
  if (socketFolder !== '') return { ...known, host: socketFolder }
  return { ...known, host: '127.0.0.1', password: await readFile(data.password, 'utf8') }
}

/**
 * The lock, or null when the server is starting, stopping or gone. Throws EngineError E_DATA_FOLDER_IN_USE when
 * another process holds it.
 */
export async function takeLock(address: Address, folder: string, command: string): Promise<Lock | null> {
  const client = new Client({
    ...address,
    application_name: nameOf(command),
    connectionTimeoutMillis: 5000,
  }) as Referable
  const { promise: ended, resolve } = Promise.withResolvers<void>()
  client.on('end', () => resolve())
  // The end of the connection says it all.
  client.on('error', () => undefined)
  try {
    await client.connect()
    const version = await tryLock(client, folder)
    if (version !== null) {
      // An open database alone does not keep the process going; closing it does.
      client.unref()
      const release = () => {
        client.ref()
        return client.end()
      }
      return { address, version, ended, isAlone: () => isAlone(client), release }
    }
    await client.end()
    return null
  } catch (error) {
    await client.end().catch(() => undefined)
    const known = asEngineError(error)
    if (known instanceof EngineError && known.code === 'E_DATABASE_UNREACHABLE') return null
    if (known instanceof EngineError) throw known
    throw new EngineError('E_ENGINE_FAILED', { folder, reason: String(error) })
  }
}

async function isAlone(client: Referable): Promise<boolean> {
  client.ref()
  const others = `SELECT FROM pg_stat_activity WHERE backend_type = 'client backend' AND pid <> pg_backend_pid()`
  return client.query(others).then(
    ({ rowCount }) => rowCount === 0,
    () => true,
  )
}

/** The server's version when the lock was taken; null when its holder has gone just now. */
async function tryLock(client: Client, folder: string): Promise<string | null> {
  const { rows } = await client.query<{ isOurs: boolean; version: string }>(
    `SELECT pg_try_advisory_lock(${LOCK.classId}, ${LOCK.objectId}) AS "isOurs",
       current_setting('server_version') AS version`,
  )
  if (rows[0]?.isOurs) return rows[0].version
  const [holder] = (await client.query<{ name: string; since: Date }>(HOLDER)).rows
  if (!holder) return null
  const since = `${holder.since.toISOString().slice(0, 19)}Z`
  throw new EngineError('E_DATA_FOLDER_IN_USE', { folder, ...whoIs(holder.name), since })
}

/** PostgreSQL keeps 63 bytes of it; the instant is known to it anyway. */
function nameOf(command: string): string {
  return `paygir pid=${process.pid} ${command}`
}

function whoIs(name: string): { readonly pid: number; readonly command: string } {
  const [, pid = '0', command = name] = /^paygir pid=(\d+) (.*)$/.exec(name) ?? []
  return { pid: Number(pid), command }
}
