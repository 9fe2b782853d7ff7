import type { Bounds, Statement } from '../../model/index.ts'

/** Where statements stand: their contents in order of the text. */
export interface StatementIndex {
  readonly contents: readonly { readonly start: number; readonly end: number; readonly statement: Statement }[]
}

/** So many contents that begin before a claim are looked at, so that time stays linear. */
const MOST_LOOKED_AT = 12

export function indexStatements(statements: readonly Statement[]): StatementIndex {
  const contents = statements.flatMap((statement) =>
    statement.content.map(({ start, end }) => ({ start, end, statement })),
  )
  return { contents: contents.sort((a, b) => a.start - b.start || b.end - a.end) }
}

/** The shortest content that holds a place of the text, with its statement. */
export function contentAt(
  { contents }: StatementIndex,
  place: number,
): (Bounds & { readonly statement: Statement }) | undefined {
  let low = 0
  let high = contents.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((contents[middle]?.start ?? 0) <= place) low = middle + 1
    else high = middle
  }
  let found: (Bounds & { readonly statement: Statement }) | undefined
  for (let i = low - 1; i >= Math.max(0, low - MOST_LOOKED_AT); i--) {
    const content = contents[i]
    if (!content || content.end <= place) continue
    if (!found || content.end - content.start < found.end - found.start) found = content
  }
  return found
}
