import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readSample } from './read-sample.ts'
import { SAMPLE_ERROR_CODES, SampleError } from './sample-error.ts'
import { sampleFile } from './testing/sample-file.ts'

type Row = Record<string, unknown>

interface Fault {
  readonly name: string
  /** The place in the data, from its root; a value of undefined takes the key away. */
  readonly at: readonly (string | number)[]
  readonly value: unknown
  readonly code: string
  /** The place that the error names, where it is not the one that was altered. */
  readonly where?: string
}

const FAULTS: readonly Fault[] = [
  { name: 'a title is missing', at: ['documents', 0, 'titles'], value: undefined, code: 'E_SAMPLE_SHAPE' },
  {
    name: 'a fact that nobody knows',
    at: ['documents', 0, 'colour'],
    value: 'red',
    code: 'E_SAMPLE_SHAPE',
    where: 'documents.0',
  },
  { name: 'a type that does not exist', at: ['documents', 3, 'type'], value: 'pact', code: 'E_SAMPLE_SHAPE' },
  {
    name: 'a stage that does not exist',
    at: ['documents', 0, 'stages', 0, 'stage'],
    value: 'ratified',
    code: 'E_SAMPLE_SHAPE',
  },
  {
    name: 'a grade beyond the scale',
    at: ['documents', 0, 'stages', 0, 'evidence', 0, 'grade'],
    value: 7,
    code: 'E_SAMPLE_SHAPE',
  },
  {
    name: 'a stage without evidence',
    at: ['documents', 0, 'stages', 0, 'evidence'],
    value: [],
    code: 'E_SAMPLE_SHAPE',
  },
  {
    name: 'one claim does not contradict',
    at: ['contradictions', 0, 'claims', 1],
    value: undefined,
    code: 'E_SAMPLE_SHAPE',
    where: 'contradictions.0.claims',
  },
  { name: 'an id of another kind', at: ['documents', 0, 'id'], value: 'und:2020-01-03-1', code: 'E_SAMPLE_ID' },
  { name: 'an id in capitals', at: ['events', 0, 'id'], value: 'event:A', code: 'E_SAMPLE_ID' },
  {
    name: 'an id twice',
    at: ['bodies', 1, 'id'],
    value: 'body:joint-commission',
    code: 'E_SAMPLE_ID_TWICE',
    where: 'body:joint-commission',
  },
  {
    name: 'an event that is not there',
    at: ['documents', 5, 'event'],
    value: 'event:none',
    code: 'E_SAMPLE_UNKNOWN_ID',
    where: 'doc:2021-09-18-4',
  },
  {
    name: 'a body that is not there',
    at: ['undertakings', 1, 'body'],
    value: 'body:none',
    code: 'E_SAMPLE_UNKNOWN_ID',
    where: 'und:effective-implementation',
  },
  {
    name: 'a contradiction about nothing',
    at: ['contradictions', 0, 'about', 0],
    value: 'event:none',
    code: 'E_SAMPLE_UNKNOWN_ID',
    where: 'con:documents-2021-09',
  },
  {
    name: 'a parent that comes later',
    at: ['documents', 0, 'parent'],
    value: 'doc:2025-05-29-3',
    code: 'E_SAMPLE_LATER_ID',
    where: 'doc:2020-01-03-1',
  },
  {
    name: 'its own parent',
    at: ['documents', 0, 'parent'],
    value: 'doc:2020-01-03-1',
    code: 'E_SAMPLE_LATER_ID',
    where: 'doc:2020-01-03-1',
  },
  { name: 'a day that does not exist', at: ['documents', 0, 'signedOn'], value: '2020-02-30', code: 'E_SAMPLE_DATE' },
  { name: 'a date as written', at: ['events', 0, 'from'], value: '28 May 2019', code: 'E_SAMPLE_DATE' },
  {
    name: 'an event that ends before it begins',
    at: ['events', 0, 'until'],
    value: '2019-05-01',
    code: 'E_SAMPLE_DATES_TURNED',
    where: 'event:follow-up-2019-05',
  },
  {
    name: 'expiry before signature',
    at: ['documents', 1, 'expiresOn'],
    value: '2020',
    code: 'E_SAMPLE_DATES_TURNED',
    where: 'doc:2021-02-1',
  },
  {
    name: 'a stage before signature',
    at: ['documents', 0, 'stages', 1, 'on'],
    value: '2019-12',
    code: 'E_SAMPLE_DATES_TURNED',
    where: 'doc:2020-01-03-1',
  },
  { name: 'an address that is none', at: ['sources', 0, 'address'], value: 'airnav', code: 'E_SAMPLE_ADDRESS' },
  {
    name: 'an address of a script',
    at: ['sources', 0, 'address'],
    value: 'javascript:alert(1)',
    code: 'E_SAMPLE_ADDRESS',
  },
  {
    name: 'a document without a page',
    at: ['documents', 0, 'pages'],
    value: [],
    code: 'E_SAMPLE_NO_PAGE',
    where: 'doc:2020-01-03-1',
  },
  {
    name: 'a page that is no source',
    at: ['documents', 0, 'stages', 0, 'evidence', 0, 'page'],
    value: 'https://example.org/a',
    code: 'E_SAMPLE_UNKNOWN_PAGE',
    where: 'doc:2020-01-03-1',
  },
  { name: 'a title without Tajik', at: ['documents', 0, 'titles', 'tg'], value: undefined, code: 'E_SAMPLE_LANGUAGE' },
  { name: 'a name that is empty', at: ['bodies', 0, 'names', 'fa'], value: ' ', code: 'E_SAMPLE_LANGUAGE' },
  { name: 'a field that is not in the list', at: ['documents', 0, 'field'], value: 'consular', code: 'E_SAMPLE_FIELD' },
  { name: 'a field that is not civil', at: ['documents', 0, 'field'], value: 'defence', code: 'E_SAMPLE_NOT_CIVIL' },
  {
    name: 'a party that is not of the relationship',
    at: ['documents', 0, 'stages', 1, 'party'],
    value: 'uz',
    code: 'E_SAMPLE_PARTY',
    where: 'doc:2020-01-03-1',
  },
  {
    name: 'an actor that is not of the relationship',
    at: ['undertakings', 2, 'actors', 1],
    value: 'uz',
    code: 'E_SAMPLE_PARTY',
    where: 'und:grid-connection',
  },
  {
    name: 'unverified is no fact',
    at: ['documents', 0, 'unverified', 0],
    value: 'colour',
    code: 'E_SAMPLE_UNKNOWN_FACT',
    where: 'doc:2020-01-03-1',
  },
  {
    name: 'a translation is taken for a fact',
    at: ['documents', 0, 'unverified'],
    value: ['titles.fa', 'titles.tg'],
    code: 'E_SAMPLE_NOT_MARKED',
    where: 'doc:2020-01-03-1',
  },
]

