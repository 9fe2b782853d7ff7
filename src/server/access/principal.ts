import { atLeast, type Membership, type Scope, type Share, scopeAllows } from '../../access/index.ts'
import type { Author, Reader, RelationshipSummary } from '../../register/index.ts'
import { HttpProblem } from '../http/problem.ts'
import type { Access } from '../http/route.ts'

export type { Membership } from '../../access/index.ts'

/** Who asks, and what they may do. */
export interface Principal {
  /** `own-machine`: whoever sits at the machine that the server runs on, when it listens there alone. */
  readonly kind: 'own-machine' | 'account' | 'token' | 'share' | 'nobody'
  /** As it stands in the history; null for nobody. */
  readonly name: string | null
  /** Id of the account; null where there is none. */
  readonly account: string | null
  /** Tells apart those who look by one share, or by two of one name. */
  readonly visit?: string
  /** The link by which they look; for `share` alone. */
  readonly share?: Pick<Share, 'by' | 'expiresAt'>
  /** What a token or a share may be used for; people may all that their role may. */
  readonly scope: Scope
  /** What they are in a relationship; null when it is none of their business. */
  readonly memberOf: (rel: string) => Membership | null
}

export const NOBODY: Principal = { kind: 'nobody', name: null, account: null, scope: 'read', memberOf: () => null }

/**
 * What the principal is in the relationship. Throws HttpProblem: E_SIGN_IN_NEEDED for nobody; E_RELATIONSHIP_UNKNOWN for
 * a relationship that they do not belong to, as for one that there is not; E_NOT_ALLOWED for a role or scope too small.
 */
export function membershipFor(principal: Principal, rel: string, access: Access): Membership {
  const membership = principal.memberOf(rel)
  if (membership === null) {
    throw principal.kind === 'nobody'
      ? new HttpProblem('E_SIGN_IN_NEEDED')
      : new HttpProblem('E_REGISTER_UNKNOWN', { rel })
  }
  const isAllowed = access.role === 'anybody' || access.role === 'signed-in' || atLeast(membership.role, access.role)
  if (!isAllowed) throw new HttpProblem('E_NOT_ALLOWED', { role: membership.role, wanted: access.role })
  if (access.isForMembers === true) checkMember(membership)
  return membership
}

/** Throws HttpProblem E_MEMBERS_ONLY for who looks by a link: what is handed out may hold what one side keeps private. */
export function checkMember({ isVisitor }: Membership): void {
  if (isVisitor === true) throw new HttpProblem('E_MEMBERS_ONLY')
}

/** Throws HttpProblem E_SIGN_IN_NEEDED, E_SCOPE_TOO_SMALL. */
export function checkAccess({ kind, scope }: Principal, access: Access): void {
  if (access.role !== 'anybody' && kind === 'nobody') throw new HttpProblem('E_SIGN_IN_NEEDED')
  if (!scopeAllows(scope, access.scope)) throw new HttpProblem('E_SCOPE_TOO_SMALL', { scope, wanted: access.scope })
}

export function readerOf({ party, isVisitor }: Membership): Reader {
  return isVisitor === true ? { party, isVisitor } : { party }
}

/** In whose name something is entered. */
export function authorOf({ name }: Principal, { party, role }: Membership): Author {
  return { by: name ?? 'secretariat', party, role: party === null ? 'secretariat' : role }
}

/** The relationships that the principal may see. */
export function visibleTo(
  principal: Principal,
  all: readonly RelationshipSummary[],
): readonly { readonly summary: RelationshipSummary; readonly membership: Membership }[] {
  return all.flatMap((summary) => {
    const membership = principal.memberOf(summary.rel)
    return membership === null ? [] : [{ summary, membership }]
  })
}
