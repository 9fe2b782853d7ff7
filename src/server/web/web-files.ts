import { readdir, readFile } from 'node:fs/promises'
import { extname, join, posix, sep } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants } from 'node:zlib'

/** A built file of the pages. */
export interface WebFile {
  readonly bytes: Uint8Array<ArrayBuffer>
  /** The same by Brotli; null for what does not get smaller. */
  readonly compressed: Uint8Array<ArrayBuffer> | null
  readonly media: string
  /** True when the name holds a hash of the content, so that it never changes. */
  readonly isHashed: boolean
}

/** The built pages by their paths: `index.html`, `assets/…`. Held in memory: they are small, and no path reaches a disk. */
export type WebFiles = ReadonlyMap<string, WebFile>

const MEDIA: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
  '.json': 'application/json',
  '.md': 'text/markdown; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
}

const compress = promisify(brotliCompress)

/** Reads all files of the folder. */
export async function readWebFiles(folder: string): Promise<WebFiles> {
  const names = await readdir(folder, { recursive: true, withFileTypes: true })
  const files = names.filter((entry) => entry.isFile() && MEDIA[extname(entry.name)] !== undefined)
  const read = files.map(async ({ parentPath, name }) => {
    const path = join(parentPath, name)
    const file = await webFile(path, await readFile(path))
    return [
      path
        .slice(folder.length + 1)
        .split(sep)
        .join(posix.sep),
      file,
    ] as const
  })
  return new Map(await Promise.all(read))
}

async function webFile(path: string, bytes: Buffer<ArrayBuffer>): Promise<WebFile> {
  const extension = extname(path)
  const isText = extension !== '.woff2'
  const compressed = isText ? new Uint8Array(await compress(bytes, { params: brotliFor(bytes) })) : null
  return { bytes, compressed, media: MEDIA[extension] ?? '', isHashed: path.includes(`${sep}assets${sep}`) }
}

/** A window no larger than the file: the usual one of 4 MB takes three times as long to set up as small files take. */
function brotliFor({ length }: Uint8Array): Readonly<Record<number, number>> {
  const windowBits = Math.min(22, Math.max(16, Math.ceil(Math.log2(length + 16))))
  return {
    [constants.BROTLI_PARAM_QUALITY]: 9,
    [constants.BROTLI_PARAM_SIZE_HINT]: length,
    [constants.BROTLI_PARAM_LGWIN]: windowBits,
  }
}
