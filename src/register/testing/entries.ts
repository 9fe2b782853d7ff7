import type { Change, RecordedChange } from '../entries/changes.ts'
import type { EntryRef } from '../items/common.ts'

/** A place in the history: its hash and instant follow from the index, one second after the other on 1 January 2024. */
export function entryRef(index = 0, some: Partial<EntryRef> = {}): EntryRef {
  return { index, hash: hashOf(index), at: instantOf(index), by: 'secretariat', party: null, ...some }
}

/** 64 hex digits, the index at their end: not a true hash, but one that tells entries apart and can be read. */
export function hashOf(index: number): string {
  return index.toString(16).padStart(64, '0')
}

function instantOf(index: number): string {
  const [hours, minutes, seconds] = [Math.floor(index / 3600), Math.floor(index / 60) % 60, index % 60]
  return `2024-01-01T${[hours, minutes, seconds].map((part) => String(part).padStart(2, '0')).join(':')}Z`
}

/** The changes as the register holds them after they were entered one after the other, beginning at the index. */
export function aHistory(changes: readonly Change[], from = 0): readonly RecordedChange[] {
  return changes.map((change, place) => ({ ...entryRef(from + place), ...change }))
}
