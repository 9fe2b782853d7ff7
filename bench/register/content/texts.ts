import type { LocalText, RegisterLanguage } from '../../../src/register/index.ts'
import type { Random } from '../../random.ts'
import { LANGUAGES, WORD_LISTS } from './words.ts'

/** How steeply words grow rarer along a list: a word at the end is used about a hundredth as often as the first. */
const STEEPNESS = 2.2

/** One word of the language, an early one of its list more likely than a late one. */
export function wordOf(random: Random, language: RegisterLanguage): string {
  const { words } = WORD_LISTS[language]
  return words[Math.floor(words.length * random.next() ** STEEPNESS)] ?? ''
}

/** Names of places that there are in each language. */
export const PLACES = 3000

/** The name of a place by its number; few items name the same one. */
export function placeOf(language: RegisterLanguage, number: number): string {
  const [beginnings, middles, ends] = WORD_LISTS[language].names
  const wrapped = number % (beginnings.length * middles.length * ends.length)
  const beginning = beginnings[wrapped % beginnings.length]
  const middle = middles[Math.floor(wrapped / beginnings.length) % middles.length]
  const end = ends[Math.floor(wrapped / (beginnings.length * middles.length))]
  return `${beginning}${middle}${end}`
}

/** "Agreement on cooperation in transport and energy, Kelaford", in most of the languages. */
export function titlesOf(random: Random, place: number): LocalText {
  const told = LANGUAGES.filter((language) => language === 'fa' || language === 'tg' || random.next() < 0.8)
  return Object.fromEntries(told.map((language) => [language, titleIn(random, language, place)]))
}

function titleIn(random: Random, language: RegisterLanguage, place: number): string {
  const { papers, about } = WORD_LISTS[language]
  return `${random.oneOf(papers)} ${about} ${wordsOf(random, language, 3 + random.whole(5))}, ${placeOf(language, place)}`
}

/** Some words after one another. */
export function wordsOf(random: Random, language: RegisterLanguage, count: number): string {
  return Array.from({ length: count }, () => wordOf(random, language)).join(' ')
}

export interface Sentence {
  readonly text: string
  readonly language: RegisterLanguage
}

/** What somebody says in one of the languages: one to three lines. */
export function sentenceOf(random: Random): Sentence {
  const language = random.oneOf(LANGUAGES)
  const place = random.next() < 0.2 ? `, ${placeOf(language, random.whole(PLACES))}` : ''
  return { text: `${wordsOf(random, language, 8 + random.whole(18))}${place}.`, language }
}
