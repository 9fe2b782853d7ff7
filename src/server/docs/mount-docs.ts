import type { OpenAPIHono } from '@hono/zod-openapi'
import type { Language } from '../../words/index.ts'
import { cookieNames, originOf } from '../access/session-cookie.ts'
import { languageOf } from '../http/problem-response.ts'
import type { Services } from '../services.ts'
import { docsPage } from './docs-page.ts'
import { DOCS_STYLE } from './docs-style.ts'
import { documentIn } from './document-in.ts'
import type { OpenApi } from './open-api.ts'
import { problemRows } from './problem-rows.ts'
import { tellFields, toldWithin } from './tell-fields.ts'
import { loadDocsWords } from './words/docs-words.ts'
import { loadDocsTexts } from './words/texts.ts'

/** No script, no frame, no form, nothing from elsewhere. */
const POLICY = "default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"

/** Serves the documentation, made from the document that the routes themselves give. */
export function mountDocs(app: OpenAPIHono, services: Pick<Services, 'version' | 'proxies'>): void {
  const info = { openapi: '3.1.0', info: { title: 'Paygir', version: services.version } }
  // Of the routes alone, which do not change while the server runs; names of cookies go by where one asks.
  const made = new Map<Language, OpenApi>()
  const documentFor = async (request: Request, language: Language): Promise<OpenApi> => {
    const [words, texts] = await Promise.all([loadDocsWords(language), loadDocsTexts(language)])
    const document =
      made.get(language) ?? documentIn(app.getOpenAPI31Document(info) as unknown as OpenApi, { words, texts })
    made.set(language, document)
    const schemes = toldWithin(securitySchemes(request), tellFields(texts.fields))
    return { ...document, components: { ...document.components, securitySchemes: schemes } }
  }
  app.get('/api/openapi.json', async (context) => {
    const language = languageOf(context)
    const headers = { 'content-language': language, vary: 'accept-language' }
    return context.json(await documentFor(context.req.raw, language), 200, headers)
  })
  app.get('/api/docs', async (context) => {
    const language = languageOf(context)
    const [document, words, problems] = await Promise.all([
      documentFor(context.req.raw, language),
      loadDocsWords(language),
      problemRows(language),
    ])
    const page = await docsPage({ document, problems, language, words, origin: originOf({ services, context }) })
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

/** What requests come in by, under the names that they have at the address where one asks. */
function securitySchemes(request: Request): NonNullable<NonNullable<OpenApi['components']>['securitySchemes']> {
  const { plain, overHttps } = cookieNames(request)
  return {
    token: { type: 'http', scheme: 'bearer', description: 'A token for programs, made on the page of one’s account' },
    session: { type: 'apiKey', in: 'cookie', name: plain },
    sessionOverHttps: { type: 'apiKey', in: 'cookie', name: overHttps },
    tokenInAddress: { type: 'apiKey', in: 'query', name: 'token', description: 'A token for reading alone' },
  }
}
