import { AccessError } from '../../access/index.ts'
import { HttpProblem } from '../http/problem.ts'
import type { Access, Call } from '../http/route.ts'
import { checkAccess, membershipFor } from './principal.ts'

/**
 * False once the session, the share or the token that a request came with has ended, or the membership; null where that
 * cannot be told at the moment, as the database does not answer. To look is not to use a session.
 */
export async function stillMay(
  { services, context, relationship }: Pick<Call, 'services' | 'context' | 'relationship'>,
  access: Access,
): Promise<boolean | null> {
  try {
    const principal = await services.principalOf(context.req.raw, { isUse: false })
    checkAccess(principal, access)
    if (relationship !== null) membershipFor(principal, relationship.rel, access)
    return true
  } catch (error) {
    return error instanceof HttpProblem || error instanceof AccessError ? false : null
  }
}
