import type { Context } from 'hono'
import { pagesCsv, type Row, rowsCsv } from '../../adapters/index.ts'
import { MOST_ROWS } from './cursor.ts'
import type { Page } from './route.ts'

export const LIST_FORMATS = ['json', 'jsonl', 'csv'] as const
export type ListFormat = (typeof LIST_FORMATS)[number]

const MEDIA: Readonly<Record<ListFormat, string>> = {
  json: 'application/json; charset=utf-8',
  jsonl: 'application/jsonl; charset=utf-8',
  csv: 'text/csv; charset=utf-8',
}

/** The format that `?format=` or the Accept header asks for; JSON unless one of the others is. */
export function listFormatOf(context: Context): ListFormat {
  const asked = context.req.query('format')
  const named = LIST_FORMATS.find((format) => format === asked)
  if (named !== undefined) return named
  const accept = context.req.header('accept') ?? ''
  if (accept.includes('text/csv')) return 'csv'
  return accept.includes('application/jsonl') ? 'jsonl' : 'json'
}

/** True where the list is asked for as a file, and nobody says how much of it: then it is had whole. */
export function isWholeAsked(context: Context, { limit }: Paging): boolean {
  return limit === undefined && listFormatOf(context) !== 'json'
}

export interface Paging {
  readonly after?: string | undefined
  readonly limit?: number | undefined
}

/** All of a list from `after` on, asked for page by page. */
export async function wholeListResponse(
  context: Context,
  pageFrom: (paging: Paging) => Promise<Page<unknown>>,
  { after }: Paging,
): Promise<Response> {
  const pages: (readonly unknown[])[] = []
  let next: string | null | undefined = after
  do {
    const page: Page<unknown> = await pageFrom({ after: next, limit: MOST_ROWS })
    pages.push(page.rows)
    next = page.next
  } while (next !== null)
  const format = listFormatOf(context)
  const parts = format === 'csv' ? pagesCsv(pages as readonly (readonly Row[])[]) : pages.values().map(linesOf)
  const bytes = new TextEncoder()
  const body = new ReadableStream<Uint8Array>({
    pull(controller) {
      const { value, done } = parts.next()
      if (done === true) controller.close()
      else controller.enqueue(bytes.encode(value))
    },
  })
  return new Response(body, { headers: headersOf(format) })
}

export interface ListAsked {
  readonly context: Context
  /** Names of what the route reads of the query. */
  readonly query: readonly string[]
}

/** What every list reads of the query. */
const ALWAYS = ['format', 'lang']

/** A page of a list in the format asked for. Where the format has no place for it, the next key stands in a Link header. */
export function listResponse(page: Page<unknown>, { context, query }: ListAsked): Response {
  const format = listFormatOf(context)
  const headers = headersOf(format)
  if (page.next !== null) {
    const url = new URL(context.req.url)
    for (const name of [...url.searchParams.keys()]) {
      if (!query.includes(name) && !ALWAYS.includes(name)) url.searchParams.delete(name)
    }
    url.searchParams.set('after', page.next)
    headers.set('link', `<${url.pathname}${url.search}>; rel="next"`)
  }
  return new Response(bodyOf(page, format), { headers })
}

function bodyOf({ rows, next, total }: Page<unknown>, format: ListFormat): string {
  if (format === 'json') return JSON.stringify({ rows, next, total })
  return format === 'jsonl' ? linesOf(rows) : rowsCsv(rows as readonly Row[])
}

function linesOf(rows: readonly unknown[]): string {
  return rows.map((row) => `${JSON.stringify(row)}\n`).join('')
}

function headersOf(format: ListFormat): Headers {
  return new Headers({ 'content-type': MEDIA[format], vary: 'accept' })
}
