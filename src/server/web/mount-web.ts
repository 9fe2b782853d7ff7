import type { OpenAPIHono } from '@hono/zod-openapi'
import type { Context } from 'hono'
import { parse } from 'hono/utils/cookie'
import { type Language, PREFERENCES_NAME, type Preferences, preferencesOf } from '../../words/index.ts'
import { ownerOf } from '../routes/job-routes.ts'
import { sessionOf } from '../routes/session-routes.ts'
import type { Services } from '../services.ts'
import { type BeginPage, pageBeginner } from './begin-page.ts'
import { manifestOf } from './manifest.ts'
import { isOfRelationship, isPageAddress, withoutSlash } from './page-addresses.ts'
import { noteBeforeScripts, noteWithoutScripts, titleOf } from './page-frame.ts'
import { type Built, pageHints } from './page-hints.ts'
import type { WebFile } from './web-files.ts'

const INDEX = 'index.html'

/** What the built page holds in the place of the number that is used once. */
const NONCE = '__NONCE__'

/** How the built page begins, before it is known who looks at it, and where what it shows is put. */
const ROOT = '<html lang="en" dir="ltr">'
const EMPTY = '<fieldset id="app" role="none"></fieldset>'
const TITLE = '<title>Paygir</title>'

/**
 * The same of a page that the server begins: until its script has taken it over, it can be read, and all of its buttons and
 * fields are told, and shown, as what does not work.
 */
const BEGUN = '<fieldset id="app" role="none" disabled></fieldset>'

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
  const { web } = services
  if (web === null) return
  const built = { manifest: manifestOf(web), index: Buffer.from(web.get(INDEX)?.bytes ?? []).toString('utf8') }
  const begin = pageBeginner(app, services.firstView)
  app.get('*', (context, next) => {
    const path = context.req.path.slice(1)
    const file = web.get(path)
    if (file !== undefined && path !== INDEX) return fileResponse(file, context)
    const isPage = built.index !== '' && !context.req.path.startsWith('/api/') && !/\.[a-z0-9]{1,5}$/.test(path)
    return isPage ? pageResponse(context, { begin, services, built }) : next()
  })
}

interface Serving {
  readonly begin: BeginPage
  readonly services: Services
  readonly built: Built
}

/** The page of the address as far as the server can begin it, with all that its script would ask first. */
async function pageResponse(context: Context, { begin, services, built }: Serving): Promise<Response> {
  const { principalOf, random } = services
  const principal = await principalOf(context.req.raw)
  const session = await sessionOf(services, principal)
  const { pathname, search } = new URL(context.req.url)
  const [first] = session.relationships
  // The address alone leads to the first register.
  const isFirst = pathname === '/' && first !== undefined
  const address = { pathname: isFirst ? `/${first.rel}/read` : withoutSlash(pathname), search }
  const preferences = preferencesIn(context)
  const { content, answer, frame } = await begin({
    of: { address, preferences, session },
    context,
    owner: ownerOf(principal),
  })
  const nonce = Buffer.from(random(16)).toString('base64')
  const hints = pageHints(built, { pathname: address.pathname, language: preferences.language })
  const told = dataIn('session', JSON.stringify(session)) + dataIn('preferences', JSON.stringify(preferences))
  const text = built.index
    .replaceAll(NONCE, nonce)
    .replace(ROOT, () => rootElement(preferences))
    .replace('</head>', () => `${hints}${told}</head>`)
    .replace(TITLE, () => (frame === null ? TITLE : titleOf({ frame, content })))
    .replace(EMPTY, () => bodyOf({ content, answer, frame, language: preferences.language }))
  return new Response(text, {
    status: statusOfPage(pathname, session),
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-store',
      'content-security-policy': policy(nonce),
    },
  })
}

/** Data for the script of the page, as JSON. It is no script itself; within it nothing can end the element. */
function dataIn(name: string, json: string): string {
  return `<script type="application/json" id="${name}">${json.replaceAll('<', '\\u003c')}</script>`
}

interface Body extends Awaited<ReturnType<BeginPage>> {
  readonly language: Language
}

/** What the page shows, between what is said before it and behind it; then what it was made of. */
function bodyOf({ content, answer, frame, language }: Body): string {
  const root = answer === null ? EMPTY : BEGUN.replace('><', () => `>${content}<`)
  const data = answer === null ? '' : dataIn('answer', answer)
  if (frame === null) return root + data
  return noteWithoutScripts({ frame, language, content }) + root + noteBeforeScripts({ frame, content }) + data
}

/** How whoever asks looks at the application on their device. */
function preferencesIn({ req }: Context): Preferences {
  const { [PREFERENCES_NAME]: kept = null } = parse(req.header('cookie') ?? '')
  const languages = (req.header('accept-language') ?? '').split(',').map((tag) => tag.trim())
  return preferencesOf({ kept, search: new URL(req.url).search, languages })
}

/** What the document itself says of language, direction and theme. */
function rootElement({ language, theme }: Preferences): string {
  const own = theme === 'system' ? '' : ` data-theme="${theme}"`
  return `<html lang="${language}" dir="${language === 'fa' ? 'rtl' : 'ltr'}"${own}>`
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
