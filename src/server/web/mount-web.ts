import type { OpenAPIHono } from '@hono/zod-openapi'
import type { Context } from 'hono'
import type { Services } from '../services.ts'
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
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join('; ')
}

/** Serves the built pages: their files by name, and the one page for every address within the application. */
export function mountWeb(app: OpenAPIHono, { web, random }: Pick<Services, 'web' | 'random'>): void {
  if (web === null) return
  const index = Buffer.from(web.get(INDEX)?.bytes ?? []).toString('utf8')
  app.get('*', async (context, next) => {
    const path = context.req.path.slice(1)
    const file = web.get(path)
    if (file !== undefined && path !== INDEX) return fileResponse(file, context)
    const isPage = index !== '' && !context.req.path.startsWith('/api/') && !/\.[a-z0-9]{1,5}$/.test(path)
    if (!isPage) return next()
    return pageResponse(index, Buffer.from(random(16)).toString('base64'))
  })
}

function pageResponse(index: string, nonce: string): Response {
  return new Response(index.replaceAll(NONCE, nonce), {
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
