import {
  AccessError,
  type KnownAccount,
  nameKey,
  type SessionOf,
  SIGN_IN_OF_ADDRESS,
  SIGN_IN_OF_NAME,
} from '../../access/index.ts'
import { loadCredentials } from '../../adapters/index.ts'
import { heed, heedShared } from './heed.ts'
import { type Doors, hashOf, newSecret } from './secrets.ts'

export interface SigningIn {
  readonly name: string
  readonly password: string
  /** Null when none was given. */
  readonly code: string | null
  /** Where the request comes from. */
  readonly address: string
}

/** The key under which tries to sign in with a name are counted. */
export function triesOfName(name: string): string {
  return `sign-in as ${nameKey(name)}`
}

/**
 * The account, for the right password and, where it has codes, a right one that was not used before. Unknown names take
 * as long and are told the same. Throws AccessError E_SIGN_IN_FAILED, E_TOTP_NEEDED, E_TOTP_WRONG, E_TOO_MANY_REQUESTS.
 */
export async function signIn(doors: Doors, { name, password, code, address }: SigningIn): Promise<KnownAccount> {
  const { accounts } = doors
  const ofName = triesOfName(name)
  await heed(doors, ofName, SIGN_IN_OF_NAME)
  const shared = await heedShared(doors, `sign-in from ${address}`, SIGN_IN_OF_ADDRESS)
  const { isPassword } = await loadCredentials()
  const account = await accounts.account({ name })
  const isRight = await isPassword(password, account?.passwordHash ?? null)
  if (account === null || !isRight) {
    shared.wrong()
    throw new AccessError('E_SIGN_IN_FAILED')
  }
  await checkCode(doors, account, code)
  await accounts.forgive(ofName, 'all')
  await shared.right()
  return account
}

/** Throws AccessError E_TOTP_NEEDED, E_TOTP_WRONG. */
async function checkCode({ accounts, clock }: Doors, { id, totpSecret }: KnownAccount, code: string | null) {
  if (totpSecret === null) return
  if (code === null) throw new AccessError('E_TOTP_NEEDED')
  const { stepOfCode } = await loadCredentials()
  const step = stepOfCode(code, totpSecret, clock())
  if (step === null || !(await accounts.spendCode(id, step))) throw new AccessError('E_TOTP_WRONG')
}

/**
 * Begins a session, always with a secret of its own: one that somebody put into the browser before is worth nothing. The
 * session of before ends.
 */
export async function beginSession(doors: Doors, of: SessionOf, former: string | null): Promise<string> {
  const { secret, hash } = newSecret(doors)
  if (former !== null) await endSession(doors, former)
  await doors.accounts.beginSession({ hash, of, at: doors.clock() })
  return secret
}

export async function endSession({ accounts }: Pick<Doors, 'accounts'>, secret: string): Promise<void> {
  await accounts.endSession(hashOf(secret))
}
