import { grouped } from './date-words.ts'

/** "1 document", "1,234 documents": English forms. */
export function counter(one: string, many: string): (count: number) => string {
  return (count) => `${grouped(count, ',')} ${count === 1 ? one : many}`
}

/** Russian forms: 1, 21 → one; 2–4, 22–24 → few; the rest, 11–14 too → many. */
export function counterOfThree(one: string, few: string, many: string): (count: number) => string {
  return (count) => {
    const tail = count % 100
    const last = count % 10
    const teens = tail >= 11 && tail <= 14
    const noun = !teens && last === 1 ? one : !teens && last >= 2 && last <= 4 ? few : many
    return `${grouped(count, '\u00A0')}\u00A0${noun}`
  }
}

/** A Tajik noun stays in the singular after a number. */
export function counterOfOne(noun: string): (count: number) => string {
  return (count) => `${grouped(count, '\u00A0')}\u00A0${noun}`
}
