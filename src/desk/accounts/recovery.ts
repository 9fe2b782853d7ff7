import {
  AccessError,
  type Account,
  checkMayRecover,
  checkPassword,
  type Membership,
  mayRecover,
  RECOVERY_MS,
  type Recovery,
} from '../../access/index.ts'
import { loadCredentials } from '../../adapters/index.ts'
import { opened } from './heed.ts'
import { type Administering, membersFor } from './members.ts'
import { ownTries } from './own-account.ts'
import { type Doors, hashOf, newId, newSecret } from './secrets.ts'
import { triesOfName } from './sign-in.ts'

/** Who gives somebody a link for a new password. */
export interface Giving extends Administering {
  /** Their account; null for whoever holds the data. */
  readonly giver: string | null
  readonly by: string
  /** What they are in a relationship. */
  readonly memberOf: (rel: string) => Membership | null
}

export interface Given {
  readonly recovery: Recovery
  /** For the link: whoever has it sets the password. */
  readonly secret: string
}

/**
 * A link for a member who cannot sign in any more. It is refused for whoever may do more, elsewhere, than the giver
 * answers for, and for the giver's own account, which a screen left open would open. Throws AccessError
 * E_MEMBER_UNKNOWN, E_MORE_RIGHTS, E_OWN_ACCOUNT.
 */
export async function giveRecovery(doors: Doors, giving: Giving & { readonly account: string }): Promise<Given> {
  const { account, rel, giver, by, memberOf } = giving
  const member = (await membersFor(doors, giving)).find((one) => one.account === account)
  if (member === undefined) throw new AccessError('E_MEMBER_UNKNOWN')
  if (account === giver) throw new AccessError('E_OWN_ACCOUNT')
  checkMayRecover(memberOf, await doors.accounts.memberships(account))
  return given(doors, member.name, { account, rel, giver, by })
}

/** The same for any account, by whoever holds the data; null when there is none of the name. */
export async function giveRecoveryTo(doors: Doors, name: string, by: string): Promise<Given | null> {
  const account = await doors.accounts.account({ name })
  return account === null ? null : given(doors, account.name, { account: account.id, rel: null, giver: null, by })
}

async function given(
  doors: Doors,
  name: string,
  of: Pick<Recovery, 'account' | 'rel' | 'giver' | 'by'>,
): Promise<Given> {
  const { secret, hash } = newSecret(doors)
  const createdAt = doors.clock()
  const recovery = { ...of, id: newId(doors), createdAt, expiresAt: createdAt + RECOVERY_MS }
  await doors.accounts.addRecovery({ ...recovery, hash })
  return { recovery: { ...recovery, name, usedAt: null, withdrawnAt: null }, secret }
}

/** What a link is for. Throws AccessError E_LINK_NOT_VALID, E_TOO_MANY_REQUESTS. */
export async function recoveryOf(doors: Doors, secret: string, address: string): Promise<Recovery> {
  return opened(doors, address, async () => {
    const found = await doors.accounts.recovery(hashOf(secret), doors.clock())
    return found !== null && (await holds(doors, found)) ? found : null
  })
}

/** False once the giver could not give the link any more: rights that one loses, or the other gains, count at once. */
async function holds({ accounts }: Doors, { giver, account }: Recovery): Promise<boolean> {
  if (giver === null) return true
  const [own, theirs] = await Promise.all([accounts.memberships(giver), accounts.memberships(account)])
  return mayRecover((rel) => own.find((one) => one.rel === rel) ?? null, theirs)
}

/**
 * Sets the password by the link, and uses it up. Nobody can tell here whether a password was forgotten or a device was
 * stolen: codes are asked for no more, and sessions and tokens end. What was counted against the owner is forgiven.
 * Throws AccessError E_LINK_NOT_VALID, those of checkPassword, E_TOO_MANY_REQUESTS.
 */
export async function recover(
  doors: Doors,
  { secret, password, address }: { readonly secret: string; readonly password: string; readonly address: string },
): Promise<Account> {
  const { id, name } = await recoveryOf(doors, secret, address)
  checkPassword(password, name)
  const { hashPassword } = await loadCredentials()
  const account = await doors.accounts.recover(id, await hashPassword(password), doors.clock())
  for (const key of [triesOfName(name), ownTries(account.id)]) await doors.accounts.forgive(key, 'all')
  return account
}

/** Links for members whom the actor answers for, those that are over too: who gave one to whom is told for a year. */
export async function recoveriesFor(doors: Doors, administering: Administering): Promise<readonly Recovery[]> {
  const members = new Set((await membersFor(doors, administering)).map(({ account }) => account))
  return (await doors.accounts.recoveries(administering.rel)).filter(({ account }) => members.has(account))
}

/** Throws AccessError E_GRANT_UNKNOWN. */
export async function withdrawRecovery(doors: Doors, administering: Administering, id: string): Promise<void> {
  const found = (await recoveriesFor(doors, administering)).find((one) => one.id === id)
  if (found === undefined) throw new AccessError('E_GRANT_UNKNOWN')
  await doors.accounts.withdrawRecovery(id, doors.clock())
}
