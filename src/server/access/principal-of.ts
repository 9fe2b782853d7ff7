import type { AccountStore, Identity } from '../../access/index.ts'
import { hashOf, TOKEN_PREFIX } from '../../desk/accounts/index.ts'
import { NOBODY, type Principal } from './principal.ts'
import { sessionSecretOf } from './session-cookie.ts'

/** Who sends a request. With `isUse` false, a session grows no younger by being looked at. */
export type PrincipalOf = (request: Request, how?: { readonly isUse?: boolean }) => Promise<Principal>

interface Resolving {
  readonly accounts: AccountStore
  readonly clock: () => number
  /** Whoever has neither a token nor a session; NOBODY where everybody signs in. */
  readonly otherwise: Principal
}

/**
 * Who sends a request: by its token, else by its session, else whoever sits at the machine. A token or session that
 * does not hold is nobody's: what was begun under one name must not go on under another.
 */
export function principalResolver({ accounts, clock, otherwise }: Resolving): PrincipalOf {
  return async (request, { isUse = true } = {}) => {
    const token = tokenOf(request)
    if (token === '') return NOBODY
    if (token !== null) return principalOf(await accounts.token(hashOf(token), clock()))
    const session = sessionSecretOf(request)
    if (session !== null) {
      const hash = hashOf(session)
      const principal = principalOf(await accounts.session(hash, clock(), isUse))
      return principal.kind === 'share' ? { ...principal, visit: Buffer.from(hash).toString('base64url') } : principal
    }
    return otherwise
  }
}

/** The token of the request; '' for a header that holds none; null without one. */
function tokenOf(request: Request): string | null {
  const header = request.headers.get('authorization')
  if (header === null) return null
  const [, token = ''] = /^Bearer +([\w-]+)$/i.exec(header) ?? []
  return token.startsWith(TOKEN_PREFIX) ? token : ''
}

function principalOf(identity: Identity | null): Principal {
  if (identity === null) return NOBODY
  if (identity.kind === 'share') {
    const { rel, name, by, expiresAt } = identity.share
    const membership = { role: 'reader', party: null, isVisitor: true } as const
    const memberOf = (asked: string) => (asked === rel ? membership : null)
    return { ...NOBODY, kind: 'share', name, share: { by, expiresAt }, memberOf }
  }
  const { kind, account, memberships } = identity
  const byRel = new Map(memberships.map(({ rel, role, party }) => [rel, { role, party }]))
  return {
    kind,
    name: account.name,
    account: account.id,
    scope: kind === 'token' ? identity.scope : 'administer',
    memberOf: (rel) => byRel.get(rel) ?? null,
  }
}
