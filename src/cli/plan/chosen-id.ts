import { UsageError } from '../error-codes.ts'
import { nearest } from '../suggest.ts'

const MOST_NAMED = 8

/** By the id, with or without its kind, or the only beginning. Throws UsageError E_ITEM_NOT_FOUND, E_ITEM_AMBIGUOUS. */
export function chosenId(word: string, ids: readonly string[]): string {
  const bare = (id: string) => id.slice(id.indexOf(':') + 1)
  const exact = ids.find((id) => id === word || bare(id) === word)
  if (exact !== undefined) return exact
  const fitting = ids.filter((id) => id.startsWith(word) || bare(id).startsWith(word))
  const [only, other] = fitting
  if (only !== undefined && other === undefined) return only
  if (other !== undefined) {
    throw new UsageError('E_ITEM_AMBIGUOUS', { word, accepted: fitting.slice(0, MOST_NAMED).join(', ') })
  }
  throw new UsageError('E_ITEM_NOT_FOUND', { word, suggestion: nearest(word, ids) })
}
