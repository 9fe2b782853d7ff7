import { ExchangeError, type ExchangeErrorCode, type ExchangeValues } from '../exchange-error.ts'

/** More faults than this help nobody. */
const MOST_ISSUES = 200

/** What is wrong with a table, gathered so that one import names all of it. */
export interface Issues {
  readonly found: readonly ExchangeError[]
  /** True when no more are taken. */
  isFull(): boolean
  add(code: ExchangeErrorCode, values: ExchangeValues): void
}

export function createIssues(): Issues {
  const found: ExchangeError[] = []
  return {
    found,
    isFull: () => found.length >= MOST_ISSUES,
    add(code, values) {
      if (found.length < MOST_ISSUES) found.push(new ExchangeError(code, values))
    },
  }
}
