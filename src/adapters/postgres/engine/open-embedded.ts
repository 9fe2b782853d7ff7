import { readdir, rm } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { checkVersion, makeCluster, removeParts } from './cluster.ts'
import { asFolderError, type DataFolder, prepareFolder } from './data-folder.ts'
import type { Database } from './database.ts'
import { asEngineError, EngineError } from './engine-error.ts'
import { failureOf, isPassing } from './failure.ts'
import { addressOf, type Lock, takeLock } from './lock.ts'
import { exists, type Programs, programsFor } from './programs.ts'
import { forget, isAlive, isNumberInUse, type Running, readRunning } from './running.ts'
import { removeSocketFolder, type Started, signal, start, stop } from './server.ts'
import { SETTINGS, type Settings } from './settings.ts'

/** What takes time while a database is opened or closed. */
export type EngineStep = 'unpacking' | 'initialising' | 'starting' | 'recovering' | 'stopping'

export interface EngineOptions {
  /** The data folder, absolute; made when it is missing. */
  readonly folder: string
  /** Who holds it, as the one who is refused is told, e.g. "paygir add". Some 40 characters of ASCII are kept. */
  readonly command: string
  readonly tell?: (step: EngineStep) => void
}

interface Opening extends EngineOptions {
  readonly data: DataFolder
  readonly programs: Programs
  readonly settings: Settings
}

interface Held {
  readonly running: Running
  readonly lock: Lock
}

/** Recovery after a crash replays at most the `max_wal_size` of a cluster, which takes a slow disk some minutes. */
const OPEN_LIMIT_MS = 600_000
/** How long the rest of a killed server may take to go, or a server to come that says nothing. */
const PASSING_LIMIT_MS = 30_000
const PAUSE_MS = 10

/**
 * Opens the database in the data folder: makes it when there is none, starts a server, or takes over the one that a
 * killed process left. The server ends with `close`, and when this process exits. Throws EngineError: the codes that
 * begin with E_DATA_FOLDER_ and E_ENGINE_, and E_DISK_FULL.
 */
export async function openEmbedded(options: EngineOptions): Promise<Database> {
  return openWith(options, {})
}

/** The same with other settings of the server, for tests. */
export async function openWith(options: EngineOptions, settings: Settings): Promise<Database> {
  try {
    const data = await prepareFolder(options.folder)
    const programs = await programsFor(data, () => options.tell?.('unpacking'))
    const opening: Opening = { ...options, data, programs, settings: { ...SETTINGS, ...settings } }
    if (!(await exists(data.cluster))) {
      options.tell?.('initialising')
      await makeCluster({ data, programs, isVolatile: opening.settings.fsync === 'off' })
    }
    await checkVersion(data)
    const held = await hold(opening)
    await tidy(held, data)
    return databaseOf(held, opening)
  } catch (error) {
    throw asFolderError(options.folder, asEngineError(error))
  }
}

/** Goes on until there is a server and the lock is ours, or another's. */
async function hold(opening: Opening): Promise<Held> {
  const { cluster, folder } = opening.data
  const begin = performance.now()
  let started: Started | null = null
  while (performance.now() - begin < OPEN_LIMIT_MS) {
    if (started?.isOver()) {
      const words = await started.words()
      if (!isPassing(words) || performance.now() - begin > PASSING_LIMIT_MS) throw failureOf(folder, words)
      started = null
      await pause(5 * PAUSE_MS)
    }
    const running = await readRunning(cluster)
    const isThere = running !== null && (await isAlive(running, cluster))
    if (isThere && running.status === 'ready') {
      const held = await holdOf(running, opening)
      if (held) return held
    } else if (!isThere && !started) {
      started = await startAfter(running, opening)
    }
    await pause(PAUSE_MS)
  }
  throw new EngineError('E_ENGINE_FAILED', { folder, reason: 'the server does not answer' })
}

async function holdOf(running: Running, { data, command }: Opening): Promise<Held | null> {
  const lock = await takeLock(await addressOf(running, data), data.folder, command)
  if (!lock) return null
  // Its holder may just have told the server to stop: that stands in the file before the lock comes free.
  const now = await readRunning(data.cluster)
  if (now?.pid === running.pid && now.status === 'ready') return { running, lock }
  await lock.release()
  return null
}

async function startAfter(killed: Running | null, opening: Opening): Promise<Started> {
  opening.tell?.(killed ? 'recovering' : 'starting')
  if (killed) {
    await removeSocketFolder(killed, opening.data)
    if (isNumberInUse(killed)) await forget(killed, opening.data.cluster)
  }
  return start(opening)
}

/** Removes what killed processes left; only whoever holds the lock may. */
async function tidy({ running }: Held, data: DataFolder): Promise<void> {
  await removeParts(data.folder)
  const names = await readdir(data.sockets).catch(() => [])
  const old = names.filter((name) => name !== basename(running.socketFolder))
  await Promise.all(old.map((name) => rm(join(data.sockets, name), { recursive: true, force: true })))
}

function databaseOf({ running, lock }: Held, { data, programs, tell }: Opening): Database {
  let isLost = false
  lock.ended.then(() => {
    isLost = true
  })
  const stopAtExit = () => {
    if (!isLost) signal(running, 'SIGINT', programs)
  }
  process.once('exit', stopAtExit)
  let closing: Promise<void> | null = null
  const close = async () => {
    tell?.('stopping')
    // The lock is held until the server itself ends it: nobody takes over a server that is about to stop.
    if (!isLost) await stop(running, { data, programs })
    await lock.release()
    process.off('exit', stopAtExit)
  }
  return {
    connection: { ...lock.address },
    kind: 'embedded',
    version: lock.version,
    close: () => {
      closing ??= close()
      return closing
    },
  }
}
