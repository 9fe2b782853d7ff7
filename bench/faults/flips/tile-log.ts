import {
  decodeEntries,
  entriesPath,
  fromUtf8,
  hashesOfTile,
  nodeHash,
  parseCheckpoint,
  parseNote,
  TILE_HEIGHT,
  TILE_WIDTH,
  tilePath,
  tileSpans,
  toHex,
} from '../../../src/log/index.ts'
import type { LogStore } from '../../../src/register/index.ts'

type Files = ReadonlyMap<string, Uint8Array>

/** The log that the static files of C2SP tlog-tiles hold. Throws LogError for what has not their form. */
export function tileLog(files: Files): Pick<LogStore, 'size' | 'leaves' | 'nodes' | 'checkpoints'> {
  const note = () => fromUtf8(fileOf(files, 'checkpoint'))
  const head = () => parseCheckpoint(parseNote(note()).text)
  return {
    size: async () => head().size,
    async *leaves(from, to) {
      for (const { level, index, width } of tileSpans(head().size)) {
        const start = index * TILE_WIDTH
        if (level > 0 || start >= to || start + width <= from) continue
        const entries = decodeEntries(fileOf(files, entriesPath(index, width)))
        yield* entries.slice(Math.max(0, from - start), to - start)
      }
    },
    nodes: async (wanted) => {
      const tiles = new Map(
        tileSpans(head().size).map(({ level, index, width }) => [
          `${level}/${index}`,
          hashesOfTile(fileOf(files, tilePath(level, index, width))),
        ]),
      )
      return wanted.map(({ level, index }) => nodeOf(tiles, level, index))
    },
    checkpoints: async () => {
      const { size, root } = head()
      return [{ size, root: toHex(root), note: note(), at: '' }]
    },
  }
}

function nodeOf(tiles: ReadonlyMap<string, readonly Uint8Array[]>, level: number, index: number): Uint8Array {
  if (level % TILE_HEIGHT > 0)
    return nodeHash(nodeOf(tiles, level - 1, 2 * index), nodeOf(tiles, level - 1, 2 * index + 1))
  return (
    tiles.get(`${level / TILE_HEIGHT}/${Math.floor(index / TILE_WIDTH)}`)?.[index % TILE_WIDTH] ?? new Uint8Array(0)
  )
}

/** A file that the size asks for and that is not there is a refusal too. */
function fileOf(files: Files, name: string): Uint8Array {
  const bytes = files.get(name)
  if (bytes === undefined) throw Object.assign(new Error(name), { code: 'no such file', values: { name } })
  return bytes
}
