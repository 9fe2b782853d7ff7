import { type Kysely, sql } from 'kysely'
import {
  AccessError,
  type Identity,
  isSessionOver,
  type NewSession,
  SESSION_STEP_MS,
  type SecretHash,
} from '../../../access/index.ts'
import { rowsOf } from '../store/connect.ts'
import { accountOf, bytes, instant, type MembershipRow, type ShareRow, shareOf } from './rows.ts'

/** Throws AccessError E_SIGN_IN_FAILED when the password that was right is the account's no more. */
export async function beginSession(db: Kysely<unknown>, { hash, of, at }: NewSession): Promise<void> {
  const times = sql`${instant(at)}, ${instant(at)}`
  if ('share' in of) {
    await sql`insert into paygir.session (hash, share, created_at, used_at)
      values (${bytes(hash)}, ${of.share}, ${times})`.execute(db)
    return
  }
  const isRight = of.passwordHash === undefined ? sql`true` : sql`password_hash is not distinct from ${of.passwordHash}`
  // Locked: whoever changes the password waits, and ends this session with the others; or has done so, and none begins.
  const begun = sql`insert into paygir.session (hash, account, created_at, used_at)
    select ${bytes(hash)}, id, ${times} from paygir.account where id = ${of.account} and ${isRight} for share
    returning hash`
  if ((await rowsOf(begun, db)).length === 0) throw new AccessError('E_SIGN_IN_FAILED')
}

interface SessionRow {
  readonly created_at: Date
  readonly used_at: Date
  readonly account: { readonly id: string; readonly name: string; readonly email: string | null } | null
  readonly account_created_at: Date | null
  readonly memberships: readonly MembershipRow[] | null
  readonly share: Omit<ShareRow, 'created_at' | 'expires_at'> | null
  readonly share_created_at: Date | null
  readonly share_expires_at: Date | null
}

/** In one statement: this is asked with each request. Rights are read each time, so that what is taken away is gone. */
export async function findSession(
  db: Kysely<unknown>,
  hash: SecretHash,
  { at, isUse }: { readonly at: number; readonly isUse: boolean },
): Promise<Identity | null> {
  const found = sql<SessionRow>`select s.created_at, s.used_at,
      case when a.id is null then null else json_build_object('id', a.id, 'name', a.name, 'email', a.email) end
        as account, a.created_at as account_created_at,
      (select json_agg(json_build_object('rel', m.rel, 'role', m.role, 'party', m.party) order by m.rel)
        from paygir.membership m where m.account = a.id) as memberships,
      case when h.id is null then null
        else json_build_object('id', h.id, 'rel', h.rel, 'name', h.name, 'by', h.by) end as share,
      h.created_at as share_created_at, h.expires_at as share_expires_at
    from paygir.session s
      left join paygir.account a on a.id = s.account left join paygir.share h on h.id = s.share
    where s.hash = ${bytes(hash)}`
  const [row] = await rowsOf(found, db)
  if (row === undefined) return null
  const times = { createdAt: row.created_at.getTime(), usedAt: row.used_at.getTime() }
  if (isSessionOver(times, at)) return null
  if (isUse && at - times.usedAt >= SESSION_STEP_MS) await touch(db, hash, at)
  return identityOf(row, at)
}

function identityOf(row: SessionRow, at: number): Identity | null {
  const { account, account_created_at, memberships, share, share_created_at, share_expires_at } = row
  if (account !== null && account_created_at !== null) {
    const found = accountOf({ ...account, created_at: account_created_at })
    return { kind: 'account', account: found, memberships: memberships ?? [] }
  }
  if (share === null || share_created_at === null || share_expires_at === null) return null
  if (share_expires_at.getTime() <= at) return null
  return { kind: 'share', share: shareOf({ ...share, created_at: share_created_at, expires_at: share_expires_at }) }
}

async function touch(db: Kysely<unknown>, hash: SecretHash, at: number): Promise<void> {
  await sql`update paygir.session set used_at = ${instant(at)} where hash = ${bytes(hash)}`.execute(db)
}

export async function endSession(db: Kysely<unknown>, hash: SecretHash): Promise<void> {
  await sql`delete from paygir.session where hash = ${bytes(hash)}`.execute(db)
}

export async function endSessions(db: Kysely<unknown>, account: string, but: SecretHash | null): Promise<number> {
  const kept = but === null ? sql`true` : sql`hash <> ${bytes(but)}`
  const ended = sql`delete from paygir.session where account = ${account} and ${kept} returning hash`
  return (await rowsOf(ended, db)).length
}
