import { ID_PREFIX, type Item } from '../../register/index.ts'
import { UsageError } from '../error-codes.ts'
import { nearest } from '../suggest.ts'
import type { Workspace } from '../workspace/workspace.ts'
import { withoutKind } from './labels.ts'
import { allItems } from './view-data.ts'

const MOST_NAMED = 6

/**
 * The item that is meant: by its id, by its id without the kind, or by a beginning of either that fits only one item.
 * Throws UsageError E_ITEM_NOT_FOUND, with the nearest id, or E_ITEM_AMBIGUOUS.
 */
export async function chosenItem(word: string, workspace: Workspace): Promise<Item> {
  return (await exactItem(word, workspace)) ?? similarItem(word, await allItems(workspace))
}

async function exactItem(word: string, { store, rel, reader }: Workspace): Promise<Item | null> {
  if (word.includes(':')) return store.item(rel, word, reader)
  if (word === 'rel') return store.item(rel, `rel:${rel}`, reader)
  for (const prefix of Object.values(ID_PREFIX)) {
    const item = await store.item(rel, `${prefix}:${word}`, reader)
    if (item !== null) return item
  }
  return null
}

function similarItem(word: string, items: readonly Item[]): Item {
  const typed = word.toLowerCase()
  const fitting = items.filter(({ id }) => id.startsWith(typed) || withoutKind(id).startsWith(typed))
  const [only, other] = fitting
  if (only !== undefined && other === undefined) return only
  if (other !== undefined) {
    const named = fitting.slice(0, MOST_NAMED).map(({ id }) => id)
    const more = fitting.length > MOST_NAMED ? ', …' : ''
    throw new UsageError('E_ITEM_AMBIGUOUS', { word, accepted: `${named.join(', ')}${more}` })
  }
  const ids = items.map(({ id }) => id)
  const bare = nearest(typed, ids.map(withoutKind))
  const suggestion = nearest(typed, ids) || (ids.find((id) => bare !== '' && withoutKind(id) === bare) ?? '')
  throw new UsageError('E_ITEM_NOT_FOUND', { word, suggestion })
}
