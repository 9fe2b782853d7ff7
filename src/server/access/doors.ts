import type { Context } from 'hono'
import { AccessError } from '../../access/index.ts'
import { beginSession, type Doors, endSession } from '../../desk/accounts/index.ts'
import type { Call } from '../http/route.ts'
import type { Services } from '../services.ts'
import type { Principal } from './principal.ts'
import { noSessionCookies, originOf, SIGNED_OUT, sessionCookies, sessionSecretOf } from './session-cookie.ts'

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
  origin = originOf({ services, context }),
): Promise<void> {
  const { raw } = context.req
  const secret = await beginSession(doorsOf(services), of, sessionSecretOf(raw))
  putCookies(context, sessionCookies(raw, secret, origin))
}

/**
 * Ends the session of the browser, if it has one. Where whoever has none is the user of the machine, the browser is
 * nobody's from then on: signing out must not give anybody more rights.
 */
export async function closeSession({ services, context }: Pick<Call, 'services' | 'context'>): Promise<void> {
  if (services.mode === 'accounts') return forgetSession({ services, context })
  const { raw } = context.req
  await endSessionOf(raw, services)
  putCookies(context, sessionCookies(raw, SIGNED_OUT, originOf({ services, context })))
}

/** Ends the session of the browser, and takes out of it that there was one. */
export async function forgetSession({ services, context }: Pick<Call, 'services' | 'context'>): Promise<void> {
  const { raw } = context.req
  await endSessionOf(raw, services)
  putCookies(context, noSessionCookies(raw, originOf({ services, context })))
}

async function endSessionOf(request: Request, services: Services): Promise<void> {
  const secret = sessionSecretOf(request)
  if (secret !== null) await endSession(doorsOf(services), secret)
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
