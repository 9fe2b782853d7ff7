import { INPUT_ERROR_CODES } from '../adapters/index.ts'

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
] as const

export const ERROR_CODES = [...INPUT_ERROR_CODES, ...USAGE_ERROR_CODES, 'E_INTERNAL'] as const

export type UsageErrorCode = (typeof USAGE_ERROR_CODES)[number]
export type ErrorCode = (typeof ERROR_CODES)[number]

/** Exit codes of the command line. */
export const EXIT = { ok: 0, failed: 1, usage: 2, input: 3, notFound: 5, findings: 6 } as const

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

/** The exit code that goes with an error: an unknown encoding is a wrong option, a missing file is not found. */
export function exitCodeOf(code: ErrorCode): number {
  if (code === 'E_INTERNAL') return EXIT.failed
  if (code === 'E_NOT_FOUND') return EXIT.notFound
  if (code === 'E_ENCODING_UNKNOWN') return EXIT.usage
  return (INPUT_ERROR_CODES as readonly string[]).includes(code) ? EXIT.input : EXIT.usage
}
