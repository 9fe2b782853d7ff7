/**
 * Where the characters of an extracted text stand in their file. `start` and `fileStart` count UTF-16 units; `length`
 * units from `start` in the text answer, one to one, to the units from `fileStart` in the file (a decoded `&amp;`
 * answers to its first one). Characters between two pieces were put in, such as the line break between two blocks.
 */
export interface MapPiece {
  readonly start: number
  readonly fileStart: number
  readonly length: number
}

/** In order of `start`, not overlapping. */
export type OffsetMap = readonly MapPiece[]

/** A text taken out of a marked-up file, and the way back. */
export interface Extracted {
  readonly text: string
  readonly map: OffsetMap
}

/** Collects a text piece by piece, and remembers where each came from. */
export interface TextCollector {
  readonly length: number
  /** Adds characters that stand in the file from `fileStart` on. */
  readonly put: (characters: string, fileStart: number) => void
  /** Adds characters that the file does not have. */
  readonly insert: (characters: string) => void
  readonly finish: () => Extracted
}

export function textCollector(): TextCollector {
  const parts: string[] = []
  const pieces: { start: number; fileStart: number; length: number }[] = []
  let length = 0
  return {
    get length() {
      return length
    },
    put(characters, fileStart) {
      const last = pieces.at(-1)
      const continues = last && last.start + last.length === length && last.fileStart + last.length === fileStart
      if (continues) last.length += characters.length
      else if (characters !== '') pieces.push({ start: length, fileStart, length: characters.length })
      parts.push(characters)
      length += characters.length
    },
    insert(characters) {
      parts.push(characters)
      length += characters.length
    },
    finish: () => ({ text: parts.join(''), map: pieces }),
  }
}

/** The offset in the file of the character at `offset` of the text; for a put-in character, of what comes before it. */
export function toFileOffset(map: OffsetMap, offset: number): number {
  let low = 0
  let high = map.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((map[middle]?.start ?? 0) <= offset) low = middle + 1
    else high = middle
  }
  const piece = map[low - 1]
  return piece === undefined ? 0 : piece.fileStart + Math.min(offset - piece.start, piece.length)
}
