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
  return ({ start, end }) => {
    const sentences = blocks.filter((block) => block.start < end && start < block.end).flatMap(cut)
    const inside = sentences.filter((sentence) => sentence.start < end && start < sentence.end)
    const [first, last] = [inside[0], inside.at(-1)]
    if (first === undefined || last === undefined) return { start, end }
    return { start: Math.min(start, first.start), end: Math.max(end, last.end) }
  }
}
