import assert from 'node:assert/strict'
import test from 'node:test'
import { Hono } from 'hono'
import { jsonBody } from './body.ts'
import { HttpProblem, statusOf } from './problem.ts'

const LIMIT_BYTES = 1000

const app = new Hono()
app.post('/', async (context) => context.json((await jsonBody(context, LIMIT_BYTES)) as object))
app.onError((error, context) => {
  const code = error instanceof HttpProblem ? error.code : 'E_INTERNAL'
  return context.json({ code }, statusOf(code) as 400)
})

const JSON_TYPE = 'application/json'

const CASES: readonly { name: string; body: string; type?: string; code: string | null }[] = [
  { name: 'plain JSON passes', body: '{"a":[1,"x"]}', code: null },
  { name: 'brackets within strings are no depth', body: JSON.stringify({ a: '['.repeat(100) }), code: null },
  { name: 'escaped quotation marks end no string', body: JSON.stringify({ a: `\\"${'['.repeat(100)}` }), code: null },
  { name: 'a form', body: 'a=1', type: 'application/x-www-form-urlencoded', code: 'E_MEDIA_TYPE' },
  { name: 'no type', body: '{}', type: '', code: 'E_MEDIA_TYPE' },
  { name: 'text as another site could send it unasked', body: '{}', type: 'text/plain', code: 'E_MEDIA_TYPE' },
  { name: 'more than the limit', body: JSON.stringify('x'.repeat(LIMIT_BYTES)), code: 'E_BODY_TOO_BIG' },
  { name: 'nested too deep', body: '['.repeat(400), code: 'E_BODY_TOO_DEEP' },
  { name: 'nested objects', body: `${'{"a":'.repeat(60)}1${'}'.repeat(60)}`, code: 'E_BODY_TOO_DEEP' },
  { name: 'broken', body: '{"a":', code: 'E_JSON_BROKEN_BODY' },
  { name: 'nothing', body: '', code: 'E_JSON_BROKEN_BODY' },
  { name: 'a prototype', body: '{"__proto__":{"isAdministrator":true}}', code: 'E_REQUEST_SHAPE' },
  { name: 'a constructor', body: '{"a":{"constructor":{"prototype":{}}}}', code: 'E_REQUEST_SHAPE' },
]

for (const { name, body, type = JSON_TYPE, code } of CASES) {
  test(`a body: ${name}`, async () => {
    const headers = type === '' ? {} : { 'content-type': type }
    const request = new Request('http://localhost/', { method: 'POST', body, headers })
    if (type === '') request.headers.delete('content-type')
    const response = await app.request(request)
    const answer = (await response.json()) as { code?: string }
    if (code === null) assert.deepEqual(answer, JSON.parse(String(body)))
    else assert.equal(answer.code, code)
    assert.equal(({} as { isAdministrator?: boolean }).isAdministrator, undefined)
  })
}

test('a body whose header lies about its size is refused when it is seen', async () => {
  const endless = new ReadableStream({
    pull(controller) {
      controller.enqueue(new TextEncoder().encode('[1,1,1,1,1,1,1,1]'))
    },
  })
  const init = { method: 'POST', body: endless, duplex: 'half', headers: { 'content-type': JSON_TYPE } } as RequestInit
  const response = await app.request(new Request('http://localhost/', init))
  assert.equal(((await response.json()) as { code: string }).code, 'E_BODY_TOO_BIG')
})
