import type { Confidence, UndertakingKind } from '../../model/index.ts'

/** How the words of an action begin: a verb ("build a line"), its -ing form, a thing ("the sharing of data"), or a whole clause. */
export type ActionShape = 'verb' | 'gerund' | 'thing' | 'clause'

/** Something to be done as a rule found it, before its end is known. */
export interface Hit {
  readonly kind: UndertakingKind
  readonly rule: string
  readonly confidence: Confidence
  /** Token at which the action begins. */
  readonly from: number
  /** A later token that belongs to the action whatever stands before it; absent: none. */
  readonly holds?: number
  /** Token behind the action, where its rule knows it. */
  readonly to?: number
  readonly shape: ActionShape
  /** Party codes or names of bodies. */
  readonly actors: readonly string[]
  /** Said of attitudes as often as of actions: only a particular action counts. */
  readonly strict: boolean
}
