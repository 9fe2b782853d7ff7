import type { Header, Pack } from 'tar-stream'
import { BundleError } from '../bundle-error.ts'

/** One file of an archive. */
export interface Part {
  readonly name: string
  readonly bytes: Uint8Array
}

export interface Limits {
  readonly bytes: number
  readonly parts: number
}

/** Archives come in blocks (POSIX.1-1988, 10.1). */
const BLOCK_BYTES = 512

/** Nothing of the machine or the moment gets into an archive: the same parts give the same bytes everywhere. */
const FIXED = { mode: 0o644, uid: 0, gid: 0, mtime: new Date(0), type: 'file' } as const

/** The parts as a tar archive (POSIX.1-1988 ustar), in the order given. Throws what the parts throw. */
export async function* packTar(parts: Iterable<Part> | AsyncIterable<Part>): AsyncGenerator<Uint8Array> {
  const { pack } = await import('tar-stream')
  const archive = pack()
  const filled = fill(archive, parts)
  yield* archive as AsyncIterable<Uint8Array>
  await filled
}

async function fill(archive: Pack, parts: Iterable<Part> | AsyncIterable<Part>): Promise<void> {
  try {
    for await (const { name, bytes } of parts) {
      await new Promise<void>((resolve, reject) => {
        archive.entry({ ...FIXED, name }, Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length), (error) =>
          error ? reject(error) : resolve(),
        )
      })
    }
    archive.finalize()
  } catch (error) {
    archive.destroy(error as Error)
  }
}

/**
 * The parts of an archive that is, byte for byte, what `packTar` writes for them. Throws BundleError E_BUNDLE_TOO_BIG,
 * E_BUNDLE_TOO_MANY, E_BUNDLE_NOT_TAR, E_BUNDLE_LINK (anything but a plain file), E_BUNDLE_TRUNCATED,
 * E_BUNDLE_TRAILING, E_BUNDLE_DAMAGED.
 */
export async function unpackTar(bytes: Uint8Array, limits: Limits): Promise<readonly Part[]> {
  if (bytes.length > limits.bytes) {
    throw new BundleError('E_BUNDLE_TOO_BIG', { bytes: bytes.length, limitBytes: limits.bytes })
  }
  const parts = await partsOf(bytes, limits)
  await requireSame(bytes, parts)
  return parts
}

async function partsOf(bytes: Uint8Array, limits: Limits): Promise<readonly Part[]> {
  const { extract } = await import('tar-stream')
  const archive = extract()
  // What is left over of a block is looked at when the whole is compared.
  archive.end(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length - (bytes.length % BLOCK_BYTES)))
  const parts: Part[] = []
  try {
    for await (const entry of archive) {
      requireFile(entry.header)
      if (parts.length === limits.parts) throw new BundleError('E_BUNDLE_TOO_MANY', { limit: limits.parts })
      const chunks: Uint8Array[] = []
      for await (const chunk of entry) chunks.push(chunk as Uint8Array)
      parts.push({ name: entry.header.name, bytes: Buffer.concat(chunks) })
    }
  } catch (error) {
    throw archiveFault(error, parts.length)
  }
  return parts
}

function requireFile({ type, name }: Header): void {
  if (type !== 'file') throw new BundleError('E_BUNDLE_LINK', { name, found: type ?? 'unknown' })
}

function archiveFault(error: unknown, parts: number): unknown {
  if (error instanceof BundleError || !(error instanceof Error)) return error
  if (/end of data/.test(error.message)) return new BundleError('E_BUNDLE_TRUNCATED', { reason: 'within-a-part' })
  return parts === 0 ? new BundleError('E_BUNDLE_NOT_TAR') : new BundleError('E_BUNDLE_DAMAGED', { reason: 'header' })
}

/** A header could say the same in many ways, and hold what nobody looks at: only one way is taken. */
async function requireSame(bytes: Uint8Array, parts: readonly Part[]): Promise<void> {
  if (bytes.length === 0) throw new BundleError('E_BUNDLE_TRUNCATED', { reason: 'empty' })
  let at = 0
  for await (const chunk of packTar(parts)) {
    const found = bytes.subarray(at, at + chunk.length)
    const differs = Buffer.compare(chunk.subarray(0, found.length), found) !== 0
    if (differs) throw new BundleError('E_BUNDLE_DAMAGED', { reason: 'header', offset: at })
    if (found.length < chunk.length) throw new BundleError('E_BUNDLE_TRUNCATED', { reason: 'no-end' })
    at += chunk.length
  }
  if (at < bytes.length) throw new BundleError('E_BUNDLE_TRAILING', { offset: at })
}
