import {
  AccessError,
  atLeast,
  checkMayAdmit,
  type Invitation,
  type Member,
  type Membership,
  mayAdmit,
  type Recovery,
  type Role,
} from '../../access/index.ts'
import type { Doors } from './secrets.ts'

/** In which relationship, and what whoever asks is there. */
export interface Administering {
  readonly rel: string
  readonly actor: Membership
}

/** Those for whom the actor answers: all, or of one side. */
export async function membersFor({ accounts }: Pick<Doors, 'accounts'>, { rel, actor }: Administering) {
  const members = await accounts.members(rel)
  return members.filter((member) => mayAdmit(actor, member))
}

export async function invitationsFor({ accounts, clock }: Doors, { rel, actor }: Administering) {
  const invitations = await accounts.invitations(rel, clock())
  return invitations.filter((invitation) => mayAdmit(actor, invitation))
}

/**
 * Gives another role; null removes. Invitations and links that the member may no longer give are withdrawn with it, so
 * that nobody lets themselves in again. Throws AccessError E_MEMBER_UNKNOWN, E_LAST_ADMINISTRATOR.
 */
export async function changeMember(
  doors: Pick<Doors, 'accounts' | 'clock'>,
  { account, role, ...where }: Administering & { readonly account: string; readonly role: Role | null },
): Promise<void> {
  const member: Member | undefined = (await membersFor(doors, where)).find((one) => one.account === account)
  if (member === undefined) throw new AccessError('E_MEMBER_UNKNOWN')
  await doors.accounts.setRole(where.rel, account, role)
  await withdrawGrants(doors, where.rel, { ...member, role })
}

/** Names are unique among accounts, so that a grant's `by` tells whose it is. */
async function withdrawGrants(
  { accounts, clock }: Pick<Doors, 'accounts' | 'clock'>,
  rel: string,
  { account, name, role }: Pick<Member, 'account' | 'name'> & { readonly role: Role | null },
): Promise<void> {
  const isOwn = ({ by }: { readonly by: string }) => by === name
  const mayInvite = role !== null && atLeast(role, 'administrator')
  const mayShare = role !== null && atLeast(role, 'secretary')
  const invitations = mayInvite ? [] : (await accounts.invitations(rel, clock())).filter(isOwn)
  const shares = mayShare ? [] : (await accounts.shares(rel, clock())).filter(isOwn)
  const isStanding = ({ giver, usedAt, withdrawnAt }: Recovery) =>
    giver === account && usedAt === null && withdrawnAt === null
  const recoveries = mayInvite ? [] : (await accounts.recoveries(rel)).filter(isStanding)
  for (const { id } of invitations) await accounts.withdrawInvitation(rel, id)
  for (const { id } of shares) await accounts.removeShare(rel, id)
  for (const { id } of recoveries) await accounts.withdrawRecovery(id, clock())
}

/** Takes a link back: one's own, or anybody's for the joint secretariat. Throws AccessError E_GRANT_UNKNOWN, E_OTHER_SIDE. */
export async function withdrawShare(
  { accounts, clock }: Pick<Doors, 'accounts' | 'clock'>,
  { rel, actor, name }: Administering & { readonly name: string | null },
  id: string,
): Promise<void> {
  const found = (await accounts.shares(rel, clock())).find((one) => one.id === id)
  if (found === undefined) throw new AccessError('E_GRANT_UNKNOWN')
  if (actor.party !== null && found.by !== name) throw new AccessError('E_OTHER_SIDE')
  await accounts.removeShare(rel, id)
}

/** Throws AccessError E_GRANT_UNKNOWN, E_OTHER_SIDE. */
export async function withdrawInvitation(doors: Doors, { rel, actor }: Administering, id: string): Promise<void> {
  const invitations: readonly Invitation[] = await doors.accounts.invitations(rel, doors.clock())
  const found = invitations.find((one) => one.id === id)
  if (found === undefined) throw new AccessError('E_GRANT_UNKNOWN')
  checkMayAdmit(actor, found)
  await doors.accounts.withdrawInvitation(rel, id)
}
