import { mkdir } from 'node:fs/promises'
import { v7 } from 'uuid'
import { loadPostgres } from '../../adapters/index.ts'
import type { RegisterStore } from '../../register/index.ts'
import type { Io } from '../io.ts'
import type { Words } from '../words/words.ts'
import { SERVER_NAME, type ServerKey, serverKeyOf } from './server-key.ts'
import { stepLine } from './step-line.ts'

/** A data folder that is open: nobody else can open it until it is closed. */
export interface Opened {
  readonly folder: string
  readonly store: RegisterStore
  readonly serverKey: ServerKey
  /** Where the registers are: in the folder, or on a server of the user's own. */
  readonly kind: 'embedded' | 'external'
  /** Version of PostgreSQL. */
  readonly version: string
  readonly close: () => Promise<void>
}

export interface OpenOptions {
  readonly folder: string
  /** Who holds the folder, as others are told. */
  readonly command: string
  readonly words: Words
}

/** How long the end of what is under way is waited for, before the database is stopped all the same. */
const PATIENCE_MS = 3000

/** Opens the data folder, or the database that DATABASE_URL names. Throws EngineError, StoreError. */
export async function openFolder(io: Io, { folder, command, words }: OpenOptions): Promise<Opened> {
  const { openEmbedded, openExternal, openStore } = await loadPostgres()
  const steps = stepLine(io, words)
  const url = io.env.DATABASE_URL
  try {
    if (url) await mkdir(folder, { recursive: true, mode: 0o700 })
    const database = url ? await openExternal(url) : await openEmbedded({ folder, command, tell: steps.tell })
    try {
      const serverKey = await serverKeyOf(folder, io.random)
      const clock = () => new Date(io.clock()).toISOString()
      const ids = () => v7({ msecs: io.clock(), random: io.random(16) })
      const sources = { clock, random: io.random, ids, serverKey: serverKey.named(SERVER_NAME) }
      const store = await openStore({ database, ...sources })
      const close = async () => {
        await Promise.race([store.close(), pause(PATIENCE_MS)])
        await database.close()
        steps.clear()
      }
      return { folder, store, serverKey, kind: database.kind, version: database.version, close }
    } catch (error) {
      await database.close()
      throw error
    }
  } finally {
    steps.clear()
  }
}

function pause(delayMs: number): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>()
  setTimeout(resolve, delayMs).unref()
  return promise
}
