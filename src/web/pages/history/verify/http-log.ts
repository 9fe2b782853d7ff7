import {
  fromHex,
  HASH_BYTES,
  hashesOfTile,
  LogError,
  type LogSource,
  type NodePlace,
  TILE_HEIGHT,
  TILE_WIDTH,
  tilePath,
  type WithheldLeaf,
} from '../../../../log/index.ts'

/** Fetches what is at a path below the log's address; throws when there is nothing. */
export type Get = (path: string) => Promise<Uint8Array>

/** What is told of a checkpoint; more is there, and nothing of it is believed. */
interface ToldCheckpoint {
  readonly size: number
  readonly root: string
  readonly note: string
}

const NEWLINE = 0x0a

/** The log as the API hands it out: leaves a line each, hashes in tiles (C2SP tlog-tiles), signed checkpoints. */
export function httpLog(get: Get, size: number): LogSource {
  const tiles = new Map<string, Promise<readonly Uint8Array[]>>()
  const tileAt = (path: string) => {
    const held = tiles.get(path) ?? get(path).then(hashesOfTile)
    // A batch of leaves needs few tiles, each often.
    if (tiles.size > 64) tiles.clear()
    tiles.set(path, held)
    return held
  }
  return {
    size: async () => size,
    hasLevel: (level) => level % TILE_HEIGHT === 0,
    async *leaves(from, to) {
      const lines = linesOf(await get(`leaves?from=${from}&to=${to}`))
      yield* lines.slice(0, to - from).map((line) => withheldIn(line) ?? line)
      // After what came, so that a fault within it is told by its place.
      if (lines.length !== to - from) {
        throw new LogError('E_LOG_BUNDLE', {
          what: 'leaves',
          reason: 'count',
          expected: to - from,
          found: lines.length,
        })
      }
    },
    nodes: async (wanted) => Promise.all(wanted.map((place) => hashAt(place, size, tileAt))),
    checkpoints: () => allCheckpoints(get),
  }
}

async function hashAt(
  { level, index }: NodePlace,
  size: number,
  tileAt: (path: string) => Promise<readonly Uint8Array[]>,
): Promise<Uint8Array> {
  const nodes = Math.floor(size / 2 ** level)
  const tile = Math.floor(index / TILE_WIDTH)
  const width = Math.min(TILE_WIDTH, nodes - tile * TILE_WIDTH)
  const hashes = await tileAt(tilePath(level / TILE_HEIGHT, tile, width))
  return hashes[index % TILE_WIDTH] ?? new Uint8Array(HASH_BYTES)
}

/** `{"withheld":"<hex>"}` */
const WITHHELD = /^\{"withheld":"([0-9a-f]{64})"\}$/
const WITHHELD_BYTES = 79

/** The hash of an entry that is not told to whoever asks; null for a line that is an entry. */
function withheldIn(line: Uint8Array): WithheldLeaf | null {
  if (line.length !== WITHHELD_BYTES) return null
  const [, hex] = WITHHELD.exec(new TextDecoder().decode(line)) ?? []
  return hex === undefined ? null : { hash: fromHex(hex) }
}

/** Each line without its end. */
function linesOf(bytes: Uint8Array): readonly Uint8Array[] {
  const lines: Uint8Array[] = []
  for (let start = 0; start < bytes.length; ) {
    const end = bytes.indexOf(NEWLINE, start)
    const until = end < 0 ? bytes.length : end
    lines.push(bytes.subarray(start, until))
    start = until + 1
  }
  return lines
}

async function allCheckpoints(get: Get): Promise<readonly ToldCheckpoint[]> {
  const all: ToldCheckpoint[] = []
  for (let after: string | null = ''; after !== null; ) {
    const key: string = after === '' ? '' : `&after=${after}`
    const bytes = await get(`checkpoints?limit=1000${key}`)
    const page = JSON.parse(new TextDecoder().decode(bytes)) as { rows: ToldCheckpoint[]; next: string | null }
    all.push(...page.rows)
    after = page.next
  }
  return all
}
