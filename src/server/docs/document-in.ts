import { fill } from '../../words/index.ts'
import { API } from '../http/describe.ts'
import type { OpenApi, Operation } from './open-api.ts'
import { tellFields, toldWithin } from './tell-fields.ts'
import type { DocsWords } from './words/docs-words.ts'
import type { DocsTexts, RouteKey, RouteText } from './words/texts.ts'

/** What the document is told with in one language. */
export interface DocumentWords {
  readonly words: Pick<DocsWords, 'access'>
  /** None in English: that is what routes tell of themselves. */
  readonly texts: DocsTexts
}

/** The document of the routes, which is English, in another language; each operation also says who may ask. */
export function documentIn(document: OpenApi, { words, texts }: DocumentWords): OpenApi {
  const tell = tellFields(texts.fields)
  const paths = Object.entries(document.paths).map(([path, methods]) => {
    const told = Object.entries(methods).map(([method, operation]) => {
      const text = texts.routes[`${method} ${path.slice(API.length)}` as RouteKey] ?? operation
      return [method, { ...partsIn(operation, text, tell), ...saying(operation, text, words) }] as const
    })
    return [path, Object.fromEntries(told)] as const
  })
  return { ...document, paths: Object.fromEntries(paths), components: toldWithin(document.components ?? {}, tell) }
}

/** What the operation takes and answers; a good answer is told as the operation itself. */
function partsIn(operation: Operation, { summary }: RouteText, tell: (english: string) => string): Operation {
  return toldWithin(operation, (english) => (english === operation.summary ? summary : tell(english)))
}

function saying(operation: Operation, text: RouteText, { access }: DocumentWords['words']) {
  const { 'x-least-role': role, 'x-token-scope': scope } = operation
  const needs = fill(access.needs, { role: access.roles[role], scope: access.scopes[scope] })
  return { summary: text.summary, description: [text.description, needs].filter(Boolean).join('\n\n') }
}
