import { createHash, randomBytes } from 'node:crypto'
import type { TestContext } from 'node:test'
import { v7 } from 'uuid'
import type { RegisterStore } from '../../../../register/index.ts'
import { type TestDatabase, testDatabase } from '../../engine/testing/test-database.ts'
import { openStore, type StoreOptions } from '../open-store.ts'

/** A verifier key that nothing is signed with. */
export const SERVER_KEY = { verifierKey: 'server.example+00000000+AQ==' }

export const SOURCES = {
  clock: () => new Date().toISOString(),
  random: (bytes: number) => Uint8Array.from(randomBytes(bytes)),
  ids: () => v7(),
  serverKey: SERVER_KEY,
}

export interface TestStore {
  readonly store: RegisterStore
  readonly database: TestDatabase
}

/** A store on an empty database of its own; both go with the test. */
export async function testStore(t: TestContext, some: Partial<StoreOptions> = {}): Promise<TestStore> {
  const database = await testDatabase(t)
  const store = await openStore({ ...SOURCES, ...some, database })
  t.after(() => store.close())
  return { store, database }
}

/** A relationship code that no other test has: roles are shared by all databases of a server. */
export function freshCode(name: string): string {
  return `${createHash('sha256').update(name).digest('hex').slice(0, 6)}-${randomBytes(3).toString('hex')}`
}
