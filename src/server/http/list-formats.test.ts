import assert from 'node:assert/strict'
import test from 'node:test'
import { parse } from 'csv-parse/sync'
import { Hono } from 'hono'
import { MOST_ROWS, pageOf } from './cursor.ts'
import { isWholeAsked, listResponse, type Paging, wholeListResponse } from './list-formats.ts'
import type { Page } from './route.ts'

const ROWS = [
  { id: 'a', titles: { en: 'One, "two"\nthree', fa: 'یک' }, days: 3, until: null },
  { id: '=1+1', titles: {}, days: -2, until: '2026-01-01' },
]
const PAGE: Page<unknown> = { rows: ROWS, next: '=1+1', total: 9 }

const app = new Hono()
app.get('/list', (context) => listResponse(PAGE, { context, query: ['limit'] }))

async function given(path: string, accept?: string) {
  const response = await app.request(path, accept === undefined ? {} : { headers: { accept } })
  return { text: await response.text(), headers: response.headers }
}

test('a list as JSON', async () => {
  assert.deepEqual(JSON.parse((await given('/list')).text), PAGE)
})

for (const [path, accept] of [
  ['/list?format=jsonl', undefined],
  ['/list', 'application/jsonl'],
] as const) {
  test(`a list as lines of JSON: ${path} ${accept ?? ''}`, async () => {
    const { text, headers } = await given(path, accept)
    assert.deepEqual(
      text
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line)),
      ROWS,
    )
    assert.equal(
      headers.get('link'),
      `</list${path.slice(5)}${path.includes('?') ? '&' : '?'}after=%3D1%2B1>; rel="next"`,
    )
  })
}

test('the next page is asked for with what the route reads, and nothing else', async () => {
  const { headers } = await given('/list?limit=2&mine=secret&format=csv&lang=fa')
  assert.equal(headers.get('link'), '</list?limit=2&format=csv&lang=fa&after=%3D1%2B1>; rel="next"')
})

test('a list as CSV, in which no cell is carried out as a formula', async () => {
  const { text, headers } = await given('/list', 'text/csv')
  assert.match(headers.get('content-type') ?? '', /^text\/csv/)
  assert.deepEqual(parse(text, { columns: true }), [
    { id: 'a', titles: JSON.stringify(ROWS[0]?.titles), days: '3', until: '' },
    { id: "'=1+1", titles: '{}', days: '-2', until: '2026-01-01' },
  ])
})

const LONG = Array.from({ length: 2 * MOST_ROWS + 3 }, (_, index) => ({
  id: `row ${index}`,
  // A column that no row of the first page has.
  ...(index > MOST_ROWS ? { late: index } : {}),
}))

app.get('/long', (context) => {
  const { after, limit } = context.req.query()
  const asked = { after, limit: limit === undefined ? undefined : Number(limit) }
  const pageFrom = async (from: Paging) => pageOf(LONG, from, ({ id }) => id)
  return isWholeAsked(context, asked)
    ? wholeListResponse(context, pageFrom, asked)
    : pageFrom(asked).then((page) => listResponse(page, { context, query: ['limit'] }))
})

test('a long list as a file is whole, unless somebody says how much of it', async () => {
  const csv = await given('/long?format=csv')
  const rows = parse(csv.text, { columns: true })
  assert.deepEqual(
    rows,
    LONG.map(({ id, late = '' }) => ({ id, late: String(late) })),
  )
  assert.equal(csv.headers.get('link'), null)
  const lines = (await given('/long', 'application/jsonl')).text.trim().split('\n')
  assert.deepEqual(
    lines.map((line) => JSON.parse(line)),
    LONG,
  )
  const rest = await given(`/long?format=jsonl&after=${encodeURIComponent(LONG.at(-3)?.id ?? '')}`)
  assert.equal(rest.text.trim().split('\n').length, 2)
  const part = await given('/long?format=csv&limit=7')
  assert.equal(parse(part.text, { columns: true }).length, 7)
  assert.match(part.headers.get('link') ?? '', /limit=7/)
})
