import { spawnSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { link, readFile, rename, rm, stat } from 'node:fs/promises'
import { connect } from 'node:net'
import { join } from 'node:path'

/** What a server says about itself in `postmaster.pid` (PostgreSQL source, src/include/utils/pidfile.h). */
export interface Running {
  readonly pid: number
  readonly port: number
  /** '' where there are no sockets. */
  readonly socketFolder: string
  /** "starting", "ready", "stopping"; '' in the first moment. */
  readonly status: string
}

const FILE = 'postmaster.pid'

/** The server that has the data directory, or had it until it was killed; null when none is known. */
export async function readRunning(cluster: string): Promise<Running | null> {
  const text = await readFile(join(cluster, FILE), 'utf8').catch(() => '')
  const lines = text.split('\n')
  const pid = Math.abs(Number.parseInt(lines[0] ?? '', 10))
  if (!pid) return null
  return { pid, port: Number(lines[3] || 0), socketFolder: lines[4] ?? '', status: (lines[7] ?? '').trim() }
}

/** True while a process has the number, be it the server or another one that was given it later. */
export function isNumberInUse({ pid }: Running): boolean {
  try {
    return process.kill(pid, 0)
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

/** True while the process lives and is a server of this data directory. */
export async function isAlive(running: Running, cluster: string): Promise<boolean> {
  const { pid } = running
  if (!isNumberInUse(running)) return false
  if (process.platform === 'win32') return true
  // A server works in its data directory, whatever name it knows it by.
  if (await isSame(`/proc/${pid}/cwd`, cluster)) return true
  return (await commandOf(pid)).includes(cluster)
}

/**
 * Removes what a killed server left when its number now belongs to another process: PostgreSQL itself would take that
 * process for the server and refuse to start. A file that a new server has written meanwhile is put back.
 */
export async function forget({ pid }: Running, cluster: string): Promise<void> {
  const path = join(cluster, FILE)
  const aside = `${path}.${randomBytes(4).toString('hex')}`
  await rename(path, aside).catch(() => undefined)
  const text = await readFile(aside, 'utf8').catch(() => '')
  if (text !== '' && Math.abs(Number.parseInt(text, 10)) !== pid) await link(aside, path).catch(() => undefined)
  await rm(aside, { force: true })
}

/**
 * True while somebody listens on the server's socket. Of a server in another container, which shares the folder but not
 * the numbers of processes, nothing else is seen.
 */
export function isListening({ socketFolder, port }: Running): Promise<boolean> {
  const { promise, resolve } = Promise.withResolvers<boolean>()
  if (socketFolder === '') return Promise.resolve(false)
  const socket = connect(join(socketFolder, `.s.PGSQL.${port}`))
  socket.on('connect', () => resolve(true)).on('error', () => resolve(false))
  return promise.finally(() => socket.destroy())
}

async function isSame(path: string, other: string): Promise<boolean> {
  const [one, two] = await Promise.all([path, other].map((name) => stat(name).catch(() => null)))
  return one?.ino !== undefined && one.ino === two?.ino && one.dev === two.dev
}

async function commandOf(pid: number): Promise<string> {
  if (process.platform === 'linux') return readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => '')
  return spawnSync('ps', ['-ww', '-o', 'args=', '-p', String(pid)], { encoding: 'utf8' }).stdout ?? ''
}
