import { mkdir } from 'node:fs/promises'
import { v7 } from 'uuid'
import type { AccountStore } from '../../access/index.ts'
import { type Database, type EngineStep, loadPostgres, type ReadingStore } from '../../adapters/index.ts'
import type { RegisterStore } from '../../register/index.ts'
import { SERVER_NAME, type ServerKey, serverKeyOf } from './server-key.ts'

/** A data folder that is open: nobody else can open it until it is closed. */
export interface Opened {
  readonly folder: string
  readonly store: RegisterStore
  /** Who signs in; nothing is asked of the database for it until somebody does. */
  readonly accounts: AccountStore
  /** Texts that were read and wait for their review; as with accounts, nothing is asked of the database before. */
  readonly readings: ReadingStore
  readonly serverKey: ServerKey
  /** Where the registers are: in the folder, or on a server of the user's own. */
  readonly kind: 'embedded' | 'external'
  /** Version of PostgreSQL. */
  readonly version: string
  readonly close: () => Promise<void>
}

export interface DeskOptions {
  /** Absolute path; made when there is none. */
  readonly folder: string
  /** Connection string of a database server of the user's own; null for the one in the folder. */
  readonly databaseUrl: string | null
  /** Who holds the folder, as others are told. */
  readonly command: string
  /** Milliseconds since 1970, UTC. */
  readonly clock: () => number
  /** Bytes that nobody can guess. */
  readonly random: (length: number) => Uint8Array
  /** What is waited for while the folder is opened or closed. */
  readonly tell?: (step: EngineStep) => void
}

/** How long the end of what is under way is waited for, before the database is stopped all the same. */
const PATIENCE_MS = 3000

/** Opens the data folder, or the database of the address. Throws EngineError, StoreError. */
export async function openDesk(options: DeskOptions): Promise<Opened> {
  const { folder, databaseUrl, command, tell } = options
  const { openAccounts, openEmbedded, openExternal, openReadings } = await loadPostgres()
  if (databaseUrl !== null) await mkdir(folder, { recursive: true, mode: 0o700 })
  const database =
    databaseUrl === null
      ? await openEmbedded({ folder, command, ...(tell && { tell }) })
      : await openExternal(databaseUrl)
  try {
    const { store, serverKey } = await storeIn(database, options)
    const accounts = openAccounts(database)
    const readings = openReadings(database)
    const close = async () => {
      await Promise.race([Promise.all([store.close(), accounts.close(), readings.close()]), pause(PATIENCE_MS)])
      await database.close()
    }
    return { folder, store, accounts, readings, serverKey, kind: database.kind, version: database.version, close }
  } catch (error) {
    await database.close()
    throw error
  }
}

async function storeIn(database: Database, { folder, clock, random }: DeskOptions) {
  const { openStore } = await loadPostgres()
  const serverKey = await serverKeyOf(folder, random)
  const store = await openStore({
    database,
    clock: () => new Date(clock()).toISOString(),
    random,
    ids: () => v7({ msecs: clock(), random: random(16) }),
    serverKey: serverKey.named(SERVER_NAME),
  })
  return { store, serverKey }
}

function pause(delayMs: number): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>()
  setTimeout(resolve, delayMs).unref()
  return promise
}
