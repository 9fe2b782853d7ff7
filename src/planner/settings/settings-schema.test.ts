import assert from 'node:assert/strict'
import { readFileSync, writeFileSync } from 'node:fs'
import { test } from 'node:test'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { z } from 'zod'
import { PLAN_SETTINGS_FORMAT, SETTINGS_SHAPE } from './index.ts'

const FILE = new URL('../../../schema/paygir.plan-settings.schema.json', import.meta.url)
const SAMPLE = new URL('../../../data/plan/iran-tajikistan.json', import.meta.url)

interface Schema {
  readonly description?: string
  readonly properties?: Readonly<Record<string, Schema>>
  readonly additionalProperties?: Schema | boolean
  readonly items?: Schema | boolean
  readonly anyOf?: readonly Schema[]
  readonly oneOf?: readonly Schema[]
}

/** What is written as a file: the shape that settings are read by, as JSON Schema. */
const SCHEMA = {
  $id: 'urn:paygir:schema:plan-settings:1',
  title: 'Paygir plan settings',
  description:
    'Settings of a plan, and what-if files, which are laid over them. Days are ISO 8601, Gregorian. Not said here: a day has to exist, and a span may not end before it begins.',
  ...z.toJSONSchema(SETTINGS_SHAPE, { io: 'input' }),
}

/** `PAYGIR_WRITE_SCHEMA=1` writes the file anew; look at the difference before it is kept. */
if (process.env.PAYGIR_WRITE_SCHEMA === '1') writeFileSync(FILE, `${JSON.stringify(SCHEMA, null, 2)}\n`)

test('the published schema is that by which settings are read', () => {
  assert.deepEqual(JSON.parse(readFileSync(FILE, 'utf8')), JSON.parse(JSON.stringify(SCHEMA)))
})

test('the sample is valid by it, and what is wrong is not', () => {
  const check = new Ajv2020({ strict: false }).compile(SCHEMA)
  const validate = (value: unknown): boolean => check(value)
  const sample = JSON.parse(readFileSync(SAMPLE, 'utf8'))
  assert.ok(validate(sample), JSON.stringify(check.errors))
  assert.ok(validate({ format: PLAN_SETTINGS_FORMAT }))
  for (const wrong of [
    {},
    { ...sample, format: 'paygir.plan-settings/2' },
    { ...sample, holidays: [] },
    { ...sample, steps: { a: { days: -1 } } },
    { ...sample, steps: { a: { due: '2027-02' } } },
  ]) {
    assert.equal(validate(wrong), false, JSON.stringify(wrong).slice(0, 80))
  }
})

test('every field is described', () => {
  const bare: string[] = []
  const look = (schema: Schema, path: string) => {
    for (const [name, part] of Object.entries(schema.properties ?? {})) {
      if (part.description === undefined) bare.push(`${path}.${name}`)
      look(part, `${path}.${name}`)
    }
    for (const part of [schema.additionalProperties, schema.items, ...(schema.anyOf ?? []), ...(schema.oneOf ?? [])]) {
      if (typeof part === 'object') look(part, path)
    }
  }
  look(SCHEMA as Schema, '')
  assert.deepEqual(bare, [])
})
