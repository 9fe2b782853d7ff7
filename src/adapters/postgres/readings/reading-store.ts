import type { SourceRecord } from '../../../model/index.ts'

/** A text that was read, its reader's own until what is accepted of it is entered. */
export interface KeptReading {
  readonly id: string
  /** Who handed it in. */
  readonly owner: string
  /** The register whose text it is; null for what was handed in. */
  readonly rel: string | null
  readonly name: string
  readonly format: string
  readonly bytes: number
  readonly sha256: string
  readonly text: string
  readonly record: SourceRecord
  readonly publication: {
    readonly publisher: string | null
    readonly address: string | null
    readonly publishedOn: string | null
  }
}

/** What is told of a reading in a list. Times are milliseconds since 1970, UTC. */
export interface ReadingLine {
  readonly id: string
  readonly name: string
  readonly bytes: number
  readonly readAt: number
  /** When something was last decided; null before that. */
  readonly changedAt: number | null
  /** How many items are decided. */
  readonly decided: number
}

/** Whose decisions, of which reading, for which register. */
export interface ReviewKey {
  readonly owner: string
  readonly reading: string
  readonly rel: string
}

export interface ReviewFacts {
  /** As it was given: JSON. */
  readonly decided: object
  /** How many items that decides. */
  readonly count: number
  /** Of the state from which it goes on; 0 where nothing was decided before. What is kept is of the next version. */
  readonly version: number
}

export interface KeptReview {
  readonly decided: unknown
  /** Each keeping and each entering makes another one, from 1. */
  readonly version: number
}

/** `changed`: what is kept is no longer of the version from which one went on. `unknown`: no such reading of the owner's. */
export type Keeping = 'kept' | 'changed' | 'unknown'

/**
 * Readings and what was decided of them, across restarts. Every function asks for one owner's alone. `at`: milliseconds
 * since 1970, UTC. Throws StoreError as `asStoreError` says.
 */
export interface ReadingStore {
  /**
   * Keeps the reading; the owner's least used ones beyond the limits go, and everybody's that are too old. One of which
   * something is decided and not entered never goes for another: false where such ones leave no room, and nothing is kept.
   */
  readonly add: (reading: KeptReading, at: number) => Promise<boolean>
  /** It is used by that. Null for one that is not there, or somebody else's. */
  readonly reading: (id: string, owner: string, at: number) => Promise<KeptReading | null>
  /**
   * Those of which nothing was entered in the register since something was decided, the last used one first; of those that
   * were entered in another register only what was decided for this one. Texts of other registers are left out.
   */
  readonly unfinished: (owner: string, rel: string) => Promise<readonly ReadingLine[]>
  /** With all that was decided of it; false when there is none of the owner's. */
  readonly remove: (id: string, owner: string) => Promise<boolean>
  /** What was decided; null when nothing was. */
  readonly review: (key: ReviewKey) => Promise<KeptReview | null>
  readonly keepReview: (key: ReviewKey, facts: ReviewFacts, at: number) => Promise<Keeping>
  /** What was accepted has been entered: the reading is no longer unfinished. */
  readonly endReview: (key: ReviewKey, at: number) => Promise<void>
  /** Forgets what nobody has touched for long. */
  readonly tidy: (at: number) => Promise<void>
  readonly close: () => Promise<void>
}
