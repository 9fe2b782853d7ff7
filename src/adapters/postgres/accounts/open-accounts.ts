import { type Kysely, sql } from 'kysely'
import { type AccountStore, RECOVERY_KEPT_MS, SESSION_IDLE_MS, SESSION_LONGEST_MS } from '../../../access/index.ts'
import type { Database } from '../engine/index.ts'
import { connect } from '../store/connect.ts'
import { tellingErrors } from '../store/telling-errors.ts'
import { attempt, forgive } from './attempts.ts'
import { accept, findInvitation, invitationsFor, invitationsOf, invite, withdrawInvitation } from './invitations.ts'
import { changeAccount, everybody, findAccount, membershipsOfAccount, spendCode } from './known-accounts.ts'
import { membersOf, setRole, unadministered } from './members.ts'
import { addRecovery, findRecovery, recover, recoveriesOf, withdrawRecovery } from './recoveries.ts'
import { instant } from './rows.ts'
import { beginSession, endSession, endSessions, findSession } from './sessions.ts'
import { addShare, findShare, removeShare, sharesOf } from './shares.ts'
import { addToken, findToken, removeToken, tokensOf } from './tokens.ts'

/**
 * Opens the accounts of a database that a store has been opened on: it has brought the tables to the newest version.
 * Connects when it is first asked. Its functions throw AccessError, and StoreError as `asStoreError` says.
 */
export function openAccounts({ connection }: Pick<Database, 'connection'>): AccountStore {
  const db = connect(connection)
  return tellingErrors<AccountStore>({ ...accountsIn(db), ...grantsIn(db) })
}

type OfAccounts =
  | 'account'
  | 'memberships'
  | 'change'
  | 'spendCode'
  | 'attempt'
  | 'forgive'
  | 'beginSession'
  | 'session'
type OfGrants = Exclude<keyof AccountStore, OfAccounts>

function accountsIn(db: Kysely<unknown>): Pick<AccountStore, OfAccounts> {
  return {
    account: (key) => findAccount(db, key),
    memberships: (account) => membershipsOfAccount(db, account),
    change: (account, change) => changeAccount(db, account, change),
    spendCode: (account, step) => spendCode(db, account, step),
    attempt: (key, at, limit) => attempt(db, key, { at, limit }),
    forgive: (key, what) => forgive(db, key, what),
    beginSession: (session) => beginSession(db, session),
    session: (hash, at, isUse = true) => findSession(db, hash, { at, isUse }),
  }
}

function grantsIn(db: Kysely<unknown>): Pick<AccountStore, OfGrants> {
  return {
    endSession: (hash) => endSession(db, hash),
    endSessions: (account, but) => endSessions(db, account, but),
    addToken: (account, token) => addToken(db, account, token),
    tokens: (account, at) => tokensOf(db, account, at),
    removeToken: (account, id) => removeToken(db, account, id),
    token: (hash, at) => findToken(db, hash, at),
    invite: (invitation) => invite(db, invitation),
    invitation: (hash, at) => findInvitation(db, hash, at),
    invitations: (rel, at) => invitationsOf(db, rel, at),
    invitationsFor: (email, at) => invitationsFor(db, email, at),
    withdrawInvitation: (rel, id) => withdrawInvitation(db, rel, id),
    accept: (id, joining, at) => accept(db, id, { joining, at }),
    unadministered: () => unadministered(db),
    members: (rel) => membersOf(db, rel),
    setRole: (rel, account, role) => setRole(db, { rel, account }, role),
    everybody: () => everybody(db),
    addRecovery: (recovery) => addRecovery(db, recovery),
    recovery: (hash, at) => findRecovery(db, hash, at),
    recoveries: (rel) => recoveriesOf(db, rel),
    withdrawRecovery: (id, at) => withdrawRecovery(db, id, at),
    recover: (id, passwordHash, at) => recover(db, id, { passwordHash, at }),
    addShare: (share) => addShare(db, share),
    share: (hash, at) => findShare(db, hash, at),
    shares: (rel, at) => sharesOf(db, rel, at),
    removeShare: (rel, id) => removeShare(db, rel, id),
    tidy: (at) => tidy(db, at),
    close: () => db.destroy(),
  }
}

/** The longest time for which tries are remembered, in any limit. */
const REMEMBERED_MS = 24 * 3_600_000

async function tidy(db: Kysely<unknown>, at: number): Promise<void> {
  const over = instant(at)
  await sql`delete from paygir.session where used_at <= ${instant(at - SESSION_IDLE_MS)}
    or created_at <= ${instant(at - SESSION_LONGEST_MS)}`.execute(db)
  await sql`delete from paygir.share where expires_at <= ${over}`.execute(db)
  await sql`delete from paygir.api_token where expires_at <= ${over}`.execute(db)
  await sql`delete from paygir.invitation where expires_at <= ${over} or used_at is not null`.execute(db)
  await sql`delete from paygir.recovery where created_at <= ${instant(at - RECOVERY_KEPT_MS)}`.execute(db)
  await sql`delete from paygir.attempt where last_at <= ${instant(at - REMEMBERED_MS)}`.execute(db)
}
