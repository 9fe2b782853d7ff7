import { InputError } from '../adapters/index.ts'
import { type ErrorCode, exitCodeOf, UsageError } from './error-codes.ts'
import { visible } from './page/visible.ts'
import { fill, type Words } from './words/words.ts'

/** An error as it is told: in words, with what to do, and with its stable code. */
export interface Failure {
  readonly code: ErrorCode
  readonly message: string
  readonly hint: string
  readonly exitCode: number
}

/** Tells any error in the language of the words. */
export function failureOf(error: unknown, words: Words): Failure {
  const [code, values] = codeAndValues(error)
  const shown = shownValues(code, values, words)
  const { message, fix } = words.errors[code]
  return { code, message: fill(message, shown), hint: fill(fix, shown), exitCode: exitCodeOf(code) }
}

/** `paygir: …`, `fix: …`, `code: …`, a line each. */
export function failureText({ code, message, hint }: Failure): string {
  return `paygir: ${visible(message)}\nfix: ${visible(hint)}\ncode: ${code}\n`
}

type Values = Readonly<Record<string, string | number>>

function codeAndValues(error: unknown): readonly [ErrorCode, Values] {
  if (error instanceof InputError || error instanceof UsageError) return [error.code, error.values]
  return ['E_INTERNAL', { reason: error instanceof Error ? `${error.name}: ${error.message}` : String(error) }]
}

/** Sizes in words, the standard input by its name, what a binary file is and what helps. */
function shownValues(code: ErrorCode, values: Values, words: Words): Values {
  const name = values.name === '-' ? words.page.standardInput : (values.name ?? '')
  const shown: Record<string, string | number> = { ...values, name }
  if (typeof values.bytes === 'number') shown.size = words.size(values.bytes)
  if (typeof values.limitBytes === 'number') shown.limit = words.size(values.limitBytes)
  if (code === 'E_BINARY') {
    const { what, fix } = words.binary[values.kind as keyof Words['binary']]
    shown.what = what
    shown.binaryFix = fill(fix, { name: values.name ?? '' })
  }
  return shown
}
