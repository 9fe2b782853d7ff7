import { z } from 'zod'
import { MOST_CHARACTERS, SCOPES, TOKEN_DAYS } from '../../access/index.ts'
import {
  beginCodes,
  changePassword,
  confirmCodes,
  newToken,
  ownAccount,
  removeCodes,
} from '../../desk/accounts/index.ts'
import { accountOf, closeSession, doorsOf } from '../access/doors.ts'
import { sessionSecretOf } from '../access/session-cookie.ts'
import { pageOf } from '../http/cursor.ts'
import { route } from '../http/route.ts'
import { instantOf, paging, role } from './shapes.ts'

/** Only for who signed in themselves, with all that they may. */
const OWN = { role: 'signed-in', scope: 'administer' } as const

const profile = z.object({
  name: z.string(),
  email: z.string().nullable(),
  createdAt: z.iso.datetime(),
  hasPassword: z.boolean(),
  hasCodes: z.boolean(),
  memberships: z.array(z.object({ rel: z.string(), role, party: z.string().nullable() })),
})

const tokenRow = z.object({
  id: z.string(),
  name: z.string(),
  scope: z.enum(SCOPES),
  createdAt: z.iso.datetime(),
  usedAt: z.iso.datetime().nullable(),
  expiresAt: z.iso.datetime(),
})

const password = z.string().max(4 * MOST_CHARACTERS)
const limitBytes = 10_000

const PROFILE_ROUTES = [
  route(
    {
      method: 'get',
      path: '/account',
      tag: 'accounts',
      summary: 'One’s own account',
      access: OWN,
      reply: profile,
    },
    async ({ services, principal }) => {
      const id = accountOf(principal)
      const doors = doorsOf(services)
      const { name, email, createdAt, passwordHash, totpSecret } = await ownAccount(doors, id)
      const memberships = await doors.accounts.memberships(id)
      const has = { hasPassword: passwordHash !== null, hasCodes: totpSecret !== null }
      return { name, email, createdAt: instantOf(createdAt), ...has, memberships: [...memberships] }
    },
  ),
  route(
    {
      method: 'put',
      path: '/account/password',
      tag: 'accounts',
      hashesPassword: true,
      summary: 'Another password; all other sessions end',
      access: OWN,
      body: z.object({ current: password, next: password }),
      limitBytes,
      reply: z.null(),
      status: 204,
    },
    async ({ services, principal, context, body }) => {
      const session = sessionSecretOf(context.req.raw)
      await changePassword(doorsOf(services), accountOf(principal), { ...body, session })
      return null
    },
  ),
  route(
    {
      method: 'delete',
      path: '/account/sessions',
      tag: 'accounts',
      summary: 'Sign out everywhere',
      access: OWN,
      reply: z.null(),
      status: 204,
    },
    async ({ services, principal, context }) => {
      await services.desk.accounts.endSessions(accountOf(principal), null)
      await closeSession({ services, context })
      return null
    },
  ),
]

const CODE_ROUTES = [
  route(
    {
      method: 'post',
      path: '/account/codes',
      tag: 'accounts',
      hashesPassword: true,
      summary: 'Begin to set up codes (TOTP); nothing changes until one has arrived',
      access: OWN,
      body: z.object({ password }),
      limitBytes,
      reply: z.object({ secret: z.string(), uri: z.string(), svg: z.string() }),
    },
    async ({ services, principal, body }) => beginCodes(doorsOf(services), accountOf(principal), body.password),
  ),
  route(
    {
      method: 'put',
      path: '/account/codes',
      tag: 'accounts',
      summary: 'Ask for codes at each sign-in from now on',
      access: OWN,
      body: z.object({ code: z.string().max(20) }),
      limitBytes,
      problems: [409],
      reply: z.null(),
      status: 204,
    },
    async ({ services, principal, body }) => {
      await confirmCodes(doorsOf(services), accountOf(principal), body.code)
      return null
    },
  ),
  route(
    {
      method: 'delete',
      path: '/account/codes',
      tag: 'accounts',
      hashesPassword: true,
      summary: 'Ask for no codes any more',
      access: OWN,
      body: z.object({ password }),
      limitBytes,
      reply: z.null(),
      status: 204,
    },
    async ({ services, principal, body }) => {
      await removeCodes(doorsOf(services), accountOf(principal), body.password)
      return null
    },
  ),
]

const TOKEN_ROUTES = [
  route(
    {
      method: 'get',
      path: '/account/tokens',
      tag: 'accounts',
      summary: 'One’s own tokens for programs, without their secrets',
      access: OWN,
      query: z.object(paging),
      reply: tokenRow,
      kind: 'list',
    },
    async ({ services, principal, query }) => {
      const tokens = await services.desk.accounts.tokens(accountOf(principal), services.clock())
      return pageOf(tokens.map(tokenRowOf), query, ({ id }) => id)
    },
  ),
  route(
    {
      method: 'post',
      path: '/account/tokens',
      tag: 'accounts',
      summary: 'A token for programs; it is shown this once',
      access: OWN,
      body: z.object({
        name: z.string().trim().min(1).max(100),
        scope: z.enum(SCOPES),
        days: z.number().int().min(1).max(TOKEN_DAYS.most).default(TOKEN_DAYS.usual),
      }),
      limitBytes,
      reply: tokenRow.extend({ token: z.string().describe('For the header "authorization: Bearer …"') }),
      status: 201,
    },
    async ({ services, principal, body }) => {
      const { token, secret } = await newToken(doorsOf(services), accountOf(principal), body)
      return { ...tokenRowOf(token), token: secret }
    },
  ),
  route(
    {
      method: 'delete',
      path: '/account/tokens/{id}',
      tag: 'accounts',
      summary: 'Put a token out of use',
      access: OWN,
      reply: z.null(),
      status: 204,
    },
    async ({ services, principal, path }) => {
      await services.desk.accounts.removeToken(accountOf(principal), path.id ?? '')
      return null
    },
  ),
]

function tokenRowOf({ createdAt, usedAt, expiresAt, ...token }: Awaited<ReturnType<typeof newToken>>['token']) {
  const at = { createdAt: instantOf(createdAt), usedAt: usedAt === null ? null : instantOf(usedAt) }
  return { ...token, ...at, expiresAt: instantOf(expiresAt) }
}

export const ACCOUNT_ROUTES = [...PROFILE_ROUTES, ...CODE_ROUTES, ...TOKEN_ROUTES]
