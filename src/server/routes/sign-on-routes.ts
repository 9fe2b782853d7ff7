import type { Context } from 'hono'
import { parse, serialize } from 'hono/utils/cookie'
import { z } from 'zod'
import { AccessError } from '../../access/index.ts'
import { signInElsewhere } from '../../desk/accounts/index.ts'
import { doorsOf, openSession } from '../access/doors.ts'
import { SIGN_ON_MS, type SignOn } from '../access/sign-on.ts'
import { API } from '../http/mount.ts'
import { type Call, route } from '../http/route.ts'

const ANYBODY = { role: 'anybody', scope: 'read' } as const
const PATH = `${API}/sso`
/** Holds what ties whoever comes back to whoever was sent off, and goes to these two routes alone. */
const COOKIE = 'paygir_sso'

export const SIGN_ON_ROUTES = [
  route(
    {
      method: 'post',
      path: '/sso',
      tag: 'session',
      summary: 'Begin to sign in with one’s organisation (OpenID Connect)',
      access: ANYBODY,
      body: z.object({ return: z.string().max(2000).default('/').describe('Path of the page to go to afterwards') }),
      limitBytes: 10_000,
      reply: z.object({ address: z.string().describe('Where to send the browser') }),
    },
    async ({ services, context, body }) => {
      const redirectUri = `${originOf(context)}${PATH}/callback`
      const { address, ticket } = await signOnOf(services).begin(redirectUri, body.return)
      context.header('set-cookie', ticketCookie(context, ticket))
      return { address }
    },
  ),
  route(
    {
      method: 'get',
      path: '/sso/callback',
      tag: 'session',
      summary: 'Where the organisation sends the browser back to',
      access: ANYBODY,
      reply: z.string(),
      kind: 'file',
      media: 'text/html',
    },
    async ({ services, context }) => {
      context.header('set-cookie', ticketCookie(context, ''), { append: true })
      try {
        const ticket = parse(context.req.header('cookie') ?? '')[COOKIE] ?? ''
        const { vouched, returnTo } = await signOnOf(services).finish(ticket, new URL(context.req.url).search)
        const account = await signInElsewhere(doorsOf(services), vouched)
        await openSession({ services, context }, { account: account.id })
        return context.redirect(returnTo)
      } catch (error) {
        // A person looks at the answer, not a program: they are told on the page where they began.
        if (!(error instanceof AccessError)) throw error
        return context.redirect(`/sign-in?problem=${error.code}`)
      }
    },
  ),
]

/** Throws AccessError E_SSO_OFF. */
function signOnOf({ signOn }: Call['services']): SignOn {
  if (signOn === null) throw new AccessError('E_SSO_OFF')
  return signOn
}

/** How the browser reaches the server: by its own word, whose host was checked before. */
function originOf({ req }: Context): string {
  return req.header('origin') ?? new URL(req.url).origin
}

function ticketCookie(context: Context, ticket: string): string {
  const secure = originOf(context).startsWith('https://')
  const maxAge = ticket === '' ? 0 : SIGN_ON_MS / 1000
  return serialize(COOKIE, ticket, { path: PATH, httpOnly: true, sameSite: 'Lax', secure, maxAge })
}
