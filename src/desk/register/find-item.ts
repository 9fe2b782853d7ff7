import { ID_PREFIX, type Item } from '../../register/index.ts'
import { type Access, allItems } from './access.ts'

/** What a word for an item comes to: the item, or the items that it may mean, or none of those that there are. */
export type Found =
  | { readonly kind: 'found'; readonly item: Item }
  | { readonly kind: 'ambiguous'; readonly items: readonly Item[] }
  | { readonly kind: 'none'; readonly items: readonly Item[] }

/**
 * The item that is meant: by its id, by its id without the kind, or by a beginning of either that fits only one item.
 * Throws StoreError.
 */
export async function findItem(word: string, access: Access): Promise<Found> {
  const exact = await exactItem(word, access)
  if (exact !== null) return { kind: 'found', item: exact }
  const items = await allItems(access)
  const typed = word.toLowerCase()
  const fitting = items.filter(({ id }) => id.startsWith(typed) || withoutKind(id).startsWith(typed))
  const [only, other] = fitting
  if (only === undefined) return { kind: 'none', items }
  return other === undefined ? { kind: 'found', item: only } : { kind: 'ambiguous', items: fitting }
}

async function exactItem(word: string, { store, rel, reader }: Access): Promise<Item | null> {
  if (word.includes(':')) return store.item(rel, word, reader)
  if (word === 'rel') return store.item(rel, `rel:${rel}`, reader)
  for (const prefix of Object.values(ID_PREFIX)) {
    const item = await store.item(rel, `${prefix}:${word}`, reader)
    if (item !== null) return item
  }
  return null
}

/** What comes after the kind of an id: enough to name the item where its kind is plain. */
export function withoutKind(id: string): string {
  return id.slice(id.indexOf(':') + 1)
}
