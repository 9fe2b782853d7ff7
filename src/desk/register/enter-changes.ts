import {
  type Author,
  type Change,
  decide,
  type EntryRef,
  evolve,
  hasItsShape,
  type Item,
  referencesOf,
} from '../../register/index.ts'
import type { Viewer } from './register-view.ts'

/** What was entered, or would have been. */
export interface Entered {
  readonly change: Change
  /** Null when nothing was stored. */
  readonly entry: EntryRef | null
}

export interface Entering {
  readonly author: Author
  /** True when the changes are only judged, and nothing is stored. */
  readonly isDry: boolean
  /** Throws what whoever enters is told when they may not enter the changes; left out where they may enter all. */
  readonly check?: (changes: readonly Change[]) => void
}

/** Enters all changes or none. Throws Refusal, StoreError. */
export async function enterChanges(
  changes: readonly Change[],
  desk: Viewer,
  { author, isDry, check }: Entering,
): Promise<readonly Entered[]> {
  // Before anything is looked for by what they name: they may come from outside, in any shape.
  changes.forEach(hasItsShape)
  check?.(changes)
  if (isDry) {
    await tryChanges(changes, desk, { author })
    return changes.map((change) => ({ change, entry: null }))
  }
  const entries = await desk.store.enter(desk.rel, changes, author)
  return changes.map((change, place) => ({ change, entry: entries[place] ?? null }))
}

export interface Trying {
  readonly author: Author
  /** Called with the place of each change before it is judged. */
  readonly onEach?: (place: number) => void
}

/** Judges the changes one after the other, each by the state that those before it would leave. Throws Refusal. */
export async function tryChanges(
  changes: readonly Change[],
  { store, rel, reader, today }: Viewer,
  { author, onEach }: Trying,
): Promise<void> {
  const size = await (await store.log(rel)).size()
  const items = new Map<string, Item>()
  for (const [place, change] of changes.entries()) {
    onEach?.(place)
    for (const id of referencesOf(change, rel)) {
      const item = items.has(id) ? null : await store.item(rel, id, reader)
      if (item !== null) items.set(id, item)
    }
    decide(change, { items, today, signedBy: author.key?.verifierKey ?? null })
    const entry = { index: size + place, hash: '', at: `${today}T00:00:00Z`, by: author.by }
    if (change.type !== 'note.add') {
      items.set(change.obj, evolve(items.get(change.obj) ?? null, { ...change, ...entry }))
    }
  }
}
