/** Why a key cannot be used. A code never changes its meaning. */
export const KEY_ERROR_CODES = [
  'E_KEY_FILE_NOT_FOUND',
  'E_KEY_FILE_NOT_READABLE',
  'E_KEY_FILE_EXISTS',
  'E_KEY_FILE_NOT_WRITTEN',
  'E_KEY_FILE_TRUNCATED',
  'E_KEY_FILE_WRONG',
  'E_KEY_NAME',
  'E_KEY_KIND',
] as const

export type KeyErrorCode = (typeof KEY_ERROR_CODES)[number]

export type KeyErrorValues = Readonly<Record<string, string | number>>

/**
 * A key that cannot be made, opened or used. `values` holds what a message has to name: `file`; `reason` (the system's
 * own code); `name` of a key; `kind` that it has, `wanted` (kinds joined by commas). Never anything of the secret.
 */
export class KeyError extends Error {
  readonly code: KeyErrorCode
  readonly values: KeyErrorValues

  constructor(code: KeyErrorCode, values: KeyErrorValues) {
    super(`${code}: ${JSON.stringify(values)}`)
    this.name = 'KeyError'
    this.code = code
    this.values = values
  }
}
