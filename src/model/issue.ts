import type { Span } from './span.ts'

/** Everything odd or uncertain that reading can report. A code never changes its meaning. */
export const ISSUE_CODES = [
  // the characters
  'BYTE_ORDER_MARK',
  'LONE_SURROGATE',
  'NUL_CHARACTER',
  'BIDI_CONTROL',
  'ZERO_WIDTH',
  'CONTROL_CHARACTER',
  // the text as a whole
  'TEXT_EMPTY',
  'LANGUAGE_NOT_READ',
  'NO_STATEMENT_FOUND',
  'TEXT_CUT_SHORT',
  // quotations
  'QUOTE_NOT_CLOSED',
  'QUOTE_NOT_OPENED',
  // the event and its dates
  'EVENT_DATE_MISSING',
  'EVENT_DATE_UNCERTAIN',
  'WEEKDAY_CONTRADICTS_DATE',
  'DATE_IMPOSSIBLE',
  'DATE_NOT_RESOLVED',
  // who is meant
  'SPEAKER_UNCERTAIN',
  'SPEAKER_UNKNOWN',
  'NAMES_UNDECIDED',
  'PRONOUN_UNCERTAIN',
  // what is to be done
  'UNDERTAKING_WITHOUT_DUE',
  'ACTOR_UNCERTAIN',
] as const

export type IssueCode = (typeof ISSUE_CODES)[number]

/** `note` informs, `warning` asks for a look, `error` says that something could not be read. */
export type Severity = 'note' | 'warning' | 'error'

export interface Issue {
  readonly code: IssueCode
  readonly severity: Severity
  /** The words concerned, or null when the issue is about the text as a whole. */
  readonly span: Span | null
  /** One English sentence: what is odd, and what was done about it. */
  readonly message: string
  /** The values the message names, for other languages to fill in. */
  readonly values?: Readonly<Record<string, string | number>>
}
