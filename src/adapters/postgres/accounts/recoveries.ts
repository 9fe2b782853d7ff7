import { type Kysely, sql } from 'kysely'
import { AccessError, type Account, type NewRecovery, type Recovery, type SecretHash } from '../../../access/index.ts'
import { type Queries, rowsOf } from '../store/connect.ts'
import { transact } from '../store/session.ts'
import { type AccountRow, accountOf, bytes, instant, type RecoveryRow, recoveryOf } from './rows.ts'

const FOUND = sql`select r.id, r.account, a.name, r.rel, r.giver, r.by, r.created_at, r.expires_at, r.used_at, r.withdrawn_at
  from paygir.recovery r join paygir.account a on a.id = r.account`

/** Neither used nor taken back; whether its time is over is asked apart. */
const STANDS = sql`used_at is null and withdrawn_at is null`

/** One link of an account at a time: the one that was given last. */
export async function addRecovery(
  db: Kysely<unknown>,
  recovery: NewRecovery & { readonly hash: SecretHash },
): Promise<void> {
  const { id, hash, account, rel, giver, by, createdAt, expiresAt } = recovery
  await transact(db, async (trx) => {
    await sql`update paygir.recovery set withdrawn_at = ${instant(createdAt)}
      where account = ${account} and ${STANDS}`.execute(trx)
    await sql`insert into paygir.recovery (id, hash, account, rel, giver, by, created_at, expires_at)
      values (${id}, ${bytes(hash)}, ${account}, ${rel}, ${giver}, ${by}, ${instant(createdAt)}, ${instant(expiresAt)})`.execute(
      trx,
    )
  })
}

export async function findRecovery(db: Queries, hash: SecretHash, at: number): Promise<Recovery | null> {
  const found = sql<RecoveryRow>`${FOUND} where r.hash = ${bytes(hash)} and ${STANDS} and r.expires_at > ${instant(at)}`
  const [row] = await rowsOf(found, db)
  return row === undefined ? null : recoveryOf(row)
}

export async function recoveriesOf(db: Queries, rel: string): Promise<readonly Recovery[]> {
  const found = sql<RecoveryRow>`${FOUND} where r.rel = ${rel} or (r.rel is null and exists (
      select from paygir.membership m where m.account = r.account and m.rel = ${rel}))
    order by r.created_at desc, r.id`
  return (await rowsOf(found, db)).map(recoveryOf)
}

export async function withdrawRecovery(db: Kysely<unknown>, id: string, at: number): Promise<void> {
  const withdrawn = sql`update paygir.recovery set withdrawn_at = ${instant(at)}
    where id = ${id} and ${STANDS} returning id`
  if ((await rowsOf(withdrawn, db)).length === 0) throw new AccessError('E_GRANT_UNKNOWN')
}

interface Recovering {
  readonly passwordHash: string
  readonly at: number
}

/** All or nothing: of two who use the link at once, one does. */
export async function recover(db: Kysely<unknown>, id: string, { passwordHash, at }: Recovering): Promise<Account> {
  return transact(db, async (trx) => {
    const used = sql<{ account: string }>`update paygir.recovery set used_at = ${instant(at)}
      where id = ${id} and ${STANDS} and expires_at > ${instant(at)} returning account`
    const [link] = await rowsOf(used, trx)
    if (link === undefined) throw new AccessError('E_LINK_NOT_VALID')
    const changed = sql<AccountRow>`update paygir.account
      set password_hash = ${passwordHash}, totp_secret = null, totp_pending = null
      where id = ${link.account} returning id, name, email, created_at`
    const [account] = await rowsOf(changed, trx)
    if (account === undefined) throw new AccessError('E_LINK_NOT_VALID')
    await sql`delete from paygir.session where account = ${link.account}`.execute(trx)
    await sql`delete from paygir.api_token where account = ${link.account}`.execute(trx)
    return accountOf(account)
  })
}
