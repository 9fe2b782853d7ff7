import type { Rung } from '../../register/index.ts'
import type { Basis, LinkKind } from '../network/index.ts'
import type { BodyKind } from './body-kinds.ts'
import type { Duration } from './durations.ts'
import type { StepCode } from './step-codes.ts'

/**
 * What a step waits for. A step of one side waits for the same side's; a joint step for that of every side; a step of
 * one side for a joint one as it is. Where the step named is not part of the document's way, what that one would have
 * waited for stands in its place.
 */
export interface After {
  readonly step: StepCode
  /** `FS` when absent. */
  readonly kind?: LinkKind
  /** Days of the year; 0 when absent. */
  readonly lagDays?: number
}

/** One step of a type of document, on each side or jointly. */
export interface StepRow {
  readonly code: StepCode
  readonly side: 'each' | 'joint'
  /** Whose days are worked: the side's own, the days common to all sides, or every day. */
  readonly calendar: 'own' | 'joint' | 'every-day'
  /** Who does it. Of a joint step: one of each side, unless the body is joint itself. Empty: nobody is taken up. */
  readonly by: readonly BodyKind[]
  readonly duration: Duration
  readonly after: readonly After[]
  /** The rung of the register that it works towards: reached, the step is over. */
  readonly towards: Rung
  /** Its own end is that rung. */
  readonly isRung: boolean
  readonly returns: { readonly steps: readonly StepCode[]; readonly probability: number; readonly basis: Basis } | null
  /** Chance that it never happens. */
  readonly never: { readonly chance: number; readonly basis: Basis } | null
}

type Given = Pick<StepRow, 'code' | 'by' | 'duration' | 'after' | 'towards'> & Partial<StepRow>

/** Work of one side on its own days. */
export function ofEach(given: Given): StepRow {
  return { side: 'each', calendar: 'own', isRung: false, returns: null, never: null, ...given }
}

/** Work of all sides on their common days. */
export function together(given: Given): StepRow {
  return { side: 'joint', calendar: 'joint', isRung: false, returns: null, never: null, ...given }
}

/** A rung that is reached by all at once when what it waits for is over. */
export function reached(given: Omit<Given, 'by'>): StepRow {
  return together({ calendar: 'every-day', isRung: true, by: [], ...given })
}
