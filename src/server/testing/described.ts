import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js'
import type { App } from '../app.ts'
import { API } from '../http/describe.ts'
import { routesAt } from '../routes/routes-at.ts'

interface Described {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>
}

interface Operation {
  readonly responses: Readonly<Record<string, { readonly content?: Readonly<Record<string, { schema: object }>> }>>
}

/** Answers that no route says of itself: other sites and hosts, faults of ours, and what is there for no method. */
const OF_NO_ROUTE = new Set([405, 421, 500])

/** Makes requests of a test throw for each answer of the API that its own documentation does not tell. */
export function described(app: App): App {
  const check = makeCheck(app)
  const { request } = app
  app.request = async (...asked) => {
    const response = await request(...asked)
    const [input, init] = asked
    await check(response, { path: new URL(String(input)).pathname, method: init?.method?.toLowerCase() ?? 'get' })
    return response
  }
  return app
}

interface Asked {
  readonly path: string
  readonly method: string
}

function makeCheck(app: App) {
  const ajv = new Ajv2020({ strict: false, validateFormats: false })
  const known = new Map<object, ValidateFunction>()
  let document: Described | null = null
  const operationAt = (path: string, method: string): Operation | undefined => {
    document ??= app.getOpenAPI31Document({
      openapi: '3.1.0',
      info: { title: '', version: '' },
    }) as unknown as Described
    return document.paths[API + path]?.[method]
  }
  return async (response: Response, { path, method }: Asked): Promise<void> => {
    const route = routesAt(path).find((one) => one.method === method)
    if (route === undefined || OF_NO_ROUTE.has(response.status)) return
    const says = `${method} ${route.path} answers ${response.status}`
    const told = operationAt(route.path, method)?.responses[response.status]
    if (told === undefined) throw new Error(`${says}, which its documentation does not tell`)
    const media = response.headers.get('content-type')?.split(';')[0] ?? null
    if (media === null || response.status === 302) return
    const schema = told.content?.[media]?.schema
    if (schema === undefined) throw new Error(`${says} as ${media}, which its documentation does not tell`)
    if (route.kind === 'file' || !media.endsWith('json')) return
    const validate = known.get(schema) ?? ajv.compile(schema)
    known.set(schema, validate)
    if (!validate(await response.clone().json()))
      throw new Error(`${says} in another shape than it tells: ${ajv.errorsText(validate.errors)}`)
  }
}
