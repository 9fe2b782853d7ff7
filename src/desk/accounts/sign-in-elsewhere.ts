import { AccessError, type Account, checkedName, type Invitation, type NewAccount } from '../../access/index.ts'
import type { Vouched } from '../../adapters/index.ts'
import { type Doors, newId } from './secrets.ts'

/**
 * The account of whom a provider vouches for: known by its subject; else by an address of e-mail that the provider has
 * verified and to which somebody here has invited, then and from now on. What stands open for that address is joined.
 * Throws AccessError E_SSO_UNKNOWN for whom nobody here has invited.
 */
export async function signInElsewhere(doors: Doors, vouched: Vouched): Promise<Account> {
  const known = await knownAccount(doors, vouched)
  const open = vouched.email === null ? [] : await doors.accounts.invitationsFor(vouched.email, doors.clock())
  if (known !== null) {
    await joinAll(doors, known, open)
    return known
  }
  const [first, ...others] = open
  if (first === undefined) throw new AccessError('E_SSO_UNKNOWN')
  const account = await create(doors, vouched, first)
  await joinAll(doors, account, others)
  return account
}

async function knownAccount({ accounts }: Doors, { issuer, subject, email }: Vouched): Promise<Account | null> {
  const bySubject = await accounts.account({ subject: { issuer, subject } })
  if (bySubject !== null || email === null) return bySubject
  const byEmail = await accounts.account({ email })
  if (byEmail === null) return null
  // The address may have gone over to somebody else: whoever signed in by it first keeps the account.
  if (byEmail.hasSubject) throw new AccessError('E_SSO_UNKNOWN')
  await accounts.change(byEmail.id, { subject: { issuer, subject } })
  return byEmail
}

async function joinAll({ accounts, clock }: Doors, { id }: Account, open: readonly Invitation[]): Promise<void> {
  for (const invitation of open) {
    try {
      await accounts.accept(invitation.id, { account: id }, clock())
    } catch (error) {
      if (!(error instanceof AccessError)) throw error
    }
  }
}

/** Two of a name are told apart by a number. */
const MOST_OF_A_NAME = 50

async function create(doors: Doors, vouched: Vouched, invitation: Invitation): Promise<Account> {
  const name = nameFor(vouched)
  for (let number = 1; ; number++) {
    const create: NewAccount = {
      ...{ id: newId(doors), name: number === 1 ? name : `${name} ${number}`, passwordHash: null },
      subject: { issuer: vouched.issuer, subject: vouched.subject },
    }
    try {
      return await doors.accounts.accept(invitation.id, { create }, doors.clock())
    } catch (error) {
      const isTaken = error instanceof AccessError && error.code === 'E_NAME_TAKEN'
      if (!isTaken || number === MOST_OF_A_NAME) throw error
    }
  }
}

/** What the provider calls them, when that can be a name here; else their address. */
function nameFor({ name, email, subject }: Vouched): string {
  for (const given of [name, email, subject]) {
    try {
      if (given !== null) return checkedName(given)
    } catch {
      // The next one may be a name.
    }
  }
  throw new AccessError('E_SSO_UNKNOWN')
}
