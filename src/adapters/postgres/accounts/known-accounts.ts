import { type Kysely, type RawBuilder, sql } from 'kysely'
import {
  type Account,
  type AccountChange,
  type AccountKey,
  type KnownAccount,
  type MembershipOf,
  nameKey,
} from '../../../access/index.ts'
import { type Queries, rowsOf } from '../store/connect.ts'
import { type AccountRow, accountOf, knownAccountOf, type MembershipRow, membershipsOf } from './rows.ts'

export async function findAccount(db: Queries, key: AccountKey): Promise<KnownAccount | null> {
  const found = sql<AccountRow>`select id, name, email, created_at, password_hash, totp_secret, totp_pending,
      subject is not null as has_subject from paygir.account where ${conditionOf(key)}`
  const [row] = await rowsOf(found, db)
  return row === undefined ? null : knownAccountOf(row)
}

function conditionOf(key: AccountKey): RawBuilder<unknown> {
  if ('id' in key) return sql`id = ${key.id}`
  if ('name' in key) return sql`name_key = ${nameKey(key.name)}`
  if ('email' in key) return sql`email = ${key.email.toLowerCase()}`
  return sql`issuer = ${key.subject.issuer} and subject = ${key.subject.subject}`
}

export async function everybody(db: Queries): Promise<readonly Account[]> {
  const found = sql<AccountRow>`select id, name, email, created_at from paygir.account order by name_key`
  return (await rowsOf(found, db)).map(accountOf)
}

export async function membershipsOfAccount(db: Queries, account: string): Promise<readonly MembershipOf[]> {
  const found = sql<MembershipRow>`select rel, role, party from paygir.membership where account = ${account}
    order by rel`
  return membershipsOf(await rowsOf(found, db))
}

export async function changeAccount(db: Kysely<unknown>, account: string, change: AccountChange): Promise<void> {
  const { passwordHash, totpSecret, totpPending, subject } = change
  const sets: RawBuilder<unknown>[] = []
  if (passwordHash !== undefined) sets.push(sql`password_hash = ${passwordHash}`)
  if (totpSecret !== undefined) sets.push(sql`totp_secret = ${totpSecret}`)
  if (totpPending !== undefined) sets.push(sql`totp_pending = ${totpPending}`)
  if (subject !== undefined) sets.push(sql`issuer = ${subject.issuer}, subject = ${subject.subject}`)
  if (sets.length === 0) return
  await sql`update paygir.account set ${sql.join(sets)} where id = ${account}`.execute(db)
}

/** In one statement: of two who send the same code at once, one is let in. */
export async function spendCode(db: Queries, account: string, step: number): Promise<boolean> {
  const spent = sql`update paygir.account set totp_step = ${step}
    where id = ${account} and (totp_step is null or totp_step < ${step}) returning id`
  return (await rowsOf(spent, db)).length > 0
}
