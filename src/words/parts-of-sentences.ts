import type { Vocabulary } from './vocabulary.ts'

/** Names that a sentence lists before it says how many more there are. */
const MOST_NAMED = 3

/** "a, b, c …". */
export function listed(names: readonly string[], { rightToLeft }: Pick<Vocabulary, 'rightToLeft'>): string {
  const shown = names.slice(0, MOST_NAMED).join(rightToLeft ? '، ' : ', ')
  return names.length > MOST_NAMED ? `${shown} …` : shown
}

/** "3 days", in the digits and forms of the language; a number below zero without its sign. */
export function daysText(days: number, { digits, register }: Pick<Vocabulary, 'digits' | 'register'>): string {
  return digits(register.count.days(Math.abs(days)))
}
