import type { OpenAPIHono } from '@hono/zod-openapi'
import { languageOf } from '../http/problem-response.ts'
import type { Services } from '../services.ts'
import { docsPage } from './docs-page.ts'
import { DOCS_STYLE } from './docs-style.ts'
import type { OpenApi } from './open-api.ts'
import { problemRows } from './problem-rows.ts'
import { loadDocsWords } from './words/docs-words.ts'

/** By a token, by the cookie of a session, or by neither where the machine is one's own. */
const WAYS_IN: Record<string, string[]>[] = [{ token: [] }, { session: [] }, {}]

/** No script, no frame, no form, nothing from elsewhere. */
const POLICY = "default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"

/** Serves the documentation, made from the document that the routes themselves give. */
export function mountDocs(app: OpenAPIHono, { version }: Pick<Services, 'version'>): void {
  const info = { openapi: '3.1.0', info: { title: 'Paygir', version }, security: WAYS_IN }
  const { openAPIRegistry: registry } = app
  registry.registerComponent('securitySchemes', 'token', { type: 'http', scheme: 'bearer' })
  registry.registerComponent('securitySchemes', 'session', { type: 'apiKey', in: 'cookie', name: 'paygir' })
  app.doc31('/api/openapi.json', info)
  let document: OpenApi | null = null
  app.get('/api/docs', async (context) => {
    // Of the routes alone, which do not change while the server runs.
    document ??= app.getOpenAPI31Document(info) as unknown as OpenApi
    const language = languageOf(context)
    const [words, problems] = await Promise.all([loadDocsWords(language), problemRows(language)])
    const page = await docsPage({ document, problems, language, words, origin: new URL(context.req.url).origin })
    return new Response(page, {
      headers: {
        'content-type': 'text/html; charset=utf-8',
        'content-language': language,
        'content-security-policy': POLICY,
        'cache-control': 'no-cache',
        vary: 'accept-language',
      },
    })
  })
  app.get('/api/docs.css', () => {
    const headers = { 'content-type': 'text/css; charset=utf-8', 'cache-control': 'no-cache' }
    return new Response(DOCS_STYLE, { headers })
  })
}
