import type { Problem } from '../../../api/problem.ts'
import type { BrokenLog, LogClaim, WholeLog } from './check-log.ts'

/** What the page asks of the worker, once. */
export interface VerifyRequest {
  /** Address of the log below the API, with a slash at its end. */
  readonly base: string
  readonly language: string
  readonly claim: LogClaim
}

/** What the worker tells. */
export type VerifyMessage =
  | { readonly kind: 'progress'; readonly done: number; readonly of: number }
  | { readonly kind: 'outcome'; readonly outcome: WholeLog | BrokenLog }
  | { readonly kind: 'problem'; readonly problem: Problem }
