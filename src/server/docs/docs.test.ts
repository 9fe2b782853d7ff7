import assert from 'node:assert/strict'
import { test } from 'node:test'
import { curlOf, exampleOf } from './curl.ts'
import type { Schema } from './open-api.ts'
import { shapeRows } from './shape-rows.ts'

const LIST: Schema = {
  type: 'object',
  required: ['rows', 'next'],
  properties: {
    rows: { type: 'array', items: { $ref: '#/components/schemas/Row' } },
    next: { type: ['string', 'null'], description: 'Key of the next page' },
  },
}
const ROW: Schema = {
  type: 'object',
  required: ['kind', 'on'],
  properties: {
    kind: { enum: ['visit', 'session'] },
    on: { type: 'string', format: 'date' },
    // A shape that holds itself.
    parent: { anyOf: [{ $ref: '#/components/schemas/Row' }, { type: 'null' }] },
  },
}
const document = { components: { schemas: { Row: ROW } } }

test('shapes are told value by value, and end', () => {
  const rows = shapeRows(LIST, document)
  assert.deepEqual(rows.slice(0, 4), [
    { path: 'rows', type: 'array of object', isNeeded: true, about: '' },
    { path: 'rows[]', type: 'object', isNeeded: true, about: '' },
    { path: 'rows[].kind', type: '"visit" | "session"', isNeeded: true, about: '' },
    { path: 'rows[].on', type: 'string (date)', isNeeded: true, about: '' },
  ])
  assert.deepEqual(rows.at(-1), { path: 'next', type: 'string | null', isNeeded: true, about: 'Key of the next page' })
  assert.ok(rows.length < 100)
  assert.deepEqual(shapeRows({ type: 'string' }, {}), [{ path: '', type: 'string', isNeeded: true, about: '' }])
})

test('examples have what is needed', () => {
  assert.deepEqual(exampleOf(LIST, document), { rows: [{ kind: 'visit', on: '2026-01-15' }], next: '…' })
  assert.deepEqual(exampleOf({}, {}), null)
})

test('commands can be pasted into a shell', () => {
  const operation = {
    responses: {},
    parameters: [
      { name: 'q', in: 'query', required: true, schema: { type: 'string' } },
      { name: 'limit', in: 'query', schema: { type: 'integer' } },
    ],
    requestBody: { content: { 'application/json': { schema: { const: { text: "it's" } } } } },
  }
  const command = curlOf({ method: 'post', path: '/api/v1/x/{rel}', operation }, {}, 'http://127.0.0.1:4747')
  assert.equal(
    command,
    [
      'curl',
      '-X POST',
      "-H 'Authorization: Bearer TOKEN'",
      "-H 'Content-Type: application/json'",
      `-d '{"text":"it'\\''s"}'`,
      "'http://127.0.0.1:4747/api/v1/x/ir-tj?q=%E2%80%A6'",
    ].join(' \\\n  '),
  )
})
