import { request } from 'node:http'
import type { Served } from './served.ts'

const PASSWORD = 'only for measuring, and nobody else'
const ROLES = ['reader', 'editor', 'approver', 'secretary'] as const

export interface UsersOptions {
  readonly served: Pick<Served, 'origin'>
  readonly rel: string
  /** Codes of the sides, for which users work in turn. */
  readonly parties: readonly string[]
  readonly count: number
}

/** Invites so many people, who each make an account; gives the cookies of their sessions. */
export async function signedInUsers({ served, rel, parties, count }: UsersOptions): Promise<readonly string[]> {
  const cookies: string[] = []
  for (let number = 0; number < count; number++) {
    const party = parties[number % parties.length] ?? null
    const role = ROLES[number % ROLES.length]
    const { body } = await post(served, {
      path: `/api/v1/relationships/${rel}/invitations`,
      body: { role, party, email: null },
    })
    const { link } = JSON.parse(body) as { readonly link: string }
    const secret = new URL(link, served.origin).hash.slice(1) || new URL(link, served.origin).pathname.split('/').at(-1)
    const acceptance = { secret, name: `Desk ${number}`, password: PASSWORD }
    // From an address of their own each: so many new people at one address would be held back.
    const from = `127.1.${Math.floor(number / 250)}.${1 + (number % 250)}`
    const { cookie } = await post(served, { path: '/api/v1/links/invitation/acceptance', body: acceptance, from })
    cookies.push(cookie)
  }
  return cookies
}

interface Posted {
  readonly body: string
  readonly cookie: string
}

interface Posting {
  readonly path: string
  readonly body: object
  /** The address of this machine that it is sent from. */
  readonly from?: string
}

function post({ origin }: Pick<Served, 'origin'>, { path, body, from }: Posting): Promise<Posted> {
  const { promise, resolve, reject } = Promise.withResolvers<Posted>()
  const headers = { 'content-type': 'application/json', origin }
  const options = { method: 'POST', headers, ...(from === undefined ? {} : { localAddress: from }) }
  const sent = request(new URL(path, origin), options, async (response) => {
    const parts: Buffer[] = []
    for await (const part of response) parts.push(part)
    const text = Buffer.concat(parts).toString('utf8')
    const status = response.statusCode ?? 0
    if (status > 299) reject(new Error(`${path} ended with ${status}: ${text}`))
    const cookie = (response.headers['set-cookie'] ?? []).map((one) => one.split(';')[0]).join('; ')
    resolve({ body: text, cookie })
  })
  sent.on('error', reject)
  sent.end(JSON.stringify(body))
  return promise
}
