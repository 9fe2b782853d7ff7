import assert from 'node:assert/strict'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js'
import { packageFile } from '../../adapters/index.ts'
import { madeDocx, madePdf, paragraph } from '../../adapters/input/testing/made-documents.ts'
import type {
  Confidence,
  DateMention,
  DatePrecision,
  DocumentStatus,
  DocumentType,
  EventKind,
  LevelAspect,
  Mention,
  MentionForm,
  ParticipantKind,
  Severity,
  StatementMode,
  TextPartKind,
  UndertakingKind,
} from '../../model/index.ts'
import { FIELDS_OF_COOPERATION, ISSUE_CODES, RECORD_SCHEMA } from '../../model/index.ts'
import { RECORD_PARTS } from '../commands.ts'
import { runFake } from '../testing/fake-io.ts'
import { RICH_RECORD } from '../testing/rich-record.ts'

type Schema = {
  [key: string]: unknown
  properties?: Record<string, Schema>
  $defs?: Record<string, Schema>
  enum?: unknown[]
}

const SCHEMA = JSON.parse(readFileSync(packageFile('schema/paygir.record.schema.json'), 'utf8')) as Schema

/** The schema allows fields that are added later; here it must name every field there is. */
function closed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(closed)
  if (typeof value !== 'object' || value === null) return value
  const parts = Object.fromEntries(Object.entries(value).map(([key, part]) => [key, closed(part)]))
  return 'properties' in parts && parts.type === 'object' ? { ...parts, additionalProperties: false } : parts
}

const OPTIONS = { strict: true, strictRequired: false, allErrors: true, allowUnionTypes: true }

function validatorOf(schema: object): (document: unknown) => ValidateFunction['errors'] {
  const validate = new Ajv2020(OPTIONS).compile(schema)
  return (document) => (validate(document) ? null : (validate.errors ?? []))
}

/** What is wrong with a document; null when it is valid. */
const faults = validatorOf(SCHEMA)
const faultsWhenClosed = validatorOf({ ...(closed(SCHEMA) as Schema), $id: 'urn:paygir:schema:closed' })

function assertValid(document: unknown): void {
  assert.deepEqual(faults(document), null)
  assert.deepEqual(faultsWhenClosed(document), null)
}

const FILE = { name: '-', bytes: 1, sha256: 'a'.repeat(64), encoding: 'utf-8', format: 'text' }

test('a record with everything in it is valid, one with a wrong word is not', () => {
  assertValid({ ...RICH_RECORD, file: FILE })
  assert.ok(faults({ ...RICH_RECORD, file: FILE, event: { ...RICH_RECORD.event, date: '4 March' } }))
  assert.ok(faults(RICH_RECORD))
  assert.equal(faults({ ...RICH_RECORD, file: FILE, later: 1 }), null)
  assert.ok(faultsWhenClosed({ ...RICH_RECORD, file: FILE, later: 1 }))
})

test('what the command line prints is valid: the sample, the fixtures, Markdown, HTML and odd texts', async () => {
  const lines = [['sample', '--json'], ...fixtureTexts().map((path) => ['read', '--json', path])]
  for (const line of lines) assertValid(JSON.parse((await runFake(line)).stdout))
  for (const format of ['text', 'markdown', 'html']) {
    for (const stdin of ['<p>Mr A <b>said</b> that *it* is so.', ' ', '\uFEFF\u0000\u202E"never closed']) {
      const { stdout } = await runFake(['read', '--json', '--with-text', '--format', format, '-'], { stdin })
      assertValid(JSON.parse(stdout))
    }
  }
})

test('the text that was taken out of a document comes with its record, since nobody else has it', async (t) => {
  const folder = mkdtempSync(join(tmpdir(), 'paygir-documents-'))
  t.after(() => rmSync(folder, { recursive: true, force: true }))
  const said = 'The Minister of Energy of Iran said that the dam is full.'
  for (const [name, bytes] of [
    ['a.pdf', madePdf([[said]])],
    ['a.docx', madeDocx(paragraph(said))],
  ] as const) {
    writeFileSync(join(folder, name), bytes)
    const document = JSON.parse((await runFake(['read', '--json', join(folder, name)])).stdout)
    assertValid(document)
    assert.equal(document.file.text, said)
  }
})

