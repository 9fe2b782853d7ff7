import type { Fate } from '../api.ts'
import type { BecameItem } from '../record/fact.tsx'
import type { Decision } from './review-state.ts'

export interface Fates {
  /** The item of the register that came of an item; null for what was not entered. */
  readonly becameOf: (key: string) => BecameItem | null
  /** What was decided of it when the text was entered. */
  readonly stateOf: (key: string) => Decision | null
}

/** What became of the items of a text before, by their keys. */
export function fatesBy(fates: readonly Fate[]): Fates {
  const byKey = new Map(fates.map((fate) => [fate.of, fate]))
  return {
    becameOf(key) {
      const { item = null, titles = null } = byKey.get(key) ?? {}
      return item === null || titles === null ? null : { item, titles }
    },
    stateOf: (key) => byKey.get(key)?.state ?? null,
  }
}
