import { generateKeyPairSync, randomBytes, sign } from 'node:crypto'
import { after, type TestContext } from 'node:test'
import { Pool, type QueryResultRow } from 'pg'
import { v7 } from 'uuid'
import { formatVerifierKey, NOTE_SIGNATURE, noteKey } from '../../../../log/index.ts'
import type { Author, Change, RegisterStore, Signer } from '../../../../register/index.ts'
import { factsOf, NORTH, SOUTH } from '../../../../register/testing/index.ts'
import { dropDatabase, makeDatabase, type TestDatabase } from '../../engine/testing/test-database.ts'
import { openStore, type StoreOptions } from '../index.ts'

export const REL = 'north-south'
export const ORIGIN = 'paygir.example/north-south'

/** Who enters what nobody in particular enters. */
export const DESK: Author = { by: 'desk', party: null, role: 'editor' }
export const NORTHERN: Author = { by: 'north desk', party: NORTH, role: 'editor' }
export const SOUTHERN: Author = { by: 'south desk', party: SOUTH, role: 'editor' }

/** A key of its own for the name. */
export function signer(name: string): Signer {
  const { privateKey, publicKey } = generateKeyPairSync('ed25519')
  const bytes = Uint8Array.from(publicKey.export({ format: 'der', type: 'spki' }).subarray(-32))
  return {
    verifierKey: formatVerifierKey(noteKey(name, NOTE_SIGNATURE, bytes)),
    sign: (message) => Uint8Array.from(sign(null, message, privateKey)),
  }
}

export const SERVER = signer('server.example')

export const SOURCES = {
  clock: () => new Date().toISOString(),
  random: (bytes: number) => Uint8Array.from(randomBytes(bytes)),
  ids: () => v7(),
  serverKey: { verifierKey: SERVER.verifierKey },
}

export interface TestStore {
  readonly store: RegisterStore
  readonly database: TestDatabase
  /** Another store on the same database, closed with the test. */
  readonly again: (some?: Partial<StoreOptions>) => Promise<RegisterStore>
  /** Runs a statement as the login, past all that the store guards. */
  readonly raw: (statement: string, values?: readonly unknown[]) => Promise<readonly QueryResultRow[]>
}

type Kind = 'empty' | 'opened'

/** What is wanted of many stores is made once, and copied. */
const templates = new Map<Kind, Promise<TestDatabase>>()

after(async () => {
  // A server of the tests' own may have ended before, and all its databases with it.
  for (const made of templates.values()) await made.then(dropDatabase).catch(() => undefined)
})

/** A store without registers on a database of its own; both go with the test. */
export async function testStore(t: TestContext, some: Partial<StoreOptions> = {}): Promise<TestStore> {
  return copyOf('empty', t, some)
}

/** The same with the register of North and South open, and the items of SETTING in it. */
export async function openedStore(t: TestContext, some: Partial<StoreOptions> = {}): Promise<TestStore> {
  return copyOf('opened', t, some)
}

/** A code that no other test has: roles are shared by all databases of a server. */
export function freshCode(name: string): string {
  return `${name}-${randomBytes(4).toString('hex')}`
}

async function copyOf(kind: Kind, t: TestContext, some: Partial<StoreOptions>): Promise<TestStore> {
  const made = templates.get(kind) ?? templateOf(kind)
  templates.set(kind, made)
  const database = await makeDatabase({ template: nameOf(await made) })
  const pool = new Pool({ ...database.connection, max: 4 })
  pool.on('error', () => undefined)
  const stores: RegisterStore[] = []
  const again = async (others: Partial<StoreOptions> = {}) => {
    const store = await openStore({ ...SOURCES, ...some, ...others, database })
    stores.push(store)
    return store
  }
  t.after(async () => {
    await Promise.all([pool.end(), ...stores.map((store) => store.close())])
    await dropDatabase(database)
  })
  const raw: TestStore['raw'] = async (statement, values = []) => (await pool.query(statement, [...values])).rows
  return { store: await again(), database, again, raw }
}

async function templateOf(kind: Kind): Promise<TestDatabase> {
  const database = await makeDatabase()
  const store = await openStore({ ...SOURCES, database })
  if (kind === 'opened') {
    await store.open({ rel: REL, origin: ORIGIN, facts: factsOf('relationship') }, DESK)
    await store.enter(REL, SETTING, DESK)
  }
  await store.close()
  return database
}

/** What most changes point to. */
const SETTING: readonly Change[] = [
  { type: 'body.add', obj: 'body:one', party: null, body: factsOf('body') },
  { type: 'source.add', obj: 'src:one', party: null, body: factsOf('source') },
]

/** Entries of an opened store before a test enters its own. */
export const BEGUN = 1 + SETTING.length

function nameOf({ connection }: TestDatabase): string {
  return connection.database ?? new URL(connection.connectionString ?? '').pathname.slice(1)
}

/** All that an asynchronous sequence gives. */
export async function gathered<T>(sequence: AsyncIterable<T>): Promise<readonly T[]> {
  return Array.fromAsync(sequence)
}
