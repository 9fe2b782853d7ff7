import type { BinaryKind } from '../../adapters/index.ts'
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
} from '../../model/index.ts'
import type { CommandGroup, CommandName } from '../commands.ts'
import type { ErrorCode } from '../error-codes.ts'
import type { OptionName } from '../options.ts'
import type { Advice, Template } from './advice.ts'
import type { ExchangeWords } from './exchange/exchange-words.ts'
import type { LogWords } from './log/log-words.ts'
import type { PlanWords } from './plan/plan-words.ts'
import type { RegisterWords } from './register/register-words.ts'

/** The languages in which Paygir speaks to its users. */
export const LANGUAGES = ['en', 'fa', 'tg', 'ru'] as const

export type { Advice, Template } from './advice.ts'

export type Language = (typeof LANGUAGES)[number]

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

/** Every text that Paygir prints, in one language. A language that lacks one does not compile. */
export interface Words {
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
  readonly errors: Readonly<Record<ErrorCode, Advice>>
  readonly binary: Readonly<Record<BinaryKind, { readonly what: string; readonly fix: string }>>
  readonly commands: Readonly<Record<CommandName, string>>
  readonly commandGroups: Readonly<Record<CommandGroup, string>>
  readonly options: Readonly<Record<OptionName, string>>
  readonly help: Readonly<Record<HelpText, Template>>
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

export type HelpText =
  | 'title'
  | 'what'
  | 'usage'
  | 'commands'
  | 'options'
  | 'examples'
  | 'exampleRead'
  | 'exampleStdin'
  | 'exampleJson'
  | 'formats'
  | 'plainColumns'
  | 'exitCodes'
  | 'exit0'
  | 'exit1'
  | 'exit2'
  | 'exit3'
  | 'exit4'
  | 'exit5'
  | 'exit6'
  | 'exit7'
  | 'exit130'
  | 'more'

export type Values = Readonly<Record<string, string | number>>

/** Fills a template. Values that are not known stay empty; a `[[ … ]]` part that needs one goes altogether. */
export function fill(template: Template, values: Values = {}): string {
  return partsOf(template, values)
    .map(({ text }) => text)
    .join('')
}

/** A stretch of a filled template: our words, or a value. */
export interface FilledPart {
  readonly text: string
  readonly isValue: boolean
}

/** The same in pieces, for a page that shows values apart from our words. */
export function partsOf(template: Template, values: Values): readonly FilledPart[] {
  const kept = template.replace(/\[\[(.*?)\]\]/g, (_, part: string) => (isKnown(part, values) ? part : ''))
  return kept
    .split(/(\{\w+\})/)
    .map((piece) => {
      const name = /^\{(\w+)\}$/.exec(piece)?.[1]
      return { text: name === undefined ? piece : String(values[name] ?? ''), isValue: name !== undefined }
    })
    .filter(({ text }) => text !== '')
}

function isKnown(part: string, values: Values): boolean {
  const names = [...part.matchAll(/\{(\w+)\}/g)].map((match) => match[1] ?? '')
  return names.every((name) => values[name] !== undefined && values[name] !== '')
}
