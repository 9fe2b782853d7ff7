import type { Context } from 'hono'
import { AccessError } from '../../access/index.ts'
import { beginSession, type Doors } from '../../desk/accounts/index.ts'
import type { Call } from '../http/route.ts'
import type { Services } from '../services.ts'
import type { Principal } from './principal.ts'
import { sessionCookies, sessionSecretOf } from './session-cookie.ts'

/** What use cases of accounts take of the server. */
export function doorsOf({ desk, clock, random }: Services): Doors {
  return { accounts: desk.accounts, clock, random }
}

/** Begins a session and puts it into the browser, in the place of any that is there. */
export async function openSession(
  { services, context }: Pick<Call, 'services' | 'context'>,
  of: Parameters<typeof beginSession>[1],
): Promise<void> {
  const secret = await beginSession(doorsOf(services), of, sessionSecretOf(context.req.raw))
  putCookies(context, secret)
}

export function putCookies(context: Context, secret: string | null): void {
  for (const cookie of sessionCookies(context.req.raw, secret)) {
    context.header('set-cookie', cookie, { append: true })
  }
}

/**
 * The account of whoever signed in themselves: tokens do not change what opens the account. Throws AccessError
 * E_ACCOUNT_NEEDED.
 */
export function accountOf({ kind, account }: Principal): string {
  if (kind !== 'account' || account === null) throw new AccessError('E_ACCOUNT_NEEDED')
  return account
}
