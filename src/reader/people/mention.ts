import type { OfficeRank } from '../wording/en/titles.ts'

export type FoundKind = 'person' | 'role' | 'pronoun' | 'collective' | 'party' | 'body' | 'document' | 'event'

/** A stretch of a sentence that can be somebody: what it says about who, before anybody is settled on. */
export interface FoundMention {
  readonly kind: FoundKind
  /** Token indices in the sentence, half-open. The article belongs to the stretch. */
  readonly from: number
  readonly to: number
  /** Words of the personal name, without titles. */
  readonly name: readonly string[]
  readonly honorific: string
  /** The office as written, without article and country ("President"). */
  readonly office: string
  readonly rank: OfficeRank | null
  /** Party code when the mention names it ("the Tajik President"), else null. */
  readonly party: string | null
  /** For two or more parties named together ("Russia and Turkmenistan"). */
  readonly parties: readonly string[]
  /** Head word of collectives, documents and events, and the pronoun itself; lower case. */
  readonly head: string
  /** The article or determiner that opens it, lower case, or ''. */
  readonly article: string
}

export const BARE_MENTION = {
  name: [],
  honorific: '',
  office: '',
  rank: null,
  party: null,
  parties: [],
  head: '',
  article: '',
} as const
