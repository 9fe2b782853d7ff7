import type {
  AgreementState,
  ChangeType,
  Condition,
  ConsentMeans,
  DelayReason,
  DocumentTypeCode,
  ItemKind,
  Knowledge,
  MeetingKind,
  Renewal,
  Rung,
  StageCode,
  UndertakingFacts,
  UndertakingStatus,
  WaitingWhy,
} from '../../register/index.ts'
import type { Advice } from '../advice.ts'
import type { RegisterErrorCode } from '../error-codes.ts'
import type { FactLabel, RegisterLabel } from './labels.ts'

export type RegisterErrors = Readonly<Record<RegisterErrorCode, Advice>>

/** `day`: ten columns, `month`: seven, `tight`: five. */
export type DateForm = 'day' | 'month' | 'tight'

/** What takes time while a data folder is opened or closed. */
export type OpeningStep = 'unpacking' | 'initialising' | 'starting' | 'recovering' | 'stopping' | 'sample'

/** What can be counted in a register. */
export type RegisterCounted = 'documents' | 'undertakings' | 'changes' | 'days' | 'items' | 'entries'

/** What is said of registers, in one language. */
export interface RegisterWords {
  readonly stages: Readonly<Record<StageCode, string>>
  /** Headings of at most seven columns. */
  readonly columns: Readonly<Record<Rung, string>>
  readonly knowledge: Readonly<Record<Knowledge, string>>
  readonly conditions: Readonly<Record<Condition, string>>
  readonly types: Readonly<Record<DocumentTypeCode, string>>
  readonly means: Readonly<Record<ConsentMeans, string>>
  readonly kinds: Readonly<Record<ItemKind, string>>
  readonly meetings: Readonly<Record<MeetingKind, string>>
  readonly undertakings: Readonly<Record<UndertakingFacts['kind'], string>>
  readonly statuses: Readonly<Record<UndertakingStatus, string>>
  readonly delays: Readonly<Record<DelayReason, string>>
  readonly renewals: Readonly<Record<Renewal, string>>
  readonly waits: Readonly<Record<WaitingWhy, string>>
  readonly agreement: Readonly<Record<AgreementState, string>>
  /** What the settings of the plan are called, and a change of them. */
  readonly settings: Readonly<Record<'name' | 'changed', string>>
  readonly changes: Readonly<Record<ChangeType, string>>
  readonly facts: Readonly<Record<FactLabel, string>>
  readonly steps: Readonly<Record<OpeningStep, string>>
  readonly count: Readonly<Record<RegisterCounted, (count: number) => string>>
  /** An ISO date or prefix of one in few columns; what does not fit is left out from the right. */
  readonly shortDate: (iso: string, form: DateForm) => string
  readonly page: Readonly<Record<RegisterLabel, string>>
}
