import type { Role, Scope } from './roles.ts'

/** Instants are milliseconds since 1970, UTC. Secrets are known by their SHA-256 alone: 32 bytes. */
export type SecretHash = Uint8Array

/** Somebody who signs in. */
export interface Account {
  readonly id: string
  /** What they sign in with, and as the history names them. */
  readonly name: string
  /** As whoever invited them said; never their own claim, for single sign-on goes by it. */
  readonly email: string | null
  readonly createdAt: number
}

/** An account with what it takes to sign in. */
export interface KnownAccount extends Account {
  /** Null for whoever signs in elsewhere only. */
  readonly passwordHash: string | null
  /** Base32; null where no code is asked for. */
  readonly totpSecret: string | null
  /** The secret that is being set up, until a code shows that it has arrived. */
  readonly totpPending: string | null
  /** True for whoever has signed in by a provider of single sign-on. */
  readonly hasSubject: boolean
}

/** A role in one relationship, for a side or, with null, for the joint secretariat. */
export interface Membership {
  readonly role: Role
  readonly party: string | null
  /** True for who looks by the link of a share, and is a member of nothing. */
  readonly isVisitor?: boolean
}

/** A membership with the relationship that it is of. */
export interface MembershipOf extends Membership {
  readonly rel: string
}

/** A member as those see it who say who may do what. */
export interface Member extends Membership {
  readonly account: string
  readonly name: string
  readonly email: string | null
  readonly since: number
}

/** How somebody is known elsewhere: an account of a provider of single sign-on. */
export interface Subject {
  readonly issuer: string
  readonly subject: string
}

/** A link by which one person joins, once. */
export interface Invitation extends Membership {
  readonly id: string
  /** Null for the link of the first start: whoever has it administers every register that nobody does. */
  readonly rel: string | null
  readonly email: string | null
  /** Who made it. */
  readonly by: string
  readonly createdAt: number
  readonly expiresAt: number
}

/** A link by which somebody sets a new password for their account, once; its trace stays for a time after that. */
export interface Recovery {
  readonly id: string
  /** Whose password it sets, and their name. */
  readonly account: string
  readonly name: string
  /** The register whose administrator gave it; null for whoever holds the data. */
  readonly rel: string | null
  /** The account that gave it; null for whoever holds the data. */
  readonly giver: string | null
  /** Who gave it, by name. */
  readonly by: string
  readonly createdAt: number
  readonly expiresAt: number
  readonly usedAt: number | null
  /** When it was taken back, or another one took its place. */
  readonly withdrawnAt: number | null
}

/** What somebody may use in the place of a password, by programs. */
export interface ApiToken {
  readonly id: string
  readonly name: string
  readonly scope: Scope
  readonly createdAt: number
  /** Null when it was never used. */
  readonly usedAt: number | null
  readonly expiresAt: number
}

/** A link by which anybody who has it looks at a register, and sees nothing that one side alone may see. */
export interface Share {
  readonly id: string
  readonly rel: string
  /** What it is for, in the words of whoever made it. */
  readonly name: string
  readonly by: string
  readonly createdAt: number
  readonly expiresAt: number
}

/** Who stands behind a session or a token. */
export type Identity =
  | { readonly kind: 'account'; readonly account: Account; readonly memberships: readonly MembershipOf[] }
  | {
      readonly kind: 'token'
      readonly account: Account
      readonly memberships: readonly MembershipOf[]
      readonly scope: Scope
    }
  | { readonly kind: 'share'; readonly share: Share }
