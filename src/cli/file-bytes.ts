import { mkdir, open, readFile, rename, rm } from 'node:fs/promises'
import { dirname } from 'node:path'
import { InputError } from '../adapters/index.ts'
import { UsageError } from './error-codes.ts'

const CODES: Readonly<Record<string, 'E_NOT_FOUND' | 'E_IS_DIRECTORY' | 'E_NOT_READABLE'>> = {
  ENOENT: 'E_NOT_FOUND',
  EISDIR: 'E_IS_DIRECTORY',
  EACCES: 'E_NOT_READABLE',
  EPERM: 'E_NOT_READABLE',
}

/** All bytes of a file. Throws InputError. */
export async function fileBytes(path: string): Promise<Uint8Array> {
  return readFile(path).catch((error: NodeJS.ErrnoException) => {
    const reason = error.code ?? error.message
    throw new InputError(CODES[reason] ?? 'E_READ_FAILED', { name: path, reason })
  })
}

export interface Written {
  readonly path: string
  /** The file as a whole or bit by bit. */
  readonly chunks: AsyncIterable<string | Uint8Array> | Iterable<string | Uint8Array>
  /** Takes the place of a file that is there. */
  readonly replaces: boolean
  /** For its owner's eyes alone. */
  readonly isSecret?: boolean
}

/** Writes a file whole or not at all. Throws UsageError E_FILE_EXISTS, E_FILE_NOT_WRITTEN. Gives the number of bytes. */
export async function writeWhole({ path, chunks, replaces, isSecret = false }: Written): Promise<number> {
  const part = `${path}.${process.pid}.part`
  let bytes = 0
  try {
    await mkdir(dirname(path), { recursive: true })
    const old = replaces ? null : await open(path, 'r').catch(() => null)
    await old?.close()
    if (old !== null) throw new UsageError('E_FILE_EXISTS', { name: path })
    const file = await open(part, 'w', isSecret ? 0o600 : 0o644)
    try {
      for await (const chunk of chunks) bytes += (await file.write(Buffer.from(chunk as string))).bytesWritten
      await file.sync()
    } finally {
      await file.close()
    }
    await rename(part, path)
    return bytes
  } catch (error) {
    await rm(part, { force: true }).catch(() => undefined)
    if (!(error instanceof Error) || !('syscall' in error)) throw error
    throw new UsageError('E_FILE_NOT_WRITTEN', { name: path, reason: String((error as NodeJS.ErrnoException).code) })
  }
}
