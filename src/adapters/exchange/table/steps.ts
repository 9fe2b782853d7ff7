import type { EntryRef, Item } from '../../../register/index.ts'

/** The number, from 1, of an entry among those that moved the item: marks, their withdrawal, evidence and statuses. */
export function stepsOf(item: Item): (entry: EntryRef | undefined) => number | null {
  const entries = [
    ...item.stages.flatMap(({ entry, withdrawn }) => [entry.index, withdrawn?.entry.index ?? entry.index]),
    ...item.evidence.map(({ entry }) => entry.index),
    ...item.statuses.map(({ entry }) => entry.index),
  ]
  const inOrder = [...new Set(entries)].sort((a, b) => a - b)
  const places = new Map(inOrder.map((index, place) => [index, place + 1]))
  return (entry) => (entry === undefined ? null : (places.get(entry.index) ?? null))
}
