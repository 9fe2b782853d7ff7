import { type Entry, fromBufferPromise, type ZipFile } from 'yauzl'
import { ExchangeError } from '../exchange-error.ts'

/** What an archive may unpack to. All are counted on the bytes that come out, never on what the archive says. */
export interface ZipLimits {
  readonly totalBytes: number
  readonly partBytes: number
  readonly parts: number
  /** Bytes that come out for each byte that is packed. */
  readonly ratio: number
}

export const ZIP_LIMITS: ZipLimits = {
  totalBytes: 64 * 1024 * 1024,
  partBytes: 16 * 1024 * 1024,
  parts: 500,
  ratio: 200,
}

const ZIP_MAGIC = Uint8Array.from([0x50, 0x4b, 0x03, 0x04])

/**
 * The parts of an archive by name, unpacked within the limits; those that are not wanted stay packed. Throws ExchangeError
 * (E_ZIP_…).
 */
export async function unpack(
  bytes: Uint8Array,
  limits: ZipLimits = ZIP_LIMITS,
  isWanted: (part: string) => boolean = () => true,
): Promise<ReadonlyMap<string, Buffer>> {
  const parts = new Map<string, Buffer>()
  try {
    const archive = await fromBufferPromise(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length), {
      lazyEntries: true,
    })
    if (archive.entryCount > limits.parts) {
      throw new ExchangeError('E_ZIP_TOO_MANY_PARTS', { parts: archive.entryCount, limit: limits.parts })
    }
    let total = 0
    for await (const entry of archive.eachEntry()) {
      if (!isWanted(entry.fileName)) continue
      const left = limits.totalBytes - total
      const part = await unpackPart(archive, entry, { ...limits, totalBytes: left })
      total += part.length
      parts.set(entry.fileName, part)
    }
  } catch (error) {
    if (error instanceof ExchangeError) throw error
    throw new ExchangeError('E_ZIP_BROKEN', { reason: error instanceof Error ? error.message : String(error) })
  }
  return parts
}

async function unpackPart(archive: ZipFile, entry: Entry, limits: ZipLimits): Promise<Buffer> {
  const part = entry.fileName
  const stream = await archive.openReadStreamPromise(entry)
  const chunks: Buffer[] = []
  let size = 0
  try {
    for await (const chunk of stream) {
      size += (chunk as Buffer).length
      const limit = Math.min(limits.partBytes, limits.totalBytes)
      if (size > limit) throw new ExchangeError('E_ZIP_TOO_BIG', { part, limit })
      if (size > limits.ratio * Math.max(entry.compressedSize, 1)) {
        throw new ExchangeError('E_ZIP_RATIO', { part, limit: limits.ratio })
      }
      chunks.push(chunk as Buffer)
    }
  } finally {
    stream.destroy()
  }
  const content = Buffer.concat(chunks)
  if (content.subarray(0, ZIP_MAGIC.length).equals(ZIP_MAGIC)) throw new ExchangeError('E_ZIP_NESTED', { part })
  return content
}
