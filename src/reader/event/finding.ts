import type { Bounds, Confidence } from '../../model/index.ts'
import type { Passage } from './passages.ts'

/** Something that a rule read from certain words. */
export interface Finding<T> extends Bounds {
  readonly value: T
  readonly confidence: Confidence
  readonly rule: string
}

/** The first match of a global pattern in a passage that passes a test, as offsets of the source. */
export function firstMatch(
  pattern: RegExp,
  passage: Passage,
  passes: (before: string, after: string, match: string) => boolean = () => true,
): Bounds | null {
  const { text, start } = passage
  for (const match of text.matchAll(pattern)) {
    const end = match.index + match[0].length
    if (passes(text.slice(Math.max(0, match.index - CONTEXT), match.index), text.slice(end, end + CONTEXT), match[0])) {
      return { start: start + match.index, end: start + match.index + match[0].trimEnd().length }
    }
  }
  return null
}

/** How far before and after a match its surroundings are looked at. */
const CONTEXT = 80
