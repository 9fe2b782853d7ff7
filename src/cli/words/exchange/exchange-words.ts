import type { BackupErrorCode, ExchangeErrorCode } from '../../../adapters/index.ts'
import type { Advice, Template } from '../advice.ts'

/** Codes with words of their own; what cannot be decoded has those of reading. */
export type ExchangeError =
  | Exclude<ExchangeErrorCode, 'E_NOT_UTF8' | 'E_NOT_DECODABLE'>
  | BackupErrorCode
  | 'E_FILE_EXISTS'
  | 'E_FILE_NOT_WRITTEN'
  | 'E_NOT_EMPTY'

export type ExchangeLabel =
  | 'place'
  | 'exported'
  | 'nothingNew'
  | 'moreIssues'
  | 'backedUp'
  | 'backupSecret'
  | 'restored'
  | 'doctorFolder'
  | 'doctorDatabase'
  | 'doctorRegister'
  | 'doctorSound'
  | 'doctorFaults'
  | 'doctorCheckpoint'
  | 'doctorNoCheckpoint'
  | 'doctorKey'
  | 'doctorKeyOpen'

/** What is said of files that go out and come in, in one language. */
export interface ExchangeWords {
  readonly commands: Readonly<Record<'import' | 'export' | 'backup' | 'restore' | 'doctor', string>>
  readonly page: Readonly<Record<ExchangeLabel, Template>>
  readonly errors: Readonly<Record<ExchangeError, Advice>>
}
