import type { OpenAPIHono } from '@hono/zod-openapi'
import type { Context } from 'hono'
import type { z } from 'zod'
import { AccessError, type AccessErrorCode } from '../../access/index.ts'
import { logSizeOf } from '../../desk/register/index.ts'
import { addressOf } from '../access/address.ts'
import { checkAccess, type Membership, membershipFor, type Principal } from '../access/principal.ts'
import type { Services } from '../services.ts'
import { checkKeepable, jsonBody, USUAL_LIMIT_BYTES } from './body.ts'
import { API, describe } from './describe.ts'
import type { KeptAnswers } from './kept-answers.ts'
import { isWholeAsked, listFormatOf, listResponse, type Paging, wholeListResponse } from './list-formats.ts'
import { HttpProblem, shapeProblem } from './problem.ts'
import { languageOf } from './problem-response.ts'
import type { Call, Page, Route } from './route.ts'

/** What every route is mounted with. */
export interface Mounting {
  readonly services: Services
  readonly kept: KeptAnswers
}

/** Makes the application answer for the route, and describes it in the documentation. */
export function mount(app: OpenAPIHono, route: Route, { services, kept }: Mounting): void {
  app.openAPIRegistry.registerPath(describe(route, services.mode))
  app.on(route.method.toUpperCase(), honoPath(route.path), async (context) =>
    answer(route, context, { services, kept }),
  )
}

async function answer(route: Route, context: Context, { services, kept }: Mounting): Promise<Response> {
  const principal = await principalOf(route, context, services)
  checkAccess(principal, route.access)
  const path = context.req.param()
  for (const given of [path, context.req.query()]) for (const name in given) checkKeepable(given[name] ?? '', name)
  const relationship =
    path.rel === undefined ? null : { rel: path.rel, membership: membershipFor(principal, path.rel, route.access) }
  const tag = route.isOfLog && relationship ? await etagOf(services, context, relationship) : null
  if (tag !== null && context.req.header('if-none-match') === tag) return notModified(tag)
  const query = parsed(route.query, context.req.query(), 'query')
  const paging = route.kind === 'list' ? ((query ?? {}) as Paging) : null
  const isWhole = paging !== null && isWholeAsked(context, paging)
  const key = tag === null || route.kind === 'file' || isWhole ? null : keyOf(tag, query, context)
  const known = key === null ? null : kept.get(key)
  if (known !== null) return known
  const body = await bodyOf(route, context)
  const call: Call<z.ZodType, z.ZodType> = { services, principal, path, relationship, query, body, context }
  const pageFrom = (from: Paging) => handled(route, { ...call, query: { ...(query as object), ...from } })
  const response = isWhole
    ? await wholeListResponse(context, pageFrom as (from: Paging) => Promise<Page<unknown>>, paging)
    : responseOf(route, await handled(route, call), call)
  if (tag !== null) setCaching(response, tag)
  else if (!response.headers.has('cache-control')) response.headers.set('cache-control', 'no-store')
  return key === null ? response : kept.keep(key, response)
}

/** What a password that is not the right one is refused with. */
const WRONG: ReadonlySet<AccessErrorCode> = new Set(['E_SIGN_IN_FAILED', 'E_PASSWORD_WRONG'])

/** What the handler gives. Throws AccessError E_TOO_MANY_REQUESTS where it would be one password too many at a time. */
async function handled(route: Route, call: Call<z.ZodType, z.ZodType>): Promise<unknown> {
  if (route.hashesPassword !== true) return route.handle(call)
  const { hashing } = call.services
  const address = addressOf(call)
  const leave = hashing.take(address)
  try {
    return await route.handle(call)
  } catch (error) {
    if (error instanceof AccessError && WRONG.has(error.code)) hashing.failed(address)
    throw error
  } finally {
    leave()
  }
}

/**
 * What an answer follows from besides what its tag says. Of the query counts what the route reads: else whoever adds words
 * of their own to an address would be answered anew each time, and kept.
 */
function keyOf(tag: string, query: unknown, context: Context): string {
  return JSON.stringify([tag, context.req.path, query ?? null, listFormatOf(context)])
}

/** Who asks; where the route allows it, by the token in the address. Throws HttpProblem E_TOKEN_TOO_STRONG. */
async function principalOf(route: Route, context: Context, services: Services): Promise<Principal> {
  const { raw } = context.req
  const token = route.takesTokenInAddress === true ? context.req.query('token') : undefined
  if (token === undefined || raw.headers.has('authorization')) return services.principalOf(raw)
  const headers = new Headers({ authorization: `Bearer ${token}` })
  const principal = await services.principalOf(new Request(raw.url, { headers }))
  if (principal.kind !== 'nobody' && principal.scope !== 'read') throw new HttpProblem('E_TOKEN_TOO_STRONG')
  return principal
}

/** Answers follow from the log, the day, the side that asks, the language and the address: as long as those stay, so does the answer. */
async function etagOf(
  { desk, clock }: Services,
  context: Context,
  { rel, membership }: { readonly rel: string; readonly membership: Membership },
): Promise<string> {
  const day = Math.floor(clock() / 86_400_000)
  const format = context.req.header('accept') ?? ''
  const of = Buffer.from(
    `${membership.party ?? ''} ${membership.isVisitor === true} ${membership.role} ${languageOf(context)} ${format}`,
  ).toString('base64url')
  return `W/"${await logSizeOf(desk.store, rel)}.${day}.${of}"`
}

function notModified(tag: string): Response {
  const response = new Response(null, { status: 304 })
  setCaching(response, tag)
  return response
}

/** Kept by the browser alone, and asked for again each time: what is shown is never older than the log. */
function setCaching({ headers }: Response, tag: string): void {
  headers.set('etag', tag)
  headers.set('cache-control', 'private, no-cache')
  headers.append('vary', 'cookie, authorization, accept-language')
}

function responseOf(route: Route, result: unknown, { context, query }: Call<z.ZodType, z.ZodType>): Response {
  if (result instanceof Response) return result
  if (route.kind === 'list') return listResponse(result as Page<unknown>, { context, query: Object.keys(query ?? {}) })
  if (route.status === 204) return context.body(null, 204)
  // Without a status of the route, the one that the handler set counts.
  return context.json(result as object, route.status)
}

async function bodyOf({ body, bodyType, limitBytes = USUAL_LIMIT_BYTES }: Route, context: Context): Promise<unknown> {
  if (body === undefined || bodyType === 'multipart/form-data' || bodyType === 'application/octet-stream')
    return undefined
  if (bodyType === 'either' && context.req.header('content-type')?.startsWith('multipart/')) return undefined
  return parsed(body, await jsonBody(context, limitBytes), 'body')
}

function parsed(shape: z.ZodType | undefined, value: unknown, where: 'query' | 'body'): unknown {
  if (shape === undefined) return undefined
  const result = shape.safeParse(value)
  if (result.success) return result.data
  throw shapeProblem(result.error, where)
}

/** `{rel}` as Hono writes it; `{rest}` is all that follows, slashes included. */
function honoPath(path: string): string {
  return API + path.replaceAll(/\{([a-z]+)\}/gi, (_, name) => (name === 'rest' ? ':rest{.+}' : `:${name}`))
}
