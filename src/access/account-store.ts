import type {
  Account,
  ApiToken,
  Identity,
  Invitation,
  KnownAccount,
  Member,
  MembershipOf,
  Recovery,
  SecretHash,
  Share,
  Subject,
} from './accounts.ts'
import type { Limit } from './limits.ts'
import type { Role } from './roles.ts'

/** How an account is looked for. */
export type AccountKey =
  | { readonly id: string }
  | { readonly name: string }
  | { readonly email: string }
  | { readonly subject: Subject }

/** What of an account changes; what is left out stays. */
export interface AccountChange {
  readonly passwordHash?: string
  readonly totpSecret?: string | null
  readonly totpPending?: string | null
  readonly subject?: Subject
}

/** An account that an invitation makes. */
export interface NewAccount {
  readonly id: string
  readonly name: string
  readonly passwordHash: string | null
  readonly subject: Subject | null
}

export type Joining = { readonly account: string } | { readonly create: NewAccount }

/** Something that is known by a secret. */
type Held<Kind> = Kind & { readonly hash: SecretHash }

export type NewRecovery = Omit<Recovery, 'name' | 'usedAt' | 'withdrawnAt'>

/** What a session is of. With `passwordHash`, only as long as that is the one of the account: by it somebody signed in. */
export type SessionOf = { readonly account: string; readonly passwordHash?: string | null } | { readonly share: string }

export interface NewSession {
  readonly hash: SecretHash
  readonly of: SessionOf
  readonly at: number
}

/**
 * Where accounts are kept, and what opens them. Everything that has expired, is used up or was revoked is as if it had
 * never been. Instants are milliseconds since 1970, UTC.
 */
export interface AccountStore {
  readonly account: (key: AccountKey) => Promise<KnownAccount | null>
  readonly memberships: (account: string) => Promise<readonly MembershipOf[]>
  readonly change: (account: string, change: AccountChange) => Promise<void>
  /** True the first time for the step of time of a code, and for none before it: no code is good twice. */
  readonly spendCode: (account: string, step: number) => Promise<boolean>

  /** Counts a try of the key, unless it has to wait: milliseconds that it has to, else 0. */
  readonly attempt: (key: string, at: number, limit: Limit) => Promise<number>
  /** Forgets all tries of the key, or with `one` the last one. */
  readonly forgive: (key: string, what: 'all' | 'one') => Promise<void>

  readonly beginSession: (session: NewSession) => Promise<void>
  /** `isUse`, true when left out: the session counts as used at the time. */
  readonly session: (hash: SecretHash, at: number, isUse?: boolean) => Promise<Identity | null>
  readonly endSession: (hash: SecretHash) => Promise<void>
  /** Ends all sessions of the account but the one; gives how many. */
  readonly endSessions: (account: string, but: SecretHash | null) => Promise<number>

  readonly addToken: (account: string, token: Held<Omit<ApiToken, 'usedAt'>>) => Promise<void>
  readonly tokens: (account: string, at: number) => Promise<readonly ApiToken[]>
  /** Throws AccessError E_GRANT_UNKNOWN. */
  readonly removeToken: (account: string, id: string) => Promise<void>
  readonly token: (hash: SecretHash, at: number) => Promise<Identity | null>

  /** One for a first start puts every former one out of use. */
  readonly invite: (invitation: Held<Invitation>) => Promise<void>
  readonly invitation: (hash: SecretHash, at: number) => Promise<Invitation | null>
  readonly invitations: (rel: string, at: number) => Promise<readonly Invitation[]>
  /** What stands open for an address of e-mail. */
  readonly invitationsFor: (email: string, at: number) => Promise<readonly Invitation[]>
  /** Throws AccessError E_GRANT_UNKNOWN. */
  readonly withdrawInvitation: (rel: string, id: string) => Promise<void>
  /**
   * Joins by the invitation and uses it up. Throws AccessError E_LINK_NOT_VALID, E_NAME_TAKEN, and E_ALREADY_MEMBER for
   * who is one, which leaves it as it was.
   */
  readonly accept: (id: string, joining: Joining, at: number) => Promise<Account>
  /** Relationships that nobody administers for both sides. */
  readonly unadministered: () => Promise<readonly string[]>

  readonly members: (rel: string) => Promise<readonly Member[]>
  /** Throws AccessError E_MEMBER_UNKNOWN, E_LAST_ADMINISTRATOR; null removes. */
  readonly setRole: (rel: string, account: string, role: Role | null) => Promise<void>

  /** All accounts by name, whatever they belong to. */
  readonly everybody: () => Promise<readonly Account[]>

  /** Any former one for the account is out of use from then on. */
  readonly addRecovery: (recovery: Held<NewRecovery>) => Promise<void>
  readonly recovery: (hash: SecretHash, at: number) => Promise<Recovery | null>
  /** Those given in the register, and those of its members that whoever holds the data gave; what is over as well. */
  readonly recoveries: (rel: string) => Promise<readonly Recovery[]>
  /** Throws AccessError E_GRANT_UNKNOWN for one that does not stand open. */
  readonly withdrawRecovery: (id: string, at: number) => Promise<void>
  /**
   * Uses the link up: the account has the password and asks for no codes; its sessions and tokens end. Throws
   * AccessError E_LINK_NOT_VALID.
   */
  readonly recover: (id: string, passwordHash: string, at: number) => Promise<Account>

  readonly addShare: (share: Held<Share>) => Promise<void>
  readonly share: (hash: SecretHash, at: number) => Promise<Share | null>
  readonly shares: (rel: string, at: number) => Promise<readonly Share[]>
  /** Whoever looks by it is shut out at once. Throws AccessError E_GRANT_UNKNOWN. */
  readonly removeShare: (rel: string, id: string) => Promise<void>

  /** Removes what is over. */
  readonly tidy: (at: number) => Promise<void>
  readonly close: () => Promise<void>
}
