import type { MiddlewareHandler } from 'hono'
import type { Services } from '../services.ts'
import { HttpProblem } from './problem.ts'

/** Methods that change nothing (RFC 9110, section 9.2.1). */
const SAFE = new Set(['GET', 'HEAD', 'OPTIONS'])

/**
 * Refuses requests for names that are not ours (rebinding of names), and requests that change something and come from
 * pages of other sites. Requests without a cookie's power, made by programs with a token, carry no Origin.
 */
export function guardRequests({ hosts }: Pick<Services, 'hosts'>): MiddlewareHandler {
  return async (context, next) => {
    const host = context.req.header('host') ?? ''
    if (!hosts.has(host.toLowerCase())) throw new HttpProblem('E_HOST', { host: host.slice(0, 100) })
    if (!SAFE.has(context.req.method))
      checkOrigin(context.req.header('origin'), context.req.header('sec-fetch-site'), hosts)
    await next()
  }
}

function checkOrigin(origin: string | undefined, site: string | undefined, hosts: ReadonlySet<string>): void {
  if (site !== undefined && site !== 'same-origin' && site !== 'none') throw new HttpProblem('E_ORIGIN')
  if (origin === undefined) return
  const isOurs = URL.canParse(origin) && hosts.has(new URL(origin).host)
  if (!isOurs) throw new HttpProblem('E_ORIGIN')
}

/** Headers of every answer (OWASP ASVS, chapter 3.4). */
export const SAFETY_HEADERS: Readonly<Record<string, string>> = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'x-frame-options': 'DENY',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'camera=(), microphone=(), geolocation=(), payment=(), usb=()',
}
