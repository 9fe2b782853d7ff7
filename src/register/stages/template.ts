import type { DocumentTypeCode } from './document-types.ts'
import type { Rung } from './stage-codes.ts'
import type { ConsentMeans } from './stage-mark.ts'

/** `required`: the ladder cannot pass it. `optional`: reached by some. `none`: does not exist for the type. */
export type Need = 'required' | 'optional' | 'none'

export interface RungRule {
  readonly rung: Rung
  readonly need: Need
  /** True when each party reaches it by itself. */
  readonly perParty: boolean
}

/** What is carried out: the whole text, or the parts that it lists. */
export type Scope = 'whole' | 'items' | 'commitments' | 'decisions'

/** What brings a document of the type into force. */
export type ForceBy = 'notes' | 'signature' | 'stated-date' | 'reply' | 'as-parent' | 'political'

/** The way of a type of document to operation. Data: a relationship may put its own in its place. */
export interface StageTemplate {
  readonly type: DocumentTypeCode
  readonly rungs: readonly RungRule[]
  /** Means of consent that occur; empty when none is needed. */
  readonly means: readonly ConsentMeans[]
  readonly forceBy: readonly ForceBy[]
  readonly scope: Scope
  /** Where the template comes from: `assumption` until a rule or a case confirms it. */
  readonly basis: string
}
