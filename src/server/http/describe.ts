import { createRoute } from '@hono/zod-openapi'
import { z } from 'zod'
import type { Services } from '../services.ts'
import { LIST_FORMATS } from './list-formats.ts'
import type { Route } from './route.ts'

export const API = '/api/v1'

const LINK = z.string().optional().describe('Where the next rows are, rel="next" (RFC 8288)')

const PROBLEM = z.object({
  type: z.string(),
  status: z.number().int(),
  code: z.string(),
  title: z.string(),
  hint: z.string(),
  values: z
    .record(z.string(), z.union([z.string(), z.number()]))
    .optional()
    .describe('What the words name'),
})

/** What a problem of the status is about, where a route says that it answers so. */
const PROBLEMS: Readonly<Record<number, string>> = {
  400: 'The request cannot be read, or the key of a page is none',
  401: 'Nobody is signed in, or what was sent along holds no longer',
  403: 'Not allowed for the role, the scope or the side, or asked from another site',
  404: 'There is no such thing, or it is none of one’s business',
  406: 'It cannot be given so',
  409: 'It does not go with what is there',
  410: 'The link does not hold',
  413: 'Too big',
  415: 'Sent as something else than expected',
  422: 'Of another shape than expected, or not to be understood',
  429: 'Too much at a time: come again after Retry-After',
  503: 'Not now: the database is busy, or a check of the log failed',
}

/** What no route says of itself: wrong hosts, faults of ours, a full disk. */
const OTHERWISE = 'Any other problem (RFC 9457)'

const PROBLEM_CONTENT = { 'application/problem+json': { schema: PROBLEM } }

/** The route as OpenAPI tells it: what it takes, all that it answers, and by what one comes in. */
export function describe(route: Route, mode: Services['mode']) {
  const { method, path, tag, summary, description, access, query, body, bodyType } = route
  const parts = partsOf(route).map((name) => [name, z.string()] as const)
  return createRoute({
    method,
    path: API + path,
    tags: [tag],
    summary,
    description,
    'x-least-role': access.role,
    'x-token-scope': access.scope,
    security: waysInto(route, mode),
    request: {
      ...(parts.length > 0 ? { params: z.object(Object.fromEntries(parts)) } : {}),
      ...(query === undefined ? {} : { query: query as z.ZodObject }),
      ...(body === undefined ? {} : { body: { content: bodyContent(body, bodyType) } }),
    },
    responses: { ...answersOf(route), ...problemsOf(route) },
  })
}

function answersOf(route: Route) {
  const { summary, kind, reply, media = 'application/json', status = 200 } = route
  const types = typeof media === 'string' ? [media] : media
  const content =
    kind === 'list'
      ? listContent(reply)
      : Object.fromEntries(types.map((type) => [type.split(';')[0] ?? '', { schema: reply }]))
  return {
    [status]: {
      description: summary,
      ...(status === 204 || status === 302 ? {} : { content }),
      ...(kind === 'list' && { headers: z.object({ Link: LINK }) }),
    },
    ...(route.mayLast && { 202: { description: 'Under way: ask for the job by its id', content } }),
    ...(route.isOfLog && { 304: { description: 'What one has, by If-None-Match, is still so' } }),
  }
}

/** The problems that follow from what the route takes, and those that it names itself. */
function problemsOf(route: Route) {
  const { access, method, kind, query, body, problems = [] } = route
  const parts = partsOf(route)
  const [isOpen, isMember] = [access.role === 'anybody', access.role !== 'anybody' && access.role !== 'signed-in']
  const mayRefuse =
    access.isForMembers === true ||
    method !== 'get' ||
    access.scope !== 'read' ||
    (isMember && access.role !== 'reader')
  const statuses: readonly (readonly [number, boolean])[] = [
    [400, body !== undefined || kind === 'list'],
    [401, !isOpen],
    [403, mayRefuse || route.takesTokenInAddress === true],
    [404, parts.length > 0],
    [413, body !== undefined],
    [415, body !== undefined],
    [422, body !== undefined || query !== undefined || parts.length > 0],
    [429, route.hashesPassword === true || route.mayLast === true],
    ...problems.map((status) => [status, true] as const),
  ]
  const told = statuses.flatMap(([status, isTold]) => (isTold ? [status] : []))
  const each = told.map((status) => [status, { description: PROBLEMS[status] ?? OTHERWISE, content: PROBLEM_CONTENT }])
  return { ...Object.fromEntries(each), default: { description: OTHERWISE, content: PROBLEM_CONTENT } }
}

/** By a token, by the cookie of a session, by neither where that is enough. */
function waysInto({ access, takesTokenInAddress }: Route, mode: Services['mode']): Record<string, string[]>[] {
  const isOpen = access.role === 'anybody' || mode === 'own-machine'
  return [
    { token: [] },
    { session: [] },
    { sessionOverHttps: [] },
    ...(takesTokenInAddress === true ? [{ tokenInAddress: [] }] : []),
    ...(isOpen ? [{}] : []),
  ]
}

function partsOf({ path }: Pick<Route, 'path'>): readonly string[] {
  return [...path.matchAll(/\{([a-z]+)\}/gi)].map(([, name]) => name ?? '')
}

function bodyContent(schema: z.ZodType, bodyType: Route['bodyType'] = 'application/json') {
  const types = bodyType === 'either' ? ['application/json', 'multipart/form-data'] : [bodyType]
  return Object.fromEntries(types.map((type) => [type, { schema }]))
}

function listContent(row: z.ZodType) {
  const page = z.object({ rows: z.array(row), next: z.string().nullable(), total: z.number().int().nullable() })
  return {
    'application/json': { schema: page },
    'application/jsonl': { schema: row },
    'text/csv': { schema: z.string().describe(`A row a line; ?format=${LIST_FORMATS.join('|')} chooses as well`) },
  }
}