test('the sample of the project is as its shape wants it', () => {
  const data = sampleFile()
  assert.deepEqual(readSample(data), data)
})

for (const { name, at, value, code, where } of FAULTS) {
  test(`a fault is found and named: ${name}`, () => {
    const found = faultOf(altered(at, value))
    assert.deepEqual([found.code, found.values.where], [code, where ?? at.join('.')])
  })
}

test('a second source of one page, and a source of no row, are found', () => {
  for (const [address, code] of [
    [
      'https://airnav.tj/en/presscenter_en/news_en/1794-visa-free-regime-to-be-introduced-between-tajikistan-and-iran-starting-august-10.html',
      'E_SAMPLE_ADDRESS_TWICE',
    ],
    ['https://example.org/a', 'E_SAMPLE_UNUSED_PAGE'],
  ] as const) {
    const data = sampleFile() as { sources: Row[] }
    data.sources.push({ id: 'src:more', address, language: null, publishedOn: null, reliability: 'F' })
    assert.equal(faultOf(data).code, code)
  }
})

test('what is no data at all is refused', () => {
  for (const value of [null, undefined, [], 'text', 1]) assert.equal(faultOf(value).code, 'E_SAMPLE_SHAPE')
})

test('each code has a fault that it is reported by', () => {
  const shown = new Set<string>(FAULTS.map(({ code }) => code))
  const elsewhere = ['E_SAMPLE_ADDRESS_TWICE', 'E_SAMPLE_UNUSED_PAGE']
  assert.deepEqual(
    SAMPLE_ERROR_CODES.filter((code) => !shown.has(code)),
    elsewhere,
  )
})

function faultOf(data: unknown): SampleError {
  try {
    readSample(data)
  } catch (error) {
    assert.ok(error instanceof SampleError)
    return error
  }
  assert.fail('the fault was not found')
}

function altered(at: readonly (string | number)[], value: unknown): unknown {
  const data = sampleFile()
  let place = data as Row
  for (const key of at.slice(0, -1)) place = place[key] as Row
  const last = at.at(-1) as string
  if (value !== undefined) place[last] = value
  else if (Array.isArray(place)) place.splice(Number(last), 1)
  else delete place[last]
  return data
}
