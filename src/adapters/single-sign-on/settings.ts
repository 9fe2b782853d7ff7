/** Where people sign in elsewhere: a provider of OpenID Connect, and how it knows this server. */
export interface SingleSignOnSettings {
  /** `https://…`; plain http on the machine itself alone. */
  readonly issuer: string
  readonly clientId: string
  /** Null for a client that has none. */
  readonly clientSecret: string | null
}

/**
 * What the environment says: PAYGIR_OIDC_ISSUER, PAYGIR_OIDC_CLIENT_ID and, where there is one, PAYGIR_OIDC_CLIENT_SECRET.
 * Null without an issuer.
 */
export function singleSignOnSettings(env: Readonly<Record<string, string | undefined>>): SingleSignOnSettings | null {
  const { PAYGIR_OIDC_ISSUER: issuer, PAYGIR_OIDC_CLIENT_ID: clientId, PAYGIR_OIDC_CLIENT_SECRET: secret } = env
  return issuer && clientId ? { issuer, clientId, clientSecret: secret || null } : null
}
