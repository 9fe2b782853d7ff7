import { AccessError, LINKS_OF_ADDRESS, type Limit } from '../../access/index.ts'
import type { Doors } from './secrets.ts'

/** Counts a try. Throws AccessError E_TOO_MANY_REQUESTS while the key has to wait. */
export async function heed({ accounts, clock }: Doors, key: string, limit: Limit): Promise<void> {
  const wait = await accounts.attempt(key, clock(), limit)
  if (wait > 0) throw new AccessError('E_TOO_MANY_REQUESTS', { seconds: Math.ceil(wait / 1000) })
}

/** Opens a link as often as it is right, and not often when it is not. Throws AccessError E_LINK_NOT_VALID. */
export async function opened<Found>(doors: Doors, address: string, find: () => Promise<Found | null>): Promise<Found> {
  const key = `links ${address}`
  await heed(doors, key, LINKS_OF_ADDRESS)
  const found = await find()
  if (found === null) throw new AccessError('E_LINK_NOT_VALID')
  await doors.accounts.forgive(key, 'one')
  return found
}
