export type { Backup, BackupErrorCode } from './backup/index.ts'
export type { Accepted, Bundle, BundleErrorCode, Cosigned, Sighting } from './bundle/index.ts'
export { cellsOf, pagesCsv, type Row, rowsCsv } from './exchange/csv/rows-csv.ts'
export type { CalendarEvent, ExchangeErrorCode, MspdiIssue, Table } from './exchange/index.ts'
export { BINARY_KINDS, type BinaryKind } from './input/binary-kind.ts'
export { ENCODINGS } from './input/encoding.ts'
export { TEXT_FORMATS, type TextFormat } from './input/format.ts'
export { type ErrorValues, INPUT_ERROR_CODES, InputError, type InputErrorCode } from './input/input-error.ts'
export type { Place } from './input/lines.ts'
export type { ByteStream } from './input/read-bytes.ts'
export {
  DEFAULT_LIMIT_BYTES,
  type Input,
  type InputOptions,
  readBytesInput,
  readFileInput,
  readStreamInput,
} from './input/read-input.ts'
export type { KeyErrorCode, KeyKind, SigningKey } from './keys/index.ts'
export { packageFile, packageVersion } from './package-files.ts'
export type { Planned, PlannerThread } from './planning-worker/index.ts'
export type {
  Database,
  EngineErrorCode,
  EngineOptions,
  EngineStep,
  KeptReading,
  ReadingLine,
  ReadingStore,
  StoreErrorCode,
  StoreOptions,
} from './postgres/index.ts'
export type { ReadingThreads, ThreadReading } from './reading-thread/index.ts'

export type { SignOnFlow, SingleSignOn, Vouched } from './single-sign-on/index.ts'
export { type SingleSignOnSettings, singleSignOnSettings } from './single-sign-on/settings.ts'

/** What works with a database, signs, carries or exchanges is loaded when it is needed: reading a text needs none. */
export const loadBackup = () => import('./backup/index.ts')
export const loadBundle = () => import('./bundle/index.ts')
export const loadCredentials = () => import('./credentials/index.ts')
export const loadExchange = () => import('./exchange/index.ts')
export const loadHolidays = () => import('./holidays/index.ts')
export const loadKeys = () => import('./keys/index.ts')
export const loadPlannerThread = () => import('./planning-worker/index.ts')
export const loadPostgres = () => import('./postgres/index.ts')
export const loadSingleSignOn = () => import('./single-sign-on/index.ts')
export const loadReadingThreads = () => import('./reading-thread/index.ts')
