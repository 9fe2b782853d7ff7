import type { z } from 'zod'
import { type ShapeFault, shapeFault } from '../../register/index.ts'
import { HTTP_PROBLEMS, type HttpProblemCode } from './problem-codes.ts'

export type ProblemValues = Readonly<Record<string, string | number>>

/** A request that the server refuses; `values` names what a message has to name. */
export class HttpProblem extends Error {
  readonly code: HttpProblemCode
  readonly values: ProblemValues

  constructor(code: HttpProblemCode, values: ProblemValues = {}) {
    super(`${code}: ${JSON.stringify(values)}`)
    this.name = 'HttpProblem'
    this.code = code
    this.values = values
  }
}

/** A request of another shape than expected; what is wrong is worded in the language of whoever reads it. */
export class ShapeProblem extends HttpProblem {
  constructor(place: string, { fault, expected }: ShapeFault) {
    super('E_REQUEST_SHAPE', { place, fault, expected })
  }
}

/** Of the first issue; `where` is the part of the request. */
export function shapeProblem({ issues: [issue] }: z.ZodError, where?: string): ShapeProblem {
  if (issue === undefined) throw new TypeError('no issue')
  return new ShapeProblem([...(where === undefined ? [] : [where]), ...issue.path].join('.'), shapeFault(issue))
}

/** Statuses of codes that come from below the server; a refusal by a rule of the register is a conflict with what is there. */
const STATUS_OF: Readonly<Record<string, number>> = {
  E_RELATIONSHIP_UNKNOWN: 404,
  E_PARTY_UNKNOWN: 403,
  E_RELATIONSHIP_EXISTS: 409,
  E_DISK_FULL: 507,
  E_STORE_BUSY: 503,
  E_STORE_CONNECTION_LOST: 503,
  E_LOG_MISMATCH: 503,
  E_CHECKPOINT_CONFLICT: 409,
  E_CHECKPOINT_UNKNOWN: 404,
  E_CHECKPOINT_NONE: 409,
  E_LOG_EMPTY: 409,
  E_LOG_KEY_DIFFERS: 409,
  E_LOG_SHORTENED: 409,
  E_COSIGNATURE_KNOWN: 409,
  E_PROOF_NOT_COVERED: 409,
  E_PROOF_NO_ENTRY: 404,
  E_PLAN_UNKNOWN: 404,
  R_UNKNOWN_ITEM: 404,
  R_NOT_YOUR_SIDE: 403,
  R_NOT_SIGNED_BY_PARTY: 403,
  R_BAD_SHAPE: 422,
  E_INTERNAL: 500,
}

/** The HTTP status that goes with any code of Paygir. */
export function statusOf(code: string): number {
  const own: Readonly<Record<string, number>> = HTTP_PROBLEMS
  return own[code] ?? STATUS_OF[code] ?? (code.startsWith('R_') ? 409 : 422)
}
