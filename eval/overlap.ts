import type { Bounds } from '../src/model/index.ts'

/** Two items count as the same when they share at least this part of all their characters. */
export const SAME_ITEM_OVERLAP = 0.5

/** From here on two items have the same characters (blanks and outer punctuation aside). */
export const SAME_CHARACTERS_OVERLAP = 0.999

/** Blanks, quotation marks and stops never decide whether two spans agree. */
const SILENT = new Set(['"', '“', '”', '‘', '’', '.', ',', ';', ':'])

/** Positions past this are not counted, so that a mad span cannot fill the memory. */
const FARTHEST = 2 ** 24

/** The positions of the characters that the spans cover, each once, ascending. */
export function coverOf(spans: readonly Bounds[], source: string): readonly number[] {
  const positions = spans.flatMap((span) => countedIn(span, source))
  return [...new Set(positions)].sort((a, b) => a - b)
}

function countedIn({ start, end }: Bounds, source: string): number[] {
  const positions: number[] = []
  for (let at = Math.max(start, 0); at < Math.min(end, FARTHEST); at++) {
    const unit = source[at] ?? 'x'
    if (!SILENT.has(unit) && unit.trim() !== '') positions.push(at)
  }
  return positions
}

/** Intersection over union of two ascending lists of positions: 0 (nothing shared) to 1; 0 when either is empty. */
export function sharedPart(a: readonly number[], b: readonly number[]): number {
  if (a.length === 0 || b.length === 0) return 0
  let shared = 0
  let j = 0
  for (const position of a) {
    while (j < b.length && (b[j] as number) < position) j++
    if (b[j] === position) shared++
  }
  return shared / (a.length + b.length - shared)
}

/** A gold item and the item of the record that was given to it (places in their lists). */
export interface Pair {
  readonly gold: number
  readonly found: number
  readonly overlap: number
}

/**
 * Gives each gold item at most one item of the record: the pairs that overlap most come first; of equal pairs the one
 * that stands first in the gold list, then in the record. Pairs below `SAME_ITEM_OVERLAP` are none.
 */
export function pairUp(gold: readonly (readonly number[])[], found: readonly (readonly number[])[]): readonly Pair[] {
  const candidates = gold
    .flatMap((goldCover, g) =>
      found.map((foundCover, f) => ({ gold: g, found: f, overlap: sharedPart(goldCover, foundCover) })),
    )
    .filter((pair) => pair.overlap >= SAME_ITEM_OVERLAP)
    .toSorted((a, b) => b.overlap - a.overlap || a.gold - b.gold || a.found - b.found)
  const goldTaken = new Set<number>()
  const foundTaken = new Set<number>()
  return candidates.filter((pair) => {
    if (goldTaken.has(pair.gold) || foundTaken.has(pair.found)) return false
    goldTaken.add(pair.gold)
    foundTaken.add(pair.found)
    return true
  })
}
