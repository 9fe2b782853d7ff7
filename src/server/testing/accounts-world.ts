import type { TestContext } from 'node:test'
import type { Membership } from '../../access/index.ts'
import { invite, setupSecret } from '../../desk/accounts/index.ts'
import { ownMachine } from '../access/own-machine.ts'
import { NOBODY } from '../access/principal.ts'
import { principalResolver } from '../access/principal-of.ts'
import { createApp } from '../app.ts'
import type { Services } from '../services.ts'
import { described } from './described.ts'
import { HOST, type ServerWorld, serverWorld } from './server-world.ts'

export interface Answer<Body> {
  readonly status: number
  readonly headers: Headers
  /** The JSON of the answer; null where there is none. */
  readonly body: Body
}

/** What a browser sends along. */
export interface Sending {
  readonly body?: unknown
  readonly headers?: Readonly<Record<string, string>>
  /** The network address it comes from. */
  readonly from?: string
}

/** A browser with cookies of its own, at a page of the server. */
export interface Browser {
  readonly ask: <Body = Told>(method: string, path: string, sending?: Sending) => Promise<Answer<Body>>
  /** By name; what the server sets and removes. */
  readonly cookies: Map<string, string>
}

/** What tests look at in answers. */
export interface Told {
  readonly code: string
  readonly title: string
  readonly hint: string
  readonly kind: string
  readonly name: string | null
  readonly id: string
  readonly token: string
  readonly link: string
  readonly rows: readonly Told[]
  readonly share: { readonly by: string; readonly expiresAt: string } | null
  readonly relationships: readonly { readonly rel: string; readonly role: string; readonly party: string | null }[]
}

export interface AccountsWorld extends ServerWorld {
  readonly browser: () => Browser
  /** The clock of the server goes on by so much. */
  readonly pass: (ms: number) => void
  readonly now: () => number
  /** A browser in which somebody has become the first administrator. */
  readonly begun: () => Promise<Browser>
  /** A browser in which somebody has joined who was invited. */
  readonly joined: (name: string, membership: Membership) => Promise<Browser>
}

export const ADMINISTRATOR = 'First administrator'
export const PASSWORD = 'rails and rivers of the north'

/** A server whose principals are who they sign in as. */
export async function accountsWorld(t: TestContext, own: Partial<Services> = {}): Promise<AccountsWorld> {
  const world = await serverWorld(t, own)
  let now = Date.UTC(2026, 0, 15, 12)
  const clock = () => now
  const mode = own.mode ?? 'accounts'
  const otherwise = mode === 'accounts' ? NOBODY : ownMachine(null)
  const { accounts } = world.desk
  const services = { ...world.services, mode, clock, principalOf: principalResolver({ accounts, clock, otherwise }) }
  const app = described(createApp(services))
  const browser = () => browserOf(app)
  const doors = { accounts, clock, random: services.random }
  const accepted = async (secret: string | null, name: string) => {
    const found = browser()
    await well(found, '/links/invitation/acceptance', { secret, name, password: PASSWORD })
    return found
  }
  return {
    ...{ ...world, app, services, browser, now: clock },
    pass: (ms) => {
      now += ms
    },
    begun: async () => accepted(await setupSecret(doors), ADMINISTRATOR),
    async joined(name, membership) {
      const actor = { role: 'administrator', party: null } as const
      const given = { rel: world.rel, email: null, days: 1, actor, by: ADMINISTRATOR, ...membership }
      return accepted((await invite(doors, given)).secret, name)
    },
  }
}

async function well({ ask }: Browser, path: string, body: unknown): Promise<Told> {
  const answer = await ask('POST', path, { body })
  if (answer.status >= 300) throw new Error(`${path} ended with ${answer.status}: ${JSON.stringify(answer.body)}`)
  return answer.body
}

function browserOf(app: ServerWorld['app']): Browser {
  const cookies = new Map<string, string>()
  return {
    cookies,
    async ask<Body>(method: string, path: string, { body, headers = {}, from = '192.0.2.1' }: Sending = {}) {
      const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ')
      const init = {
        method,
        headers: {
          host: HOST,
          ...(method === 'GET' ? {} : { origin: `http://${HOST}`, 'sec-fetch-site': 'same-origin' }),
          ...(cookie === '' ? {} : { cookie }),
          ...(body === undefined ? {} : { 'content-type': 'application/json' }),
          ...headers,
        },
        ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
      }
      const url = `http://${HOST}${path.startsWith('/api') ? path : `/api/v1${path}`}`
      const response = await app.request(url, init, { incoming: { socket: { remoteAddress: from } } })
      for (const set of response.headers.getSetCookie()) keep(cookies, set)
      const text = await response.text()
      const isJson = /^application\/(problem\+)?json\b/.test(response.headers.get('content-type') ?? '')
      const told = isJson && text !== '' ? JSON.parse(text) : null
      return { status: response.status, headers: response.headers, body: told as Body }
    },
  }
}

function keep(cookies: Map<string, string>, set: string): void {
  const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(set) ?? []
  if (/max-age=0/i.test(set)) cookies.delete(name)
  else cookies.set(name, value)
}
