import { UNITS_OF_AMOUNT, WEEKDAYS_PERSIAN } from '../wording/en/dates.ts'

// Pieces that the rules build their patterns from. Every quantifier in them is bounded, so that trying a rule at a
// place costs a bounded number of steps whatever stands there. Names of months, weekdays and numbers are matched as
// any word and looked up afterwards: alternations of all names in every pattern would take longer to compile than a
// text takes to read.

/** A digit in Latin, Persian or Arabic-Indic form. */
export const DIGIT = '[0-9۰-۹٠-٩]'

/** Letters of the scripts that stand beside dates: Latin, Greek, Cyrillic, Armenian, Arabic; inside a class. */
const LETTERS =
  'A-Za-z\\u00aa\\u00b5\\u00c0-\\u024f\\u0300-\\u036f\\u0370-\\u0587\\u0620-\\u065f\\u066e-\\u06d3\\u06fa-\\u06ff'
export const LETTER = `[${LETTERS}]`

/** Space on one line, joiners and direction marks included. */
const BLANK = '[ \\t\\u00a0\\u200c-\\u200f\\u202f]'

/** Space between two words of one phrase; a line may end in it, a paragraph may not. */
export const GAP = `(?:${BLANK}{1,2}|${BLANK}?\\r?\\n${BLANK}?)`
export const MAYBE_GAP = `(?:${GAP})?`

/** Not in the middle of a word or number. */
export const WORD_END = `(?!${LETTER}|${DIGIT})`

/** A word as texts spell it: Persian ی and ک in Arabic forms too, weekdays with a space or joiner inside, any gap for a space. */
function spellings(word: string): string {
  const gapped = word.replaceAll(' ', GAP).replaceAll('ی', '[یيى]').replaceAll('ک', '[کك]')
  return gapped.replace(/(?<=.)شنبه/, '[ \\u200c]?شنبه')
}

/** Alternatives, longest first, so that none hides a longer one. */
export function alternatives(words: readonly string[]): string {
  const longestFirst = words.toSorted((a, b) => b.length - a.length || (a < b ? -1 : 1))
  return longestFirst.map(spellings).join('|')
}

/** The same for words that may open a sentence: their first letter may be a capital. */
export function opening(words: readonly string[]): string {
  return alternatives(words).replace(
    /(^|\|)([a-z])/g,
    (_, mark: string, first: string) => `${mark}[${first}${first.toUpperCase()}]`,
  )
}

/** Any word that may be a weekday's name, as the named group; Persian ones may have a space or joiner inside. */
export function weekdayName(group: string): string {
  return `(?<${group}>[A-Za-z]{3,9}|${alternatives(Object.keys(WEEKDAYS_PERSIAN))})${WORD_END}\\.?`
}

/** Words or digits that may be a number ("two", "12", "a few", "a couple of"), as the group `count`. */
export const COUNT = `(?<count>(?:[aA]${GAP})?(?:few|couple${GAP}of)|[A-Za-z][a-z]{0,7}|${DIGIT}{1,3}(?!${DIGIT}|[.,]${DIGIT}))`

/** "months", as the group `unit`. */
export const UNIT = `(?<unit>day|week|month|year|decade)s?${WORD_END}`

/** A pattern that is tried at one place only. */
export function rulePattern(pattern: string): RegExp {
  return new RegExp(pattern, 'y')
}

/** The named groups of the match of a `rulePattern` that begins exactly at `at`, with its end; null when there is none. */
export function matchAt(pattern: RegExp, source: string, at: number): RuleMatch | null {
  pattern.lastIndex = at
  const match = pattern.exec(source)
  if (match === null || match.index !== at) return null
  return { start: at, end: at + match[0].length, groups: match.groups ?? {} }
}

export interface RuleMatch {
  readonly start: number
  readonly end: number
  readonly groups: Readonly<Record<string, string | undefined>>
}

const AMOUNT = rulePattern(`${MAYBE_GAP}(?:%|(?:${UNITS_OF_AMOUNT.join('|')})${WORD_END})`)

const NUMBER_GOES_ON = rulePattern(`${DIGIT}|%|[.,:]${DIGIT}`)

/** False when a number that ends at `end` goes on there or counts something ("20%", "9:15", "May 20 percent"). */
export function endsNumber(source: string, end: number): boolean {
  return matchAt(NUMBER_GOES_ON, source, end) === null && matchAt(AMOUNT, source, end) === null
}
