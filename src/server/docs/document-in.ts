import { fill } from '../../words/index.ts'
import { API } from '../http/describe.ts'
import type { OpenApi, Operation } from './open-api.ts'
import type { DocsWords } from './words/docs-words.ts'
import type { RouteKey, RouteText, RouteTexts } from './words/texts.ts'

/** What the document is told with in one language. */
export interface DocumentWords {
  readonly words: Pick<DocsWords, 'access'>
  /** Of the routes that are told otherwise than they tell of themselves: none in English. */
  readonly routes: RouteTexts
}

/** The document of the routes, which is English, in another language; each operation also says who may ask. */
export function documentIn(document: OpenApi, { words, routes }: DocumentWords): OpenApi {
  const paths = Object.entries(document.paths).map(([path, methods]) => {
    const told = Object.entries(methods).map(([method, operation]) => {
      const key = `${method} ${path.slice(API.length)}` as RouteKey
      return [method, operationIn(operation, routes[key], words)] as const
    })
    return [path, Object.fromEntries(told)] as const
  })
  return { ...document, paths: Object.fromEntries(paths) }
}

function operationIn(operation: Operation, text: RouteText | undefined, { access }: DocumentWords['words']): Operation {
  const { summary, description } = text ?? operation
  const { 'x-least-role': role, 'x-token-scope': scope } = operation
  const needs = fill(access.needs, { role: access.roles[role], scope: access.scopes[scope] })
  const responses = Object.entries(operation.responses).map(([status, response]) => [
    status,
    response.description === operation.summary ? { ...response, description: summary } : response,
  ])
  return {
    ...operation,
    summary,
    description: [description, needs].filter(Boolean).join('\n\n'),
    responses: Object.fromEntries(responses),
  }
}
