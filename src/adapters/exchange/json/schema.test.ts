import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { Ajv2020 } from 'ajv/dist/2020.js'
import {
  CONSENT_MEANS,
  DELAY_REASONS,
  DOCUMENT_TYPES,
  type Item,
  MEETING_KINDS,
  RELIABILITIES,
  RENEWALS,
  replay,
  STAGE_CODES,
  UNDERTAKING_KINDS,
  UNDERTAKING_STATUSES,
} from '../../../register/index.ts'
import { aHistory, EVERY_CHANGE } from '../../../register/testing/index.ts'
import { FACT_COLUMNS } from '../table/fact-columns.ts'
import { formatJson, formatJsonl, REGISTER_SCHEMA } from './register-json.ts'

interface Schema {
  readonly [key: string]: unknown
  readonly type?: unknown
  readonly enum?: readonly unknown[]
  readonly const?: unknown
  readonly items?: Schema
  readonly properties?: Readonly<Record<string, Schema>>
  readonly $defs?: Readonly<Record<string, Schema>>
}

const FILE = new URL('../../../../schema/paygir.register.schema.json', import.meta.url)
const SCHEMA = JSON.parse(readFileSync(FILE, 'utf8')) as Schema

/** The schema allows fields that are added later; here it must name every field there is. */
function closed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(closed)
  if (typeof value !== 'object' || value === null) return value
  const parts = Object.fromEntries(Object.entries(value).map(([key, part]) => [key, closed(part)]))
  return 'properties' in parts && parts.type === 'object' ? { ...parts, additionalProperties: false } : parts
}

const OPTIONS = { strict: true, strictRequired: false, strictTypes: false, allErrors: true, allowUnionTypes: true }
const validate = new Ajv2020(OPTIONS).compile(closed(SCHEMA) as object)
const faults = (file: unknown) => (validate(file) ? null : validate.errors)

const ITEMS: readonly Item[] = [...replay(aHistory(EVERY_CHANGE)).values()]
const jsonOf = (items: readonly Item[]) => JSON.parse([...formatJson(items, { reader: 'south' })].join(''))

test('a register in which everything occurs is valid, and the schema names all of it', () => {
  assert.deepEqual(faults(jsonOf(ITEMS)), null)
  for (const line of formatJsonl(ITEMS)) {
    assert.deepEqual(faults({ schema: REGISTER_SCHEMA, items: [JSON.parse(line)] }), null)
  }
})

test('what is wrong is not valid', () => {
  const [item] = jsonOf(ITEMS).items
  assert.ok(faults({ items: [] }))
  assert.ok(faults({ schema: REGISTER_SCHEMA, items: [{ ...item, kind: 'toast' }] }))
  assert.ok(faults({ schema: REGISTER_SCHEMA, items: [{ ...item, id: 'doc:one' }] }))
  assert.ok(faults({ schema: REGISTER_SCHEMA, items: [{ ...item, facts: { ...item.facts, names: { de: 'x' } } }] }))
})

test('the facts of each kind are those of the tables', () => {
  for (const [kind, facts] of Object.entries(FACT_COLUMNS)) {
    assert.deepEqual(Object.keys(SCHEMA.$defs?.[`${kind}Facts`]?.properties ?? {}), Object.keys(facts), kind)
  }
})

const WORDS: readonly (readonly [string, string, readonly unknown[]])[] = [
  ['documentFacts', 'type', DOCUMENT_TYPES],
  ['documentFacts', 'renewal', RENEWALS],
  ['eventFacts', 'kind', MEETING_KINDS],
  ['sourceFacts', 'reliability', RELIABILITIES],
  ['undertakingFacts', 'kind', UNDERTAKING_KINDS],
  ['stage', 'stage', STAGE_CODES],
  ['stage', 'means', [...CONSENT_MEANS, null]],
  ['evidence', 'stage', [...STAGE_CODES, null]],
  ['status', 'status', UNDERTAKING_STATUSES],
  ['delay', 'reason', DELAY_REASONS],
  ['template', 'type', DOCUMENT_TYPES],
]

for (const [type, property, words] of WORDS) {
  test(`schema and register list the same words for ${type}.${property}`, () => {
    assert.deepEqual(SCHEMA.$defs?.[type]?.properties?.[property]?.enum, [...words])
  })
}

test('the schema is named as files name it, and every field is described', () => {
  assert.equal(SCHEMA.properties?.schema?.const, REGISTER_SCHEMA)
  const bare: string[] = []
  const look = (schema: Schema, path: string) => {
    for (const [name, part] of [...Object.entries(schema.properties ?? {}), ...Object.entries(schema.$defs ?? {})]) {
      if (typeof part.description !== 'string') bare.push(`${path}.${name}`)
      look(part, name)
      if (part.items !== undefined) look(part.items, name)
    }
  }
  look(SCHEMA, '')
  assert.deepEqual(bare, [])
})
