import { atLeast, roleFor } from '../../access/index.ts'
import type { Entering } from '../../desk/register/index.ts'
import { HttpProblem } from '../http/problem.ts'
import { type Call, relationshipOf } from '../http/route.ts'
import { authorOf } from './principal.ts'

/**
 * In whose name the request enters changes, and which ones it may: the table of rights counts, whatever role the route
 * itself takes. With it, entering throws HttpProblem E_NOT_ALLOWED before anything is stored.
 */
export function enteringOf(call: Pick<Call, 'principal' | 'relationship'>, { isDry }: { readonly isDry: boolean }) {
  const { membership } = relationshipOf(call)
  const { role } = membership
  const check: NonNullable<Entering['check']> = (changes) => {
    const wanted = roleFor(changes.map(({ type }) => type))
    if (!atLeast(role, wanted)) throw new HttpProblem('E_NOT_ALLOWED', { role, wanted })
  }
  return { author: authorOf(call.principal, membership), isDry, check }
}
