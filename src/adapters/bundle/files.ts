import { createWriteStream } from 'node:fs'
import { mkdir, readFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createFile, systemCode } from '../keys/durable-file.ts'
import { BundleError } from './bundle-error.ts'

/** All bytes of a file that somebody handed over. Throws BundleError E_LOG_FILE_NOT_FOUND, E_LOG_FILE. */
export async function readLogFile(file: string): Promise<Uint8Array> {
  return readFile(file).catch((error) => {
    throw fault(file, error)
  })
}

/** Writes a new file to be handed over; nothing is written over. Throws BundleError E_LOG_FILE. */
export async function writeLogFile(file: string, text: string): Promise<void> {
  await createFile(file, text).catch((error) => {
    throw fault(file, error)
  })
}

/** The same from bytes that come bit by bit; gives their number. */
export async function streamToFile(file: string, chunks: AsyncIterable<Uint8Array>): Promise<number> {
  await mkdir(dirname(file), { recursive: true })
  const sink = createWriteStream(file, { flags: 'wx', flush: true })
  await pipeline(Readable.from(chunks, { objectMode: false }), sink).catch((error) => {
    throw (error as NodeJS.ErrnoException).syscall === undefined ? error : fault(file, error)
  })
  return sink.bytesWritten
}

function fault(file: string, error: unknown): BundleError {
  const reason = systemCode(error)
  if (reason === 'ENOENT' || reason === 'ENOTDIR') return new BundleError('E_LOG_FILE_NOT_FOUND', { file })
  return new BundleError('E_LOG_FILE', { file, reason })
}
