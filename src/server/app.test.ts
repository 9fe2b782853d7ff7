import assert from 'node:assert/strict'
import test from 'node:test'
import { Hono } from 'hono'
import type { Matrix } from '../register/index.ts'
import { NOBODY, type Principal } from './access/principal.ts'
import { problemResponse } from './http/problem-response.ts'
import { HOST, type ServerWorld, serverWorld } from './testing/server-world.ts'

test('the server', async (t) => {
  const world = await serverWorld(t)
  const { json, request, rel } = world

  await t.test('tells who asks and what they may see', async () => {
    const session = await json<{ kind: string; relationships: { rel: string }[] }>('/session')
    assert.equal(session.kind, 'own-machine')
    assert.deepEqual(
      session.relationships.map((one) => one.rel),
      [rel],
    )
  })

  await t.test('shows the matrix, and the same again only when the log has grown', async () => {
    const first = await request(`/api/v1/relationships/${rel}/matrix`)
    const { rows, columns } = (await first.json()) as Matrix
    assert.ok(rows.length > 30)
    for (const { cells } of rows) assert.equal(cells.length, columns.length)
    const tag = first.headers.get('etag') ?? ''
    const again = await request(`/api/v1/relationships/${rel}/matrix`, { headers: { 'if-none-match': tag } })
    assert.equal(again.status, 304)
    const headers = { 'if-none-match': tag, 'accept-language': 'fa' }
    const inPersian = await request(`/api/v1/relationships/${rel}/matrix`, { headers })
    assert.equal(inPersian.status, 200, 'what was kept is in another language')
  })

  await t.test('says which methods there are instead of another one', async () => {
    const { headers } = await request('/api/v1/session', { method: 'PUT' })
    assert.deepEqual(headers.get('allow')?.split(', ').toSorted(), ['DELETE', 'GET', 'HEAD', 'POST'])
  })

  await t.test('an answer in another language has another tag', async () => {
    const path = `/api/v1/relationships/${rel}/matrix/download?format=csv`
    const tag = (await request(path)).headers.get('etag') ?? ''
    const other = await request(path, { headers: { 'if-none-match': tag, 'accept-language': 'fa' } })
    assert.equal(other.status, 200)
    const same = await request(path, { headers: { 'if-none-match': tag, 'accept-language': 'en-GB;q=0.7' } })
    assert.equal(same.status, 304)
  })

  await t.test('words that no route reads are refused nothing, and change nothing', async () => {
    const path = `/api/v1/relationships/${rel}/items?limit=1`
    const answers = await Promise.all(['', '&x=1'].map(async (more) => (await request(path + more)).text()))
    assert.equal(answers[0], answers[1])
    const other = await (await request(`${path}&format=csv`)).text()
    assert.notEqual(answers[0], other)
  })

  await t.test('describes itself in OpenAPI 3.1', () => checkDescription(world))

  for (const day of ['1900-01-01', '2199-12-31']) await t.test(`reckons with ${day}`, () => checkDay(world, day))

  await t.test('writes what nobody foresaw to the standard error, under the reference that it tells', async (t) => {
    const write = t.mock.method(process.stderr, 'write', () => true)
    const { reference, code, hint } = await unforeseen(new TypeError('secret table'))
    write.mock.restore()
    const written = write.mock.calls.map(({ arguments: [text] }) => String(text)).join('')
    assert.equal(code, 'E_INTERNAL')
    assert.ok(hint.includes(reference) && !hint.includes('secret'))
    assert.match(written, new RegExp(`E_INTERNAL ${reference} TypeError: secret table\\n\\s+at `))
  })

  for (const refusal of refusals(rel)) await t.test(refusal.name, () => checkRefusal(world, refusal))
})

interface Described {
  readonly openapi: string
  readonly components: { readonly securitySchemes: Readonly<Record<string, { readonly name: string }>> }
  readonly paths: Readonly<Record<string, Readonly<Record<string, { readonly responses: object }>>>>
}

/** What is answered beside the usual. */
const DESCRIBED = [
  ['post', '/readings', '202'],
  ['post', '/relationships/{rel}/plan', '202'],
  ['get', '/relationships/{rel}/matrix', '304'],
  ['get', '/sso/callback', '302'],
] as const

async function unforeseen(error: Error) {
  const app = new Hono().onError(problemResponse).get('/', () => {
    throw error
  })
  const { values, ...told } = (await (await app.request('/')).json()) as ToldProblem
  return { ...told, reference: values.reference }
}

