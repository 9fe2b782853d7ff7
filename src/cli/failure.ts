import { failureOf as told } from '../words/index.ts'
import { type ErrorCode, exitCodeOf } from './error-codes.ts'
import { visible } from './page/visible.ts'
import type { Words } from './words/words.ts'

/** An error as the command line tells it: in words, with what to do, its stable code and the exit code. */
export interface Failure {
  readonly code: ErrorCode
  readonly message: string
  readonly hint: string
  readonly exitCode: number
}

/** Tells any error in the language of the words. */
export function failureOf(error: unknown, words: Words): Failure {
  const failure = told(error, words)
  return { ...failure, exitCode: exitCodeOf(failure.code) }
}

/** `paygir: …`, `fix: …`, `code: …`, a line each. */
export function failureText({ code, message, hint }: Failure): string {
  return `paygir: ${visible(message)}\nfix: ${visible(hint)}\ncode: ${code}\n`
}
