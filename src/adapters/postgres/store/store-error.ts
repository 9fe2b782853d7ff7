import type { ErrorValues } from '../../input/input-error.ts'
import { asEngineError, EngineError } from '../engine/engine-error.ts'

/** Why the store could not do what was asked. A code never changes its meaning. */
export const STORE_ERROR_CODES = [
  'E_STORE_CONNECTION_LOST',
  'E_STORE_BUSY',
  'E_DISK_FULL',
  'E_NO_CREATEROLE',
  'E_SCHEMA_UNKNOWN',
  'E_CODE_NOT_VALID',
  'E_ROLE_NAME_TOO_LONG',
  'E_RELATIONSHIP_UNKNOWN',
  'E_RELATIONSHIP_EXISTS',
  'E_PARTY_UNKNOWN',
  'E_LOG_MISMATCH',
  'E_NODE_MISSING',
  'E_CHECKPOINT_CONFLICT',
  'E_CHECKPOINT_UNKNOWN',
  'E_SNAPSHOT_DIFFERS',
] as const

export type StoreErrorCode = (typeof STORE_ERROR_CODES)[number]

/**
 * What the store cannot do. `values` holds what a message has to name, by code:
 * - `E_STORE_CONNECTION_LOST`: `reason` (the system's or PostgreSQL's code), `stored`: "no" when nothing was stored,
 *   "unknown" when the connection went while the database was acknowledging
 * - `E_STORE_BUSY`: `reason` (SQLSTATE); nothing was stored, and trying again may help
 * - `E_DISK_FULL`: nothing; nothing was stored
 * - `E_NO_CREATEROLE`: `statements`, which an administrator of the database has to run
 * - `E_SCHEMA_UNKNOWN`: `reason`; the tables are those of another version
 * - `E_CODE_NOT_VALID`: `value`, `accepted`
 * - `E_ROLE_NAME_TOO_LONG`: `role`, `limitBytes`
 * - `E_RELATIONSHIP_UNKNOWN`: `rel`
 * - `E_RELATIONSHIP_EXISTS`: `rel` and `origin`, one of which is taken
 * - `E_PARTY_UNKNOWN`: `rel`, `party`
 * - `E_LOG_MISMATCH`: `rel`, `where` and `place` as in a Finding, `expected`, `found`
 * - `E_NODE_MISSING`: `rel`, `level`, `index`
 * - `E_CHECKPOINT_CONFLICT`: `rel`, `size`, `stored` and `given` (roots in hex)
 * - `E_CHECKPOINT_UNKNOWN`: `rel`, `size`, `root`
 * - `E_SNAPSHOT_DIFFERS`: `rel`, `where` and `place` as in a Finding
 */
export class StoreError extends Error {
  readonly code: StoreErrorCode
  readonly values: ErrorValues

  constructor(code: StoreErrorCode, values: ErrorValues = {}) {
    super(`${code}: ${JSON.stringify(values)}`)
    this.name = 'StoreError'
    this.code = code
    this.values = values
  }
}

/** SQLSTATE of transactions that another one was in the way of (PostgreSQL manual, appendix A). */
const PASSING = new Set(['40001', '40P01', '55P03'])

/** True when the same transaction may succeed at once if it is tried again. */
export function isPassing(error: unknown): boolean {
  return PASSING.has(sqlState(error))
}

/** True when the connection was lost, or none could be had. */
export function isLost(error: unknown): boolean {
  const known = asEngineError(error)
  return known instanceof EngineError && known.code === 'E_DATABASE_UNREACHABLE'
}

/** The SQLSTATE that the database gave, or the system's code; '' for any other failure. */
export function sqlState(error: unknown): string {
  return error instanceof Error ? ((error as NodeJS.ErrnoException).code ?? '') : ''
}

/** The StoreError for a failure of the database that the caller can do something about; any other failure as it is. */
export function asStoreError(error: unknown, stored: 'no' | 'unknown'): unknown {
  if (isPassing(error)) return new StoreError('E_STORE_BUSY', { reason: sqlState(error) })
  const known = asEngineError(error)
  if (!(known instanceof EngineError)) return error
  if (known.code === 'E_DISK_FULL') return new StoreError('E_DISK_FULL')
  if (known.code !== 'E_DATABASE_UNREACHABLE') return known
  return new StoreError('E_STORE_CONNECTION_LOST', { reason: known.values.reason ?? '', stored })
}
