import {
  AccessError,
  checkMayAdmit,
  type Invitation,
  type Member,
  type Membership,
  mayAdmit,
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

/** Throws AccessError E_MEMBER_UNKNOWN, E_LAST_ADMINISTRATOR; null removes. */
export async function changeMember(
  doors: Pick<Doors, 'accounts'>,
  { account, role, ...where }: Administering & { readonly account: string; readonly role: Role | null },
): Promise<void> {
  const member: Member | undefined = (await membersFor(doors, where)).find((one) => one.account === account)
  if (member === undefined) throw new AccessError('E_MEMBER_UNKNOWN')
  await doors.accounts.setRole(where.rel, account, role)
}

/** Throws AccessError E_GRANT_UNKNOWN, E_OTHER_SIDE. */
export async function withdrawInvitation(doors: Doors, { rel, actor }: Administering, id: string): Promise<void> {
  const invitations: readonly Invitation[] = await doors.accounts.invitations(rel, doors.clock())
  const found = invitations.find((one) => one.id === id)
  if (found === undefined) throw new AccessError('E_GRANT_UNKNOWN')
  checkMayAdmit(actor, found)
  await doors.accounts.withdrawInvitation(rel, id)
}
