import { fill } from '../../words/index.ts'
import type { FieldTexts } from './words/texts.ts'

/** Stands in texts for what the code lists itself, as the names of all types. */
const VALUES = '{values}'

/** Tells what a value means: its English text in, that of the language out; what has none stays as it is. */
export function tellFields(fields: FieldTexts): (english: string) => string {
  const templates = Object.entries(fields)
    .filter(([english]) => english.includes(VALUES))
    .map(([english, told]) => ({ parts: english.split(VALUES), told }))
  return (english) => {
    const told = fields[english]
    if (told !== undefined) return told
    for (const { parts, told: template } of templates) {
      const [before = '', after = ''] = parts
      if (!english.startsWith(before) || !english.endsWith(after)) continue
      return fill(template, { values: english.slice(before.length, english.length - after.length) })
    }
    return english
  }
}

/** The same of everything within a value that is called a description. */
export function toldWithin<T>(value: T, tell: (english: string) => string): T {
  if (Array.isArray(value)) return value.map((one) => toldWithin(one, tell)) as T
  if (value === null || typeof value !== 'object') return value
  const entries = Object.entries(value).map(([key, one]) => [
    key,
    key === 'description' && typeof one === 'string' ? tell(one) : toldWithin(one, tell),
  ])
  return Object.fromEntries(entries) as T
}
