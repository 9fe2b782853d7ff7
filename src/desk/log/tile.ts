import { loadBundle } from '../../adapters/index.ts'
import { leavesUnder, parseTilePath } from '../../log/index.ts'
import type { LogStore } from '../../register/index.ts'

/** One file of the log as static files (C2SP tlog-tiles). */
export interface Tile {
  readonly bytes: Uint8Array
  /** True when it will never change: a full tile. */
  readonly isFull: boolean
}

/** The tile or the entries at the path, `tile/0/000`; null when the log has none there. Throws StoreError. */
export async function tileAt(path: string, log: LogStore): Promise<Tile | null> {
  const named = parseTilePath(path)
  if (named === null || leavesUnder(named) > (await log.size())) return null
  const { entriesIn, tileOf } = await loadBundle()
  const bytes = await (named.kind === 'entries' ? entriesIn(log, named) : tileOf(log, named))
  return { bytes, isFull: !path.includes('.p/') }
}
