import { createHash, generateKeyPairSync, randomBytes, sign } from 'node:crypto'
import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { TestContext } from 'node:test'

/** Whom the provider vouches for next, and what it does wrong. */
export interface Vouching {
  readonly claims: Readonly<Record<string, unknown>>
  readonly fault?: 'signature' | 'nonce' | 'audience' | 'issuer' | 'expired' | 'state' | 'refused'
}

/** A provider of OpenID Connect on the machine itself: discovery, keys, authorization, tokens; nobody is asked anything. */
export interface Provider {
  readonly settings: { readonly issuer: string; readonly clientId: string; readonly clientSecret: string }
  readonly vouch: (vouching: Vouching) => void
  /** Where a browser is sent back to that goes to the address: what a person does there happens at once. */
  readonly visit: (address: string) => Promise<URL>
}

interface Grant {
  readonly challenge: string
  readonly nonce: string
  readonly redirectUri: string
  readonly vouching: Vouching
}

const CLIENT = { clientId: 'paygir', clientSecret: 'between the two' } as const

/** Runs for as long as the test does. */
export async function provider(t: TestContext): Promise<Provider> {
  const keys = newKeys()
  const grants = new Map<string, Grant>()
  let vouching: Vouching = { claims: { sub: 'nobody' } }
  let issuer = ''
  /** Nothing is given for a code that was used, a wrong secret, another address or another verifier. */
  const token = (given: URLSearchParams) => {
    const code = given.get('code') ?? ''
    const grant = grants.get(code)
    grants.delete(code)
    if (grant === undefined || !isRight(grant, given)) return { status: 400, body: { error: 'invalid_grant' } }
    return {
      status: 200,
      body: { access_token: 'x', token_type: 'Bearer', expires_in: 60, id_token: keys.idToken(issuer, grant) },
    }
  }
  const authorize = (asked: URLSearchParams): string => {
    const back = new URL(asked.get('redirect_uri') ?? '')
    const code = randomBytes(16).toString('hex')
    const wanted = { nonce: asked.get('nonce') ?? '', redirectUri: back.href, vouching }
    if (asked.get('code_challenge_method') !== 'S256') throw new Error('without PKCE')
    grants.set(code, { ...wanted, challenge: asked.get('code_challenge') ?? '' })
    const isRefused = vouching.fault === 'refused'
    back.searchParams.set(isRefused ? 'error' : 'code', isRefused ? 'access_denied' : code)
    back.searchParams.set('state', vouching.fault === 'state' ? 'another' : (asked.get('state') ?? ''))
    return back.href
  }
  const server = createServer(async (request, response) => {
    const url = new URL(request.url ?? '/', issuer)
    if (url.pathname === '/authorize') {
      response.writeHead(302, { location: authorize(url.searchParams) }).end()
      return
    }
    const { status, body } =
      url.pathname === '/token'
        ? token(new URLSearchParams(await textOf(request)))
        : { status: 200, body: url.pathname === '/jwks' ? keys.known : metadataOf(issuer) }
    response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body))
  })
  const { promise: listening, resolve } = Promise.withResolvers<void>()
  server.listen(0, '127.0.0.1', resolve)
  await listening
  issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  t.after(() => server.close())
  return {
    settings: { issuer, ...CLIENT },
    vouch: (next) => {
      vouching = next
    },
    visit: async (address) => {
      const response = await fetch(address, { redirect: 'manual' })
      return new URL(response.headers.get('location') ?? '')
    },
  }
}

function isRight({ challenge, redirectUri }: Grant, given: URLSearchParams): boolean {
  const verifier = given.get('code_verifier') ?? ''
  return (
    createHash('sha256').update(verifier).digest('base64url') === challenge &&
    given.get('redirect_uri') === redirectUri &&
    given.get('client_id') === CLIENT.clientId &&
    given.get('client_secret') === CLIENT.clientSecret
  )
}

/** What identities are signed with, and what everybody is told of it. */
function newKeys() {
  const curve = { namedCurve: 'P-256' }
  const { privateKey, publicKey } = generateKeyPairSync('ec', curve)
  const wrong = generateKeyPairSync('ec', curve).privateKey
  const encoded = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url')
  return {
    known: { keys: [{ ...publicKey.export({ format: 'jwk' }), kid: 'one', alg: 'ES256', use: 'sig' }] },
    idToken(issuer: string, grant: Grant): string {
      const signed = `${encoded({ alg: 'ES256', kid: 'one' })}.${encoded(identityOf(issuer, grant))}`
      const key = grant.vouching.fault === 'signature' ? wrong : privateKey
      const signature = sign('sha256', Buffer.from(signed), { key, dsaEncoding: 'ieee-p1363' })
      return `${signed}.${signature.toString('base64url')}`
    },
  }
}

function identityOf(issuer: string, { nonce, vouching: { claims, fault } }: Grant) {
  const now = Math.floor(Date.now() / 1000)
  const times = fault === 'expired' ? { iat: now - 7200, exp: now - 3600 } : { iat: now, exp: now + 300 }
  return {
    iss: fault === 'issuer' ? 'https://evil.example' : issuer,
    aud: fault === 'audience' ? 'another' : CLIENT.clientId,
    nonce: fault === 'nonce' ? 'another' : nonce,
    ...times,
    ...claims,
  }
}

function metadataOf(issuer: string) {
  return {
    issuer,
    authorization_endpoint: `${issuer}/authorize`,
    token_endpoint: `${issuer}/token`,
    jwks_uri: `${issuer}/jwks`,
    response_types_supported: ['code'],
    subject_types_supported: ['public'],
    id_token_signing_alg_values_supported: ['ES256'],
    code_challenge_methods_supported: ['S256'],
    token_endpoint_auth_methods_supported: ['client_secret_post'],
  }
}

async function textOf(request: IncomingMessage): Promise<string> {
  return Buffer.concat(await Array.fromAsync(request)).toString('utf8')
}
