/** Why somebody is not let in, or may not change who is. A code never changes its meaning. */
export const ACCESS_ERROR_CODES = [
  'E_SIGN_IN_FAILED',
  'E_TOTP_NEEDED',
  'E_TOTP_WRONG',
  'E_TOTP_NOT_BEGUN',
  'E_PASSWORD_WRONG',
  'E_PASSWORD_SHORT',
  'E_PASSWORD_LONG',
  'E_PASSWORD_GUESSABLE',
  'E_NAME_NOT_VALID',
  'E_NAME_TAKEN',
  'E_LINK_NOT_VALID',
  'E_ALREADY_MEMBER',
  'E_MEMBER_UNKNOWN',
  'E_LAST_ADMINISTRATOR',
  'E_OTHER_SIDE',
  'E_MORE_RIGHTS',
  'E_OWN_ACCOUNT',
  'E_ACCOUNT_NEEDED',
  'E_GRANT_UNKNOWN',
  'E_SSO_OFF',
  'E_SSO_FAILED',
  'E_SSO_UNKNOWN',
  'E_TOO_MANY_REQUESTS',
] as const

export type AccessErrorCode = (typeof ACCESS_ERROR_CODES)[number]

/**
 * What is refused. `values` holds what a message has to name, by code:
 * - `E_PASSWORD_SHORT`: `least`, `E_PASSWORD_LONG`: `most` (characters)
 * - `E_NAME_NOT_VALID`: `most` (characters)
 * - `E_NAME_TAKEN`: `name`
 * - `E_ALREADY_MEMBER`: `rel`
 * - `E_TOO_MANY_REQUESTS`: `seconds`, after which the next try is heard
 * - all others: nothing
 */
export class AccessError extends Error {
  readonly code: AccessErrorCode
  readonly values: Readonly<Record<string, string | number>>

  constructor(code: AccessErrorCode, values: Readonly<Record<string, string | number>> = {}) {
    super(`${code}: ${JSON.stringify(values)}`)
    this.name = 'AccessError'
    this.code = code
    this.values = values
  }
}
