import type {
  BackupErrorCode,
  BundleErrorCode,
  EngineErrorCode,
  ExchangeErrorCode,
  INPUT_ERROR_CODES,
  KeyErrorCode,
  StoreErrorCode,
} from '../adapters/index.ts'
import type { LogErrorCode } from '../log/index.ts'
import type { CalendarErrorCode, PlanErrorCode } from '../planner/index.ts'
import type { RefusalCode } from '../register/index.ts'

/** Codes of what the register refuses, and of what fails beneath it. */
export type RegisterErrorCode = RefusalCode | EngineErrorCode | StoreErrorCode

/** Codes of what is refused, or does not verify, in logs, keys and bundles. */
export type LogFileErrorCode = LogErrorCode | KeyErrorCode | BundleErrorCode

/**
 * Every code that is told in words wherever it arises; whoever has codes of their own adds words to these. Those who
 * throw them know which there are: here are only their types, so nothing of them is loaded.
 */
export type VocabularyErrorCode =
  | (typeof INPUT_ERROR_CODES)[number]
  | RegisterErrorCode
  | LogFileErrorCode
  | ExchangeErrorCode
  | BackupErrorCode
  | PlanErrorCode
  | CalendarErrorCode
  | 'E_INTERNAL'
