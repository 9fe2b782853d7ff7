import { type Kysely, sql } from 'kysely'
import { AccessError, type ApiToken, type Identity, SESSION_STEP_MS, type SecretHash } from '../../../access/index.ts'
import { rowsOf } from '../store/connect.ts'
import { membershipsOfAccount } from './known-accounts.ts'
import { accountOf, bytes, instant, type TokenRow, tokenOf } from './rows.ts'

type NewToken = Omit<ApiToken, 'usedAt'> & { readonly hash: SecretHash }

export async function addToken(db: Kysely<unknown>, account: string, token: NewToken): Promise<void> {
  const { id, hash, name, scope, createdAt, expiresAt } = token
  await sql`insert into paygir.api_token (id, account, hash, name, scope, created_at, expires_at)
    values (${id}, ${account}, ${bytes(hash)}, ${name}, ${scope}, ${instant(createdAt)}, ${instant(expiresAt)})`.execute(
    db,
  )
}

export async function tokensOf(db: Kysely<unknown>, account: string, at: number): Promise<readonly ApiToken[]> {
  const found = sql<TokenRow>`select id, name, scope, created_at, used_at, expires_at from paygir.api_token
    where account = ${account} and expires_at > ${instant(at)} order by created_at, id`
  return (await rowsOf(found, db)).map(tokenOf)
}

export async function removeToken(db: Kysely<unknown>, account: string, id: string): Promise<void> {
  const removed = sql`delete from paygir.api_token where account = ${account} and id = ${id} returning id`
  if ((await rowsOf(removed, db)).length === 0) throw new AccessError('E_GRANT_UNKNOWN')
}

interface HolderRow extends TokenRow {
  readonly account: string
  readonly account_name: string
  readonly email: string | null
  readonly account_created_at: Date
}

export async function findToken(db: Kysely<unknown>, hash: SecretHash, at: number): Promise<Identity | null> {
  const found = sql<HolderRow>`select t.id, t.name, t.scope, t.created_at, t.used_at, t.expires_at,
      a.id as account, a.name as account_name, a.email, a.created_at as account_created_at
    from paygir.api_token t join paygir.account a on a.id = t.account
    where t.hash = ${bytes(hash)} and t.expires_at > ${instant(at)}`
  const [row] = await rowsOf(found, db)
  if (row === undefined) return null
  const usedAt = row.used_at?.getTime() ?? 0
  if (at - usedAt >= SESSION_STEP_MS) {
    await sql`update paygir.api_token set used_at = ${instant(at)} where id = ${row.id}`.execute(db)
  }
  const { account: id, account_name: name, email, account_created_at: created_at, scope } = row
  const memberships = await membershipsOfAccount(db, id)
  return { kind: 'token', account: accountOf({ id, name, email, created_at }), memberships, scope }
}
