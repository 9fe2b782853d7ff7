import type { FieldCode } from '../../model/index.ts'
import { FIELD_PHRASES, NO_FIELD } from '../wording/en/fields.ts'

/** A phrase for a field; `field` is null for one that only looks so. */
export interface FieldPhrase {
  readonly words: readonly string[]
  readonly field: FieldCode | null
}

/** The phrases by their first word, longest first. */
export const PHRASES_BY_FIRST_WORD: ReadonlyMap<string, readonly FieldPhrase[]> = buildTable()

function buildTable(): Map<string, FieldPhrase[]> {
  const table = new Map<string, FieldPhrase[]>()
  const add = (phrases: string, field: FieldCode | null): void => {
    for (const phrase of phrases.split('|')) {
      const words = phrase.split(' ')
      const first = words[0] as string
      const others = table.get(first)
      if (others) others.push({ words, field })
      else table.set(first, [{ words, field }])
    }
  }
  for (const [field, phrases] of Object.entries(FIELD_PHRASES)) add(phrases, field as FieldCode)
  add(NO_FIELD, null)
  for (const phrases of table.values()) phrases.sort((a, b) => b.words.length - a.words.length)
  return table
}
