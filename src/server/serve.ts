import { availableParallelism } from 'node:os'
import { v4 } from 'uuid'
import type { Opened } from '../desk/folder/index.ts'
import { makePlanShelf } from '../desk/plan/index.ts'
import { ownMachine } from './access/own-machine.ts'
import { createApp } from './app.ts'
import { makeJobs } from './jobs/jobs.ts'
import { isLoopback, type Listening, LOOPBACK, listen } from './listen.ts'
import { makeHub } from './live/hub.ts'
import { tellingStore } from './live/telling-store.ts'
import { makeReadings } from './readings/readings.ts'
import type { Services } from './services.ts'
import type { WebFiles } from './web/web-files.ts'

export interface ServeOptions {
  readonly desk: Opened
  readonly host: string
  readonly port: number
  /** Further names that the server is reached by, as `paygir.example:443`. */
  readonly names: readonly string[]
  readonly web: WebFiles | null
  /** Whoever sits at the machine, as the history names them. */
  readonly userName: string | null
  readonly clock: () => number
  readonly random: (length: number) => Uint8Array
  readonly version: string
}

export interface Served extends Listening {
  /** The folder, telling live pages of what is entered through it. */
  readonly desk: Opened
}

/** Starts the server over an open data folder. Closing it leaves the folder open. */
export async function serveApp(options: ServeOptions): Promise<Served> {
  const { host, port, names, web, clock, random, version } = options
  const newId = () => v4({ random: random(16) })
  const jobs = makeJobs(newId)
  const readings = makeReadings({ newId, threads: availableParallelism() })
  const plans = makePlanShelf()
  const hub = makeHub()
  const desk = { ...options.desk, store: tellingStore(options.desk.store, hub) }
  const user = ownMachine(options.userName)
  const mode = isLoopback(host) ? 'own-machine' : 'accounts'
  const appAt = (_: string, own: number) => {
    const hosts = hostsOf(host, own, names)
    const services: Services = {
      ...{ desk, mode, hub, jobs, readings, plans, web, hosts, clock, random, version },
      principalOf: async () => user,
    }
    return createApp(services)
  }
  const listening = await listen({ host, port, appAt })
  return {
    ...listening,
    desk,
    async close() {
      jobs.close()
      await readings.close()
      await plans.close()
      await listening.close()
    },
  }
}

function hostsOf(host: string, port: number, names: readonly string[]): ReadonlySet<string> {
  const own = isLoopback(host) ? LOOPBACK : [host.includes(':') ? `[${host}]` : host, ...LOOPBACK]
  return new Set([...own.map((name) => `${name}:${port}`), ...names.map((name) => name.toLowerCase())])
}
