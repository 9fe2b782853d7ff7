import { type Kysely, sql } from 'kysely'
import {
  AccessError,
  type Account,
  type Invitation,
  type Joining,
  nameKey,
  type SecretHash,
} from '../../../access/index.ts'
import { type Queries, rowsOf } from '../store/connect.ts'
import { transact } from '../store/session.ts'
import { findAccount } from './known-accounts.ts'
import { unadministered } from './members.ts'
import { bytes, type InvitationRow, instant, invitationOf } from './rows.ts'

const COLUMNS = sql`id, rel, role, party, email, by, created_at, expires_at`

export async function invite(
  db: Kysely<unknown>,
  invitation: Invitation & { readonly hash: SecretHash },
): Promise<void> {
  const { id, hash, rel, role, party, email, by, createdAt, expiresAt } = invitation
  // One link of a first start at a time: the one that was printed last.
  if (rel === null) await sql`delete from paygir.invitation where rel is null and used_at is null`.execute(db)
  await sql`insert into paygir.invitation (id, hash, rel, role, party, email, by, created_at, expires_at)
    values (${id}, ${bytes(hash)}, ${rel}, ${role}, ${party}, ${email?.toLowerCase() ?? null}, ${by},
      ${instant(createdAt)}, ${instant(expiresAt)})`.execute(db)
}

export async function findInvitation(db: Queries, hash: SecretHash, at: number): Promise<Invitation | null> {
  const found = sql<InvitationRow>`select ${COLUMNS} from paygir.invitation
    where hash = ${bytes(hash)} and used_at is null and expires_at > ${instant(at)}`
  const [row] = await rowsOf(found, db)
  return row === undefined ? null : invitationOf(row)
}

export async function invitationsOf(db: Queries, rel: string, at: number): Promise<readonly Invitation[]> {
  const found = sql<InvitationRow>`select ${COLUMNS} from paygir.invitation
    where rel = ${rel} and used_at is null and expires_at > ${instant(at)} order by created_at, id`
  return (await rowsOf(found, db)).map(invitationOf)
}

export async function invitationsFor(db: Queries, email: string, at: number): Promise<readonly Invitation[]> {
  const found = sql<InvitationRow>`select ${COLUMNS} from paygir.invitation
    where email = ${email.toLowerCase()} and rel is not null and used_at is null and expires_at > ${instant(at)}
    order by created_at, id`
  return (await rowsOf(found, db)).map(invitationOf)
}

export async function withdrawInvitation(db: Kysely<unknown>, rel: string, id: string): Promise<void> {
  const withdrawn = sql`delete from paygir.invitation
    where rel = ${rel} and id = ${id} and used_at is null returning id`
  if ((await rowsOf(withdrawn, db)).length === 0) throw new AccessError('E_GRANT_UNKNOWN')
}

/** All or nothing: the invitation is used up, the account made, and what it may do entered. */
export async function accept(
  db: Kysely<unknown>,
  id: string,
  { joining, at }: { readonly joining: Joining; readonly at: number },
): Promise<Account> {
  return transact(db, async (trx) => {
    const invitation = await useUp(trx, id, at)
    const account =
      'account' in joining ? await existing(trx, joining.account) : await create(trx, { joining, invitation, at })
    const rels = invitation.rel === null ? await unadministered(trx) : [invitation.rel]
    // Somebody else was quicker, with another link of a first start.
    if (invitation.rel === null && rels.length === 0 && 'account' in joining) throw new AccessError('E_LINK_NOT_VALID')
    for (const rel of rels) await enter(trx, { ...invitation, rel, account: account.id, at })
    return account
  })
}

async function useUp(db: Queries, id: string, at: number): Promise<Invitation> {
  const used = sql<InvitationRow>`update paygir.invitation set used_at = ${instant(at)}
    where id = ${id} and used_at is null and expires_at > ${instant(at)} returning ${COLUMNS}`
  const [row] = await rowsOf(used, db)
  if (row === undefined) throw new AccessError('E_LINK_NOT_VALID')
  return invitationOf(row)
}

async function existing(db: Queries, id: string): Promise<Account> {
  const account = await findAccount(db, { id })
  if (account === null) throw new AccessError('E_ACCOUNT_NEEDED')
  return account
}

interface Creating {
  readonly joining: Extract<Joining, { create: unknown }>
  readonly invitation: Invitation
  readonly at: number
}

async function create(db: Queries, { joining, invitation, at }: Creating): Promise<Account> {
  const { id, name, passwordHash, subject } = joining.create
  // Whoever has the address already keeps it.
  const email = await freeEmail(db, invitation.email)
  const made = sql`insert into paygir.account (id, name, name_key, email, password_hash, issuer, subject, created_at)
    values (${id}, ${name}, ${nameKey(name)}, ${email}, ${passwordHash},
      ${subject?.issuer ?? null}, ${subject?.subject ?? null}, ${instant(at)})
    on conflict (name_key) do nothing returning id`
  if ((await rowsOf(made, db)).length === 0) throw new AccessError('E_NAME_TAKEN', { name })
  return { id, name, email, createdAt: at }
}

async function freeEmail(db: Queries, email: string | null): Promise<string | null> {
  return email !== null && (await findAccount(db, { email })) === null ? email : null
}

interface Entering extends Pick<Invitation, 'role' | 'party'> {
  readonly rel: string
  readonly account: string
  readonly at: number
}

async function enter(db: Queries, { account, rel, role, party, at }: Entering): Promise<void> {
  const entered = sql`insert into paygir.membership (account, rel, role, party, since)
    values (${account}, ${rel}, ${role}, ${party}, ${instant(at)}) on conflict do nothing returning rel`
  if ((await rowsOf(entered, db)).length === 0) throw new AccessError('E_ALREADY_MEMBER', { rel })
}
