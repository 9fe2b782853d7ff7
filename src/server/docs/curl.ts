import type { OpenApi, Operation, Schema } from './open-api.ts'
import { resolved } from './shape-rows.ts'

/** What is sent with a request. */
type Sent = Pick<Operation, 'parameters' | 'requestBody'>

/** A command that makes the request, to be copied into a terminal. `origin` is where the server is reached. */
export function curlOf(
  { method, path, operation }: { readonly method: string; readonly path: string; readonly operation: Sent },
  document: Pick<OpenApi, 'components'>,
  origin: string,
): string {
  const query = (operation.parameters ?? [])
    .filter((parameter) => parameter.in === 'query' && parameter.required === true)
    .map(({ name, schema }) => `${name}=${encodeURIComponent(String(exampleOf(schema, document)))}`)
    .join('&')
  const url = `${origin}${path.replace('{rel}', 'ir-tj')}${query === '' ? '' : `?${query}`}`
  const parts = [
    'curl',
    ...(method === 'get' ? [] : [`-X ${method.toUpperCase()}`]),
    `-H 'Authorization: Bearer TOKEN'`,
    ...bodyOf(operation, document),
    quoted(url),
  ]
  return parts.join(' \\\n  ')
}

function bodyOf({ requestBody }: Sent, document: Pick<OpenApi, 'components'>): readonly string[] {
  const content = requestBody?.content ?? {}
  const json = content['application/json']
  if (json !== undefined) {
    const example = JSON.stringify(exampleOf(json.schema, document))
    return [`-H 'Content-Type: application/json'`, `-d ${quoted(example)}`]
  }
  if (content['multipart/form-data'] !== undefined) return ['-F file=@FILE']
  const [type] = Object.keys(content)
  return type === undefined ? [] : [`-H 'Content-Type: ${type}'`, '--data-binary @FILE']
}

/** As a shell takes it: nothing within single quotes has a meaning. */
function quoted(text: string): string {
  return `'${text.replaceAll("'", `'\\''`)}'`
}

const DEEPEST = 5

/** The least value of the shape: what is needed, and nothing else. */
export function exampleOf(given: Schema, document: Pick<OpenApi, 'components'>, depth = 0): unknown {
  const schema = resolved(given, document.components?.schemas ?? {})
  if (schema.const !== undefined) return schema.const
  if (schema.enum !== undefined) return schema.enum[0]
  const [part] = schema.anyOf ?? schema.oneOf ?? schema.allOf ?? []
  if (part !== undefined) return depth > DEEPEST ? null : exampleOf(part, document, depth + 1)
  const type = typeof schema.type === 'string' ? schema.type : schema.type?.find((one) => one !== 'null')
  switch (type) {
    case 'object': {
      const names = depth > DEEPEST ? [] : (schema.required ?? [])
      return Object.fromEntries(
        names.map((name) => [name, exampleOf(schema.properties?.[name] ?? {}, document, depth + 1)]),
      )
    }
    case 'array':
      return depth > DEEPEST || schema.items === undefined ? [] : [exampleOf(schema.items, document, depth + 1)]
    case 'integer':
    case 'number':
      return 1
    case 'boolean':
      return true
    case 'string':
      return schema.format === 'date' ? '2026-01-15' : '…'
    default:
      return null
  }
}
