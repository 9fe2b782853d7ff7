/** A network, a setting or an exchange file that cannot be planned as it is written. */
export const PLAN_ERROR_CODES = [
  /** Steps that wait for one another in a circle: `steps`, each waiting for the one before it. */
  'E_PLAN_CYCLE',
  /** No day is left for `steps`: window, fixed date, latest end and predecessors exclude one another. */
  'E_PLAN_WINDOW',
  /** A body that `steps` need has too little capacity on every day that is left. */
  'E_PLAN_NO_CAPACITY',
  /** A duration, lag, demand or chance that is no number in its range. */
  'E_PLAN_NUMBER',
  /** A calendar that is not known. */
  'E_PLAN_CALENDAR',
  /** A day beyond the data of a calendar. */
  'E_PLAN_BEYOND_CALENDAR',
  /** A step, body or document that is named and does not exist; `value` and `accepted`. */
  'E_PLAN_UNKNOWN',
  /** An id that is given twice. */
  'E_PLAN_TWICE',
  /** Settings or a what-if file of another shape; `place` and `problem`. */
  'E_PLAN_SHAPE',
] as const

export type PlanErrorCode = (typeof PLAN_ERROR_CODES)[number]
export type PlanErrorValues = Readonly<Record<string, string | number>>

/** What stands in a message for a number that is none: the same in every language. */
const NO_NUMBER = '?'

/** `steps`: ids of the fewest tasks that are at fault together. In `values`, no number is NaN or endless. */
export class PlanError extends Error {
  readonly code: PlanErrorCode
  readonly values: PlanErrorValues
  readonly steps: readonly string[]

  constructor(code: PlanErrorCode, values: PlanErrorValues, steps: readonly string[] = []) {
    const told = Object.fromEntries(
      Object.entries(values).map(([name, value]) => {
        return [name, typeof value === 'number' && !Number.isFinite(value) ? NO_NUMBER : value]
      }),
    )
    super(`${code} ${JSON.stringify({ ...told, steps })}`)
    this.name = 'PlanError'
    this.code = code
    this.values = told
    this.steps = steps
  }
}
