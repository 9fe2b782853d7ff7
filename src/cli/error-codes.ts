import {
  type EngineErrorCode,
  type ExchangeErrorCode,
  INPUT_ERROR_CODES,
  type StoreErrorCode,
} from '../adapters/index.ts'
import type { CalendarErrorCode, PlanErrorCode } from '../planner/index.ts'
import type { LogFileErrorCode, VocabularyErrorCode } from '../words/index.ts'
import { exitCodeOfLog } from './log/error-codes.ts'

/** What can be wrong with a command line. A code never changes its meaning. */
export const USAGE_ERROR_CODES = [
  'E_UNKNOWN_COMMAND',
  'E_UNKNOWN_OPTION',
  'E_OPTION_NEEDS_VALUE',
  'E_OPTION_TAKES_NO_VALUE',
  'E_OPTION_NOT_FOR_COMMAND',
  'E_BAD_VALUE',
  'E_BAD_DATE',
  'E_TWO_FORMATS',
  'E_TOO_MANY_ARGUMENTS',
  'E_MISSING_ARGUMENT',
  'E_NO_INPUT',
  'E_OPTION_NEEDED',
  'E_NO_REGISTER',
  'E_REL_NEEDED',
  'E_REL_UNKNOWN',
  'E_ITEM_NOT_FOUND',
  'E_ITEM_AMBIGUOUS',
  'E_NOT_PLANNED',
  'E_WRONG_FACT',
  'E_NOT_CONFIRMED',
  'E_NOT_JSON',
  'E_FILE_EXISTS',
  'E_FILE_NOT_WRITTEN',
  'E_NOT_EMPTY',
  'E_PAGES_NOT_BUILT',
  'E_ACCOUNT_UNKNOWN',
] as const

export type UsageErrorCode = (typeof USAGE_ERROR_CODES)[number]

export type ErrorCode = VocabularyErrorCode | UsageErrorCode

/** Exit codes of the command line. */
export const EXIT = {
  ok: 0,
  failed: 1,
  usage: 2,
  input: 3,
  forbidden: 4,
  notFound: 5,
  findings: 6,
  verification: 7,
} as const

/** A command line that cannot be carried out; `values` names what a message has to name. */
export class UsageError extends Error {
  readonly code: UsageErrorCode
  readonly values: Readonly<Record<string, string | number>>

  constructor(code: UsageErrorCode, values: Readonly<Record<string, string | number>> = {}) {
    super(`${code}: ${JSON.stringify(values)}`)
    this.name = 'UsageError'
    this.code = code
    this.values = values
  }
}

const EXIT_OF: Readonly<Partial<Record<ErrorCode, number>>> = {
  E_NOT_FOUND: EXIT.notFound,
  E_ITEM_NOT_FOUND: EXIT.notFound,
  E_NOT_PLANNED: EXIT.notFound,
  E_REL_UNKNOWN: EXIT.notFound,
  E_NO_REGISTER: EXIT.notFound,
  E_ACCOUNT_UNKNOWN: EXIT.notFound,
  R_UNKNOWN_ITEM: EXIT.notFound,
  R_NOT_YOUR_SIDE: EXIT.forbidden,
  R_NOT_SIGNED_BY_PARTY: EXIT.forbidden,
  E_NOT_JSON: EXIT.input,
  E_FILE_EXISTS: EXIT.failed,
  E_FILE_NOT_WRITTEN: EXIT.failed,
  E_NOT_EMPTY: EXIT.failed,
  E_PAGES_NOT_BUILT: EXIT.failed,
  E_BACKUP_FORMAT: EXIT.input,
  E_BACKUP_TOO_BIG: EXIT.input,
  E_BACKUP_DAMAGED: EXIT.verification,
  E_NOT_CONFIRMED: EXIT.findings,
  // A wrong option.
  E_ENCODING_UNKNOWN: EXIT.usage,
}

/** What the database and the store refuse, or fail at. */
const EXIT_OF_STORE: Readonly<Record<EngineErrorCode | StoreErrorCode, number>> = {
  E_DATA_FOLDER_IN_USE: EXIT.failed,
  E_DATA_FOLDER_UNREACHABLE: EXIT.failed,
  E_DATA_FOLDER_NOT_OURS: EXIT.failed,
  E_ENGINE_MISSING: EXIT.failed,
  E_ENGINE_FAILED: EXIT.failed,
  E_ENGINE_VERSION: EXIT.failed,
  E_DATABASE_UNREACHABLE: EXIT.failed,
  E_DATABASE_TOO_OLD: EXIT.failed,
  E_DATABASE_NOT_UTF8: EXIT.failed,
  E_DISK_FULL: EXIT.failed,
  E_STORE_CONNECTION_LOST: EXIT.failed,
  E_STORE_BUSY: EXIT.failed,
  E_NO_CREATEROLE: EXIT.forbidden,
  E_SCHEMA_UNKNOWN: EXIT.failed,
  E_CODE_NOT_VALID: EXIT.usage,
  E_ROLE_NAME_TOO_LONG: EXIT.usage,
  E_RELATIONSHIP_UNKNOWN: EXIT.notFound,
  E_RELATIONSHIP_EXISTS: EXIT.failed,
  E_PARTY_UNKNOWN: EXIT.forbidden,
  E_LOG_MISMATCH: EXIT.verification,
  E_NODE_MISSING: EXIT.verification,
  E_CHECKPOINT_CONFLICT: EXIT.verification,
  E_CHECKPOINT_UNKNOWN: EXIT.notFound,
  E_SNAPSHOT_DIFFERS: EXIT.verification,
}

