import { z } from 'zod'
import { INVITATION_DAYS, type Invitation, type Member, SHARE_DAYS, type Share } from '../../access/index.ts'
import {
  changeMember,
  invitationsFor,
  invite,
  membersFor,
  newShare,
  withdrawInvitation,
  withdrawShare,
} from '../../desk/accounts/index.ts'
import { doorsOf } from '../access/doors.ts'
import { pageOf } from '../http/cursor.ts'
import { ShapeProblem } from '../http/problem.ts'
import { type Call, relationshipOf, route } from '../http/route.ts'
import { instantOf, paging, role } from './shapes.ts'

const ADMINISTRATOR = { role: 'administrator', scope: 'administer' } as const
/** Whoever answers for the register says who may look at it. */
const SECRETARY = { role: 'secretary', scope: 'administer' } as const

const limitBytes = 10_000
const party = z.string().max(64).nullable().describe('Code of the side; null for the joint secretariat')

const memberRow = z.object({
  account: z.string(),
  name: z.string(),
  email: z.string().nullable(),
  role,
  party,
  since: z.iso.datetime(),
})

const invitationRow = z.object({
  id: z.string(),
  role,
  party,
  email: z.string().nullable(),
  by: z.string(),
  createdAt: z.iso.datetime(),
  expiresAt: z.iso.datetime(),
})

const shareRow = z.object({
  id: z.string(),
  name: z.string(),
  by: z.string(),
  createdAt: z.iso.datetime(),
  expiresAt: z.iso.datetime(),
})

const link = z.string().describe('Path of the link, with its secret as fragment; it is shown this once')

const MEMBERS_ROUTES = [
  route(
    {
      method: 'get',
      path: '/relationships/{rel}/members',
      tag: 'accounts',
      summary: 'Who may do what: all members, or those of one’s own side',
      access: ADMINISTRATOR,
      query: z.object(paging),
      reply: memberRow,
      kind: 'list',
    },
    async (call) => {
      const members = await membersFor(doorsOf(call.services), administering(call))
      return pageOf(members.map(memberRowOf), call.query, ({ account }) => account)
    },
  ),
  route(
    {
      method: 'patch',
      path: '/relationships/{rel}/members/{account}',
      tag: 'accounts',
      summary: 'Give a member another role',
      access: ADMINISTRATOR,
      body: z.object({ role }),
      limitBytes,
      problems: [409],
      reply: z.null(),
      status: 204,
    },
    async (call) => {
      const { path, body, services } = call
      const account = path.account ?? ''
      await changeMember(doorsOf(services), { ...administering(call), account, role: body.role })
      return null
    },
  ),
  route(
    {
      method: 'delete',
      path: '/relationships/{rel}/members/{account}',
      tag: 'accounts',
      summary: 'Remove a member from the register; what they entered stays',
      access: ADMINISTRATOR,
      problems: [409],
      reply: z.null(),
      status: 204,
    },
    async (call) => {
      const account = call.path.account ?? ''
      await changeMember(doorsOf(call.services), { ...administering(call), account, role: null })
      return null
    },
  ),
]

const INVITATION_ROUTES = [
  route(
    {
      method: 'get',
      path: '/relationships/{rel}/invitations',
      tag: 'accounts',
      summary: 'Invitations that stand open, without their secrets',
      access: ADMINISTRATOR,
      query: z.object(paging),
      reply: invitationRow,
      kind: 'list',
    },
    async (call) => {
      const invitations = await invitationsFor(doorsOf(call.services), administering(call))
      return pageOf(invitations.map(invitationRowOf), call.query, ({ id }) => id)
    },
  ),
  route(
    {
      method: 'post',
      path: '/relationships/{rel}/invitations',
      tag: 'accounts',
      summary: 'Invite one person by a link that works once',
      description: 'An administrator of a side invites for that side alone.',
      access: ADMINISTRATOR,
      body: z.object({
        role,
        party,
        email: z.email().max(200).nullable().default(null).describe('Who signs in elsewhere is known by it'),
        days: z.number().int().min(1).max(INVITATION_DAYS.most).default(INVITATION_DAYS.usual),
      }),
      limitBytes,
      reply: invitationRow.extend({ link }),
      status: 201,
    },
    async (call) => {
      const { services, principal, body } = call
      await checkParty(call, body.party)
      const inviting = { ...body, ...administering(call), by: principal.name ?? '' }
      const { invitation, secret } = await invite(doorsOf(services), inviting)
      return { ...invitationRowOf(invitation), link: `/invite#${secret}` }
    },
  ),
  route(
    {
      method: 'delete',
      path: '/relationships/{rel}/invitations/{id}',
      tag: 'accounts',
      summary: 'Withdraw an invitation',
      access: ADMINISTRATOR,
      reply: z.null(),
      status: 204,
    },
    async (call) => {
      await withdrawInvitation(doorsOf(call.services), administering(call), call.path.id ?? '')
      return null
    },
  ),
]

