import { requireWhole } from '../bytes/decimal.ts'
import { LogError } from '../log-error.ts'

/** Levels of the tree in one tile, and hashes (or entries) in a full one (C2SP tlog-tiles, "Merkle Tree"). */
export const TILE_HEIGHT = 8
export const TILE_WIDTH = 2 ** TILE_HEIGHT

/** Tile levels at most: a tree of 2^53 leaves has 7, the standard ends at 63. */
const LAST_LEVEL = 63

/** One tile: its hash i is that of the complete node (level · TILE_HEIGHT, index · TILE_WIDTH + i). */
export interface TileSpan {
  readonly level: number
  readonly index: number
  /** 1 to TILE_WIDTH; fewer than TILE_WIDTH in a partial tile. */
  readonly width: number
}

/** `tile/<L>/<N>[.p/<W>]`: "tile/0/x001/x234/067.p/8". Throws E_LOG_NUMBER for what no tile has. */
export function tilePath(level: number, index: number, width: number): string {
  requireWhole(level, 'level')
  if (level > LAST_LEVEL) throw new LogError('E_LOG_NUMBER', { what: 'level', value: String(level) })
  return `tile/${level}/${numberPath(index, width)}`
}

/** `tile/entries/<N>[.p/<W>]`: where the entries stand whose hashes are in the tile of level 0. Throws E_LOG_NUMBER. */
export function entriesPath(index: number, width: number): string {
  return `tile/entries/${numberPath(index, width)}`
}

/** All tiles of a tree: level by level, from the left, none empty. Level 0 gives the bundles of entries as well. */
export function tileSpans(size: number): readonly TileSpan[] {
  requireWhole(size, 'size')
  const spans: TileSpan[] = []
  for (let level = 0, count = size; count > 0; level += 1, count = Math.floor(count / TILE_WIDTH)) {
    const full = Math.floor(count / TILE_WIDTH)
    for (let index = 0; index < full; index += 1) spans.push({ level, index, width: TILE_WIDTH })
    if (count % TILE_WIDTH > 0) spans.push({ level, index: full, width: count % TILE_WIDTH })
  }
  return spans
}

/** What a path below `tile/` names: the hashes of a tile, or the entries under a tile of level 0. */
export interface NamedTile extends TileSpan {
  readonly kind: 'hashes' | 'entries'
}

/** Reads what `tilePath` and `entriesPath` write, and nothing else; null for any other path. */
export function parseTilePath(path: string): NamedTile | null {
  const match = /^tile\/(entries|[0-9]{1,2})\/((?:x[0-9]{3}\/){0,5}[0-9]{3})(?:\.p\/([0-9]{1,3}))?$/.exec(path)
  if (match === null) return null
  const [, what = '', digits = '', partial] = match
  const index = Number(digits.replaceAll(/[x/]/g, ''))
  const width = partial === undefined ? TILE_WIDTH : Number(partial)
  const level = what === 'entries' ? 0 : Number(what)
  if (!Number.isSafeInteger(index) || level > LAST_LEVEL || width < 1 || width > TILE_WIDTH) return null
  const written = what === 'entries' ? entriesPath(index, width) : tilePath(level, index, width)
  return written === path ? { kind: what === 'entries' ? 'entries' : 'hashes', level, index, width } : null
}

/** Leaves that a tree has to have so that the tile is there. */
export function leavesUnder({ level, index, width }: TileSpan): number {
  return (index * TILE_WIDTH + width) * TILE_WIDTH ** level
}

/** Three digits to a folder; all but the last begin with an x. */
function numberPath(index: number, width: number): string {
  requireWhole(index, 'index')
  requireWhole(width, 'width', 1)
  if (width > TILE_WIDTH) throw new LogError('E_LOG_NUMBER', { what: 'width', value: String(width) })
  const digits = String(index)
  const padded = digits.padStart(Math.ceil(digits.length / 3) * 3, '0')
  const path = padded.replace(/[0-9]{3}(?=[0-9])/g, 'x$&/')
  return `${path}${width === TILE_WIDTH ? '' : `.p/${width}`}`
}
