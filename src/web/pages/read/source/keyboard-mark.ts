import type { Bounds } from '../../../../model/index.ts'
import type { TextUnits } from './text-units.ts'

/** Words that are being marked: from the one that stays to the one that moves, in either order. */
export interface KeyboardMark {
  readonly stays: Bounds
  readonly moves: Bounds
}

export interface MarkStep {
  readonly by: 'sentence' | 'word'
  /** 1: on in the text. */
  readonly to: 1 | -1
  /** True: the words stay marked, and more or fewer come with them. */
  readonly extends: boolean
}

/** The sentence at the place; null for a text without words from there on. */
export function markFrom(place: number, units: TextUnits): KeyboardMark | null {
  const word = units.wordFrom(place)
  return word === null ? null : sentenceMark(word, units)
}

/** The mark after the step; the same where the text ends. */
export function markAfter(mark: KeyboardMark, step: MarkStep, units: TextUnits): KeyboardMark {
  if (step.extends)
    return { ...mark, moves: step.by === 'word' ? neighbour(mark.moves, step.to, units) : edge(mark, step.to, units) }
  return step.by === 'word' ? wordMark(mark, step.to, units) : nextSentence(mark, step.to, units)
}

/** `[start, end)` of all the words. */
export function boundsOf({ stays, moves }: KeyboardMark): Bounds {
  return { start: Math.min(stays.start, moves.start), end: Math.max(stays.end, moves.end) }
}

function sentenceMark(word: Bounds, units: TextUnits): KeyboardMark {
  const { first, last } = units.sentenceOf(word)
  return { stays: first, moves: last }
}

function neighbour(word: Bounds, to: 1 | -1, units: TextUnits): Bounds {
  return (to === 1 ? units.wordAfter(word) : units.wordBefore(word)) ?? word
}

/** Into what is marked, from the side that the step comes from; from a single word on to the next one. */
function wordMark({ stays, moves }: KeyboardMark, to: 1 | -1, units: TextUnits): KeyboardMark {
  const isOne = stays.start === moves.start
  const [first, last] = stays.start <= moves.start ? [stays, moves] : [moves, stays]
  const word = isOne ? neighbour(moves, to, units) : to === 1 ? first : last
  return { stays: word, moves: word }
}

function nextSentence({ moves }: KeyboardMark, to: 1 | -1, units: TextUnits): KeyboardMark {
  const { first, last } = units.sentenceOf(moves)
  const word = to === 1 ? units.wordAfter(last) : units.wordBefore(first)
  return sentenceMark(word ?? moves, units)
}

/** To the end of a sentence, or back to its beginning; at it already, to that of the next one. Never past what stays. */
function edge({ stays, moves }: KeyboardMark, to: 1 | -1, units: TextUnits): Bounds {
  const { first, last } = units.sentenceOf(moves)
  if (to === 1) {
    if (moves.start < stays.start) return earlier(units.wordAfter(last) ?? stays, stays)
    return moves.start === last.start ? units.sentenceOf(neighbour(last, 1, units)).last : last
  }
  if (moves.start > stays.start) return later(units.wordBefore(first) ?? stays, stays)
  return moves.start === first.start ? units.sentenceOf(neighbour(first, -1, units)).first : first
}

function earlier(one: Bounds, other: Bounds): Bounds {
  return one.start <= other.start ? one : other
}

function later(one: Bounds, other: Bounds): Bounds {
  return one.start >= other.start ? one : other
}
