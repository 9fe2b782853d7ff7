import { findItem, withoutKind } from '../../desk/register/index.ts'
import type { Item } from '../../register/index.ts'
import { UsageError } from '../error-codes.ts'
import { nearest } from '../suggest.ts'
import type { Workspace } from '../workspace/workspace.ts'

const MOST_NAMED = 6

/** The item that is meant. Throws UsageError E_ITEM_NOT_FOUND, with the nearest id, or E_ITEM_AMBIGUOUS. */
export async function chosenItem(word: string, workspace: Workspace): Promise<Item> {
  const found = await findItem(word, workspace)
  if (found.kind === 'found') return found.item
  const ids = found.items.map(({ id }) => id)
  if (found.kind === 'ambiguous') {
    const more = ids.length > MOST_NAMED ? ', …' : ''
    throw new UsageError('E_ITEM_AMBIGUOUS', { word, accepted: `${ids.slice(0, MOST_NAMED).join(', ')}${more}` })
  }
  throw new UsageError('E_ITEM_NOT_FOUND', { word, suggestion: suggestionFor(word.toLowerCase(), ids) })
}

function suggestionFor(typed: string, ids: readonly string[]): string {
  const bare = nearest(typed, ids.map(withoutKind))
  return nearest(typed, ids) || (ids.find((id) => bare !== '' && withoutKind(id) === bare) ?? '')
}
