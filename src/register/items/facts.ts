import type { DocumentTypeCode } from '../stages/document-types.ts'
import type { StageCode } from '../stages/stage-codes.ts'
import type { ItemId, LocalText, PartialDate, PartyCode, Pin } from './common.ts'

/** A side of the relationship. */
export interface Party {
  readonly code: PartyCode
  readonly names: LocalText
}

export interface RelationshipFacts {
  readonly names: LocalText
  readonly parties: readonly Party[]
}

export interface Contact {
  readonly name: string
  readonly role: string | null
  readonly address: string | null
}

/** A ministry, agency, committee or joint commission that answers for things. */
export interface BodyFacts {
  readonly names: LocalText
  /** Null for a joint body of all parties. */
  readonly party: PartyCode | null
  /** Code of the field of cooperation, or null for a body of all fields. */
  readonly field: string | null
  readonly contacts: readonly Contact[]
}

export const MEETING_KINDS = ['session', 'visit', 'meeting', 'call', 'summit', 'signing', 'follow-up', 'other'] as const
export type MeetingKind = (typeof MEETING_KINDS)[number]

/** A meeting, visit or session of the commission. */
export interface EventFacts {
  readonly kind: MeetingKind
  readonly titles: LocalText
  readonly from: PartialDate | null
  readonly until: PartialDate | null
  readonly place: string | null
  /** The number of a commission's session; null for other events. */
  readonly sessionNumber: number | null
  /** The side that held it, when known. */
  readonly host: PartyCode | null
  readonly note: string | null
  readonly sources: readonly ItemId[]
}

/** How far a publisher can be relied on, as in the Admiralty code: A reliable … E not, F cannot be judged. */
export const RELIABILITIES = ['A', 'B', 'C', 'D', 'E', 'F'] as const
export type Reliability = (typeof RELIABILITIES)[number]

export interface PublicationFacts {
  readonly publisher: string | null
  readonly title: string | null
  /** Where it was published, or null for a text that was handed in. */
  readonly address: string | null
  /** ISO 639-1. */
  readonly language: string | null
  readonly publishedOn: PartialDate | null
  /** `sha256:<hex>` of the stored text (UTF-8), or null when only the address is known. */
  readonly textHash: string | null
  readonly reliability: Reliability
}

/** A text that was read: what of its record was taken over, and the record itself by its hash. */
export interface RecordFacts {
  readonly source: ItemId
  /** `sha256:<hex>` of the record as canonical JSON. */
  readonly recordHash: string
  readonly accepted: readonly ItemId[]
  /** Ids, within the record, of what the reviewer rejected. */
  readonly rejected: readonly string[]
}

export interface Signatory {
  readonly name: string
  readonly office: string | null
  readonly party: PartyCode | null
}

export const RENEWALS = ['none', 'automatic', 'by-agreement', 'unknown'] as const
export type Renewal = (typeof RENEWALS)[number]

/** By when a stage is to be reached, where a text or a decision says so. */
export interface Deadline {
  readonly stage: StageCode
  readonly on: PartialDate
  readonly why: string | null
}

/** Who answers for a document or undertaking on a side. */
export interface Responsibility {
  readonly body: ItemId
  readonly party: PartyCode | null
}

/** A signed document as it stands on paper. */
export interface DocumentFacts {
  readonly type: DocumentTypeCode
  readonly titles: LocalText
  readonly signedOn: PartialDate | null
  readonly place: string | null
  /** ISO 639-1 codes of the languages it is done in. */
  readonly languages: readonly string[]
  /** The language whose text prevails, or null when all are equal or it is not known. */
  readonly prevailing: string | null
  readonly signatories: readonly Signatory[]
  readonly parties: readonly PartyCode[]
  /** Code of the field of cooperation. */
  readonly field: string
  /** How long it runs, in months; null when unlimited or not known. */
  readonly termMonths: number | null
  readonly expiresOn: PartialDate | null
  readonly renewal: Renewal
  /** Days before expiry by which a notice must be given; null when none is known. */
  readonly noticeDays: number | null
  readonly parent: ItemId | null
  readonly successor: ItemId | null
  /** Documents that must be operational first. */
  readonly dependsOn: readonly ItemId[]
  readonly event: ItemId | null
  readonly responsible: readonly Responsibility[]
  readonly deadlines: readonly Deadline[]
  readonly sources: readonly ItemId[]
  readonly pins: readonly Pin[]
  readonly note: string | null
  /** Names of the facts above that no page confirms. */
  readonly unverified: readonly string[]
}

export const UNDERTAKING_KINDS = ['commitment', 'ask', 'offer', 'decision'] as const

/** Something that somebody said they, or asked that others, would do. */
export interface UndertakingFacts {
  readonly kind: (typeof UNDERTAKING_KINDS)[number]
  /** Party codes; empty when the text names none. */
  readonly actors: readonly PartyCode[]
  readonly body: ItemId | null
  readonly action: LocalText
  readonly due: PartialDate | null
  readonly field: string | null
  readonly record: ItemId | null
  readonly document: ItemId | null
  readonly sources: readonly ItemId[]
  readonly pins: readonly Pin[]
  readonly note: string | null
}

/** Two or more publishers that say different things of one matter; none is struck out. */
export interface ContradictionFacts {
  readonly topic: string
  /** The topic by language; null, or missing in older entries, where it is told in one alone. */
  readonly titles?: LocalText | null
  readonly about: readonly ItemId[]
  readonly claims: readonly { readonly value: string; readonly source: ItemId | null }[]
}

/** What is prepared by one side and not yet entered. Known to that side alone. */
export interface DraftFacts {
  readonly title: string
  readonly text: string
}

/** `settings`: what documents are planned by; it changes. `baseline`: a plan as it was agreed; it never does. */
export const PLAN_ROLES = ['settings', 'baseline'] as const
export type PlanRole = (typeof PLAN_ROLES)[number]

/** A file of the plan: its content is kept beside the register, by its hash. */
export interface PlanFacts {
  readonly role: PlanRole
  readonly name: string
  /** The day that it was made for: `today` of a baseline. */
  readonly asOf: PartialDate
  /** `sha256:<hex>` of the content as it is kept. */
  readonly contentHash: string
}

/** The facts of each kind of item, as entered first and as corrected since. */
export interface FactsOf {
  readonly relationship: RelationshipFacts
  readonly body: BodyFacts
  readonly event: EventFacts
  readonly source: PublicationFacts
  readonly record: RecordFacts
  readonly document: DocumentFacts
  readonly undertaking: UndertakingFacts
  readonly contradiction: ContradictionFacts
  readonly draft: DraftFacts
  readonly plan: PlanFacts
}

export type ItemKind = keyof FactsOf

/** The letters before the colon in the ids of each kind. */
export const ID_PREFIX: Readonly<Record<ItemKind, string>> = {
  relationship: 'rel',
  body: 'body',
  event: 'event',
  source: 'src',
  record: 'rec',
  document: 'doc',
  undertaking: 'und',
  contradiction: 'con',
  draft: 'draft',
  plan: 'plan',
}
