import type { ItemId, PartialDate, PartyCode, Pin } from '../items/common.ts'
import type {
  BodyFacts,
  ContradictionFacts,
  DocumentFacts,
  DraftFacts,
  EventFacts,
  PlanFacts,
  PublicationFacts,
  RecordFacts,
  RelationshipFacts,
  UndertakingFacts,
} from '../items/facts.ts'
import type { DelayReason, Evidence, NamePair, NameVerdict, Scale, UndertakingStatus } from '../items/item.ts'
import type { StageCode } from '../stages/stage-codes.ts'
import type { ConsentMeans } from '../stages/stage-mark.ts'
import type { StageTemplate } from '../stages/template.ts'

/** What each type of entry says: the plain body of the entry, by the entry's `type`. */
export interface ChangeBodies {
  readonly 'relationship.open': RelationshipFacts
  readonly 'template.set': StageTemplate
  /** A key for a party; `retires` names the verifier key that it takes the place of. */
  readonly 'key.add': { readonly party: PartyCode; readonly verifierKey: string; readonly retires: string | null }
  /** Whether two spellings are names of one person; `one` comes first in the order of characters. Later ones count. */
  readonly 'names.decide': NamePair & { readonly decision: NameVerdict; readonly reason: string | null }
  readonly 'body.add': BodyFacts
  readonly 'event.add': EventFacts
  readonly 'source.add': PublicationFacts
  readonly 'record.add': RecordFacts
  readonly 'document.add': DocumentFacts
  readonly 'undertaking.add': UndertakingFacts
  readonly 'contradiction.add': ContradictionFacts
  /** Private to the party of the entry. */
  readonly 'draft.add': DraftFacts
  /** Settings of the plan, or a baseline; the content is kept by its hash. */
  readonly 'plan.add': PlanFacts
  /** New values of some of the item's facts. */
  readonly 'item.correct': { readonly changes: Readonly<Record<string, unknown>>; readonly reason: string }
  /** Entered by mistake; the item stays, marked. */
  readonly 'item.withdraw': { readonly reason: string }
  readonly 'stage.set': {
    readonly stage: StageCode
    readonly party: PartyCode | null
    readonly on: PartialDate
    readonly means: ConsentMeans | null
    readonly scope: string | null
    /** Evidence entered with the move; its `stage` and `party` are those of the move. */
    readonly evidence: readonly NewEvidence[]
    /** The successor, when superseded. */
    readonly successor: ItemId | null
  }
  readonly 'stage.withdraw': {
    readonly stage: StageCode
    readonly party: PartyCode | null
    readonly reason: string
  }
  readonly 'evidence.add': NewEvidence & { readonly stage: StageCode | null; readonly party: PartyCode | null }
  readonly 'status.set': {
    readonly status: UndertakingStatus
    readonly on: PartialDate
    readonly reason: string | null
    readonly evidence: readonly NewEvidence[]
  }
  readonly 'judgement.add': {
    readonly scale: Scale
    readonly score: number
    readonly author: string
    readonly on: PartialDate
    readonly guideline: string
    readonly reason: string
  }
  readonly 'delay.add': {
    readonly reason: DelayReason
    readonly party: PartyCode | null
    readonly since: PartialDate | null
    readonly waitsFor: ItemId | null
    readonly text: string
    readonly source: ItemId | null
  }
  readonly 'comment.add': { readonly text: string; readonly language: string | null }
  /** Private to the party of the entry. */
  readonly 'note.add': { readonly text: string; readonly language: string | null }
  /** The party of the entry agrees with the item as its entries up to `upTo` leave it. Signed by the party's key. */
  readonly endorse: { readonly upTo: string; readonly reason: string | null }
  readonly dispute: { readonly upTo: string; readonly reason: string | null }
}

/** Evidence before it has a place in the history. */
export interface NewEvidence {
  readonly supports: Evidence['supports']
  readonly on: PartialDate
  readonly source: ItemId | null
  readonly grade: Evidence['grade']
  readonly text: string
  readonly attachment: string | null
  readonly pins: readonly Pin[]
}

export type ChangeType = keyof ChangeBodies

/** The types whose bodies only the party of the entry may see; the log holds a salted commitment in their place. */
export const PRIVATE_TYPES = ['note.add', 'draft.add'] as const satisfies readonly ChangeType[]

export function isPrivate(type: string): boolean {
  return (PRIVATE_TYPES as readonly string[]).includes(type)
}

/** A change that somebody wants to enter. */
export type Change = {
  readonly [T in ChangeType]: {
    readonly type: T
    readonly obj: ItemId
    /** The side on whose behalf it is entered; null for the joint secretariat. */
    readonly party: PartyCode | null
    readonly body: ChangeBodies[T]
  }
}[ChangeType]

/** A change with its place in the history. `body` is null where this reader may not see it. */
export interface RecordedChange {
  readonly type: ChangeType
  readonly obj: ItemId
  readonly party: PartyCode | null
  readonly body: ChangeBodies[ChangeType] | null
  readonly index: number
  readonly hash: string
  readonly at: string
  readonly by: string
}
