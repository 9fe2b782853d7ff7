import { readFile, unlink } from 'node:fs/promises'
import { join } from 'node:path'
import {
  type Checkpoint,
  decodeEntries,
  encodeEntries,
  entriesPath,
  formatVerifierKey,
  openCheckpoint,
  parseVerifierKey,
  TILE_WIDTH,
  type TileSpan,
  tileOfHashes,
  tilePath,
  tileSpans,
  type VerifierKey,
} from '../../../log/index.ts'
import { replaceFile, systemCode } from '../../keys/durable-file.ts'
import { verifySignature } from '../../keys/index.ts'
import { attachmentName, CHECKPOINT } from '../archive/bundle-parts.ts'
import { BundleError } from '../bundle-error.ts'
import { fileNameOf } from '../file-name.ts'

/** The last checkpoint that this side has seen of a log, and cosigned. */
export interface Remembered {
  readonly note: string
  readonly checkpoint: Checkpoint
}

/** What one side keeps of the other's log: every entry, as static files (C2SP tlog-tiles), and the last checkpoint. */
export interface Mirror {
  readonly folder: string
  /** The key that the log is known by; null before the first bundle. */
  readonly logKey: VerifierKey | null
  readonly last: Remembered | null
}

export interface News {
  readonly note: string
  readonly size: number
  readonly logKey: VerifierKey
  /** Entries from `from` on, up to `size`. */
  readonly from: number
  readonly entries: readonly Uint8Array[]
  /** Hashes of each tile that has changed, by path. */
  readonly tiles: ReadonlyMap<string, readonly Uint8Array[]>
  readonly attachments: ReadonlyMap<string, Uint8Array>
}

const LOG_KEY = 'log.vkey'

export function mirrorFolder(data: string, origin: string): string {
  return join(data, 'mirror', fileNameOf(origin))
}

/** Reads what is remembered. Throws BundleError E_MIRROR_DAMAGED. */
export async function openMirror(folder: string): Promise<Mirror> {
  const [vkey, note] = await Promise.all([textOf(folder, LOG_KEY), textOf(folder, CHECKPOINT)])
  try {
    const logKey = vkey === null ? null : parseVerifierKey(vkey.trim())
    if (note === null) return { folder, logKey, last: null }
    if (logKey === null) throw new BundleError('E_MIRROR_DAMAGED', { file: join(folder, LOG_KEY), reason: 'missing' })
    const { checkpoint } = openCheckpoint(note, logKey, verifySignature)
    return { folder, logKey, last: { note, checkpoint } }
  } catch (error) {
    if (error instanceof BundleError) throw error
    throw new BundleError('E_MIRROR_DAMAGED', { file: folder, reason: String((error as Error).message) })
  }
}

/** The entries that are remembered, from the first. Throws BundleError E_MIRROR_DAMAGED. */
export async function* entriesOfMirror({ folder, last }: Mirror): AsyncGenerator<Uint8Array> {
  for (const { index, width } of bundlesOf(last?.checkpoint.size ?? 0)) {
    const file = join(folder, entriesPath(index, width))
    let entries: readonly Uint8Array[]
    try {
      entries = decodeEntries(await readFile(file))
    } catch (error) {
      throw new BundleError('E_MIRROR_DAMAGED', { file, reason: systemCode(error) })
    }
    if (entries.length !== width) throw new BundleError('E_MIRROR_DAMAGED', { file, reason: 'length' })
    yield* entries
  }
}

function bundlesOf(size: number): readonly TileSpan[] {
  return tileSpans(size).filter(({ level }) => level === 0)
}

/**
 * Keeps what was checked: each file is replaced as a whole, and the checkpoint last, so that a mirror always holds all
 * that its checkpoint speaks of. Throws the system's errors.
 */
export async function keepNews({ folder, last }: Mirror, news: News): Promise<void> {
  for (const [hash, bytes] of news.attachments) await replaceFile(join(folder, attachmentName(hash)), bytes)
  for (const [path, hashes] of news.tiles) await replaceFile(join(folder, path), tileOfHashes(hashes))
  for (const { index, width } of bundlesOf(news.size)) {
    const start = index * TILE_WIDTH - news.from
    if (start < 0) continue
    const entries = news.entries.slice(start, start + width)
    await replaceFile(join(folder, entriesPath(index, width)), encodeEntries(entries))
  }
  await replaceFile(join(folder, LOG_KEY), `${formatVerifierKey(news.logKey)}\n`)
  await replaceFile(join(folder, CHECKPOINT), news.note)
  if (last !== null) await dropOutgrown(folder, last.checkpoint.size, news.size)
}

/** Partial tiles of the size before, which whole or wider ones have taken the place of. */
async function dropOutgrown(folder: string, before: number, now: number): Promise<void> {
  const kept = new Set(pathsOf(now))
  for (const path of pathsOf(before)) if (!kept.has(path)) await unlink(join(folder, path)).catch(() => undefined)
}

function pathsOf(size: number): readonly string[] {
  return tileSpans(size).flatMap(({ level, index, width }) => [
    tilePath(level, index, width),
    ...(level === 0 ? [entriesPath(index, width)] : []),
  ])
}

async function textOf(folder: string, name: string): Promise<string | null> {
  const file = join(folder, name)
  return readFile(file, 'utf8').catch((error) => {
    if (systemCode(error) === 'ENOENT') return null
    throw new BundleError('E_MIRROR_DAMAGED', { file, reason: systemCode(error) })
  })
}
