import { createHash } from 'node:crypto'
import type {
  Account,
  ApiToken,
  Invitation,
  KnownAccount,
  MembershipOf,
  Recovery,
  Role,
  SecretHash,
  Share,
} from '../../../access/index.ts'
import type { RowOf } from '../store/row-of.ts'

/** Rows as the database gives them, and what they are. Columns are listed, so that no secret is ever read by chance. */

export interface AccountRow {
  readonly id: string
  readonly name: string
  readonly email: string | null
  readonly created_at: Date
  readonly password_hash: string | null
  readonly totp_secret: string | null
  readonly totp_pending: string | null
  readonly has_subject: boolean
}

export function accountOf({
  id,
  name,
  email,
  created_at,
}: Pick<AccountRow, 'id' | 'name' | 'email' | 'created_at'>): Account {
  return { id, name, email, createdAt: created_at.getTime() }
}

export function knownAccountOf(row: AccountRow): KnownAccount {
  const { password_hash: passwordHash, totp_secret: totpSecret, totp_pending: totpPending } = row
  return { ...accountOf(row), passwordHash, totpSecret, totpPending, hasSubject: row.has_subject }
}

export type InvitationRow = RowOf<Invitation>

export function invitationOf({ created_at, expires_at, ...row }: InvitationRow): Invitation {
  return { ...row, createdAt: created_at.getTime(), expiresAt: expires_at.getTime() }
}

export type RecoveryRow = RowOf<Recovery>

export function recoveryOf({ created_at, expires_at, used_at, withdrawn_at, ...row }: RecoveryRow): Recovery {
  return {
    ...row,
    createdAt: created_at.getTime(),
    expiresAt: expires_at.getTime(),
    usedAt: used_at?.getTime() ?? null,
    withdrawnAt: withdrawn_at?.getTime() ?? null,
  }
}

export type ShareRow = RowOf<Share>

export function shareOf({ created_at, expires_at, ...row }: ShareRow): Share {
  return { ...row, createdAt: created_at.getTime(), expiresAt: expires_at.getTime() }
}

export type TokenRow = RowOf<ApiToken>

export function tokenOf({ created_at, used_at, expires_at, ...row }: TokenRow): ApiToken {
  return {
    ...row,
    createdAt: created_at.getTime(),
    usedAt: used_at?.getTime() ?? null,
    expiresAt: expires_at.getTime(),
  }
}

export interface MembershipRow {
  readonly rel: string
  readonly role: Role
  readonly party: string | null
}

export function membershipsOf(rows: readonly MembershipRow[]): readonly MembershipOf[] {
  return rows.map(({ rel, role, party }) => ({ rel, role, party }))
}

/** As a parameter of a statement. */
export function bytes(hash: SecretHash): Buffer {
  return Buffer.from(hash)
}

export function instant(at: number): Date {
  return new Date(at)
}

export function sha256(text: string): Buffer {
  return createHash('sha256').update(text).digest()
}
