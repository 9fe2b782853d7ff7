import { spawn, spawnSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { rmSync } from 'node:fs'
import { chmod, mkdir, open, readFile, rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { handOver } from './account.ts'
import type { DataFolder } from './data-folder.ts'
import { EngineError } from './engine-error.ts'
import type { Programs } from './programs.ts'
import { isAlive, type Running, readRunning } from './running.ts'
import { asArguments, type Settings } from './settings.ts'

/** A server that was started by this process, and may not answer yet. */
export interface Started {
  /** True when it gave up, for instance because another one was faster. */
  isOver(): boolean
  /** What it has written to its log since it was started. */
  words(): Promise<string>
  /** Tells it to stop, without waiting. */
  abandon(): void
}

export interface StartOptions {
  readonly data: DataFolder
  readonly programs: Programs
  readonly settings: Settings
}

/** The address of a Unix socket has 108 bytes on Linux and 104 on macOS, with a zero at the end (sys/un.h). */
const SOCKET_PATH_BYTES = 103
const SOCKET_PORT = 5432
const SOCKET_NAME = `.s.PGSQL.${SOCKET_PORT}`
/** Folders of this name in the temporary folder hold the socket of a data folder whose own path is too long. */
const FAR_SOCKETS = 'paygir-socket-'
const LOG_LIMIT_BYTES = 1_000_000
/** How long a server has for a clean stop, which writes to disk all that is in memory; then it is made to recover. */
const STOP_LIMIT_MS = 30_000

const isWindows = process.platform === 'win32'

/** What the server and initdb see of our environment: nothing that could be secret. */
export function bareEnvironment(): NodeJS.ProcessEnv {
  const { PATH, SystemRoot, TEMP } = process.env
  return { LC_ALL: 'C', ...(PATH && { PATH }), ...(SystemRoot && { SystemRoot }), ...(TEMP && { TEMP }) }
}

/** Starts a server in a session of its own, where a Ctrl-C in the terminal does not reach it. */
export async function start({ data, programs, settings }: StartOptions): Promise<Started> {
  const socketFolder = isWindows ? '' : await newSocketFolder(data)
  const address = isWindows
    ? { listen_addresses: '127.0.0.1', unix_socket_directories: '', port: await freePort() }
    : { listen_addresses: '', unix_socket_directories: quoted(socketFolder), port: SOCKET_PORT }
  const { log, begin } = await openLog(data)
  const args = asArguments({ ...settings, ...address })
  const words = async () => (await readFile(data.log)).subarray(begin).toString('utf8')
  // On Windows only pg_ctl can shed an administrator's rights, with which PostgreSQL refuses to run.
  const [program, given] = isWindows
    ? [programs.pgCtl, ['start', '-W', '-D', data.cluster, '-o', args.join(' ')]]
    : [programs.postgres, ['-D', data.cluster, ...args]]
  const child = spawn(program, given, {
    cwd: data.folder,
    env: bareEnvironment(),
    detached: true,
    windowsHide: true,
    stdio: ['ignore', log.fd, log.fd],
    ...data.account,
  })
  let failure = ''
  child.on('error', (error) => {
    failure = `${error}\n`
  })
  child.on('exit', (code, killedBy) => {
    // pg_ctl ends as soon as it has started the server.
    if (isWindows && code === 0) return
    failure = killedBy ? `killed by ${killedBy}\n` : 'ended\n'
    if (socketFolder !== '') rmSync(socketFolder, { recursive: true, force: true })
  })
  child.unref()
  await log.close()
  return {
    isOver: () => failure !== '',
    words: async () => failure + (await words()),
    // On Windows this is pg_ctl, which is over: the server stays, and the next opening takes it over.
    abandon: () => void child.kill('SIGINT'),
  }
}

/** Stops the server, whoever started it, and comes back when it is gone. */
export async function stop(running: Running, { data, programs }: Omit<StartOptions, 'settings'>): Promise<void> {
  if (await isAlive(running, data.cluster)) signal(running, 'SIGINT', programs)
  if (!(await isGone(running, data.cluster))) {
    signal(running, 'SIGQUIT', programs)
    if (!(await isGone(running, data.cluster))) {
      throw new EngineError('E_ENGINE_FAILED', { folder: data.folder, reason: `process ${running.pid} does not stop` })
    }
  }
  await removeSocketFolder(running, data)
}

/** "Fast shutdown" with SIGINT, "immediate" with SIGQUIT (PostgreSQL manual, 18.5). Does not wait. */
export function signal({ pid }: Running, name: 'SIGINT' | 'SIGQUIT', programs: Programs): void {
  if (isWindows) {
    spawnSync(programs.pgCtl, ['kill', name.slice(3), String(pid)], { windowsHide: true })
    return
  }
  try {
    process.kill(pid, name)
  } catch {
    // It is gone already.
  }
}

/** Removes the folder of a socket that nobody listens on any more. */
export async function removeSocketFolder({ socketFolder }: Running, data: DataFolder): Promise<void> {
  const isOurs = dirname(socketFolder) === data.sockets || socketFolder.startsWith(join(tmpdir(), FAR_SOCKETS))
  if (isOurs) await rm(socketFolder, { recursive: true, force: true })
}

async function isGone(running: Running, cluster: string): Promise<boolean> {
  const limit = performance.now() + STOP_LIMIT_MS
  while (performance.now() < limit) {
    // The server removes its file as the last thing it does.
    if ((await readRunning(cluster))?.pid !== running.pid) return true
    if (!(await isAlive(running, cluster))) return true
    await pause(5)
  }
  return false
}

/**
 * Each start has a socket of its own, so that whoever is connected to a server that died is never connected to its
 * successor by surprise.
 */
async function newSocketFolder(data: DataFolder): Promise<string> {
  const name = randomBytes(4).toString('hex')
  const near = join(data.sockets, name)
  const isTooLong = Buffer.byteLength(join(near, SOCKET_NAME)) > SOCKET_PATH_BYTES
  const folder = isTooLong ? join(tmpdir(), `${FAR_SOCKETS}${name}`) : near
  if (!isTooLong) {
    await mkdir(data.sockets, { recursive: true, mode: 0o700 })
    await handOver(data.sockets, data.account)
  }
  await mkdir(folder, { mode: 0o700 })
  // The mask of the process may have taken rights away.
  await chmod(folder, 0o700)
  await handOver(folder, data.account)
  return folder
}

/** An element of a list of folders (PostgreSQL source, SplitDirectoriesString). */
function quoted(folder: string): string {
  return `"${folder.replaceAll('"', '""')}"`
}

async function openLog(data: DataFolder) {
  const log = await open(data.log, 'a', 0o600)
  await handOver(data.log, data.account)
  const { size } = await log.stat()
  if (size <= LOG_LIMIT_BYTES) return { log, begin: size }
  await log.truncate()
  return { log, begin: 0 }
}

async function freePort(): Promise<number> {
  const { promise, resolve, reject } = Promise.withResolvers<number>()
  const server = createServer()
  server.on('error', reject)
  server.listen(0, '127.0.0.1', () => {
    const address = server.address()
    server.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
  })
  return promise
}
