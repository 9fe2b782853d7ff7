import { z } from 'zod'
import { AccessError, type Invitation, MOST_CHARACTERS } from '../../access/index.ts'
import { invitationOf, join, joinAnew, shareOf } from '../../desk/accounts/index.ts'
import { addressOf } from '../access/address.ts'
import { accountOf, doorsOf, openSession } from '../access/doors.ts'
import { type Call, route } from '../http/route.ts'
import type { Services } from '../services.ts'
import { instantOf, localText, role } from './shapes.ts'

/** Links are opened by whoever has them. Their secrets come in the body, so that no log and no referrer has them. */
const ANYBODY = { role: 'anybody', scope: 'read' } as const
const limitBytes = 10_000
const secret = z.string().max(200)

const register = z.object({ rel: z.string(), names: localText })
const signedIn = z.object({ name: z.string() })

const invitationShape = z.object({
  register: register
    .nullable()
    .describe('Null for the link of the first start: every register that nobody administers'),
  role,
  party: z.object({ code: z.string(), names: localText }).nullable(),
  email: z.string().nullable(),
  by: z.string(),
  expiresAt: z.iso.datetime(),
})

const INVITATION_ROUTES = [
  route(
    {
      method: 'post',
      path: '/links/invitation',
      tag: 'accounts',
      summary: 'What an invitation is for; it is not used up by that',
      access: ANYBODY,
      body: z.object({ secret }),
      limitBytes,
      problems: [410, 429],
      reply: invitationShape,
    },
    async ({ services, context, body }) =>
      invitationShown(services, await invitationOf(doorsOf(services), body.secret, addressOf({ services, context }))),
  ),
  route(
    {
      method: 'post',
      path: '/links/invitation/acceptance',
      tag: 'accounts',
      hashesPassword: true,
      summary: 'Join by an invitation: with a new account, or with the one that is signed in',
      description: 'With `name` and `password` a new account is made and signed in; without, the present one joins.',
      access: ANYBODY,
      body: z.object({
        secret,
        name: z.string().max(200).optional(),
        password: z
          .string()
          .max(4 * MOST_CHARACTERS)
          .optional(),
      }),
      limitBytes,
      problems: [409, 410, 429],
      reply: signedIn,
    },
    async ({ services, context, principal, body }) => {
      const { name, password, ...link } = { ...body, address: addressOf({ services, context }) }
      const doors = doorsOf(services)
      if (name === undefined || password === undefined) {
        return { name: (await join(doors, { ...link, account: accountOf(principal) })).name }
      }
      const account = await joinAnew(doors, { ...link, name, password })
      await openSession({ services, context }, { account: account.id })
      return { name: account.name }
    },
  ),
]

const SHARE_ROUTES = [
  route(
    {
      method: 'post',
      path: '/links/share',
      tag: 'accounts',
      summary: 'What a link for looking shows',
      access: ANYBODY,
      body: z.object({ secret }),
      limitBytes,
      problems: [410, 429],
      reply: z.object({ register, name: z.string(), by: z.string(), expiresAt: z.iso.datetime() }),
    },
    async ({ services, context, body }) => {
      const share = await shareOf(doorsOf(services), body.secret, addressOf({ services, context }))
      const { rel, name, by, expiresAt } = share
      const { names } = await summaryOf(services, rel)
      return { register: { rel, names }, name, by, expiresAt: instantOf(expiresAt) }
    },
  ),
  route(
    {
      method: 'post',
      path: '/links/share/session',
      tag: 'accounts',
      summary: 'Look at the register of a link, without an account',
      description: 'Sets a cookie. Nothing that one side alone may see is shown.',
      access: ANYBODY,
      body: z.object({ secret }),
      limitBytes,
      problems: [410, 429],
      reply: z.object({ rel: z.string() }),
    },
    async ({ services, context, body }) => {
      const share = await shareOf(doorsOf(services), body.secret, addressOf({ services, context }))
      await openSession({ services, context }, { share: share.id })
      return { rel: share.rel }
    },
  ),
]

async function invitationShown(services: Services, invitation: Invitation) {
  const { rel, role: wanted, party, email, by, expiresAt } = invitation
  const told = { role: wanted, email, by, expiresAt: instantOf(expiresAt) }
  if (rel === null) return { register: null, party: null, ...told }
  const { names, parties } = await summaryOf(services, rel)
  const side = parties.find(({ code }) => code === party)
  return { register: { rel, names }, party: side ? { code: side.code, names: side.names } : null, ...told }
}

/** Throws AccessError E_LINK_NOT_VALID for a register that is not there any more. */
async function summaryOf({ desk }: Call['services'], rel: string) {
  const found = (await desk.store.relationships()).find((one) => one.rel === rel)
  if (found === undefined) throw new AccessError('E_LINK_NOT_VALID')
  return found.facts
}

export const LINK_ROUTES = [...INVITATION_ROUTES, ...SHARE_ROUTES]
