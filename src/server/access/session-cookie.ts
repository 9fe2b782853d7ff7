import { parse, serialize } from 'hono/utils/cookie'
import { type Asked, forwardedProtocol } from './address.ts'

/**
 * As long as browsers keep any: that a session is over is told to whoever comes back, instead of taking them for somebody
 * else.
 */
const MAX_AGE_SECONDS = 400 * 86_400

/** Stands in the place of a secret in a browser whose user has signed out. It is the secret of no session. */
export const SIGNED_OUT = 'signed-out'

/**
 * The cookie of a session. Browsers do not tell ports of a host apart, so its name does; over https it is bound to the
 * host (`__Host-`), where no other host and no plain connection can set it.
 */
function nameOf(request: Request, isSecure: boolean): string {
  const port = new URL(request.url).port
  return `${isSecure ? '__Host-' : ''}paygir${port === '' ? '' : `_${port}`}`
}

/** The names that the cookie of a session has at the address of the request: over http, and over https. */
export function cookieNames(request: Request): { readonly plain: string; readonly overHttps: string } {
  return { plain: nameOf(request, false), overHttps: nameOf(request, true) }
}

/** The secret of the session that the browser has; null when it has none. */
export function sessionSecretOf(request: Request): string | null {
  const header = request.headers.get('cookie')
  if (header === null) return null
  const cookies = parse(header)
  return cookies[nameOf(request, true)] ?? cookies[nameOf(request, false)] ?? null
}

const USUAL = { path: '/', httpOnly: true, sameSite: 'Lax' } as const

/**
 * The headers that put the session into the browser, whose address began with `origin`, and take out one that it has under
 * the other name: the next request would be taken for the wrong one's.
 */
export function sessionCookies(request: Request, secret: string, origin: string): readonly string[] {
  const secure = origin.startsWith('https://')
  const set = serialize(nameOf(request, secure), secret, { ...USUAL, secure, maxAge: MAX_AGE_SECONDS })
  const present = parse(request.headers.get('cookie') ?? '')
  return [set, ...(nameOf(request, !secure) in present ? [removal(request, !secure)] : [])]
}

/** The headers that take the session out of the browser, whose address began with `origin`. */
export function noSessionCookies(request: Request, origin: string): readonly string[] {
  return [removal(request, false), ...(origin.startsWith('https://') ? [removal(request, true)] : [])]
}

function removal(request: Request, secure: boolean): string {
  return serialize(nameOf(request, secure), '', { ...USUAL, secure, maxAge: 0 })
}

/**
 * How the browser reaches the server, which itself speaks http: by the word of the page, whose host was checked before.
 * Who follows a link sends none: then by that of a trusted proxy.
 */
export function originOf(asked: Asked): string {
  const { req } = asked.context
  const { host, protocol } = new URL(req.url)
  return req.header('origin') ?? `${forwardedProtocol(asked) ?? protocol.slice(0, -1)}://${host}`
}
