import { join } from 'node:path'
import { entriesPath, parseCheckpoint, parseNote, tilePath, tileSpans } from '../../../log/index.ts'
import type { LogStore } from '../../../register/index.ts'
import { replaceFile, systemCode } from '../../keys/durable-file.ts'
import { BundleError } from '../bundle-error.ts'
import { CHECKPOINT } from './bundle-parts.ts'
import { entriesIn, tileOf } from './write-bundle.ts'

/**
 * Writes the log as static files that any web server can hand out (C2SP tlog-tiles): `checkpoint`, `tile/…`,
 * `tile/entries/…`, the checkpoint last. Gives the number of files. Throws BundleError E_CHECKPOINT_NONE, E_LOG_FILE.
 */
export async function writeTiles(
  log: LogStore,
  folder: string,
  tell: (done: number, of: number) => void = () => undefined,
): Promise<number> {
  const latest = await log.latest()
  if (latest === null) throw new BundleError('E_CHECKPOINT_NONE')
  const spans = tileSpans(parseCheckpoint(parseNote(latest.note).text).size)
  let files = 0
  const write = async (path: string, bytes: Uint8Array | string) => {
    await replaceFile(join(folder, path), bytes).catch((error) => {
      throw new BundleError('E_LOG_FILE', { file: join(folder, path), reason: systemCode(error) })
    })
    files += 1
  }
  for (const [done, span] of spans.entries()) {
    tell(done, spans.length)
    await write(tilePath(span.level, span.index, span.width), await tileOf(log, span))
    if (span.level === 0) await write(entriesPath(span.index, span.width), await entriesIn(log, span))
  }
  await write(CHECKPOINT, latest.note)
  return files
}
