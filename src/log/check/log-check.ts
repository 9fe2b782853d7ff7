import { toHex } from '../bytes/hex.ts'
import { decodeEntry } from '../entry/encode.ts'
import type { Entry } from '../entry/entry.ts'
import { LogError } from '../log-error.ts'
import { append, EMPTY_FRONTIER, type Frontier } from '../merkle/frontier.ts'
import { leafHash } from '../merkle/hash.ts'

/** One entry that was checked: its place, its leaf hash, and what it says. */
export interface CheckedEntry {
  readonly index: number
  readonly leaf: Uint8Array
  readonly entry: Entry
}

/** A check of a whole log, entry by entry from the first. */
export interface LogCheck {
  /**
   * Takes the bytes of the next entry. Throws what `decodeEntry` throws, E_LOG_REL_DIFFERS, E_LOG_ID_REPEATED or
   * E_LOG_PREV_DIFFERS, each with the `index` of the entry; nothing is taken in then.
   */
  add(bytes: Uint8Array): CheckedEntry
  /** Takes in an entry of which only the leaf hash is given. What a later entry names as the one before may be it. */
  withhold(leaf: Uint8Array): void
  /** The tree over all that was taken in: compare `rootOf(frontier())` with a checkpoint. */
  frontier(): Frontier
}

/**
 * Checks that entries are written canonically, that all belong to one relationship, that no name comes twice, and that
 * each names the entry before it of the same object. Signatures of actors are the caller's: the core holds no keys.
 */
export function createLogCheck(): LogCheck {
  let frontier = EMPTY_FRONTIER
  let rel: string | null = null
  const ids = new Set<string>()
  const lastOf = new Map<string, string>()
  const withheld = new Set<string>()
  return {
    add(bytes) {
      const index = frontier.size
      const entry = decodeAt(bytes, index)
      const last = lastOf.get(entry.obj) ?? null
      if (entry.rel !== (rel ?? entry.rel)) throw differs('E_LOG_REL_DIFFERS', index, [rel, entry.rel])
      if (ids.has(entry.id)) throw new LogError('E_LOG_ID_REPEATED', { index, value: entry.id })
      if (entry.prev !== last && !withheld.has(entry.prev ?? ''))
        throw differs('E_LOG_PREV_DIFFERS', index, [last, entry.prev])
      const leaf = leafHash(bytes)
      frontier = append(frontier, leaf).frontier
      rel = entry.rel
      ids.add(entry.id)
      lastOf.set(entry.obj, toHex(leaf))
      return { index, leaf, entry }
    },
    withhold(leaf) {
      frontier = append(frontier, leaf).frontier
      withheld.add(toHex(leaf))
    },
    frontier: () => frontier,
  }
}

function decodeAt(bytes: Uint8Array, index: number): Entry {
  try {
    return decodeEntry(bytes)
  } catch (error) {
    throw error instanceof LogError ? new LogError(error.code, { ...error.values, index }) : error
  }
}

type Difference = 'E_LOG_REL_DIFFERS' | 'E_LOG_PREV_DIFFERS'

function differs(
  code: Difference,
  index: number,
  [expected, found]: readonly [string | null, string | null],
): LogError {
  return new LogError(code, { index, expected: expected ?? 'none', found: found ?? 'none' })
}
