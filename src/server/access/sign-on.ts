import { AccessError, localPath } from '../../access/index.ts'
import {
  loadSingleSignOn,
  type SignOnFlow,
  type SingleSignOn,
  type SingleSignOnSettings,
  type Vouched,
} from '../../adapters/index.ts'
import { type Doors, hashOf } from '../../desk/accounts/index.ts'

/** People who have gone to sign in elsewhere, until they are back. */
export interface SignOn {
  /**
   * Where to send the browser, and the ticket that it brings back: whoever was sent off by somebody else's page has none.
   * Throws AccessError E_SSO_FAILED.
   */
  readonly begin: (redirectUri: string, from: WayBack) => Promise<{ readonly address: string; readonly ticket: string }>
  /** Who came back, and from where they had gone; each ticket is good once. Throws AccessError E_SSO_FAILED. */
  readonly finish: (ticket: string, search: string) => Promise<WayBack & { readonly vouched: Vouched }>
}

interface WayBack {
  /** Path of the page to go to afterwards. */
  readonly returnTo: string
  /** How the browser reaches this server: whoever is sent back by another site does not say it again. */
  readonly origin: string
}

interface Gone extends WayBack {
  readonly flow: SignOnFlow
  readonly until: number
}

/** How long somebody may take elsewhere. */
export const SIGN_ON_MS = 10 * 60_000
/** How many may be there at a time; those who went first are forgotten first. */
const MOST = 1000

export function makeSignOn(settings: SingleSignOnSettings, { clock, random }: Pick<Doors, 'clock' | 'random'>): SignOn {
  const gone = new Map<string, Gone>()
  let opened: Promise<SingleSignOn> | null = null
  const provider = () => {
    opened ??= loadSingleSignOn().then(({ openSingleSignOn }) => openSingleSignOn(settings))
    return opened
  }
  const keyOf = (ticket: string) => Buffer.from(hashOf(ticket)).toString('hex')
  return {
    async begin(redirectUri, { returnTo, origin }) {
      const { address, flow } = await (await provider()).begin(redirectUri)
      const ticket = Buffer.from(random(32)).toString('base64url')
      gone.set(keyOf(ticket), { flow, origin, returnTo: localPath(returnTo), until: clock() + SIGN_ON_MS })
      for (const key of gone.keys()) if (gone.size > MOST) gone.delete(key)
      return { address, ticket }
    },
    async finish(ticket, search) {
      const key = keyOf(ticket)
      const found = gone.get(key)
      gone.delete(key)
      if (found === undefined || found.until <= clock()) throw new AccessError('E_SSO_FAILED')
      const { flow, returnTo, origin } = found
      return { vouched: await (await provider()).finish(flow, search), returnTo, origin }
    },
  }
}
