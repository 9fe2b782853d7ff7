import { randomBytes } from 'node:crypto'
import type { TestContext } from 'node:test'
import { v4 } from 'uuid'
import { type Opened, putSample } from '../../desk/folder/index.ts'
import { makePlanShelf } from '../../desk/plan/index.ts'
import { deskWorld } from '../../desk/testing/desk-world.ts'
import { ownMachine } from '../access/own-machine.ts'
import type { Principal } from '../access/principal.ts'
import { NO_PROXIES } from '../access/proxies.ts'
import { type App, createApp } from '../app.ts'
import { makeJobs } from '../jobs/jobs.ts'
import { makeHashingPlaces, makePlaces, PLANNING, STREAMS } from '../jobs/places.ts'
import { makeHub } from '../live/hub.ts'
import { tellingStore } from '../live/telling-store.ts'
import { makeReadings } from '../readings/readings.ts'
import type { Services } from '../services.ts'
import { described } from './described.ts'

/** Where requests of tests go: no port is opened. */
export const HOST = '127.0.0.1:4747'

export interface ServerWorld {
  readonly app: App
  readonly services: Services
  readonly desk: Opened
  /** `ir-tj`, with the sample in it. */
  readonly rel: string
  /** A request as a browser on the same address makes it, or with other headers. */
  readonly request: (path: string, init?: RequestInit & { readonly as?: Principal }) => Promise<Response>
  /** The JSON of an answer below `/api/v1`; throws for what is not well. */
  readonly json: <Value>(path: string, init?: RequestInit & { readonly as?: Principal }) => Promise<Value>
}

/** A server over a database of its own with the sample in it, for as long as the test lasts. */
export async function serverWorld(t: TestContext, own: Partial<Services> = {}): Promise<ServerWorld> {
  const { open } = await deskWorld(t)
  const opened = await open()
  const hub = makeHub()
  const desk = { ...opened, store: tellingStore(opened.store, hub) }
  const rel = await putSample(desk.store, {
    author: { by: 'secretariat', party: null, role: 'secretariat' },
    random: randomBytes,
  })
  const readings = makeReadings({ store: desk.readings, newId: () => v4(), threads: 2, clock: () => Date.now() })
  t.after(() => readings.close())
  const plans = makePlanShelf()
  t.after(() => plans.close())
  let principal: Principal = ownMachine(null)
  const services: Services = {
    ...{ desk, mode: 'own-machine', hub, jobs: makeJobs(() => v4()), readings, plans, web: null, firstView: null },
    ...{ planning: makePlaces(PLANNING), streams: makePlaces(STREAMS), hashing: makeHashingPlaces(() => Date.now()) },
    ...{ hosts: new Set([HOST]), clock: () => Date.now(), random: randomBytes, version: '0.0.0-test' },
    principalOf: async () => principal,
    signOn: null,
    proxies: NO_PROXIES,
    ...own,
  }
  const app = described(createApp(services))
  const request: ServerWorld['request'] = async (path, { as = ownMachine(null), ...init } = {}) => {
    principal = as
    const headers = new Headers({ host: HOST, ...Object.fromEntries(new Headers(init.headers)) })
    return app.request(`http://${HOST}${path}`, { ...init, headers })
  }
  return {
    ...{ app, services, desk, rel, request },
    async json(path, init) {
      const response = await request(`/api/v1${path}`, init)
      const text = await response.text()
      if (!response.ok) throw new Error(`${path} ended with ${response.status}: ${text}`)
      return JSON.parse(text)
    },
  }
}
