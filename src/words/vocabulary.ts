import type { BinaryKind } from '../adapters/index.ts'
import type {
  Confidence,
  DatePrecision,
  DocumentStatus,
  DocumentType,
  EventKind,
  IssueCode,
  LevelAspect,
  LevelClaim,
  ParticipantKind,
  Severity,
  StatementMode,
  UndertakingKind,
} from '../model/index.ts'
import type { Advice, Template } from './advice.ts'
import type { VocabularyErrorCode } from './error-codes.ts'
import type { ExchangeWords } from './exchange/exchange-words.ts'
import type { Language } from './languages.ts'
import type { LogWords } from './log/log-words.ts'
import type { PlanWords } from './plan/plan-words.ts'
import type { RegisterWords } from './register/register-words.ts'
import type { ShapeWords } from './shapes/shape-words.ts'

export type Weekday = 'Monday' | 'Tuesday' | 'Wednesday' | 'Thursday' | 'Friday' | 'Saturday' | 'Sunday'

/** What can be counted. */
export type Counted =
  | 'statements'
  | 'undertakings'
  | 'documents'
  | 'participants'
  | 'levelClaims'
  | 'fields'
  | 'dates'
  | 'issues'
  | 'unsure'
  | 'characters'

/**
 * What Paygir says wherever it is used, in one language: on a terminal, in answers of the server, in the browser. A
 * language that lacks a text does not compile.
 */
export interface Vocabulary {
  readonly language: Language
  readonly rightToLeft: boolean
  /** A number, or a text with numbers in it, in the digits of the language. */
  readonly digits: (text: string | number) => string
  /** A size in bytes, "64 MB". */
  readonly size: (bytes: number) => string
  /** An ISO date or prefix of one, as a desk officer would write it. */
  readonly date: (iso: string) => string
  /** Names of the weekdays, by their English names. */
  readonly weekdays: Readonly<Record<Weekday, string>>
  /** The number and its noun in the right form: "2 statements". */
  readonly count: Readonly<Record<Counted, (count: number) => string>>
  readonly kinds: {
    readonly event: Readonly<Record<EventKind, string>>
    readonly participant: Readonly<Record<ParticipantKind, string>>
    /** Shown beside the cue; '' for what needs no mark. */
    readonly mode: Readonly<Record<StatementMode, string>>
    readonly undertaking: Readonly<Record<UndertakingKind, string>>
    readonly documentType: Readonly<Record<DocumentType, string>>
    readonly documentStatus: Readonly<Record<DocumentStatus, string>>
    readonly aspect: Readonly<Record<LevelAspect, string>>
    readonly direction: Readonly<Record<NonNullable<LevelClaim['direction']>, string>>
    readonly severity: Readonly<Record<Severity, string>>
    readonly confidence: Readonly<Record<Confidence, string>>
    readonly precision: Readonly<Record<DatePrecision, string>>
  }
  readonly page: Readonly<Record<PageLabel, Template>>
  /** Null in the language in which the reader itself writes its messages. */
  readonly issues: Readonly<Record<IssueCode, Template>> | null
  readonly errors: Readonly<Record<VocabularyErrorCode, Advice>>
  /** What is wrong with the shape of what was sent, or is to be entered. */
  readonly shapes: ShapeWords
  readonly binary: Readonly<Record<BinaryKind, { readonly what: string; readonly fix: string }>>
  readonly register: RegisterWords
  readonly log: LogWords
  readonly exchange: ExchangeWords
  readonly plan: PlanWords
}

export type PageLabel =
  | 'participants'
  | 'statements'
  | 'undertakings'
  | 'documents'
  | 'levelClaims'
  | 'fields'
  | 'dates'
  | 'issues'
  | 'alsoCalled'
  | 'goesOn'
  | 'speakerUnknown'
  | 'together'
  | 'actorUnknown'
  | 'due'
  | 'noDue'
  | 'saidBy'
  | 'unsure'
  | 'undecidedNames'
  | 'dateUnknown'
  | 'dateUnresolved'
  | 'relative'
  | 'sessionNumber'
  | 'moreFull'
  | 'standardInput'
  | 'nothing'
  | 'places'
  | 'asData'
  | 'sampleNote'
  | 'progress'
  | 'progressLeft'
  | 'pasteHere'