const SHARE_ROUTES = [
  route(
    {
      method: 'get',
      path: '/relationships/{rel}/shares',
      tag: 'accounts',
      summary: 'Links by which anybody may look, without their secrets',
      access: SECRETARY,
      query: z.object(paging),
      reply: shareRow,
      kind: 'list',
    },
    async (call) => {
      const { rel } = relationshipOf(call)
      const shares = await call.services.desk.accounts.shares(rel, call.services.clock())
      return pageOf(shares.map(shareRowOf), call.query, ({ id }) => id)
    },
  ),
  route(
    {
      method: 'post',
      path: '/relationships/{rel}/shares',
      tag: 'accounts',
      summary: 'A link by which anybody may look, and see nothing that one side alone may see',
      access: SECRETARY,
      body: z.object({
        name: z.string().trim().min(1).max(100),
        days: z.number().int().min(1).max(SHARE_DAYS.most).default(SHARE_DAYS.usual),
      }),
      limitBytes,
      reply: shareRow.extend({ link }),
      status: 201,
    },
    async (call) => {
      const { services, principal, body } = call
      const given = { ...body, rel: relationshipOf(call).rel, by: principal.name ?? '' }
      const { share, secret } = await newShare(doorsOf(services), given)
      return { ...shareRowOf(share), link: `/share#${secret}` }
    },
  ),
  route(
    {
      method: 'delete',
      path: '/relationships/{rel}/shares/{id}',
      tag: 'accounts',
      summary: 'Take a link back; whoever looks by it is shut out at once',
      access: SECRETARY,
      reply: z.null(),
      status: 204,
    },
    async (call) => {
      const { services, principal, path } = call
      await withdrawShare(doorsOf(services), { ...administering(call), name: principal.name }, path.id ?? '')
      return null
    },
  ),
]

/** In which relationship somebody says who may do what, and what they are there. */
export function administering(call: Pick<Call, 'relationship'>) {
  const { rel, membership } = relationshipOf(call)
  return { rel, actor: membership }
}

/** Throws HttpProblem E_REQUEST_SHAPE for a side that the register does not have. */
async function checkParty(call: Pick<Call, 'relationship' | 'services'>, party: string | null): Promise<void> {
  if (party === null) return
  const { rel } = relationshipOf(call)
  const summary = (await call.services.desk.store.relationships()).find((one) => one.rel === rel)
  const codes = summary?.facts.parties.map(({ code }) => code) ?? []
  if (codes.includes(party)) return
  throw new ShapeProblem('body.party', { fault: 'invalid_value', expected: codes.join(', ') })
}

function memberRowOf({ since, ...member }: Member) {
  return { ...member, since: instantOf(since) }
}

function invitationRowOf({ id, role, party, email, by, createdAt, expiresAt }: Invitation) {
  return { id, role, party, email, by, createdAt: instantOf(createdAt), expiresAt: instantOf(expiresAt) }
}

function shareRowOf({ id, name, by, createdAt, expiresAt }: Share) {
  return { id, name, by, createdAt: instantOf(createdAt), expiresAt: instantOf(expiresAt) }
}

export const MEMBER_ROUTES = [...MEMBERS_ROUTES, ...INVITATION_ROUTES, ...SHARE_ROUTES]
