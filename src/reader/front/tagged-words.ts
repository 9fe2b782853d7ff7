import type { Bounds } from '../../model/index.ts'
import type { Tag, VerbForm } from '../tagger/tag.ts'
import { analyse } from './analyse.ts'

/** A word of the source as the grammar sees it. */
export interface TaggedWord extends Bounds {
  readonly tag: Tag
  /** Dictionary form of a verb that is known; else the word in lower case. */
  readonly lemma: string
  /** Null for all but verbs. */
  readonly form: VerbForm | null
}

/**
 * The words of headlines and body in order, with their tags: to see why a rule did or did not fire. Numbers and marks
 * are left out, and so is speech in quotation marks, which takes no part in the grammar of the sentence around it.
 */
export function taggedWords(source: string): readonly TaggedWord[] {
  return analyse(source).sentences.flatMap(({ tokens, readings }) =>
    tokens.flatMap((token, i): TaggedWord[] => {
      const reading = readings[i]
      if (token.kind !== 'word' || reading === undefined) return []
      return [{ start: token.start, end: token.end, ...reading }]
    }),
  )
}
