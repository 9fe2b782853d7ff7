import { z } from 'zod'
import { signIn } from '../../desk/accounts/index.ts'
import { addressOf } from '../access/address.ts'
import { closeSession, doorsOf, forgetSession, openSession } from '../access/doors.ts'
import { type Principal, visibleTo } from '../access/principal.ts'
import { route } from '../http/route.ts'
import { type Services, todayOf } from '../services.ts'
import { localText, role } from './shapes.ts'

const session = z.object({
  version: z.string(),
  mode: z.enum(['own-machine', 'accounts']),
  kind: z.enum(['own-machine', 'account', 'token', 'share', 'nobody']),
  name: z.string().nullable(),
  today: z.iso.date(),
  share: z
    .object({ by: z.string(), expiresAt: z.iso.datetime() })
    .nullable()
    .describe('The link by which one looks: who made it, and until when it holds; null for everybody else'),
  signOn: z.boolean().describe('True where one may sign in with one’s organisation'),
  relationships: z.array(
    z.object({
      rel: z.string(),
      names: localText,
      parties: z.array(z.object({ code: z.string(), names: localText })),
      size: z.number().int(),
      role,
      party: z.string().nullable(),
    }),
  ),
})

const signingIn = z.object({
  name: z.string().max(200),
  password: z.string().max(1000),
  code: z.string().max(20).optional().describe('Of the code application, where the account has one'),
})

const signedIn = z.object({ name: z.string() })

/** Who asks, and what they may see. */
export async function sessionOf(services: Services, principal: Principal): Promise<z.output<typeof session>> {
  const all = await services.desk.store.relationships()
  return {
    version: services.version,
    mode: services.mode,
    kind: principal.kind,
    name: principal.name,
    today: todayOf(services),
    share: shareOf(principal),
    signOn: services.signOn !== null,
    relationships: visibleTo(principal, all).map(({ summary, membership }) => ({
      rel: summary.rel,
      names: summary.facts.names,
      parties: summary.facts.parties.map(({ code, names }) => ({ code, names })),
      size: summary.size,
      role: membership.role,
      party: membership.party,
    })),
  }
}

function shareOf({ share }: Principal): z.output<typeof session>['share'] {
  return share === undefined ? null : { by: share.by, expiresAt: new Date(share.expiresAt).toISOString() }
}

export const SESSION_ROUTES = [
  route(
    {
      method: 'get',
      path: '/session',
      tag: 'session',
      summary: 'Who asks, and which registers they may see',
      access: { role: 'anybody', scope: 'read' },
      reply: session,
    },
    async ({ services, principal }) => sessionOf(services, principal),
  ),
  route(
    {
      method: 'post',
      path: '/session',
      tag: 'session',
      summary: 'Sign in with name and password, and a code where the account has one',
      description: 'Sets a cookie. E_TOTP_NEEDED asks to send the same again with a code.',
      access: { role: 'anybody', scope: 'read' },
      hashesPassword: true,
      body: signingIn,
      limitBytes: 10_000,
      problems: [401],
      reply: signedIn,
    },
    async ({ services, context, body }) => {
      const { name, password, code } = body
      const given = { name, password, code: code || null, address: addressOf({ services, context }) }
      const account = await signIn(doorsOf(services), given)
      const { id, passwordHash } = account
      await openSession({ services, context }, { account: id, passwordHash })
      return { name: account.name }
    },
  ),
  route(
    {
      method: 'delete',
      path: '/session',
      tag: 'session',
      summary: 'Sign out',
      description: 'On one’s own machine the browser is nobody’s until it goes on as the user of the machine.',
      access: { role: 'anybody', scope: 'read' },
      reply: z.null(),
      status: 204,
    },
    async ({ services, context }) => {
      await closeSession({ services, context })
      return null
    },
  ),
  route(
    {
      method: 'post',
      path: '/session/own-machine',
      tag: 'session',
      summary: 'Go on as the user of the machine, where the server trusts whoever reaches it',
      description: 'Where everybody signs in it does what signing out does.',
      access: { role: 'anybody', scope: 'read' },
      reply: z.null(),
      status: 204,
    },
    async ({ services, context }) => {
      await forgetSession({ services, context })
      return null
    },
  ),
]
