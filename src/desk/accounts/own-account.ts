import { AccessError, checkPassword, type KnownAccount, SIGN_IN_OF_NAME } from '../../access/index.ts'
import { loadCredentials } from '../../adapters/index.ts'
import { heed } from './heed.ts'
import { type Doors, hashOf } from './secrets.ts'

/** Throws AccessError E_ACCOUNT_NEEDED. */
export async function ownAccount({ accounts }: Pick<Doors, 'accounts'>, id: string): Promise<KnownAccount> {
  const account = await accounts.account({ id })
  if (account === null) throw new AccessError('E_ACCOUNT_NEEDED')
  return account
}

/** The key under which tries with the password of one's own account are counted. */
export function ownTries(id: string): string {
  return `own account ${id}`
}

/**
 * Before anything changes that opens the account: whoever finds a screen left open cannot take it over. Accounts without
 * a password, which sign in elsewhere, have nothing to say here. Throws AccessError E_PASSWORD_WRONG, E_TOO_MANY_REQUESTS.
 */
async function checkOwn(doors: Doors, { id, passwordHash }: KnownAccount, password: string): Promise<void> {
  if (passwordHash === null) return
  const key = ownTries(id)
  await heed(doors, key, SIGN_IN_OF_NAME)
  const { isPassword } = await loadCredentials()
  if (!(await isPassword(password, passwordHash))) throw new AccessError('E_PASSWORD_WRONG')
  await doors.accounts.forgive(key, 'all')
}

export interface NewPassword {
  readonly current: string
  readonly next: string
  /** The secret of the session that goes on; all others end. */
  readonly session: string | null
}

/** Throws AccessError E_PASSWORD_WRONG, those of checkPassword, E_TOO_MANY_REQUESTS. */
export async function changePassword(doors: Doors, id: string, { current, next, session }: NewPassword): Promise<void> {
  const account = await ownAccount(doors, id)
  await checkOwn(doors, account, current)
  checkPassword(next, account.name)
  const { hashPassword } = await loadCredentials()
  await doors.accounts.change(id, { passwordHash: await hashPassword(next) })
  await doors.accounts.endSessions(id, session === null ? null : hashOf(session))
}

export interface CodesToSetUp {
  readonly secret: string
  /** `otpauth://…` */
  readonly uri: string
  /** The same as a picture, in SVG. */
  readonly svg: string
}

/** Draws a secret for codes, which are asked for once one of them has arrived. Throws AccessError E_PASSWORD_WRONG. */
export async function beginCodes(doors: Doors, id: string, password: string): Promise<CodesToSetUp> {
  const account = await ownAccount(doors, id)
  await checkOwn(doors, account, password)
  const { newCodeSecret, codeAddress, codePicture } = await loadCredentials()
  const secret = newCodeSecret(doors.random)
  await doors.accounts.change(id, { totpPending: secret })
  const uri = codeAddress(secret, account.name)
  return { secret, uri, svg: await codePicture(uri) }
}

/** Throws AccessError E_TOTP_NOT_BEGUN, E_TOTP_WRONG. */
export async function confirmCodes(doors: Doors, id: string, code: string): Promise<void> {
  const { totpPending } = await ownAccount(doors, id)
  if (totpPending === null) throw new AccessError('E_TOTP_NOT_BEGUN')
  const { stepOfCode } = await loadCredentials()
  const step = stepOfCode(code, totpPending, doors.clock())
  if (step === null) throw new AccessError('E_TOTP_WRONG')
  await doors.accounts.change(id, { totpSecret: totpPending, totpPending: null })
  await doors.accounts.spendCode(id, step)
}

/** Throws AccessError E_PASSWORD_WRONG, E_TOO_MANY_REQUESTS. */
export async function removeCodes(doors: Doors, id: string, password: string): Promise<void> {
  await checkOwn(doors, await ownAccount(doors, id), password)
  await doors.accounts.change(id, { totpSecret: null, totpPending: null })
}
