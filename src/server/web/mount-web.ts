import type { OpenAPIHono } from '@hono/zod-openapi'
import type { Context } from 'hono'
import { languageOf } from '../http/problem-response.ts'
import { sessionOf } from '../routes/session-routes.ts'
import type { Services } from '../services.ts'
import { manifestOf } from './manifest.ts'
import { isOfRelationship, isPageAddress } from './page-addresses.ts'
import { pageHints } from './page-hints.ts'
import type { WebFile } from './web-files.ts'

const INDEX = 'index.html'

/** What the built page holds in the place of the number that is used once. */
const NONCE = '__NONCE__'

/**
 * Nothing is loaded from elsewhere, nothing is run that stands in a page itself, nobody frames a page. The nonce is for
 * the few rules that the library of controls puts in by itself.
 */
function policy(nonce: string): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    // The log is checked in a thread of the browser.
    "worker-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join('; ')
}

/** Serves the built pages: their files by name, and the one page for every address within the application. */
export function mountWeb(app: OpenAPIHono, services: Services): void {
  const { web, random } = services
  if (web === null) return
  const manifest = manifestOf(web)
  const index = Buffer.from(web.get(INDEX)?.bytes ?? []).toString('utf8')
  app.get('*', async (context, next) => {
    const path = context.req.path.slice(1)
    const file = web.get(path)
    if (file !== undefined && path !== INDEX) return fileResponse(file, context)
    const isPage = index !== '' && !context.req.path.startsWith('/api/') && !/\.[a-z0-9]{1,5}$/.test(path)
    if (!isPage) return next()
    const session = await sessionOf(services, await services.principalOf(context.req.raw))
    const nonce = Buffer.from(random(16)).toString('base64')
    const { pathname, search } = new URL(context.req.url)
    const [first] = session.relationships
    // The address alone leads to the first register.
    const shown = pathname === '/' && first !== undefined ? `/${first.rel}/read` : pathname
    const hints = pageHints({ manifest, index }, { pathname: shown, search }, languageOf(context))
    const page = index.replaceAll(NONCE, nonce)
    const text = page.replace('</head>', () => `${hints}${dataIn('session', session)}</head>`)
    return pageResponse(text, nonce, statusOfPage(pathname, session))
  })
}

/** Data for the script of the page. It is no script itself; within it nothing can end the element. */
function dataIn(name: string, value: unknown): string {
  return `<script type="application/json" id="${name}">${JSON.stringify(value).replaceAll('<', '\\u003c')}</script>`
}

/**
 * Not found where no page is, or where the register is none of theirs; the page itself says so in words. Who has to sign in
 * first does not learn which registers there are.
 */
function statusOfPage(path: string, { kind, relationships }: Awaited<ReturnType<typeof sessionOf>>): 200 | 404 {
  if (!isPageAddress(path)) return 404
  const rel = isOfRelationship(path) ? path.split('/')[1] : undefined
  const isKnown = rel === undefined || kind === 'nobody' || relationships.some((one) => one.rel === rel)
  return isKnown ? 200 : 404
}

function pageResponse(page: string, nonce: string, status: 200 | 404): Response {
  return new Response(page, {
    status,
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-store',
      'content-security-policy': policy(nonce),
    },
  })
}

function fileResponse({ bytes, compressed, media, isHashed }: WebFile, context: Context): Response {
  const takesBrotli = /\bbr\b/.test(context.req.header('accept-encoding') ?? '')
  const isCompressed = takesBrotli && compressed !== null
  return new Response(isCompressed ? compressed : bytes, {
    headers: {
      'content-type': media,
      'cache-control': isHashed ? 'public, max-age=31536000, immutable' : 'no-cache',
      vary: 'accept-encoding',
      ...(isCompressed ? { 'content-encoding': 'br' } : {}),
    },
  })
}
