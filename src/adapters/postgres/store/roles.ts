import { sql } from 'kysely'
import { CODE, type PartyCode } from '../../../register/index.ts'
import type { Queries } from './connect.ts'
import { StoreError, sqlState } from './store-error.ts'

/** NAMEDATALEN - 1 (PostgreSQL manual, section 4.1.1). */
const LIMIT_BYTES = 63

/** SQLSTATE insufficient_privilege. */
const NOT_ALLOWED = '42501'

/**
 * The name of the role of a party, or of the relationship when the party is null. Codes have no underscore, so that no
 * two of them make one name. Throws StoreError E_CODE_NOT_VALID, E_ROLE_NAME_TOO_LONG.
 */
export function roleOf(rel: string, party: PartyCode | null): string {
  const codes = party === null ? [rel] : [rel, party]
  const odd = codes.find((code) => !CODE.test(code))
  if (odd !== undefined) throw new StoreError('E_CODE_NOT_VALID', { value: odd, accepted: CODE.source })
  const role = ['paygir', ...codes].join('_')
  if (role.length > LIMIT_BYTES) throw new StoreError('E_ROLE_NAME_TOO_LONG', { role, limitBytes: LIMIT_BYTES })
  return role
}

/**
 * Makes the roles that are lacking, and enters all in the list that the policies read. To be called as the login, within
 * the transaction that needs them. Throws StoreError E_NO_CREATEROLE.
 */
export async function admit(db: Queries, rel: string, parties: readonly (PartyCode | null)[]): Promise<void> {
  const statements: string[] = []
  for (const party of parties) statements.push(...(await lacking(db, roleOf(rel, party))))
  await runAsOwner(db, statements)
  for (const party of parties) {
    const role = roleOf(rel, party)
    await sql`select paygir.grant_rights(${role})`.execute(db)
    await sql`insert into paygir.member (role, rel, party) values (${role}, ${rel}, ${party})
      on conflict do nothing`.execute(db)
  }
}

/** What has to be run so that the role exists and the login can take it on. */
async function lacking(db: Queries, role: string): Promise<readonly string[]> {
  const found = await sql<{ login: string; version: number; is_there: boolean; is_usable: boolean }>`
    select session_user as login, current_setting('server_version_num')::int as version,
      r.oid is not null as is_there,
      coalesce(pg_has_role(session_user, r.oid, 'member'), false) as is_usable
    from (select) as one left join pg_roles r on r.rolname = ${role}`.execute(db)
  const [state] = found.rows
  if (state === undefined) return []
  const self = `"${state.login.replaceAll('"', '""')}"`
  // From PostgreSQL 16 on, whoever makes a role may grant it but not take it on.
  const terms = state.version >= 160_000 ? ' WITH INHERIT FALSE, SET TRUE' : ''
  return [
    ...(state.is_there ? [] : [`CREATE ROLE "${role}" NOLOGIN`]),
    ...(state.is_there && state.is_usable ? [] : [`GRANT "${role}" TO ${self}${terms}`]),
  ]
}

async function runAsOwner(db: Queries, statements: readonly string[]): Promise<void> {
  try {
    for (const statement of statements) await sql.raw(statement).execute(db)
  } catch (error) {
    if (sqlState(error) !== NOT_ALLOWED) throw error
    throw new StoreError('E_NO_CREATEROLE', { statements: statements.map((statement) => `${statement};`).join(' ') })
  }
}
