import type { RegisterStore } from '../../register/index.ts'
import type { Hub } from './hub.ts'

/** The store, telling live pages whenever something was entered. */
export function tellingStore(store: RegisterStore, hub: Hub): RegisterStore {
  return {
    ...store,
    async enter(rel, changes, author) {
      const refs = await store.enter(rel, changes, author)
      const last = refs.at(-1)
      // What one side alone may see is not told of but by its place in the log, which both sides see.
      if (last !== undefined) hub.tell({ type: 'log', rel, data: { size: last.index + 1 } })
      return refs
    },
  }
}
