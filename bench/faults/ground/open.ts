import type { RegisterStore } from '../../../src/register/index.ts'
import { type Database, openEmbedded, openStore } from '../parts.ts'
import { REL } from './changes.ts'
import { type Sources, sourcesOf } from './sources.ts'

/** An open data folder. */
export interface OpenFolder {
  readonly database: Database
  readonly store: RegisterStore
  readonly close: () => Promise<void>
}

export async function openFolder(folder: string, seed: number, some: Partial<Sources> = {}): Promise<OpenFolder> {
  const database = await openEmbedded({ folder, command: 'faults' })
  try {
    const store = await openStore({ database, ...sourcesOf(seed, some) })
    const close = async () => {
      await store.close()
      await database.close()
    }
    return { database, store, close }
  } catch (error) {
    await database.close()
    throw error
  }
}

/** What the store's own check finds, a line each. */
export async function findingsOf(store: RegisterStore): Promise<readonly string[]> {
  return (await store.check(REL)).map(
    ({ where, place, code, expected, found }) => `${code} at ${where} ${place}: ${expected} expected, found ${found}`,
  )
}
