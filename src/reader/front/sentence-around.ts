import type { Bounds } from '../../model/index.ts'
import { ABBREVIATIONS } from '../wording/en/grammar.ts'
import { splitBlocks } from './blocks.ts'
import { splitSentences } from './sentences.ts'
import { tokenize } from './tokens.ts'

/**
 * Finds the sentence, or the sentences, that a stretch of the source stands in; the stretch itself where it is in none.
 * Each paragraph is cut up once, when it is first asked for. Speech in quotation marks is cut like any other words.
 */
export function sentenceFinder(source: string): (stretch: Bounds) => Bounds {
  const blocks = splitBlocks(source)
  const known = new Map<Bounds, readonly Bounds[]>()
  const cut = (block: Bounds) => {
    const found =
      known.get(block) ?? splitSentences(tokenize(source, block, ABBREVIATIONS), { block: 0, quotations: [] })
    known.set(block, found)
    return found
  }
  return (stretch) => {
    const inside = touching(blocks, stretch).flatMap((block) => touching(cut(block), stretch))
    const [first, last] = [inside[0], inside.at(-1)]
    if (first === undefined || last === undefined) return { start: stretch.start, end: stretch.end }
    return { start: Math.min(stretch.start, first.start), end: Math.max(stretch.end, last.end) }
  }
}

/** Of stretches in order, those that share a character with another one; by halving, as texts can be long. */
function touching<Part extends Bounds>(parts: readonly Part[], { start, end }: Bounds): readonly Part[] {
  let [from, to] = [0, parts.length]
  while (from < to) {
    const middle = (from + to) >> 1
    if ((parts[middle]?.end ?? 0) > start) to = middle
    else from = middle + 1
  }
  let behind = from
  while ((parts[behind]?.start ?? end) < end) behind++
  return parts.slice(from, behind)
}
