import type { Issue } from './issue.ts'
import type { Span } from './span.ts'

/** The name and version of the shape below. */
export const RECORD_SCHEMA = 'paygir.record/1'

/** How sure the reader is: the rule leaves one reading, the usual one, or a guess to be looked at. */
export type Confidence = 'certain' | 'likely' | 'unsure'

/** Why an item is in the record: the confidence word and the name of the rule that found it. */
export interface Basis {
  readonly confidence: Confidence
  readonly rule: string
}

/** What reading one official text gives. Every item is pinned to its words. */
export interface SourceRecord {
  readonly schema: typeof RECORD_SCHEMA
  readonly source: SourceFacts
  readonly event: Event
  readonly participants: readonly Participant[]
  readonly mentions: readonly Mention[]
  readonly statements: readonly Statement[]
  readonly undertakings: readonly Undertaking[]
  readonly documents: readonly DocumentMention[]
  readonly levelClaims: readonly LevelClaim[]
  readonly fields: readonly FieldMention[]
  readonly dates: readonly DateMention[]
  readonly parts: readonly TextPart[]
  readonly issues: readonly Issue[]
}

export interface SourceFacts {
  /** UTF-16 code units. */
  readonly length: number
  /** ISO 639-1 code of the language of the text itself, or null when none was recognised. */
  readonly language: string | null
}

export type EventKind = 'meeting' | 'call' | 'visit' | 'session' | 'summit' | 'signing' | 'statement'

export interface Event extends Basis {
  readonly kind: EventKind
  /** ISO: `2022-05-30`, `2022-05`, `2022`, or null when the text gives none. */
  readonly date: string | null
  readonly place: string | null
  /** The words that gave each, or null. */
  readonly kindSpan: Span | null
  readonly dateSpan: Span | null
  readonly placeSpan: Span | null
  /** The headline as printed, or null. */
  readonly title: Span | null
  /** "the 14th session" → 14; null when not numbered. */
  readonly sessionNumber: number | null
}

export type ParticipantKind = 'person' | 'delegation' | 'state' | 'body' | 'collective'

/** A person, delegation, state or body that takes part or speaks. */
export interface Participant extends Basis {
  /** `p1`, `p2`, … in order of first mention. */
  readonly id: string
  readonly kind: ParticipantKind
  readonly name: string
  readonly aliases: readonly string[]
  /** Office held ("President of Tajikistan"), or null. */
  readonly role: string | null
  /** ISO 3166 alpha-2 code, an organisation's usual abbreviation, or null. */
  readonly party: string | null
  /** For a collective: ids of the participants it stands for, when known. */
  readonly members: readonly string[]
}

export type MentionForm = 'name' | 'title' | 'pronoun' | 'collective'

/** Who is meant by a name, title or pronoun. */
export interface Mention extends Basis {
  readonly span: Span
  readonly form: MentionForm
  /** Participant ids; several for "the two leaders"; empty when nobody could be named. */
  readonly refersTo: readonly string[]
  /** Compared with the earlier mentions of the same participant: `first`, `same`, `different`, or `undecided`. */
  readonly identity: 'first' | 'same' | 'different' | 'undecided'
  /** One English sentence. */
  readonly reason: string
}

export type StatementMode = 'direct' | 'indirect' | 'mixed' | 'topic'

/** Content that the text presents as said, written, thought or wished by an identifiable speaker. */
export interface Statement extends Basis {
  /** `s1`, `s2`, … in order of the text. */
  readonly id: string
  /** Participant ids. */
  readonly speakers: readonly string[]
  /** The words that name the speaker of this cue, or null (continued speech, impersonal forms). */
  readonly speakerSpan: Span | null
  /** The reporting verb or phrase, or null where speech goes on without one. */
  readonly cue: Span | null
  readonly content: readonly Span[]
  readonly mode: StatementMode
}

export type UndertakingKind = 'commitment' | 'ask' | 'offer'

/** Something identifiable that an identifiable party or body is to do. */
export interface Undertaking extends Basis {
  readonly id: string
  readonly kind: UndertakingKind
  /** Party codes, or a joint body by its name in the text. */
  readonly actors: readonly string[]
  readonly span: Span
  /** ISO date or prefix of one, of a period (“the first half of 2032”) its last day; null when the text gives no time. */
  readonly due: string | null
  readonly dueSpan: Span | null
  /** The statement that it stands in, or null when the text tells it itself. */
  readonly statement: string | null
}

export type DocumentType =
  | 'treaty'
  | 'agreement'
  | 'memorandum'
  | 'protocol'
  | 'programme'
  | 'statement'
  | 'contract'
  | 'minutes'
  | 'other'

/** `signed` at or around this event, `planned` for later, `existing` before it. */
export type DocumentStatus = 'signed' | 'planned' | 'existing'

export interface DocumentMention extends Basis {
  readonly id: string
  readonly span: Span
  readonly type: DocumentType
  readonly status: DocumentStatus
}

/** `level`: where ties stand; `growth`: how they move; `potential`: what they could be; `target`: what is wanted. */
export type LevelAspect = 'level' | 'growth' | 'potential' | 'target'

export interface Figure {
  readonly span: Span
  readonly value: number
  /** `%`, an ISO 4217 code, `times`, or the unit as written ("MW"). */
  readonly unit: string
}

/** What a speaker (or the text itself) claims about the level, growth, potential or target of ties. */
export interface LevelClaim extends Basis {
  readonly id: string
  readonly span: Span
  readonly aspect: LevelAspect
  readonly direction: 'up' | 'down' | 'steady' | null
  readonly figures: readonly Figure[]
  /** Field of cooperation code when the claim names one, else null (ties as a whole). */
  readonly field: string | null
  /** The statement that it stands in, or null when the text tells it itself. */
  readonly statement: string | null
}

/** A mention of a field of cooperation of the controlled list. */
export interface FieldMention extends Basis {
  readonly id: string
  /** Code of the controlled list, e.g. `trade`. */
  readonly field: string
  readonly span: Span
}

export type DatePrecision = 'day' | 'month' | 'season' | 'year' | 'range'

export interface DateMention extends Basis {
  readonly id: string
  readonly span: Span
  /** ISO date or prefix; for a range its first day; null when it could not be resolved. */
  readonly value: string | null
  /** Last day of a range, else null. */
  readonly until: string | null
  readonly precision: DatePrecision
  /** The calendar the words are written in. */
  readonly calendar: 'gregorian' | 'solar-hijri'
  /** True when the value was worked out from the date of the event ("next year"). */
  readonly relative: boolean
}

/** What each stretch of the text is; parts do not overlap and come in order. */
export type TextPartKind =
  | 'letterhead'
  | 'address'
  | 'other-script'
  | 'headline'
  | 'dateline'
  | 'attribution'
  | 'contact'
  | 'turn-label'
  | 'body'

export interface TextPart {
  readonly kind: TextPartKind
  readonly span: Span
}
