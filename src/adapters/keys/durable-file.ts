import { randomBytes } from 'node:crypto'
import { type FileHandle, mkdir, open, rename, unlink } from 'node:fs/promises'
import { dirname, join } from 'node:path'

/** Who may read a file: its owner alone. */
export const PRIVATE_MODE = 0o600
const PUBLIC_MODE = 0o644

/**
 * Puts the bytes in the place of the file, or of nothing: after a crash there is the old file or the new one, never a
 * part of it, and when this resolves the disk has it. Makes the folders above. Throws the system's errors.
 */
export async function replaceFile(path: string, bytes: Uint8Array | string): Promise<void> {
  const folder = dirname(path)
  await makeFolder(folder)
  const beside = join(folder, `.${randomBytes(8).toString('hex')}.part`)
  try {
    await writeNew(beside, bytes, PUBLIC_MODE)
    await rename(beside, path)
  } catch (error) {
    await unlink(beside).catch(() => undefined)
    throw error
  }
  await syncFolder(folder)
}

/** Makes a file that is not there yet and waits for the disk. Throws the system's errors: EEXIST when it is there. */
export async function createFile(path: string, bytes: Uint8Array | string, mode = PUBLIC_MODE): Promise<void> {
  await makeFolder(dirname(path))
  await writeNew(path, bytes, mode)
  await syncFolder(dirname(path))
}

/** A file in the way is not the file that was to be made. */
async function makeFolder(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true }).catch((error) => {
    throw systemCode(error) === 'EEXIST' ? Object.assign(error, { code: 'ENOTDIR' }) : error
  })
}

async function writeNew(path: string, bytes: Uint8Array | string, mode: number): Promise<void> {
  await using(await open(path, 'wx', mode), async (file) => {
    await file.writeFile(bytes)
    await file.sync()
  })
}

/** A name is on the disk when its folder is; Windows cannot open folders, and keeps names by itself. */
async function syncFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return
  await using(await open(folder, 'r'), (handle) => handle.sync())
}

async function using(handle: FileHandle, work: (handle: FileHandle) => Promise<void>): Promise<void> {
  try {
    await work(handle)
  } finally {
    await handle.close()
  }
}

/** The system's own code of an error, "ENOSPC"; its text when it has none. */
export function systemCode(error: unknown): string {
  return (error as NodeJS.ErrnoException | null)?.code ?? String(error)
}
