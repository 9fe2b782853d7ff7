import { setTimeout as pause } from 'node:timers/promises'
import type { DataFolder } from './data-folder.ts'
import { EngineError } from './engine-error.ts'
import { failureOf, isPassing } from './failure.ts'
import { addressOf, type Lock, takeLock } from './lock.ts'
import type { Programs } from './programs.ts'
import { forget, isAlive, isListening, isNumberInUse, type Running, readRunning } from './running.ts'
import { removeSocketFolder, type Started, start } from './server.ts'
import type { Settings } from './settings.ts'

/** What takes time while a database is opened or closed. */
export type EngineStep = 'unpacking' | 'initialising' | 'starting' | 'recovering' | 'stopping'

export interface EngineOptions {
  /** The data folder, absolute; made when it is missing. */
  readonly folder: string
  /** Who holds it, as the one who is refused is told, e.g. "paygir add". Some 40 characters of ASCII are kept. */
  readonly command: string
  readonly tell?: (step: EngineStep) => void
}

export interface Opening extends EngineOptions {
  readonly data: DataFolder
  readonly programs: Programs
  readonly settings: Settings
}

/** A server that answers, and the lock that makes it ours. */
export interface Held {
  readonly running: Running
  readonly lock: Lock
}

/** Recovery after a crash replays at most the `max_wal_size` of a cluster, which takes a slow disk some minutes. */
const BUSY_LIMIT_MS = 600_000
/** How long the rest of a killed server may take to go, or a server may be silent. */
const PASSING_LIMIT_MS = 30_000
const PAUSE_MS = 10

/** Goes on until there is a server and the lock is ours, or another's. Throws EngineError. */
export async function hold(opening: Opening): Promise<Held> {
  const begin = performance.now()
  const attempt: Attempt = { opening, started: null, isLate: (limitMs) => performance.now() - begin > limitMs }
  try {
    for (;;) {
      const held = await step(attempt)
      if (held) return held
      await pause(PAUSE_MS)
    }
  } catch (error) {
    // Whoever holds the folder works with the server, even if it is we who started it.
    const isInUse = error instanceof EngineError && error.code === 'E_DATA_FOLDER_IN_USE'
    if (!isInUse) attempt.started?.abandon()
    throw error
  }
}

/** What changes while a server is waited for. */
interface Attempt {
  readonly opening: Opening
  readonly isLate: (limitMs: number) => boolean
  /** The server that we started, unless it is over. */
  started: Started | null
}

async function step(attempt: Attempt): Promise<Held | null> {
  const { opening, isLate } = attempt
  const { cluster, folder } = opening.data
  if (attempt.started?.isOver()) {
    const words = await attempt.started.words()
    if (!isPassing(words) || isLate(PASSING_LIMIT_MS)) throw failureOf(folder, words)
    attempt.started = null
    await pause(5 * PAUSE_MS)
  }
  const running = await readRunning(cluster)
  const isThere = running !== null && (await isAlive(running, cluster))
  const isReady = isThere && running.status === 'ready'
  if (!isThere) attempt.started ??= await startAfter(running, opening)
  const held = isReady ? await holdOf(running, opening) : null
  if (!held && isLate(isThere && !isReady ? BUSY_LIMIT_MS : PASSING_LIMIT_MS)) {
    throw new EngineError('E_ENGINE_FAILED', { folder, reason: 'the server does not answer' })
  }
  return held
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
    await refuseElsewhere(killed, opening)
    await removeSocketFolder(killed, opening.data)
    if (isNumberInUse(killed)) await forget(killed, opening.data.cluster)
  }
  return start(opening)
}

/** Two servers on one data directory would destroy it, and PostgreSQL sees only those of its own container. */
async function refuseElsewhere(running: Running, { data, command }: Opening): Promise<void> {
  if (!(await isListening(running))) return
  const lock = await takeLock(await addressOf(running, data), data.folder, command)
  await lock?.release()
  const reason = 'a server in another container works on this folder'
  throw new EngineError('E_ENGINE_FAILED', { folder: data.folder, reason })
}
