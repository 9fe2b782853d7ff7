import { AccessError, LINKS_OF_ADDRESS, type Limit } from '../../access/index.ts'
import type { Doors } from './secrets.ts'

/** Counts a try. Throws AccessError E_TOO_MANY_REQUESTS while the key has to wait. */
export async function heed({ accounts, clock }: Doors, key: string, limit: Limit): Promise<void> {
  refuseFor(await accounts.attempt(key, clock(), limit))
}

/** What came of a try at an address that many may share. */
export interface Shared {
  /** The try was right: it does not count. */
  readonly right: () => Promise<void>
  /** The try was wrong. Throws AccessError E_TOO_MANY_REQUESTS while the address has to wait. */
  readonly wrong: () => void
}

/**
 * Counts a try of an address. Everybody may come from one, behind a proxy: while it has to wait, what is wrong is not
 * told to be wrong, and what is right goes through all the same, so that nobody can keep the others out.
 */
export async function heedShared({ accounts, clock }: Doors, key: string, limit: Limit): Promise<Shared> {
  const wait = await accounts.attempt(key, clock(), limit)
  return {
    right: async () => {
      // Only what was heard was counted.
      if (wait === 0) await accounts.forgive(key, 'one')
    },
    wrong: () => refuseFor(wait),
  }
}

function refuseFor(wait: number): void {
  if (wait > 0) throw new AccessError('E_TOO_MANY_REQUESTS', { seconds: Math.ceil(wait / 1000) })
}

/** Opens a link as often as it is right, and not often when it is not. Throws AccessError E_LINK_NOT_VALID. */
export async function opened<Found>(doors: Doors, address: string, find: () => Promise<Found | null>): Promise<Found> {
  const shared = await heedShared(doors, `links ${address}`, LINKS_OF_ADDRESS)
  const found = await find()
  if (found === null) {
    shared.wrong()
    throw new AccessError('E_LINK_NOT_VALID')
  }
  await shared.right()
  return found
}
