import type { Item, Reader, RegisterStore } from '../../register/index.ts'

/** One register of an open store, as somebody may see it. */
export interface Access {
  readonly store: RegisterStore
  readonly rel: string
  readonly reader: Reader
}

/** More items than any register holds. */
const ALL = 10_000_000

/** Every item that the reader may see, by its day. Throws StoreError. */
export async function allItems({ store, rel, reader }: Access): Promise<readonly Item[]> {
  return (await store.items(rel, { limit: ALL, order: 'date' }, reader)).items
}
