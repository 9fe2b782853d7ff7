import { type Kysely, sql } from 'kysely'
import { checkChange, type Member, type Role } from '../../../access/index.ts'
import { type Queries, rowsOf } from '../store/connect.ts'
import { transact } from '../store/session.ts'

interface MemberRow {
  readonly account: string
  readonly name: string
  readonly email: string | null
  readonly role: Role
  readonly party: string | null
  readonly since: Date
}

export async function membersOf(db: Queries, rel: string): Promise<readonly Member[]> {
  const found = sql<MemberRow>`select m.account, a.name, a.email, m.role, m.party, m.since
    from paygir.membership m join paygir.account a on a.id = m.account
    where m.rel = ${rel} order by m.party nulls first, a.name_key`
  return (await rowsOf(found, db)).map((row) => ({ ...row, since: row.since.getTime() }))
}

/** One change at a time: of two administrators who remove each other, one stays. */
export async function setRole(
  db: Kysely<unknown>,
  { rel, account }: { readonly rel: string; readonly account: string },
  role: Role | null,
): Promise<void> {
  await transact(db, async (trx) => {
    await sql`select pg_advisory_xact_lock(${MEMBERS}, hashtext(${rel}))`.execute(trx)
    checkChange(await membersOf(trx, rel), account, role)
    const where = sql`where rel = ${rel} and account = ${account}`
    const changed =
      role === null
        ? sql`delete from paygir.membership ${where}`
        : sql`update paygir.membership set role = ${role} ${where}`
    await changed.execute(trx)
  })
}

/** A namespace of its own among the database's advisory locks. */
const MEMBERS = 0x70617969

/** Relationships that nobody administers for both sides. */
export async function unadministered(db: Queries): Promise<readonly string[]> {
  const found = sql<{ rel: string }>`select r.rel from paygir.member r where r.party is null and not exists (
      select from paygir.membership m where m.rel = r.rel and m.role = 'administrator' and m.party is null)
    order by r.rel`
  return (await rowsOf(found, db)).map(({ rel }) => rel)
}
