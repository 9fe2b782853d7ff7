import type { Context } from 'hono'
import { AccessError } from '../../access/index.ts'
import { beginSession, type Doors, endSession } from '../../desk/accounts/index.ts'
import type { Call } from '../http/route.ts'
import type { Services } from '../services.ts'
import type { Principal } from './principal.ts'
import { noSessionCookies, originOf, sessionCookies, sessionSecretOf } from './session-cookie.ts'

/** What use cases of accounts take of the server. */
export function doorsOf({ desk, clock, random }: Services): Doors {
  return { accounts: desk.accounts, clock, random }
}

/**
 * Begins a session and puts it into the browser, in the place of any that is there. `origin` is how the browser reaches
 * the server, where the request does not say it.
 */
export async function openSession(
  { services, context }: Pick<Call, 'services' | 'context'>,
  of: Parameters<typeof beginSession>[1],
  origin = originOf(context.req.raw),
): Promise<void> {
  const { raw } = context.req
  const secret = await beginSession(doorsOf(services), of, sessionSecretOf(raw))
  putCookies(context, sessionCookies(raw, secret, origin))
}

/** Ends the session of the browser, if it has one. */
export async function closeSession({ services, context }: Pick<Call, 'services' | 'context'>): Promise<void> {
  const { raw } = context.req
  const secret = sessionSecretOf(raw)
  if (secret !== null) await endSession(doorsOf(services), secret)
  putCookies(context, noSessionCookies(raw))
}

function putCookies(context: Context, cookies: readonly string[]): void {
  for (const cookie of cookies) context.header('set-cookie', cookie, { append: true })
}

/**
 * The account of whoever signed in themselves: tokens do not change what opens the account. Throws AccessError
 * E_ACCOUNT_NEEDED.
 */
export function accountOf({ kind, account }: Principal): string {
  if (kind !== 'account' || account === null) throw new AccessError('E_ACCOUNT_NEEDED')
  return account
}
