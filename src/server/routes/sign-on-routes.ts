import { parse, serialize } from 'hono/utils/cookie'
import { z } from 'zod'
import { AccessError } from '../../access/index.ts'
import { signInElsewhere } from '../../desk/accounts/index.ts'
import { doorsOf, openSession } from '../access/doors.ts'
import { originOf } from '../access/session-cookie.ts'
import { SIGN_ON_MS, type SignOn } from '../access/sign-on.ts'
import { API } from '../http/describe.ts'
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
      problems: [401, 404],
      reply: z.object({ address: z.string().describe('Where to send the browser') }),
    },
    async ({ services, context, body }) => {
      const origin = originOf({ services, context })
      const { address, ticket } = await signOnOf(services).begin(`${origin}${PATH}/callback`, {
        returnTo: body.return,
        origin,
      })
      context.header('set-cookie', ticketCookie(ticket, origin))
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
      status: 302,
    },
    async ({ services, context }) => {
      context.header('set-cookie', ticketCookie('', originOf({ services, context })), { append: true })
      try {
        const ticket = parse(context.req.header('cookie') ?? '')[COOKIE] ?? ''
        const { vouched, returnTo, origin } = await signOnOf(services).finish(ticket, new URL(context.req.url).search)
        const account = await signInElsewhere(doorsOf(services), vouched)
        await openSession({ services, context }, { account: account.id }, origin)
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

function ticketCookie(ticket: string, origin: string): string {
  const secure = origin.startsWith('https://')
  const maxAge = ticket === '' ? 0 : SIGN_ON_MS / 1000
  return serialize(COOKIE, ticket, { path: PATH, httpOnly: true, sameSite: 'Lax', secure, maxAge })
}