interface ToldProblem {
  readonly code: string
  readonly hint: string
  readonly values: { readonly reference: string }
}

async function checkDescription({ request }: ServerWorld): Promise<void> {
  const document = (await (await request('/api/openapi.json')).json()) as Described
  assert.equal(document.openapi, '3.1.0')
  assert.ok('/api/v1/relationships/{rel}/matrix' in document.paths)
  const { session, sessionOverHttps } = document.components.securitySchemes
  assert.deepEqual([session?.name, sessionOverHttps?.name], ['paygir_4747', '__Host-paygir_4747'])
  for (const [method, path, wanted] of DESCRIBED)
    assert.ok(wanted in (document.paths[`/api/v1${path}`]?.[method]?.responses ?? {}), `${wanted} of ${path}`)
}

async function checkDay({ request, rel }: ServerWorld, day: string): Promise<void> {
  const paths = [`items?recordedBy=${day}`, `log/entries?day=${day}`, `changes?since=${day}`, `calendar?from=${day}`]
  for (const path of [...paths, `plan?at=${day}`])
    assert.ok((await request(`/api/v1/relationships/${rel}/${path}`)).status < 500, path)
}

interface RefusalCase {
  readonly name: string
  readonly path: string
  readonly init?: RequestInit & { readonly as?: Principal }
  readonly status: number
  readonly code: string
}

function refusedDays(rel: string): readonly RefusalCase[] {
  return ['0000-01-01', '1899-12-31', '2200-01-01', '9999-12-31'].flatMap((day) =>
    [
      ...[`items?recordedBy=${day}`, `log/entries?day=${day}`, `plan?at=${day}`, `plan/chart?at=${day}`],
      ...[`changes?since=${day}`, `calendar?from=${day}`],
    ].map((path) => ({
      name: `a day that nothing reckons with: ${path}`,
      path: `/api/v1/relationships/${rel}/${path}`,
      status: 422,
      code: 'E_REQUEST_SHAPE',
    })),
  )
}

function refusals(rel: string): readonly RefusalCase[] {
  const stranger: Principal = { ...NOBODY, kind: 'account', name: 'stranger' }
  return [
    { name: 'an unknown route', path: '/api/v1/nothing', status: 404, code: 'E_ROUTE_UNKNOWN' },
    {
      name: 'a part of the path that is left empty',
      path: `/api/v1/relationships/${rel}/items/`,
      status: 404,
      code: 'E_ROUTE_UNKNOWN',
    },
    {
      name: 'another method',
      path: '/api/v1/session',
      init: { method: 'PUT' },
      status: 405,
      code: 'E_METHOD_NOT_ALLOWED',
    },
    {
      name: 'another host',
      path: '/api/v1/session',
      init: { headers: { host: 'evil.example' } },
      status: 421,
      code: 'E_HOST',
    },
    {
      name: 'another site',
      path: '/api/v1/session',
      init: { method: 'POST', headers: { origin: 'https://evil.example' } },
      status: 403,
      code: 'E_ORIGIN',
    },
    {
      name: 'a day that is none',
      path: `/api/v1/relationships/${rel}/matrix?at=2023-13-01`,
      status: 422,
      code: 'E_REQUEST_SHAPE',
    },
    ...refusedDays(rel),
    {
      name: 'nobody',
      path: `/api/v1/relationships/${rel}/matrix`,
      init: { as: NOBODY },
      status: 401,
      code: 'E_SIGN_IN_NEEDED',
    },
    {
      name: 'somebody of another register, who does not learn that this one is there',
      path: `/api/v1/relationships/${rel}/matrix`,
      init: { as: stranger },
      status: 404,
      code: 'E_REGISTER_UNKNOWN',
    },
  ]
}

/** Refused with the status, the code, and words in each language. */
async function checkRefusal({ request }: ServerWorld, { path, init, status, code }: RefusalCase): Promise<void> {
  for (const language of ['en', 'fa', 'tg', 'ru']) {
    const headers = { host: HOST, 'accept-language': language, ...(init?.headers as Record<string, string>) }
    const response = await request(path, { ...init, headers })
    const problem = (await response.json()) as { code: string; title: string; hint: string }
    assert.deepEqual([response.status, problem.code], [status, code])
    assert.ok(problem.title !== '' && problem.hint !== '', JSON.stringify(problem))
    assert.doesNotMatch(problem.title + problem.hint, /[{}]/)
    assert.equal(response.headers.get('content-language'), language)
    assert.equal(response.headers.get('x-content-type-options'), 'nosniff')
  }
}
