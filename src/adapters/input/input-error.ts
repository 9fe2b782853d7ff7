/** Why an input could not be taken in. A code never changes its meaning. */
export const INPUT_ERROR_CODES = [
  'E_NOT_FOUND',
  'E_IS_DIRECTORY',
  'E_NOT_READABLE',
  'E_READ_FAILED',
  'E_TOO_BIG',
  'E_EMPTY',
  'E_BINARY',
  'E_NOT_UTF8',
  'E_NOT_DECODABLE',
  'E_ENCODING_UNKNOWN',
  'E_DOCUMENT_BROKEN',
  'E_DOCUMENT_SCANNED',
  'E_DOCUMENT_LOCKED',
  'E_DOCUMENT_TIMEOUT',
  'E_DOCUMENT_MEMORY',
] as const

export type InputErrorCode = (typeof INPUT_ERROR_CODES)[number]

export type ErrorValues = Readonly<Record<string, string | number>>

/**
 * An input that cannot be read. `values` holds what a message has to name: `name` always; `bytes` and `limitBytes`
 * (numbers of bytes), `kind` (a BinaryKind), `offset` (of the byte at fault), `byte` (hexadecimal), `suggestion` and
 * `encoding` (labels), `accepted` (labels joined by commas), `reason` (the system's own code, or
 * what the reader of a document said), `seconds` (after which reading was ended).
 */
export class InputError extends Error {
  readonly code: InputErrorCode
  readonly values: ErrorValues

  constructor(code: InputErrorCode, values: ErrorValues) {
    super(`${code}: ${JSON.stringify(values)}`)
    this.name = 'InputError'
    this.code = code
    this.values = values
  }
}
