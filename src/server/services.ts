import type { Opened } from '../desk/folder/index.ts'
import type { PlanShelf } from '../desk/plan/index.ts'
import type { Principal } from './access/principal.ts'
import type { SignOn } from './access/sign-on.ts'
import type { Jobs } from './jobs/jobs.ts'
import type { Hub } from './live/hub.ts'
import type { Readings } from './readings/readings.ts'
import type { WebFiles } from './web/web-files.ts'

/** All that routes work with. */
export interface Services {
  readonly desk: Opened
  /** `own-machine`: whoever reaches the loopback address is trusted as its user; `accounts`: everybody signs in. */
  readonly mode: 'own-machine' | 'accounts'
  /** Who sends the request. */
  readonly principalOf: (request: Request) => Promise<Principal>
  /** Where people may sign in elsewhere; null when they may not. */
  readonly signOn: SignOn | null
  readonly hub: Hub
  readonly jobs: Jobs
  /** Texts that were read and wait for their review. */
  readonly readings: Readings
  /** Plans by what is stored. */
  readonly plans: PlanShelf
  /** The built pages; null where only the API is served. */
  readonly web: WebFiles | null
  /** Names and addresses, with port, that requests may be sent to; anything else is refused. */
  readonly hosts: ReadonlySet<string>
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
