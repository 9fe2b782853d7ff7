import { z } from 'zod'
import { MOST_CHARACTERS, type Recovery } from '../../access/index.ts'
import { giveRecovery, recover, recoveriesFor, recoveryOf, withdrawRecovery } from '../../desk/accounts/index.ts'
import { addressOf } from '../access/address.ts'
import { doorsOf, openSession } from '../access/doors.ts'
import { pageOf } from '../http/cursor.ts'
import { route } from '../http/route.ts'
import { administering } from './member-routes.ts'
import { instantOf, paging } from './shapes.ts'

const ADMINISTRATOR = { role: 'administrator', scope: 'administer' } as const
/** The link is opened by whoever has it. Its secret comes in the body, so that no log and no referrer has it. */
const ANYBODY = { role: 'anybody', scope: 'read' } as const

const limitBytes = 10_000
const secret = z.string().max(200)

const recoveryRow = z.object({
  id: z.string(),
  account: z.string().describe('Whose password it sets'),
  name: z.string(),
  by: z.string().describe('Who gave it'),
  createdAt: z.iso.datetime(),
  expiresAt: z.iso.datetime(),
  usedAt: z.iso.datetime().nullable(),
  withdrawnAt: z.iso.datetime().nullable().describe('When it was taken back, or another one took its place'),
})

const GIVING_ROUTES = [
  route(
    {
      method: 'post',
      path: '/relationships/{rel}/members/{account}/recovery',
      tag: 'accounts',
      summary: 'A link by which a member who cannot sign in sets a new password, once, within a day',
      description:
        'Any former one is out of use. E_MORE_RIGHTS where the member may do more, in another register, than whoever asks answers for there.',
      access: ADMINISTRATOR,
      problems: [409],
      reply: recoveryRow.extend({
        link: z.string().describe('Path of the link, with its secret as fragment; it is shown this once'),
      }),
      status: 201,
    },
    async (call) => {
      const { services, principal, path } = call
      const { memberOf, account: giver, name } = principal
      const giving = { ...administering(call), memberOf, giver, by: name ?? '', account: path.account ?? '' }
      const { recovery, secret: shown } = await giveRecovery(doorsOf(services), giving)
      return { ...recoveryRowOf(recovery), link: `/recover#${shown}` }
    },
  ),
  route(
    {
      method: 'get',
      path: '/relationships/{rel}/recoveries',
      tag: 'accounts',
      summary: 'Who gave which member a link for a new password within the year, and what became of it',
      access: ADMINISTRATOR,
      query: z.object(paging),
      reply: recoveryRow,
      kind: 'list',
    },
    async (call) => {
      const recoveries = await recoveriesFor(doorsOf(call.services), administering(call))
      return pageOf(recoveries.map(recoveryRowOf), call.query, ({ id }) => id)
    },
  ),
  route(
    {
      method: 'delete',
      path: '/relationships/{rel}/recoveries/{id}',
      tag: 'accounts',
      summary: 'Take a link for a new password back',
      access: ADMINISTRATOR,
      reply: z.null(),
      status: 204,
    },
    async (call) => {
      await withdrawRecovery(doorsOf(call.services), administering(call), call.path.id ?? '')
      return null
    },
  ),
]

const LINK_ROUTES = [
  route(
    {
      method: 'post',
      path: '/links/recovery',
      tag: 'accounts',
      summary: 'Whose password a link sets; it is not used up by that',
      access: ANYBODY,
      body: z.object({ secret }),
      limitBytes,
      problems: [410, 429],
      reply: recoveryRow.pick({ name: true, by: true, expiresAt: true }),
    },
    async ({ services, context, body }) => {
      const { name, by, expiresAt } = await recoveryOf(doorsOf(services), body.secret, addressOf({ services, context }))
      return { name, by, expiresAt: instantOf(expiresAt) }
    },
  ),
  route(
    {
      method: 'post',
      path: '/links/recovery/password',
      tag: 'accounts',
      hashesPassword: true,
      summary: 'Set a new password by a link, and sign in with it',
      description:
        'Sets a cookie. No codes are asked for any more; all other sessions and all tokens of the account end.',
      access: ANYBODY,
      body: z.object({ secret, password: z.string().max(4 * MOST_CHARACTERS) }),
      limitBytes,
      problems: [410, 429],
      reply: z.object({ name: z.string() }),
    },
    async ({ services, context, body }) => {
      const account = await recover(doorsOf(services), { ...body, address: addressOf({ services, context }) })
      await openSession({ services, context }, { account: account.id })
      return { name: account.name }
    },
  ),
]

function recoveryRowOf({ id, account, name, by, createdAt, expiresAt, usedAt, withdrawnAt }: Recovery) {
  const at = { createdAt: instantOf(createdAt), expiresAt: instantOf(expiresAt) }
  return { ...{ id, account, name, by }, ...at, usedAt: orNull(usedAt), withdrawnAt: orNull(withdrawnAt) }
}

function orNull(at: number | null): string | null {
  return at === null ? null : instantOf(at)
}

export const RECOVERY_ROUTES = [...GIVING_ROUTES, ...LINK_ROUTES]