/** Codes of files that cannot be taken in: an import ends with the exit code of what cannot be read. */
const EXCHANGE_CODES = {
  ...{ E_NOT_UTF8: true, E_NOT_DECODABLE: true, E_CSV_QUOTES: true, E_RAGGED_ROW: true, E_NO_HEADER: true },
  ...{ E_NO_TABLES: true, E_UNKNOWN_SHEET: true, E_DUPLICATE_SHEET: true, E_UNKNOWN_COLUMN: true },
  ...{ E_DUPLICATE_COLUMN: true, E_MISSING_COLUMN: true, E_MISSING_ID: true, E_MISSING_VALUE: true },
  ...{ E_WRONG_ID: true, E_DUPLICATE_ID: true, E_UNKNOWN_ITEM: true, E_WRONG_KIND: true, E_UNKNOWN_STAGE: true },
  ...{ E_UNKNOWN_WORD: true, E_NOT_A_NUMBER: true, E_BAD_LIST: true, E_CANNOT_CHANGE: true, E_FORMULA_CELL: true },
  ...{ E_CELL_TOO_LONG: true, E_TOO_MANY_ROWS: true, E_ZIP_BROKEN: true, E_ZIP_TOO_BIG: true },
  ...{ E_ZIP_TOO_MANY_PARTS: true, E_ZIP_RATIO: true, E_ZIP_NESTED: true, E_XML_DOCTYPE: true, E_MSPDI_BROKEN: true },
  ...{ E_XLSX_BROKEN: true, E_JSON_BROKEN: true, E_JSON_TOO_DEEP: true, E_JSON_TOO_BIG: true },
  ...{ E_FORBIDDEN_KEY: true, E_WRONG_SCHEMA: true, E_BAD_ITEM: true, E_BAD_ANNOTATION: true },
  ...{ E_NO_SOURCE_TEXT: true, E_PIN_MISMATCH: true },
} satisfies Readonly<Record<ExchangeErrorCode, true>>

/** What cannot be planned as it is written, and calendars: some are asked for wrongly, some are written wrongly. */
const EXIT_OF_PLAN: Readonly<Record<PlanErrorCode | CalendarErrorCode, number>> = {
  E_PLAN_CYCLE: EXIT.input,
  E_PLAN_WINDOW: EXIT.input,
  E_PLAN_NO_CAPACITY: EXIT.input,
  E_PLAN_NUMBER: EXIT.input,
  E_PLAN_CALENDAR: EXIT.input,
  E_PLAN_BEYOND_CALENDAR: EXIT.input,
  E_PLAN_UNKNOWN: EXIT.notFound,
  E_PLAN_TWICE: EXIT.input,
  E_PLAN_SHAPE: EXIT.input,
  E_CALENDAR_UNKNOWN: EXIT.usage,
  E_CALENDAR_WEEK_UNKNOWN: EXIT.usage,
  E_CALENDAR_OUT_OF_RANGE: EXIT.usage,
  E_CALENDAR_NO_OVERLAP: EXIT.usage,
  E_CALENDAR_PACK: EXIT.failed,
  E_CALENDAR_CONFLICT: EXIT.failed,
}

/** The exit code that goes with an error. */
export function exitCodeOf(code: ErrorCode): number {
  const tables: readonly Readonly<Partial<Record<ErrorCode, number>>>[] = [EXIT_OF, EXIT_OF_STORE, EXIT_OF_PLAN]
  const own = tables.map((table) => table[code]).find((exit) => exit !== undefined)
  if (own !== undefined) return own
  if ((INPUT_ERROR_CODES as readonly string[]).includes(code)) return EXIT.input
  if ((USAGE_ERROR_CODES as readonly string[]).includes(code)) return EXIT.usage
  if (Object.hasOwn(EXCHANGE_CODES, code)) return EXIT.input
  const isOfLog = code !== 'E_INTERNAL' && !code.startsWith('R_')
  return isOfLog ? exitCodeOfLog(code as LogFileErrorCode) : EXIT.failed
}
