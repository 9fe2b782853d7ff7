import { availableParallelism, hostname, networkInterfaces } from 'node:os'
import { v4 } from 'uuid'
import type { SingleSignOnSettings } from '../adapters/index.ts'
import { setupSecret } from '../desk/accounts/index.ts'
import type { Opened } from '../desk/folder/index.ts'
import { makePlanShelf } from '../desk/plan/index.ts'
import { ownMachine } from './access/own-machine.ts'
import { NOBODY } from './access/principal.ts'
import { principalResolver } from './access/principal-of.ts'
import { NO_PROXIES, type Proxies } from './access/proxies.ts'
import { makeSignOn } from './access/sign-on.ts'
import { createApp } from './app.ts'
import { makeJobs } from './jobs/jobs.ts'
import { makeHashingPlaces, makePlaces, PLANNING, STREAMS } from './jobs/places.ts'
import { isLoopback, type Listening, LOOPBACK, listen } from './listen.ts'
import { makeHub } from './live/hub.ts'
import { tellingStore } from './live/telling-store.ts'
import { makeReadings } from './readings/readings.ts'
import type { Services } from './services.ts'
import type { FirstView } from './web/first-view.ts'
import type { WebFiles } from './web/web-files.ts'

export interface ServeOptions {
  readonly desk: Opened
  readonly host: string
  readonly port: number
  /** Further names that the server is reached by, as `paygir.example:443`. */
  readonly names: readonly string[]
  readonly web: WebFiles | null
  readonly firstView: FirstView | null
  /**
   * True when everybody signs in, also on the machine itself. Always so where the server listens elsewhere than on the
   * loopback address.
   */
  readonly accounts?: boolean
  /** Which machines stand before it; with any, everybody signs in: whoever is let through is not at the machine. */
  readonly proxies?: Proxies
  /** Where people may sign in elsewhere, as `singleSignOnSettings` reads it from the environment. */
  readonly singleSignOn?: SingleSignOnSettings | null
  /** Whoever sits at the machine, as the history names them. */
  readonly userName: string | null
  readonly clock: () => number
  readonly random: (length: number) => Uint8Array
  readonly version: string
}

export interface Served extends Listening {
  /** The folder, telling live pages of what is entered through it. */
  readonly desk: Opened
  /**
   * The link for the first administrator, to be told once to whoever started the server; null when nobody has to sign in,
   * or every register has an administrator.
   */
  readonly setupLink: string | null
}

/** Starts the server over an open data folder. Closing it leaves the folder open. */
export async function serveApp(options: ServeOptions): Promise<Served> {
  const { host, port, names, web, firstView, clock, random, version } = options
  const newId = () => v4({ random: random(16) })
  const jobs = makeJobs(newId)
  const readings = makeReadings({ store: options.desk.readings, newId, threads: availableParallelism(), clock })
  const plans = makePlanShelf()
  const [planning, streams] = [makePlaces(PLANNING), makePlaces(STREAMS)]
  const hub = makeHub()
  const desk = { ...options.desk, store: tellingStore(options.desk.store, hub) }
  const proxies = options.proxies ?? NO_PROXIES
  const isOwn = isLoopback(host) && options.accounts !== true && proxies === NO_PROXIES
  const mode = isOwn ? 'own-machine' : 'accounts'
  const otherwise = mode === 'accounts' ? NOBODY : ownMachine(options.userName)
  const principalOf = principalResolver({ accounts: desk.accounts, clock, otherwise })
  const signOn = options.singleSignOn ? makeSignOn(options.singleSignOn, { clock, random }) : null
  const appAt = (_: string, own: number) => {
    const hosts = hostsOf(host, own, names)
    const services: Services = {
      ...{ desk, mode, hub, jobs, readings, plans, planning, streams, web, hosts, clock, random, version },
      ...{ principalOf, signOn, proxies, firstView, hashing: makeHashingPlaces(clock) },
    }
    return createApp(services)
  }
  await desk.accounts.tidy(clock())
  await desk.readings.tidy(clock())
  const secret = mode === 'accounts' ? await setupSecret({ accounts: desk.accounts, clock, random }) : null
  const listening = await listen({ host, port, appAt })
  return {
    ...listening,
    desk,
    setupLink: secret === null ? null : `${listening.address}setup#${secret}`,
    async close() {
      jobs.close()
      await readings.close()
      await plans.close()
      await listening.close()
    },
  }
}

/** Addresses that stand for all of the machine's own. */
const EVERY_ADDRESS = new Set(['0.0.0.0', '::'])

/** What requests may be sent to: the address, all of the machine's where it listens at all, and the names given. */
function hostsOf(host: string, port: number, names: readonly string[]): ReadonlySet<string> {
  const others = EVERY_ADDRESS.has(host) ? [hostname(), ...ownAddresses()] : [host]
  const own = isLoopback(host) ? LOOPBACK : [...others, ...LOOPBACK]
  const asWritten = own.map((name) => (name.includes(':') && !name.startsWith('[') ? `[${name}]` : name).toLowerCase())
  return new Set([...asWritten.map((name) => `${name}:${port}`), ...names.map((name) => name.toLowerCase())])
}

function ownAddresses(): readonly string[] {
  return Object.values(networkInterfaces()).flatMap((found) => (found ?? []).map(({ address }) => address))
}
