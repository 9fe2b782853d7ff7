/** A problem that cannot be scheduled as it is written; `values` are plain data to show with the code. */
export class SearchError extends Error {
  readonly code: SearchErrorCode
  readonly values: Readonly<Record<string, number | readonly number[]>>

  constructor(code: SearchErrorCode, values: SearchError['values']) {
    super(`${code} ${JSON.stringify(values)}`)
    this.name = 'SearchError'
    this.code = code
    this.values = values
  }
}

export type SearchErrorCode = 'E_PLAN_NUMBER' | 'E_PLAN_LINK' | 'E_PLAN_CYCLE' | 'E_PLAN_DEMAND'
