import type { Bounds } from '../../../../model/index.ts'
import { linesOf } from './segments.ts'
import { toWordBorders } from './word-borders.ts'

/** The words of a text, and which of them stand in one sentence: what the keyboard goes through. Lines end sentences. */
export interface TextUnits {
  /** The word at the place, or the first one after it; null when none comes. */
  readonly wordFrom: (place: number) => Bounds | null
  readonly wordAfter: (word: Bounds) => Bounds | null
  readonly wordBefore: (word: Bounds) => Bounds | null
  /** First and last word of the sentence that the word stands in. */
  readonly sentenceOf: (word: Bounds) => { readonly first: Bounds; readonly last: Bounds }
}

/** Words of Arabic script are never cut. Lines are parted when they are come to: texts may be long. */
export function textUnits(text: string, language: string | null): TextUnits {
  const locale = language ?? 'en'
  const bySentence = new Intl.Segmenter(locale, { granularity: 'sentence' })
  const byWord = new Intl.Segmenter(locale, { granularity: 'word' })
  const lines = linesOf(text)
  const parted = new Map<number, readonly (readonly Bounds[])[]>()
  const partsOf = ({ start, end }: Bounds) =>
    [...bySentence.segment(text.slice(start, end))]
      .map(({ segment, index }) => wordsIn(text, byWord, { start: start + index, end: start + index + segment.length }))
      .filter((words) => words.length > 0)
  /** The sentences of a line, each as its words. */
  const sentencesAt = (at: number): readonly (readonly Bounds[])[] => {
    const line = lines[at]
    const known = parted.get(at) ?? (line === undefined ? [] : partsOf(line))
    parted.set(at, known)
    return known
  }
  const lineAt = (place: number) =>
    Math.max(
      0,
      lines.findLastIndex(({ start }) => start <= place),
    )
  const wordFrom = (place: number) => {
    for (let at = lineAt(place); at < lines.length; at++) {
      const found = sentencesAt(at)
        .flat()
        .find(({ end }) => end > place)
      if (found !== undefined) return found
    }
    return null
  }
  return {
    wordFrom,
    wordAfter: ({ end }) => wordFrom(end),
    wordBefore({ start }) {
      for (let at = lineAt(start); at >= 0; at--) {
        const found = sentencesAt(at)
          .flat()
          .findLast((word) => word.end <= start)
        if (found !== undefined) return found
      }
      return null
    },
    sentenceOf(word) {
      const isIn = (words: readonly Bounds[]) => words.some(({ start }) => start === word.start)
      const words = sentencesAt(lineAt(word.start)).find(isIn) ?? [word]
      return { first: words[0] ?? word, last: words.at(-1) ?? word }
    },
  }
}

/** What follows a word that Arabic letters join is the same word, wherever the rules of a language would cut it. */
function wordsIn(text: string, byWord: Intl.Segmenter, { start, end }: Bounds): readonly Bounds[] {
  const words: Bounds[] = []
  for (const { segment, index, isWordLike } of byWord.segment(text.slice(start, end))) {
    if (!isWordLike) continue
    const word = toWordBorders(text, { start: start + index, end: start + index + segment.length })
    if (word.start >= (words.at(-1)?.end ?? start)) words.push({ start: word.start, end: Math.min(word.end, end) })
  }
  return words
}
