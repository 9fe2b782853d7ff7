import { sql, type Transaction } from 'kysely'
import type { Finding, PartyCode, RelationshipFacts } from '../../../../register/index.ts'
import { rowsOf } from '../connect.ts'
import { roleOf } from '../roles.ts'

type Trx = Transaction<unknown>

/** A line of the list that the policies read. */
export interface Member {
  readonly role: string
  /** Null for the relationship itself. */
  readonly party: PartyCode | null
}

/** To be called as the login, which sees the lines of all. */
export async function membersOf(trx: Trx, rel: string): Promise<readonly Member[]> {
  return rowsOf(sql<Member>`select role, party from paygir.member where rel = ${rel} order by party`, trx)
}

/**
 * Looks for the relationship and each of its parties in the list: what one of them may see is not looked at otherwise. To
 * be called as the relationship.
 */
export async function checkMembers(trx: Trx, rel: string, members: readonly Member[]): Promise<readonly Finding[]> {
  const [relationship] = await rowsOf(
    sql<{ facts: RelationshipFacts }>`select state -> 'facts' as facts from paygir.item
      where rel = ${rel} and id = ${`rel:${rel}`}`,
    trx,
  )
  const wanted: readonly (PartyCode | null)[] = [null, ...(relationship?.facts.parties ?? []).map(({ code }) => code)]
  return wanted.flatMap((party) => {
    const expected = roleOf(rel, party)
    if (members.some((member) => member.role === expected && member.party === party)) return []
    return [{ where: 'item', place: `rel:${rel}`, code: 'E_MEMBER_MISSING', expected, found: null }]
  })
}
