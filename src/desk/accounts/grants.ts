import { type ApiToken, afterDays, type Scope, type Share } from '../../access/index.ts'
import { opened } from './heed.ts'
import { type Doors, hashOf, newId, newSecret, TOKEN_PREFIX } from './secrets.ts'

/** A token for programs, with the secret that is shown once. */
export async function newToken(
  doors: Doors,
  account: string,
  { name, scope, days }: { readonly name: string; readonly scope: Scope; readonly days: number },
): Promise<{ readonly token: ApiToken; readonly secret: string }> {
  const { secret, hash } = newSecret(doors, TOKEN_PREFIX)
  const createdAt = doors.clock()
  const token = { id: newId(doors), name, scope, createdAt, expiresAt: afterDays(createdAt, days) }
  await doors.accounts.addToken(account, { ...token, hash })
  return { token: { ...token, usedAt: null }, secret }
}

/** A link for looking, with the secret that is shown once. */
export async function newShare(
  doors: Doors,
  { days, ...given }: Pick<Share, 'rel' | 'name' | 'by'> & { readonly days: number },
): Promise<{ readonly share: Share; readonly secret: string }> {
  const { secret, hash } = newSecret(doors)
  const createdAt = doors.clock()
  const share = { ...given, id: newId(doors), createdAt, expiresAt: afterDays(createdAt, days) }
  await doors.accounts.addShare({ ...share, hash })
  return { share, secret }
}

/** What a link is for. Throws AccessError E_LINK_NOT_VALID, E_TOO_MANY_REQUESTS. */
export async function shareOf(doors: Doors, secret: string, address: string): Promise<Share> {
  return opened(doors, address, () => doors.accounts.share(hashOf(secret), doors.clock()))
}
