import type { Vocabulary } from './vocabulary.ts'

/** Names that a sentence lists before it says how many more there are. */
const MOST_NAMED = 3

/** With the comma of the direction of writing between them. */
export function inList(texts: readonly string[], { rightToLeft }: Pick<Vocabulary, 'rightToLeft'>): string {
  return texts.join(rightToLeft ? '، ' : ', ')
}

/** "a, b, c …". */
export function listed(names: readonly string[], words: Pick<Vocabulary, 'rightToLeft'>): string {
  const shown = inList(names.slice(0, MOST_NAMED), words)
  return names.length > MOST_NAMED ? `${shown} …` : shown
}

/** "3 days", in the digits and forms of the language; a number below zero without its sign. */
export function daysText(days: number, { digits, register }: Pick<Vocabulary, 'digits' | 'register'>): string {
  return digits(register.count.days(Math.abs(days)))
}
