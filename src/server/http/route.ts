import type { Context } from 'hono'
import type { z } from 'zod'
import type { Role, Scope } from '../../access/index.ts'
import type { Membership, Principal } from '../access/principal.ts'
import type { Services } from '../services.ts'

/** Who may call a route. */
export interface Access {
  /** The least role in the relationship of the path; `signed-in`: any account; `anybody`: also who is not signed in. */
  readonly role: Role | 'signed-in' | 'anybody'
  /** What a token must be good for. */
  readonly scope: Scope
  /** True where whoever looks by a link of a share is refused. */
  readonly isForMembers?: boolean
}

export type Method = 'get' | 'post' | 'put' | 'patch' | 'delete'

/** How routes are gathered in the documentation. */
export const TAGS = ['session', 'accounts', 'reading', 'register', 'plan', 'history', 'events'] as const
export type Tag = (typeof TAGS)[number]

type Shape = z.ZodType | undefined
type Value<S extends Shape> = S extends z.ZodType ? z.output<S> : undefined

/** One call of a route: what was asked, and by whom. */
export interface Call<Query extends Shape = undefined, Body extends Shape = undefined> {
  readonly services: Services
  readonly principal: Principal
  /** Parts of the path, by name. */
  readonly path: Readonly<Record<string, string>>
  /** The relationship of the path, with what the principal is in it. Null where the path has none. */
  readonly relationship: { readonly rel: string; readonly membership: Membership } | null
  readonly query: Value<Query>
  readonly body: Value<Body>
  /** The request as it came, for what the shapes cannot say: files, streams, languages. */
  readonly context: Context
}

/** Rows of a list, with the key of the next page. Each list can also be had as CSV and JSON lines. */
export interface Page<Row> {
  readonly rows: readonly Row[]
  /** What `after` takes to go on; null at the end. */
  readonly next: string | null
  /** How many rows there are in all; null where counting would cost too much. */
  readonly total: number | null
}

export interface RouteShape<Query extends Shape, Body extends Shape, Reply extends z.ZodType> {
  readonly method: Method
  /** Below `/api/v1`, `{name}` for a part: `/relationships/{rel}/items`; `{rest}` for all that follows. */
  readonly path: string
  readonly tag: Tag
  /** One line for the documentation. */
  readonly summary: string
  readonly description?: string
  readonly access: Access
  readonly query?: Query
  readonly body?: Body
  /**
   * What the body is sent as; JSON unless said otherwise. The parts of a form, and bytes, are the handler's to read; with `either`,
   * `body` is undefined when a form was sent.
   */
  readonly bodyType?: 'application/json' | 'multipart/form-data' | 'either' | 'application/octet-stream'
  /** Most bytes of the body. */
  readonly limitBytes?: number
  /**
   * The shape of the answer: of the JSON, or of a row where `kind` is `list`. With `kind: 'file'` the handler gives a
   * Response, and the shape says nothing.
   */
  readonly reply: Reply
  readonly kind?: 'json' | 'list' | 'file'
  /** Media type of what `kind: 'file'` gives, or all that it may be. */
  readonly media?: string | readonly string[]
  readonly status?: 200 | 201 | 202 | 204 | 302
  /** Statuses of problems that do not follow from what the route takes. */
  readonly problems?: readonly (401 | 403 | 404 | 406 | 409 | 410 | 415 | 422 | 429 | 503)[]
  /** True where a password is worked out: that is dear, and only so many are at a time. */
  readonly hashesPassword?: boolean
  /** True where the answer is a job: 202 as long as it is under way. */
  readonly mayLast?: boolean
  /**
   * True where a token may stand in the address as `?token=`: programs that subscribe to calendars can send no headers.
   * Only tokens for reading are taken so, as addresses are kept in logs.
   */
  readonly takesTokenInAddress?: boolean
  /** True for answers that follow from the log and the query alone: they carry an ETag of its size. */
  readonly isOfLog?: boolean
}

/** A route as the server holds it; `handle` has been checked against its shapes. */
export interface Route extends RouteShape<Shape, Shape, z.ZodType> {
  readonly handle: (call: Call<Shape, Shape>) => Promise<unknown>
}

/** Ties a handler to its shapes. */
export function route<
  Query extends Shape = undefined,
  Body extends Shape = undefined,
  Reply extends z.ZodType = z.ZodType,
  Kind extends 'json' | 'list' | 'file' = 'json',
>(
  shape: RouteShape<Query, Body, Reply> & { readonly kind?: Kind },
  handle: (
    call: Call<Query, Body>,
  ) => Promise<Kind extends 'list' ? Page<z.input<Reply>> : Kind extends 'file' ? Response : z.input<Reply>>,
): Route {
  return { ...shape, handle: handle as Route['handle'] }
}

/** The relationship of a call whose path has one. */
export function relationshipOf({ relationship }: Pick<Call, 'relationship'>) {
  if (relationship === null) throw new Error('the path has no {rel}')
  return relationship
}
