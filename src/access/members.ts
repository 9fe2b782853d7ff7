import { AccessError } from './access-error.ts'
import type { Member, Membership, MembershipOf } from './accounts.ts'
import type { Role } from './roles.ts'

/**
 * True when the actor may say what somebody of the side may do: an administrator of the joint secretariat for everybody,
 * one of a side for that side alone.
 */
export function mayAdmit({ role, party }: Membership, wanted: Pick<Membership, 'party'>): boolean {
  return role === 'administrator' && (party === null || party === wanted.party)
}

/** Throws AccessError E_OTHER_SIDE. */
export function checkMayAdmit(actor: Membership, wanted: Pick<Membership, 'party'>): void {
  if (!mayAdmit(actor, wanted)) throw new AccessError('E_OTHER_SIDE')
}

/**
 * True when the actor may say what the account may do wherever it is a member: whoever can let somebody set a new password
 * can set it themselves, and must gain nothing by it. `memberOf` gives what the actor is in a relationship.
 */
export function mayRecover(
  memberOf: (rel: string) => Membership | null,
  memberships: readonly MembershipOf[],
): boolean {
  // Who is a member nowhere is nobody's any more.
  if (memberships.length === 0) return false
  return memberships.every((one) => {
    const actor = memberOf(one.rel)
    return actor !== null && mayAdmit(actor, one)
  })
}

/** Throws AccessError E_MORE_RIGHTS. */
export function checkMayRecover(...given: Parameters<typeof mayRecover>): void {
  if (!mayRecover(...given)) throw new AccessError('E_MORE_RIGHTS')
}

/**
 * Throws AccessError E_LAST_ADMINISTRATOR when nobody would be left who can do what the member could as administrator;
 * E_MEMBER_UNKNOWN when there is no such member. `role` is the new one; null removes.
 */
export function checkChange(
  members: readonly Pick<Member, 'account' | 'role' | 'party'>[],
  account: string,
  role: Role | null,
): void {
  const member = members.find((one) => one.account === account)
  if (member === undefined) throw new AccessError('E_MEMBER_UNKNOWN')
  if (member.role !== 'administrator' || role === 'administrator') return
  const others = members.filter((one) => one.account !== account)
  if (!others.some((one) => mayAdmit(one, member))) throw new AccessError('E_LAST_ADMINISTRATOR')
}