function fixtureTexts(): readonly string[] {
  const folder = packageFile('fixtures')
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  return files
    .filter((path) => path.endsWith('.txt'))
    .slice(0, 60)
    .map((path) => join(folder, path))
}

/** Each word once, or this file does not compile. */
const words = <T extends string>(all: Readonly<Record<T, 1>>) => Object.keys(all)

const LISTS: readonly (readonly [string, readonly string[]])[] = [
  ['issue.code', ISSUE_CODES],
  ['field.field', FIELDS_OF_COOPERATION.map(({ code }) => code)],
  ['issue.severity', words<Severity>({ note: 1, warning: 1, error: 1 })],
  ['event.kind', words<EventKind>({ meeting: 1, call: 1, visit: 1, session: 1, summit: 1, signing: 1, statement: 1 })],
  ['event.confidence', words<Confidence>({ certain: 1, likely: 1, unsure: 1 })],
  ['participant.kind', words<ParticipantKind>({ person: 1, delegation: 1, state: 1, body: 1, collective: 1 })],
  ['mention.form', words<MentionForm>({ name: 1, title: 1, pronoun: 1, collective: 1 })],
  ['mention.identity', words<Mention['identity']>({ first: 1, same: 1, different: 1, undecided: 1 })],
  ['statement.mode', words<StatementMode>({ direct: 1, indirect: 1, mixed: 1, topic: 1 })],
  ['undertaking.kind', words<UndertakingKind>({ commitment: 1, ask: 1, offer: 1 })],
  ['document.status', words<DocumentStatus>({ signed: 1, planned: 1, existing: 1 })],
  ['levelClaim.aspect', words<LevelAspect>({ level: 1, growth: 1, potential: 1, target: 1 })],
  ['date.precision', words<DatePrecision>({ day: 1, month: 1, season: 1, year: 1, range: 1 })],
  ['date.calendar', words<DateMention['calendar']>({ gregorian: 1, 'solar-hijri': 1 })],
  [
    'document.type',
    words<DocumentType>({
      treaty: 1,
      agreement: 1,
      memorandum: 1,
      protocol: 1,
      programme: 1,
      statement: 1,
      contract: 1,
      minutes: 1,
      other: 1,
    }),
  ],
  [
    'part.kind',
    words<TextPartKind>({
      letterhead: 1,
      address: 1,
      'other-script': 1,
      headline: 1,
      dateline: 1,
      attribution: 1,
      contact: 1,
      'turn-label': 1,
      body: 1,
    }),
  ],
]

for (const [path, expected] of LISTS) {
  test(`schema and model list the same words for ${path}`, () => {
    const [type = '', property = ''] = path.split('.')
    assert.deepEqual(SCHEMA.$defs?.[type]?.properties?.[property]?.enum, [...expected])
  })
}

test('schema, model and options name the same parts', () => {
  const properties = Object.keys(SCHEMA.properties ?? {})
  assert.deepEqual(
    properties.filter((name) => name !== 'schema'),
    [...RECORD_PARTS],
  )
  assert.deepEqual(new Set(Object.keys(RICH_RECORD)), new Set(properties.filter((name) => name !== 'file')))
  assert.equal(SCHEMA.properties?.schema?.const, RECORD_SCHEMA)
})

test('every field is described', () => {
  const bare: string[] = []
  const look = (schema: Schema, path: string) => {
    for (const [name, part] of Object.entries(schema.properties ?? {})) {
      if (typeof part.description !== 'string') bare.push(`${path}.${name}`)
    }
    for (const [name, part] of Object.entries(schema.$defs ?? {})) {
      if (typeof part.description !== 'string') bare.push(name)
      look(part, name)
    }
  }
  look(SCHEMA, '')
  assert.deepEqual(bare, [])
})
