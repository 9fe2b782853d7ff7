import { type Problem, ProblemError } from './problem.ts'

export const API = '/api/v1'

/** Values of a query; what is undefined, null or '' is left out. */
export type Query = Readonly<Record<string, string | number | boolean | null | undefined>>

export interface Asking {
  readonly method?: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'
  readonly query?: Query
  /** Sent as JSON; a FormData and a Blob as they are. */
  readonly body?: unknown
  readonly signal?: AbortSignal
  /** True for what is sent while the page is left: it arrives all the same, up to 64 kB. */
  readonly outlivesPage?: boolean
}

/** The address of something in the API. Parts are encoded: `apiPath('relationships', rel, 'items')`. */
export function apiPath(...parts: readonly string[]): string {
  return [API, ...parts.map(encodeURIComponent)].join('/')
}

export function withQuery(path: string, query: Query = {}): string {
  const wanted = Object.entries(query).filter(([, value]) => value !== undefined && value !== null && value !== '')
  if (wanted.length === 0) return path
  return `${path}?${new URLSearchParams(wanted.map(([name, value]) => [name, String(value)]))}`
}

/** Asks the API. Throws ProblemError for what it refuses, TypeError when it cannot be reached. */
export async function ask<Answer>(path: string, asking: Asking = {}): Promise<Answer> {
  const { method = 'GET', query, body, signal, outlivesPage = false } = asking
  const isWhole = body instanceof FormData || body instanceof Blob
  const response = await fetch(withQuery(path, query), {
    method,
    headers: {
      accept: 'application/json',
      'accept-language': document.documentElement.lang,
      ...(body === undefined || isWhole ? {} : { 'content-type': 'application/json' }),
    },
    ...(body === undefined ? {} : { body: isWhole ? body : JSON.stringify(body) }),
    ...(signal === undefined ? {} : { signal }),
    ...(outlivesPage ? { keepalive: true } : {}),
  })
  if (response.ok) return (response.status === 204 ? null : await response.json()) as Answer
  throw new ProblemError(await problemIn(response))
}

type Told = Partial<Problem> & { readonly values?: Readonly<Record<string, unknown>> }

async function problemIn(response: Response): Promise<Problem> {
  const told = await response.json().catch(() => null)
  const { code = 'E_UNREACHABLE', title = response.statusText, hint = '', values = {} } = (told ?? {}) as Told
  const where = typeof values.where === 'string' ? values.where : null
  return { status: response.status, code, title, hint, where }
}
