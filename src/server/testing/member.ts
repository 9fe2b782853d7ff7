import type { Role } from '../../access/index.ts'
import type { Principal } from '../access/principal.ts'

/** Somebody with a role in every register, for a side or for the joint secretariat. */
export function member(party: string | null, role: Role): Principal {
  const membership = { role, party }
  const name = `${role} of ${party ?? 'both'}`
  return { kind: 'account', name, account: name, scope: 'administer', memberOf: () => membership }
}
