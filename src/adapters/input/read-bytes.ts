import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { InputError } from './input-error.ts'

/** Bytes as they come, from a file, a pipe or a terminal. */
export type ByteStream = AsyncIterable<Uint8Array | string>

/**
 * All bytes of the file. A file that is too big is refused by its size, unread; one that grows, or a pipe without a
 * size, as soon as it passes the limit. Throws InputError.
 */
export async function readFileBytes(path: string, limitBytes: number): Promise<Uint8Array> {
  try {
    const facts = await stat(path)
    if (facts.isDirectory()) throw new InputError('E_IS_DIRECTORY', { name: path })
    if (facts.size > limitBytes) throw new InputError('E_TOO_BIG', { name: path, bytes: facts.size, limitBytes })
    return await readStreamBytes(path, createReadStream(path), limitBytes)
  } catch (error) {
    throw asInputError(path, error)
  }
}

/** All bytes of a stream, up to the limit. Throws InputError. */
export async function readStreamBytes(name: string, stream: ByteStream, limitBytes: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  let bytes = 0
  try {
    for await (const chunk of stream) {
      const part = typeof chunk === 'string' ? Buffer.from(chunk) : chunk
      bytes += part.length
      if (bytes > limitBytes) throw new InputError('E_TOO_BIG', { name, limitBytes })
      chunks.push(part)
    }
  } catch (error) {
    throw asInputError(name, error)
  }
  return Buffer.concat(chunks)
}

function asInputError(name: string, error: unknown): InputError {
  if (error instanceof InputError) return error
  const reason = (error as NodeJS.ErrnoException | null)?.code ?? String(error)
  if (reason === 'ENOENT' || reason === 'ENOTDIR') return new InputError('E_NOT_FOUND', { name, stdin: '-' })
  if (reason === 'EISDIR') return new InputError('E_IS_DIRECTORY', { name })
  if (reason === 'EACCES' || reason === 'EPERM') return new InputError('E_NOT_READABLE', { name })
  return new InputError('E_READ_FAILED', { name, reason })
}
