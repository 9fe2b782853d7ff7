import type { ErrorValues } from '../../input/input-error.ts'

/** Why there is no database to work with. A code never changes its meaning. */
export const ENGINE_ERROR_CODES = [
  'E_DATA_FOLDER_IN_USE',
  'E_DATA_FOLDER_UNREACHABLE',
  'E_DATA_FOLDER_NOT_OURS',
  'E_ENGINE_MISSING',
  'E_ENGINE_FAILED',
  'E_ENGINE_VERSION',
  'E_DATABASE_UNREACHABLE',
  'E_DATABASE_TOO_OLD',
  'E_DATABASE_NOT_UTF8',
  'E_DISK_FULL',
] as const

export type EngineErrorCode = (typeof ENGINE_ERROR_CODES)[number]

/**
 * A database that cannot be opened, or is gone. `values` holds what a message has to name, by code:
 * - `E_DATA_FOLDER_IN_USE`: `folder`, `pid` and `command` of who holds it, `since` (RFC 3339, UTC, whole seconds)
 * - `E_DATA_FOLDER_UNREACHABLE`: `folder`, `directory` that is in the way, `reason` (the system's own code), and `uid`
 *   when it is the unprivileged user of the server who cannot pass
 * - `E_DATA_FOLDER_NOT_OURS`: `folder`, `found` (one name in it)
 * - `E_ENGINE_MISSING`: `platform`
 * - `E_ENGINE_FAILED`: `folder`, `reason` (the last lines of the server's log)
 * - `E_ENGINE_VERSION`: `folder`, `found` and `engine` (major versions)
 * - `E_DATABASE_UNREACHABLE`: `reason` (the system's or PostgreSQL's own code), and for an address `host`, `port` and
 *   `database`; never the password
 * - `E_DATABASE_TOO_OLD`: `version`, `oldest` (a major version)
 * - `E_DATABASE_NOT_UTF8`: `encoding`
 * - `E_DISK_FULL`: nothing
 */
export class EngineError extends Error {
  readonly code: EngineErrorCode
  readonly values: ErrorValues

  constructor(code: EngineErrorCode, values: ErrorValues) {
    super(`${code}: ${JSON.stringify(values)}`)
    this.name = 'EngineError'
    this.code = code
    this.values = values
  }
}

/** The system's codes, and the SQLSTATE disk_full (PostgreSQL manual, appendix A). */
const DISK_FULL = new Set(['ENOSPC', 'EDQUOT', '53100'])

/** What the network or the file of the socket says, and classes 08 and 57P of SQLSTATE: nobody answers any more. */
const GONE =
  /^(?:ECONNREFUSED|ECONNRESET|ENOTFOUND|EAI_AGAIN|ETIMEDOUT|EHOSTUNREACH|ENETUNREACH|EPIPE|08\d\w\w|57P0[1-5])$/

/** pg gives no code when the server closes the connection, or does not answer in time. */
const GONE_WORDS =
  /^(?:Connection terminated|Client has encountered a connection error|timeout expired|timeout exceeded)/

/**
 * The EngineError for a failure of a query or of a connection that means that the database is gone or its disk is full;
 * every other failure as it is. Use it where a pool's errors are handed on.
 */
export function asEngineError(error: unknown): unknown {
  if (!(error instanceof Error) || error instanceof EngineError) return error
  const { code = '', syscall } = error as NodeJS.ErrnoException
  if (DISK_FULL.has(code)) return new EngineError('E_DISK_FULL', {})
  const isGone = GONE.test(code) || (code === 'ENOENT' && syscall === 'connect') || GONE_WORDS.test(error.message)
  return isGone ? new EngineError('E_DATABASE_UNREACHABLE', { reason: code || 'closed' }) : error
}
