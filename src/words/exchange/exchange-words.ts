import type { BackupErrorCode, ExchangeErrorCode } from '../../adapters/index.ts'
import type { Advice, Template } from '../advice.ts'

/** Codes with words of their own; what cannot be decoded has those of reading. */
export type ExchangeError = Exclude<ExchangeErrorCode, 'E_NOT_UTF8' | 'E_NOT_DECODABLE'> | BackupErrorCode

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
  readonly page: Readonly<Record<ExchangeLabel, Template>>
  readonly errors: Readonly<Record<ExchangeError, Advice>>
}
