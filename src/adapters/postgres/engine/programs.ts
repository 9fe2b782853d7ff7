import { randomBytes } from 'node:crypto'
import { constants } from 'node:fs'
import { access, cp, lstat, readFile, rename, rm, stat, symlink } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { firstClosed, handOver } from './account.ts'
import { type DataFolder, unless } from './data-folder.ts'

/** Absolute paths of PostgreSQL's programs. */
export interface Programs {
  readonly initdb: string
  readonly postgres: string
  readonly pgCtl: string
}

export interface ProgramsOptions {
  readonly data: DataFolder
  /** The folder with `bin`, `lib` and `share`, in the package. */
  readonly native: string
  /** Called before copying (60 MB). */
  readonly onCopy: () => void
}

/** The version that these programs are, and the only one whose data directories they read. */
export const ENGINE_MAJOR = '18'

/**
 * The programs where the server's user can run them: in the package, or, when the package is closed to that user or
 * lacks links that cannot be added, in a copy in the data folder.
 */
export async function programsFor({ data, native, onCopy }: ProgramsOptions): Promise<Programs> {
  if ((await isLinked(native)) && (await isRunnable(native, data))) return programsIn(native)
  const copy = join(data.folder, `engine-${await versionOf(native)}`)
  if (!(await exists(copy))) {
    onCopy()
    await copyTo(copy, native, data)
  }
  return programsIn(copy)
}

export async function exists(path: string): Promise<boolean> {
  return lstat(path).then(
    () => true,
    () => false,
  )
}

function programsIn(native: string): Programs {
  const ending = process.platform === 'win32' ? '.exe' : ''
  const program = (name: string) => join(native, 'bin', `${name}${ending}`)
  return { initdb: program('initdb'), postgres: program('postgres'), pgCtl: program('pg_ctl') }
}

/**
 * Packages cannot hold links, and install scripts, which would add those of the libraries, are off: true when all are
 * there, perhaps only now. Two processes that add the same link do no harm.
 */
async function isLinked(native: string): Promise<boolean> {
  const text = await readFile(join(native, 'pg-symlinks.json'), 'utf8').catch(() => '[]')
  const links = JSON.parse(text) as readonly { readonly source: string; readonly target: string }[]
  const added = links.map(async ({ source, target }) => {
    const link = join(dirname(native), target)
    if (await exists(link)) return
    await symlink(basename(source), link).catch(unless('EEXIST'))
  })
  return Promise.all(added).then(
    () => true,
    () => false,
  )
}

async function isRunnable(native: string, { account }: DataFolder): Promise<boolean> {
  const { postgres } = programsIn(native)
  if (!account)
    return access(postgres, constants.X_OK).then(
      () => true,
      () => false,
    )
  const closed = (await firstClosed(postgres, account)) ?? (await firstClosed(join(native, 'lib', 'x'), account))
  return closed === null && ((await stat(postgres)).mode & constants.S_IXOTH) !== 0
}

async function versionOf(native: string): Promise<string> {
  const manifest = JSON.parse(await readFile(join(dirname(native), 'package.json'), 'utf8')) as { version: string }
  return manifest.version
}

/** Copied under another name first: what bears the name is whole. Of two processes, the one that is later gives way. */
async function copyTo(copy: string, native: string, { account }: DataFolder): Promise<void> {
  const part = join(`${copy}.part-${randomBytes(4).toString('hex')}`)
  try {
    // The links name their folder as the package has it.
    await cp(native, join(part, 'native'), { recursive: true, verbatimSymlinks: true })
    await isLinked(join(part, 'native'))
    await handOver(part, account)
    await rename(join(part, 'native'), copy)
  } catch (error) {
    if (!(await exists(copy))) throw error
  } finally {
    await rm(part, { recursive: true, force: true })
  }
}
