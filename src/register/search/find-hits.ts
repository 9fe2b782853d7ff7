import type { Item } from '../items/item.ts'
import { foldedWords, foldText } from './fold-text.ts'
import { wordsOfItem } from './words-of-item.ts'

/** `[start, end)` in UTF-16 units of a text as it is shown. */
export type Hit = readonly [start: number, end: number]

/** Fewer letters are looked for at the beginning of words alone: anywhere, they would be found in nearly every text. */
const WITHIN_WORDS_FROM = 4

/** A letter with the marks on it and the silent signs behind it; what is folded together is told together. */
const LETTERS = /[^\p{M}\p{Cf}\u0640][\p{M}\p{Cf}\u0640]*|[\p{M}\p{Cf}\u0640]+/gu

const WORDS = /[\p{L}\p{N}]+/gu
const ARABIC_SCRIPT = /\p{Script=Arabic}/u

/** The words that a search looks for, folded, each once. */
export function searchedWords(text: string): readonly string[] {
  return [...new Set(foldedWords(text))]
}

const kept = new WeakMap<Item, string>()

/** The words that the item can be found by, each with a space before and after it. */
export function foundBy(item: Item): string {
  return ` ${wordsOfItem(item).join(' ')} `
}

/** Gives the item its words where they are known, so that they need not be worked out. */
export function keepWords(item: Item, words: string): void {
  kept.set(item, words)
}

/**
 * True when every one of the folded words is in the item: at the beginning of a word of it, or anywhere when it has four
 * letters or more. A search for signs alone finds nothing.
 */
export function isFound(item: Item, words: readonly string[]): boolean {
  const known = kept.get(item)
  const own = known ?? foundBy(item)
  if (known === undefined) keepWords(item, own)
  return words.length > 0 && words.every((word) => own.includes(patternOf(word)))
}

/** How a word is looked for in words that have a space before and after each of them. */
export function patternOf(word: string): string {
  return word.length < WITHIN_WORDS_FROM ? ` ${word}` : word
}

/**
 * Where the folded words stand in a text, in its own order, without overlaps. A word of Arabic script is told as a whole:
 * its letters are joined, and a mark through the middle of it would part them.
 */
export function hitsIn(text: string, words: readonly string[]): readonly Hit[] {
  if (words.length === 0) return []
  const { folded, places } = foldedWithPlaces(text)
  const hits: Hit[] = []
  for (const match of folded.matchAll(WORDS)) {
    for (const word of words)
      hits.push(...hitsInWord(match[0], word).map(([from, to]) => placed(match.index, from, to)))
  }
  function placed(at: number, from: number, to: number): Hit {
    return [places[at + from]?.[0] ?? 0, places[at + to - 1]?.[1] ?? 0]
  }
  return joined(hits)
}

function hitsInWord(own: string, word: string): readonly Hit[] {
  const places: number[] = []
  if (word.length < WITHIN_WORDS_FROM) {
    if (own.startsWith(word)) places.push(0)
  } else {
    for (let at = own.indexOf(word); at >= 0; at = own.indexOf(word, at + word.length)) places.push(at)
  }
  if (places.length > 0 && ARABIC_SCRIPT.test(own)) return [[0, own.length]]
  return places.map((at) => [at, at + word.length])
}

/** The folded text, and for each of its units the place in the text that it comes from. */
function foldedWithPlaces(text: string): { readonly folded: string; readonly places: readonly Hit[] } {
  const places: Hit[] = []
  let folded = ''
  for (const match of text.matchAll(LETTERS)) {
    const letter = foldedLetter(match[0])
    folded += letter
    const place: Hit = [match.index, match.index + match[0].length]
    for (let unit = 0; unit < letter.length; unit++) places.push(place)
  }
  return { folded, places }
}

const letters = new Map<string, string>()
/** More than alphabets have, with their marks. */
const MOST_LETTERS = 4096

/** Folding asks a letter many questions; there are few letters. */
function foldedLetter(letter: string): string {
  const known = letters.get(letter)
  if (known !== undefined) return known
  const folded = foldText(letter)
  if (letters.size < MOST_LETTERS) letters.set(letter, folded)
  return folded
}

function joined(hits: readonly Hit[]): readonly Hit[] {
  const all: Hit[] = []
  for (const [start, end] of hits.toSorted((one, other) => one[0] - other[0] || one[1] - other[1])) {
    const last = all.at(-1)
    if (last !== undefined && start < last[1]) all[all.length - 1] = [last[0], Math.max(last[1], end)]
    else all.push([start, end])
  }
  return all
}
