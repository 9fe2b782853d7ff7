import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { Client, type PoolConfig } from 'pg'
import type { RegisterStore } from '../../../src/register/index.ts'
import { type Random, randomOf } from '../../random.ts'
import { type FaultRun, type Outcome, type RunContext, skipped, slowest, stopwatch } from '../fault-run.ts'
import { type Batch, batchOf, OPENING, REL, SECRETARIAT, tagOf } from '../ground/changes.ts'
import { failureOf, wordsOf } from '../ground/failure.ts'
import { findingsOf } from '../ground/open.ts'
import { sourcesOf } from '../ground/sources.ts'
import { compare, enterInto, type Ledger, newLedger } from '../kills/ledger.ts'
import { openEmbedded, openStore, StoreError } from '../parts.ts'
import { type CutProxy, startProxy } from './proxy.ts'

export const CUT: FaultRun = {
  name: 'cut',
  what: 'the connection ended by the server or cut on the way: nothing half, and the next call works',
  rounds: 300,
  run,
}

/** An entering takes some milliseconds and about so many pieces of data. */
const MOST_PIECES = 40
const MOST_DELAY_MS = 15

async function run(context: RunContext): Promise<Outcome> {
  if (process.platform === 'win32') return skipped('there is no socket here to stand in front of')
  const database = await openEmbedded({ folder: join(context.folder, 'data'), command: 'faults' })
  try {
    return await cutOften(database.connection, context)
  } finally {
    await database.close()
  }
}

/** Enters over connections that are cut, on an empty database that is reached by a socket in a folder. */
export async function cutOften(connection: PoolConfig, { rounds, seed, folder, tell }: RunContext): Promise<Outcome> {
  const proxy = await startProxy(connection, join(folder, 'proxy'))
  const store = await openStore({ database: { connection: proxy.connection }, ...sourcesOf(seed) })
  const ender = new Client(connection)
  await ender.connect()
  const random = randomOf(seed)
  const ledger = newLedger()
  const failures: string[] = []
  const next = slowest('the first call after a cut')
  try {
    const { index, hash } = await store.open(OPENING, SECRETARIAT)
    ledger.acknowledged.set(index, hash)
    for (let round = 0; round < rounds; round += 1) {
      const failure = await cutOnce({ store, proxy, ender, random, ledger }, `x${round}`)
      if (failure !== null) failures.push(`round ${round}: ${failure}`)
      const elapsed = stopwatch()
      const after = await failureOf(() => enterOne(store, batchOf(random, `y${round}`), ledger))
      next.add(elapsed())
      if (after !== null) failures.push(`round ${round}, the next call: ${after}`)
      tell(round + 1)
    }
    const changes = await Array.fromAsync(store.changes(REL, {}, { party: null }))
    const found = changes.map(({ index: at, hash: is, obj }) => ({ index: at, hash: is, tag: tagOf(obj) }))
    failures.push(...compare(ledger, found), ...(await findingsOf(store)))
  } finally {
    await ender.end()
    await store.close()
    await proxy.close()
  }
  const lost = [...ledger.failed].map(([code, count]) => `${code} × ${count}`).join(', ')
  const notes = [`${ledger.acknowledged.size} entries acknowledged and found again; cut off: ${lost || 'nothing'}`]
  return { rounds, failures, worst: next.worst(), notes, skipped: null }
}

interface Field {
  readonly store: RegisterStore
  readonly proxy: CutProxy
  /** A connection past the proxy. */
  readonly ender: Client
  readonly random: Random
  readonly ledger: Ledger
}

/** Null, or what a caller is told that is none of what is agreed. */
async function cutOnce({ store, proxy, ender, random, ledger }: Field, tag: string): Promise<string | null> {
  const batch = batchOf(random, tag)
  const isOnTheWay = random.next() < 0.5
  if (isOnTheWay) proxy.arm(1 + random.whole(MOST_PIECES))
  const entering = enterOne(store, batch, ledger).then(
    () => null,
    (error: unknown) => error,
  )
  if (!isOnTheWay) {
    await pause(random.next() * MOST_DELAY_MS)
    await endConnections(ender)
  }
  const error = await entering
  proxy.disarm()
  if (error === null) return null
  if (!(error instanceof StoreError) || error.code !== 'E_STORE_CONNECTION_LOST') return wordsOf(error)
  const { stored } = error.values
  enterInto(ledger, [{ said: 'failed', tag, code: `${error.code}, stored: ${stored}`, stored: String(stored) }])
  return stored === 'no' || stored === 'unknown' ? null : wordsOf(error)
}

async function enterOne(store: RegisterStore, { tag, changes, author }: Batch, ledger: Ledger): Promise<void> {
  enterInto(ledger, [{ said: 'trying', tag, count: changes.length }])
  const refs = await store.enter(REL, changes, author)
  enterInto(ledger, [{ said: 'acknowledged', tag, refs: refs.map(({ index, hash }) => [index, hash]) }])
}

/** Ends those that act in the database, but neither its own nor the one that holds the folder. */
async function endConnections(ender: Client): Promise<void> {
  await ender.query(`select pg_terminate_backend(pid) from pg_stat_activity where backend_type = 'client backend'
    and datname = current_database() and pid <> pg_backend_pid() and application_name not like 'paygir pid=%'`)
}
