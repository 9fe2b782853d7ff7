import type { CueCandidate } from '../cues/find-cues.ts'
import type { Discourse } from '../people/discourse.ts'
import type { Speaker } from '../people/speaker.ts'
import type { Clause } from './clause.ts'
import type { Draft } from './draft.ts'

/** What a frame over the whole sentence found, and where the reading of single cues may go on. */
export interface Framed {
  readonly drafts: readonly Draft[]
  readonly speaker: Speaker | null
  /** Cues before this token are spent. */
  readonly from: number
  /** Verbs of cues that a frame has used. */
  readonly used: ReadonlySet<number>
}

export type Frame = (clause: Clause, discourse: Discourse, cues: readonly CueCandidate[]) => Framed | null
