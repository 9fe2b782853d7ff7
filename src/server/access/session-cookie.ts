import { parse, serialize } from 'hono/utils/cookie'
import { SESSION_LONGEST_MS } from '../../access/index.ts'

/** Longer than any session: that one is over is told to whoever comes back, instead of taking them for somebody else. */
const MAX_AGE_SECONDS = (2 * SESSION_LONGEST_MS) / 1000

/**
 * The cookie of a session. Browsers do not tell ports of a host apart, so its name does; over https it is bound to the
 * host (`__Host-`), where no other host and no plain connection can set it.
 */
function nameOf(request: Request, isSecure: boolean): string {
  const port = new URL(request.url).port
  return `${isSecure ? '__Host-' : ''}paygir${port === '' ? '' : `_${port}`}`
}

/** The secret of the session that the browser has; null when it has none. */
export function sessionSecretOf(request: Request): string | null {
  const header = request.headers.get('cookie')
  if (header === null) return null
  const cookies = parse(header)
  return cookies[nameOf(request, true)] ?? cookies[nameOf(request, false)] ?? null
}

/** The headers that put the session into the browser; null takes it out. */
export function sessionCookies(request: Request, secret: string | null): readonly string[] {
  const isSecure = isOverHttps(request)
  const usual = { path: '/', httpOnly: true, sameSite: 'Lax' } as const
  const plain = nameOf(request, false)
  const bound = nameOf(request, true)
  if (secret === null) {
    return [
      serialize(plain, '', { ...usual, maxAge: 0 }),
      ...(isSecure ? [serialize(bound, '', { ...usual, secure: true, maxAge: 0 })] : []),
    ]
  }
  const name = isSecure ? bound : plain
  return [serialize(name, secret, { ...usual, secure: isSecure, maxAge: MAX_AGE_SECONDS })]
}

/** The server itself speaks http; the page says in Origin how the browser reached it. Its host was checked before. */
function isOverHttps(request: Request): boolean {
  return request.headers.get('origin')?.startsWith('https://') ?? request.url.startsWith('https://')
}
