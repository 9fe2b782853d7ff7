import { chmod, mkdir, readdir, realpath, stat, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { type Account, accountFor, firstClosed, handOver } from './account.ts'
import { EngineError } from './engine-error.ts'

/** Where everything lies in a data folder. */
export interface DataFolder {
  /** Absolute, without links. */
  readonly folder: string
  /** What PostgreSQL calls its data directory. */
  readonly cluster: string
  readonly sockets: string
  readonly log: string
  readonly password: string
  /** Who the server runs as; null for the user of this process. */
  readonly account: Account | null
}

/** The file that says whose folder it is. Its name counts, not what is in it. */
const MARKER = 'paygir-data.json'

/**
 * Makes the folder when it is missing, and checks that it is ours, and that the server's user can reach it. Safe for
 * several processes at once. Throws EngineError.
 */
export async function prepareFolder(path: string): Promise<DataFolder> {
  try {
    await mkdir(dirname(path), { recursive: true })
    await mkdir(path, { mode: 0o700 }).catch(unless('EEXIST'))
    await markAsOurs(path)
    return await laidOut(await realpath(path))
  } catch (error) {
    throw asFolderError(path, error)
  }
}

/** The EngineError for a failure of the file system in the data folder; every other failure as it is. */
export function asFolderError(folder: string, error: unknown): unknown {
  const { code, path } = error as NodeJS.ErrnoException
  if (code === 'ENOTDIR' || code === 'EEXIST') return new EngineError('E_DATA_FOLDER_NOT_OURS', { folder, found: '' })
  const isClosed = code === 'EACCES' || code === 'EPERM' || code === 'EROFS' || code === 'ENAMETOOLONG'
  if (!isClosed) return error
  return new EngineError('E_DATA_FOLDER_UNREACHABLE', { folder, directory: path ?? folder, reason: code })
}

/** Swallows the one failure that is expected. */
export function unless(code: string): (error: NodeJS.ErrnoException) => void {
  return (error) => {
    if (error.code !== code) throw error
  }
}

/** The marker is the first file of a new folder, so that another process never sees the folder filled without it. */
async function markAsOurs(path: string): Promise<void> {
  const names = await readdir(path)
  if (names.includes(MARKER)) return
  const [found] = names
  if (found !== undefined) throw new EngineError('E_DATA_FOLDER_NOT_OURS', { folder: path, found })
  const content = `${JSON.stringify({ what: 'data folder of paygir', layout: 1 })}\n`
  await writeFile(join(path, MARKER), content, { flag: 'wx', mode: 0o600 }).catch(unless('EEXIST'))
}

async function laidOut(folder: string): Promise<DataFolder> {
  const account = await accountFor(folder)
  if (account && (await stat(folder)).uid !== account.uid) {
    // A folder that root has just made, or has put back from a copy.
    await handOver(folder, account)
    await chmod(folder, 0o700)
  }
  const directory = await firstClosed(folder, account)
  if (directory !== null) {
    const values = { folder, directory, reason: 'EACCES' }
    throw new EngineError('E_DATA_FOLDER_UNREACHABLE', account ? { ...values, uid: account.uid } : values)
  }
  return {
    folder,
    cluster: join(folder, 'database'),
    sockets: join(folder, 'socket'),
    log: join(folder, 'engine.log'),
    password: join(folder, 'engine.password'),
    account,
  }
}
