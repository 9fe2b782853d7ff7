import { type Item, isKind } from '../../register/index.ts'
import type { Access } from './access.ts'

/** The texts of the sources that are kept, by the id of the source. Throws StoreError. */
export async function textsOfSources(
  items: readonly Item[],
  { store, rel }: Pick<Access, 'store' | 'rel'>,
): Promise<ReadonlyMap<string, string>> {
  const texts = new Map<string, string>()
  for (const item of items) {
    if (!isKind(item, 'source') || item.facts.textHash === null) continue
    const bytes = await store.kept(rel, item.facts.textHash)
    if (bytes !== null) texts.set(item.id, Buffer.from(bytes).toString('utf8'))
  }
  return texts
}
