import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { describe, test } from 'node:test'
import { OpenAPIHono } from '@hono/zod-openapi'
import type { AccountStore, Identity, Role, Scope } from '../../access/index.ts'
import { mount } from '../http/mount.ts'
import { problemResponse } from '../http/problem-response.ts'
import type { Route } from '../http/route.ts'
import { makeHashingPlaces } from '../jobs/places.ts'
import { ROUTES } from '../routes/index.ts'
import type { Services } from '../services.ts'
import { ownMachine } from './own-machine.ts'
import { NOBODY } from './principal.ts'
import { principalResolver } from './principal-of.ts'
import { NO_PROXIES } from './proxies.ts'

/** The relationship that those who ask belong to, and one that is there as well. */
const [OWN, OTHER] = ['ir-tj', 'east-west']

/** What the test holds of each role, written down once more: the rules must not be their own proof. */
const ROLES: readonly Role[] = ['reader', 'editor', 'approver', 'secretary', 'administrator']
const MAY: Readonly<Record<Role, readonly Role[]>> = {
  reader: ['reader'],
  editor: ['reader', 'editor'],
  approver: ['reader', 'editor', 'approver'],
  secretary: ['reader', 'editor', 'approver', 'secretary'],
  administrator: ['reader', 'editor', 'approver', 'secretary', 'administrator'],
}
const COVERS: Readonly<Record<Scope, readonly Scope[]>> = {
  read: ['read'],
  write: ['read', 'write'],
  administer: ['read', 'write', 'administer'],
}

interface Asker {
  readonly name: string
  /** Null for who is not signed in. */
  readonly role: Role | null
  readonly scope: Scope
  readonly isEverywhere: boolean
  readonly headers: Readonly<Record<string, string>>
}

const ACCOUNT = { id: 'a', name: 'a', email: null, createdAt: 0 }
const identities = new Map<string, Identity>()

/** What the request of somebody with the identity carries. */
function known(secret: string, identity: Identity, header: 'cookie' | 'authorization') {
  identities.set(createHash('sha256').update(secret).digest('hex'), identity)
  return { [header]: header === 'cookie' ? `paygir=${secret}` : `Bearer ${secret}` }
}

const person = (role: Role): Asker => {
  const identity = { kind: 'account', account: ACCOUNT, memberships: [{ rel: OWN, role, party: 'ir' }] } as const
  const headers = known(`session-of-${role}`, identity, 'cookie')
  return { name: role, role, scope: 'administer', isEverywhere: false, headers }
}

const token = (scope: Scope): Asker => {
  const memberships = [{ rel: OWN, role: 'administrator', party: null }] as const
  const headers = known(`pgr_${scope}`, { kind: 'token', account: ACCOUNT, memberships, scope }, 'authorization')
  return { name: `token to ${scope}`, role: 'administrator', scope, isEverywhere: false, headers }
}

const SHARE = { id: 's', rel: OWN, name: 's', by: 'a', createdAt: 0, expiresAt: 1 }

const nobody = { role: null, scope: 'read', isEverywhere: false } as const
const ASKERS: readonly Asker[] = [
  { ...nobody, name: 'nobody', headers: {} },
  { ...nobody, name: 'a session that is over', headers: { cookie: 'paygir=over' } },
  { ...nobody, name: 'a token that is none', headers: { authorization: 'Bearer pgr_none' } },
  ...ROLES.map(person),
  {
    ...{ name: 'share', role: 'reader', scope: 'read', isEverywhere: false },
    headers: known('session-of-share', { kind: 'share', share: SHARE }, 'cookie'),
  },
  ...(['read', 'write', 'administer'] as const).map(token),
]

const THE_USER: Asker = {
  ...nobody,
  name: 'own machine',
  role: 'administrator',
  scope: 'administer',
  isEverywhere: true,
  headers: {},
}

/** The server with every route, and nothing behind them: a handler that runs says so. */
function serverOf(mode: 'own-machine' | 'accounts'): OpenAPIHono {
  const find = async (hash: Uint8Array) => identities.get(Buffer.from(hash).toString('hex')) ?? null
  const accounts = { session: find, token: find } as unknown as AccountStore
  const otherwise = mode === 'accounts' ? NOBODY : ownMachine(null)
  const services = {
    desk: { store: { log: async () => ({ size: async () => 1 }) } },
    clock: () => 0,
    proxies: NO_PROXIES,
    hashing: makeHashingPlaces(() => 0),
    principalOf: principalResolver({ accounts, clock: () => 0, otherwise }),
  } as unknown as Services
  const app = new OpenAPIHono()
  const handle = async () => new Response('reached')
  // Every cell asks anew.
  const kept = { get: () => null, keep: async (_: string, response: Response) => response }
  for (const { query: _, body: __, ...route } of ROUTES) mount(app, { ...route, handle } as Route, { services, kept })
  app.onError(problemResponse)
  return app
}

const APPS = { accounts: serverOf('accounts'), 'own-machine': serverOf('own-machine') }

/** 200 where the handler may run; else why not. */
function expected({ access, path }: Route, { name, role, scope, isEverywhere }: Asker, rel: string): number {
  const hasRelationship = path.includes('{rel}')
  if (access.role !== 'anybody' && role === null) return 401
  if (!COVERS[scope].includes(access.scope)) return 403
  if (!hasRelationship) return 200
  if (role === null) return 401
  if (rel !== OWN && !isEverywhere) return 404
  if (access.role === 'anybody' || access.role === 'signed-in') return 200
  if (access.isForMembers === true && name === 'share') return 403
  return MAY[role].includes(access.role) ? 200 : 403
}

describe('each route lets in whom it says, and nobody else', () => {
  for (const route of ROUTES) {
    test(`${route.method} ${route.path}`, async () => {
      for (const rel of route.path.includes('{rel}') ? [OWN, OTHER] : [OWN]) {
        for (const asker of [...ASKERS, THE_USER]) {
          const path = route.path.replace('{rel}', rel).replaceAll(/\{[a-z]+\}/gi, 'x')
          const app = APPS[asker === THE_USER ? 'own-machine' : 'accounts']
          const init = { method: route.method.toUpperCase(), headers: { ...asker.headers } }
          const response = await app.request(`http://localhost/api/v1${path}`, init)
          const says = `${asker.name} in ${rel === OWN ? 'their own' : 'another'} relationship`
          assert.equal(response.status, expected(route, asker, rel), says)
          assert.equal((await response.text()) === 'reached', response.status === 200, says)
        }
      }
    })
  }
})

/** Routes that change nothing but say so by POST, since what they are asked does not fit into an address. */
const CHANGING = new Set(['post', 'put', 'patch', 'delete'])

describe('routes', () => {
  for (const { method, path, access } of ROUTES) {
    const name = `${method} ${path}`
    test(`${name} is open to no more than it has to be`, () => {
      if (path.includes('{rel}'))
        assert.ok(ROLES.includes(access.role as Role), 'within a relationship it takes a role')
      if (!CHANGING.has(method) || path.includes('{rel}')) return
      if (access.role === 'anybody')
        assert.match(path, /^\/(session|links|sso)(\/|$)/, 'who changes something signs in')
    })
  }
})
