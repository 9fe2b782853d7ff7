import { spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { mkdir, open, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { handOver } from './account.ts'
import { type DataFolder, unless } from './data-folder.ts'
import { EngineError } from './engine-error.ts'
import { failureOf } from './failure.ts'
import { ENGINE_MAJOR, exists, type Programs } from './programs.ts'
import { bareEnvironment } from './server.ts'

/** The role that owns everything. */
export const OWNER = 'paygir'

/** How the names of data directories begin that are not finished. */
export const PART = 'database.part-'

export interface ClusterOptions {
  readonly data: DataFolder
  readonly programs: Programs
  /** True where nothing needs to survive a loss of power, as in tests. */
  readonly isVolatile: boolean
}

/**
 * Makes the data directory when there is none. It is made under another name first, so that what bears the name is
 * whole; of several processes, those that are later use what the first one made. Throws EngineError.
 */
export async function makeCluster({ data, programs, isVolatile }: ClusterOptions): Promise<void> {
  const part = join(data.folder, `${PART}${randomBytes(4).toString('hex')}`)
  try {
    await mkdir(part, { mode: 0o700 })
    await handOver(part, data.account)
    const words = await initialise(programs.initdb, [...(await argumentsFor(data)), ...sync(isVolatile), part], data)
    if (words !== null && !(await exists(data.cluster))) throw failureOf(data.folder, words)
    await rename(part, data.cluster).catch(unlessThere(data.cluster))
    await keep(data.folder)
  } finally {
    await rm(part, { recursive: true, force: true })
  }
}

/** Throws EngineError E_ENGINE_VERSION when the data directory is of another major version than the programs. */
export async function checkVersion({ folder, cluster }: DataFolder): Promise<void> {
  const found = (await readFile(join(cluster, 'PG_VERSION'), 'utf8').catch(() => ENGINE_MAJOR)).trim()
  if (found !== ENGINE_MAJOR) throw new EngineError('E_ENGINE_VERSION', { folder, found, engine: ENGINE_MAJOR })
}

/** One encoding and one order of characters on every machine, whatever its own settings are. */
async function argumentsFor(data: DataFolder): Promise<readonly string[]> {
  return [
    `--username=${OWNER}`,
    '--encoding=UTF8',
    '--locale=C',
    '--locale-provider=builtin',
    '--builtin-locale=C.UTF-8',
    '--data-checksums',
    '--no-instructions',
    // In megabytes; small, since a register writes little, and four of these files lie about at least.
    '--wal-segsize=4',
    ...(process.platform === 'win32' ? await withPassword(data) : ['--auth-local=trust', '--auth-host=reject']),
  ]
}

/** Windows has no socket in a closed folder: there a password keeps other users of the machine out. */
async function withPassword({ password }: DataFolder): Promise<readonly string[]> {
  const secret = randomBytes(24).toString('hex')
  await writeFile(password, secret, { flag: 'wx', mode: 0o600 }).catch(unless('EEXIST'))
  return ['--auth=scram-sha-256', `--pwfile=${password}`]
}

function sync(isVolatile: boolean): readonly string[] {
  return isVolatile ? ['--no-sync', '-D'] : ['-D']
}

/** Null, or what initdb said when it failed. */
async function initialise(program: string, args: readonly string[], data: DataFolder): Promise<string | null> {
  const child = spawn(program, args, {
    cwd: data.folder,
    env: bareEnvironment(),
    stdio: ['ignore', 'ignore', 'pipe'],
    windowsHide: true,
    ...data.account,
  })
  const { promise, resolve } = Promise.withResolvers<number | string>()
  child.on('error', (error) => resolve(String(error)))
  child.on('close', (code) => resolve(code ?? 1))
  const [words, outcome] = await Promise.all([text(child.stderr), promise])
  if (outcome === 0) return null
  return typeof outcome === 'string' ? outcome : words
}

function unlessThere(cluster: string): (error: unknown) => Promise<void> {
  return async (error) => {
    if (!(await exists(cluster))) throw error
  }
}

/** Writes the folder's list of names to disk, so that the new name survives a loss of power. */
async function keep(folder: string): Promise<void> {
  if (process.platform === 'win32') return
  const handle = await open(folder)
  await handle.sync().finally(() => handle.close())
}
