import { type Bounds, spanOf, type TextPart } from '../../model/index.ts'
import type { Analysis } from '../front/analyse.ts'

/** What each stretch of the text is, in order; a speaker's label is a part of its own. */
export function listParts({ blocks }: Analysis, source: string, labels: readonly Bounds[]): TextPart[] {
  const parts: TextPart[] = []
  let next = 0
  for (const block of blocks) {
    let start = block.start
    while (next < labels.length && (labels[next] as Bounds).start < block.start) next++
    const label = labels[next]
    if (label && label.start === block.start && label.end <= block.end) {
      parts.push({ kind: 'turn-label', span: spanOf(source, label.start, label.end) })
      start = label.end
      while (start < block.end && /\s/u.test(source[start] ?? '')) start++
    }
    if (start < block.end) parts.push({ kind: block.kind, span: spanOf(source, start, block.end) })
  }
  return parts
}
