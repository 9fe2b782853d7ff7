import * as oidc from 'openid-client'
import { AccessError } from '../../access/index.ts'
import type { SingleSignOnSettings } from './settings.ts'

/** What has to be remembered of somebody who has gone to sign in, until they are back. */
export interface SignOnFlow {
  readonly redirectUri: string
  readonly state: string
  readonly nonce: string
  readonly verifier: string
}

/** Whom the provider vouches for. */
export interface Vouched {
  readonly issuer: string
  readonly subject: string
  /** Null unless the provider has verified it. */
  readonly email: string | null
  /** What the provider calls them. */
  readonly name: string | null
}

export interface SingleSignOn {
  /** Where to send the browser. Throws AccessError E_SSO_FAILED. */
  readonly begin: (redirectUri: string) => Promise<{ readonly address: string; readonly flow: SignOnFlow }>
  /** Who it was, by the address that the provider sent the browser back to. Throws AccessError E_SSO_FAILED. */
  readonly finish: (flow: SignOnFlow, search: string) => Promise<Vouched>
}

const SCOPE = 'openid email profile'
/** Seconds that a provider is waited for. */
const TIMEOUT_SECONDS = 10

/** With state, nonce and PKCE (RFC 7636), each drawn anew. Asks the provider for nothing before somebody signs in. */
export function openSingleSignOn(settings: SingleSignOnSettings): SingleSignOn {
  let discovered: Promise<oidc.Configuration> | null = null
  const configuration = () => {
    discovered ??= discover(settings).catch((error) => {
      // The provider may be there the next time.
      discovered = null
      throw error
    })
    return discovered
  }
  return {
    begin: (redirectUri) => vouchedFor(async () => begin(await configuration(), redirectUri)),
    finish: (flow, search) => vouchedFor(async () => finish(await configuration(), flow, search)),
  }
}

async function discover({ issuer, clientId, clientSecret }: SingleSignOnSettings): Promise<oidc.Configuration> {
  const url = new URL(issuer)
  const isHere = url.protocol === 'http:' && ['127.0.0.1', 'localhost', '[::1]'].includes(url.hostname)
  const authentication = clientSecret === null ? oidc.None() : oidc.ClientSecretPost(clientSecret)
  return oidc.discovery(url, clientId, undefined, authentication, {
    timeout: TIMEOUT_SECONDS,
    // The library leaves signatures to the connection, which a proxy in between may end.
    execute: [oidc.enableNonRepudiationChecks, ...(isHere ? [oidc.allowInsecureRequests] : [])],
  })
}

async function begin(configuration: oidc.Configuration, redirectUri: string) {
  const state = oidc.randomState()
  const nonce = oidc.randomNonce()
  const verifier = oidc.randomPKCECodeVerifier()
  const address = oidc.buildAuthorizationUrl(configuration, {
    ...{ redirect_uri: redirectUri, scope: SCOPE, state, nonce },
    code_challenge: await oidc.calculatePKCECodeChallenge(verifier),
    code_challenge_method: 'S256',
  })
  return { address: address.href, flow: { redirectUri, state, nonce, verifier } }
}

async function finish(configuration: oidc.Configuration, flow: SignOnFlow, search: string): Promise<Vouched> {
  const current = new URL(flow.redirectUri)
  current.search = search
  const tokens = await oidc.authorizationCodeGrant(configuration, current, {
    pkceCodeVerifier: flow.verifier,
    expectedState: flow.state,
    expectedNonce: flow.nonce,
    idTokenExpected: true,
  })
  const claims = tokens.claims()
  if (claims === undefined) throw new AccessError('E_SSO_FAILED')
  const { iss: issuer, sub: subject } = claims
  const hasMore = claims.email === undefined && configuration.serverMetadata().userinfo_endpoint !== undefined
  const told = hasMore ? await oidc.fetchUserInfo(configuration, tokens.access_token, subject) : claims
  const isVerified = told.email_verified === true
  return { issuer, subject, email: isVerified ? textOf(told.email) : null, name: textOf(told.name) }
}

function textOf(claim: unknown): string | null {
  return typeof claim === 'string' && claim !== '' ? claim : null
}

/** Whatever a provider does wrong is no fault of the server, and nothing for whoever signs in to read. */
async function vouchedFor<Result>(work: () => Promise<Result>): Promise<Result> {
  try {
    return await work()
  } catch {
    throw new AccessError('E_SSO_FAILED')
  }
}
