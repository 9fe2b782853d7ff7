import { HttpProblem } from './problem.ts'
import type { Page } from './route.ts'

/** Rows of a page when nobody says, and at most. */
export const USUAL_LIMIT = 100
export const MOST_ROWS = 1000

/**
 * The rows after the one whose key is given, of rows that have been ordered. Keys and not numbers: rows that come in
 * between neither repeat nor hide any. Throws HttpProblem E_CURSOR for a key that no row has.
 */
export function pageOf<Row>(
  rows: readonly Row[],
  { after, limit = USUAL_LIMIT }: { readonly after?: string | undefined; readonly limit?: number | undefined },
  keyOf: (row: Row) => string,
): Page<Row> {
  const start = after === undefined ? 0 : rows.findIndex((row) => keyOf(row) === after) + 1
  if (after !== undefined && start === 0) throw new HttpProblem('E_CURSOR', { after })
  const shown = rows.slice(start, start + limit)
  const last = shown.at(-1)
  const isEnd = start + shown.length >= rows.length || last === undefined
  return { rows: shown, next: isEnd ? null : keyOf(last), total: rows.length }
}
