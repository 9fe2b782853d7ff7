import type { Opened } from '../desk/folder/index.ts'
import type { PlanShelf } from '../desk/plan/index.ts'
import type { PrincipalOf } from './access/principal-of.ts'
import type { Proxies } from './access/proxies.ts'
import type { SignOn } from './access/sign-on.ts'
import type { Jobs } from './jobs/jobs.ts'
import type { HashingPlaces, Places } from './jobs/places.ts'
import type { Hub } from './live/hub.ts'
import type { Readings } from './readings/readings.ts'
import type { FirstView } from './web/first-view.ts'
import type { WebFiles } from './web/web-files.ts'

/** All that routes work with. */
export interface Services {
  readonly desk: Opened
  /** `own-machine`: whoever reaches the loopback address is trusted as its user; `accounts`: everybody signs in. */
  readonly mode: 'own-machine' | 'accounts'
  /** Who sends the request. */
  readonly principalOf: PrincipalOf
  /** Where people may sign in elsewhere; null when they may not. */
  readonly signOn: SignOn | null
  readonly hub: Hub
  readonly jobs: Jobs
  /** Texts that were read and wait for their review. */
  readonly readings: Readings
  /** Plans by what is stored. */
  readonly plans: PlanShelf
  /** Room in the thread in which plans are made that are not kept. */
  readonly planning: Places
  /** Room for passwords that are worked out, by the address of the request. */
  readonly hashing: HashingPlaces
  /** Room for pages that are told of what happens. */
  readonly streams: Places
  /** The built pages; null where only the API is served. */
  readonly web: WebFiles | null
  /** What begins pages before their scripts run; null where browsers do all. */
  readonly firstView: FirstView | null
  /** Names and addresses, with port, that requests may be sent to; anything else is refused. */
  readonly hosts: ReadonlySet<string>
  /** Which machines before the server are believed in what they say of a request. */
  readonly proxies: Proxies
  /** Milliseconds since 1970, UTC. */
  readonly clock: () => number
  /** Bytes that nobody can guess. */
  readonly random: (length: number) => Uint8Array
  readonly version: string
}

/** `YYYY-MM-DD`, in UTC. */
export function todayOf({ clock }: Pick<Services, 'clock'>): string {
  return new Date(clock()).toISOString().slice(0, 10)
}
