import { type Asking, ask } from './client.ts'

/** Rows of one answer: as many as the API gives at a time. */
const ROWS = 1000
const MOST_ANSWERS = 5

export interface AllRows<Row> {
  readonly rows: readonly Row[]
  /** True when there are more. */
  readonly isCut: boolean
}

interface Page<Row> {
  readonly rows: readonly Row[]
  readonly next: string | null
}

/** The rows of a list, one answer after the other, as far as a page can still tell them apart. Throws as `ask` does. */
export async function askAll<Row>(path: string, asking: Pick<Asking, 'query' | 'signal'> = {}): Promise<AllRows<Row>> {
  const rows: Row[] = []
  let after: string | null = null
  for (let answers = 0; answers < MOST_ANSWERS; answers += 1) {
    const page: Page<Row> = await ask(path, { ...asking, query: { ...asking.query, limit: ROWS, after } })
    rows.push(...page.rows)
    if (page.next === null) return { rows, isCut: false }
    after = page.next
  }
  return { rows, isCut: true }
}
