import {
  AccessError,
  type Account,
  afterDays,
  checkedName,
  checkMayAdmit,
  checkPassword,
  type Invitation,
  type Membership,
  SETUP_MS,
} from '../../access/index.ts'
import { loadCredentials } from '../../adapters/index.ts'
import { opened } from './heed.ts'
import { type Doors, hashOf, newId, newSecret } from './secrets.ts'

export interface Inviting extends Membership {
  readonly rel: string
  readonly email: string | null
  readonly days: number
  /** What whoever invites is in the relationship, and their name. */
  readonly actor: Membership
  readonly by: string
}

export interface Invited {
  readonly invitation: Invitation
  /** For the link: whoever has it joins. */
  readonly secret: string
}

/** Throws AccessError E_OTHER_SIDE. */
export async function invite(doors: Doors, inviting: Inviting): Promise<Invited> {
  const { actor, days, ...given } = inviting
  checkMayAdmit(actor, given)
  const { secret, hash } = newSecret(doors)
  const createdAt = doors.clock()
  const invitation = { ...given, id: newId(doors), createdAt, expiresAt: afterDays(createdAt, days) }
  await doors.accounts.invite({ ...invitation, hash })
  return { invitation, secret }
}

/**
 * A link for the first administrator, when there is a register that nobody administers, or nobody who could sign in;
 * null otherwise. Any former one is out of use from now on.
 */
export async function setupSecret(doors: Doors): Promise<string | null> {
  if ((await doors.accounts.unadministered()).length === 0) return null
  const { secret, hash } = newSecret(doors)
  const createdAt = doors.clock()
  const membership = { rel: null, role: 'administrator', party: null } as const
  const of = { by: '', email: null, createdAt, expiresAt: createdAt + SETUP_MS }
  await doors.accounts.invite({ id: newId(doors), hash, ...membership, ...of })
  return secret
}

/** What a link is for. Throws AccessError E_LINK_NOT_VALID, E_TOO_MANY_REQUESTS. */
export async function invitationOf(doors: Doors, secret: string, address: string): Promise<Invitation> {
  return opened(doors, address, () => doors.accounts.invitation(hashOf(secret), doors.clock()))
}

export interface JoiningAnew {
  readonly secret: string
  readonly name: string
  readonly password: string
  readonly address: string
}

/**
 * A new account by a link. Throws AccessError E_LINK_NOT_VALID, E_NAME_NOT_VALID, E_NAME_TAKEN, those of checkPassword,
 * E_TOO_MANY_REQUESTS; the link holds as long as nobody has joined by it.
 */
export async function joinAnew(doors: Doors, joining: JoiningAnew): Promise<Account> {
  const invitation = await invitationOf(doors, joining.secret, joining.address)
  const name = checkedName(joining.name)
  checkPassword(joining.password, name)
  const { hashPassword } = await loadCredentials()
  const passwordHash = await hashPassword(joining.password)
  const create = { id: newId(doors), name, passwordHash, subject: null }
  return doors.accounts.accept(invitation.id, { create }, doors.clock())
}

/** The account joins by a link. Throws AccessError E_LINK_NOT_VALID, E_ALREADY_MEMBER, E_TOO_MANY_REQUESTS. */
export async function join(
  doors: Doors,
  { account, secret, address }: { readonly account: string | null; readonly secret: string; readonly address: string },
): Promise<Account> {
  if (account === null) throw new AccessError('E_ACCOUNT_NEEDED')
  const invitation = await invitationOf(doors, secret, address)
  return doors.accounts.accept(invitation.id, { account }, doors.clock())
}
