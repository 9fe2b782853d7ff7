import { readdir, rm, stat } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { checkVersion, makeCluster, PART } from './cluster.ts'
import { asFolderError, type DataFolder, prepareFolder } from './data-folder.ts'
import type { Database } from './database.ts'
import { asEngineError } from './engine-error.ts'
import { type EngineOptions, type Held, hold, type Opening } from './hold.ts'
import { type Lock, takeLock } from './lock.ts'
import { nativeFolder } from './platform-packages.ts'
import { exists, programsFor } from './programs.ts'
import { signal, stop } from './server.ts'
import { SETTINGS, type Settings } from './settings.ts'

const LEAVING_LIMIT_MS = 500
const YOUNG_MS = 600_000

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
    const programs = await programsFor({
      data,
      native: await nativeFolder(),
      onCopy: () => options.tell?.('unpacking'),
    })
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

/** Removes what processes left that were killed while they made a data directory, or started a server. */
async function tidy({ running }: Held, data: DataFolder): Promise<void> {
  await removeOld(data.folder, (name) => name.startsWith(PART))
  await removeOld(data.sockets, (name) => name !== basename(running.socketFolder))
}

/** What is young may belong to a process that is only about to find out that the folder is in use. */
async function removeOld(folder: string, isMeant: (name: string) => boolean): Promise<void> {
  const paths = (await readdir(folder).catch(() => [])).filter(isMeant).map((name) => join(folder, name))
  for (const path of paths) {
    const madeMs = await stat(path).then(
      ({ mtimeMs }) => mtimeMs,
      () => Number.POSITIVE_INFINITY,
    )
    if (Date.now() - madeMs > YOUNG_MS) await rm(path, { recursive: true, force: true })
  }
}

/**
 * Waits for connections that are just being ended: a pool says that it has ended while its connections are still on
 * their way, and one that the server cuts off meanwhile is an error that nobody handles any more.
 */
async function leaving(lock: Lock): Promise<void> {
  const begin = performance.now()
  while (!(await lock.isAlone()) && performance.now() - begin < LEAVING_LIMIT_MS) await pause(2)
}

function databaseOf(first: Held, { data, programs, tell, command }: Opening): Database {
  const { running } = first
  let { lock } = first
  let isLost = false
  const keepLock = async () => {
    while (!isLost) {
      await lock.ended
      // A connection may end by itself; the lock is ours again unless the server is gone, or somebody was faster.
      const again = await takeLock(lock.address, data.folder, command).catch(() => null)
      if (again) lock = again
      else isLost = true
    }
  }
  keepLock()
  const stopAtExit = () => {
    if (!isLost) signal(running, 'SIGINT', programs)
  }
  process.once('exit', stopAtExit)
  let closing: Promise<void> | null = null
  const close = async () => {
    tell?.('stopping')
    await leaving(lock)
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
