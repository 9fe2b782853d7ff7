import type { KeyKind } from '../../adapters/index.ts'
import type { Finding } from '../../register/index.ts'
import type { Advice, Template } from '../advice.ts'
import type { LogFileErrorCode } from '../error-codes.ts'

export type LogErrors = Readonly<Record<LogFileErrorCode, Advice>>

/** Sentences of the log's commands. */
export type LogLabel =
  | 'progress'
  | 'verified'
  | 'verifiedMore'
  | 'noCheckpoint'
  | 'checked'
  | 'findings'
  | 'finding'
  | 'checkpointMade'
  | 'bundled'
  | 'bundledNext'
  | 'accepted'
  | 'policyLacks'
  | 'tiled'
  | 'cosigned'
  | 'cosignedNext'
  | 'proofNext'
  | 'proofWritten'
  | 'entriesShown'
  | 'proved'
  | 'provedEntry'
  | 'provedBody'
  | 'provedClosed'
  | 'provedSeen'
  | 'provedUnseen'
  | 'keyMade'
  | 'keyMadeWitness'
  | 'keyExposed'
  | 'keyAdded'

/** What is said of logs, keys and proofs, in one language. "Seen" is about history, "agreed" about content. */
export interface LogWords {
  readonly page: Readonly<Record<LogLabel, Template>>
  readonly keyKinds: Readonly<Record<KeyKind, string>>
  /** Where a difference is. */
  readonly places: Readonly<Record<Finding['where'], string>>
}
