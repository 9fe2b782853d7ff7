import assert from 'node:assert/strict'
import { test } from 'node:test'
import { failureOf } from './failure.ts'
import { loadVocabulary } from './load-vocabulary.ts'

/** As every folder throws them: known by code and values, not by class. */
function coded(code: string, values: object, steps?: readonly string[]): Error {
  return Object.assign(new Error(code), { code, values, ...(steps === undefined ? {} : { steps }) })
}

const CASES: readonly (readonly [Error | string, string, RegExp, RegExp])[] = [
  [coded('E_TOO_BIG', { name: 'a.txt', bytes: 1536, limitBytes: 1024 }), 'E_TOO_BIG', /1 kB \(1\.5 kB\)/, /--limit-mb/],
  [coded('E_BINARY', { name: '-', kind: 'zip' }), 'E_BINARY', /standard input: it is a packed archive/, /unpack/],
  [coded('E_JSON_TOO_BIG', { limit: 2048 }), 'E_JSON_TOO_BIG', /2 kB/, /jsonl/],
  [coded('E_BAD_LIST', { sheet: 'documents', row: 3, column: 'parties' }), 'E_BAD_LIST', /documents, row 3/, /./],
  [
    coded('E_CALENDAR_OUT_OF_RANGE', { calendar: 'TJ', day: 0, first: 0, last: '1970-01-02' }),
    'E_CALENDAR_OUT_OF_RANGE',
    /1 January 1970/,
    /2 January 1970/,
  ],
  [coded('E_ELSEWHERE', {}), 'E_INTERNAL', /Error: E_ELSEWHERE/, /report/],
  [new TypeError('x is not a function'), 'E_INTERNAL', /TypeError: x is not a function/, /report/],
  ['thrown text', 'E_INTERNAL', /thrown text/, /report/],
]

for (const [error, code, message, hint] of CASES) {
  test(`${error} is told as ${code}`, async () => {
    const failure = failureOf(error, await loadVocabulary('en'))
    assert.equal(failure.code, code)
    assert.match(failure.message, message)
    assert.match(failure.hint, hint)
    assert.doesNotMatch(failure.message + failure.hint, /[{}]|\[\[/)
  })
}

test('words with codes of their own tell those too', async () => {
  const shared = await loadVocabulary('en')
  const own = { ...shared, errors: { ...shared.errors, E_OWN: { message: 'own {name}', fix: 'do {name}' } } }
  const failure = failureOf(coded('E_OWN', { name: 'x' }), own)
  assert.deepEqual(failure, { code: 'E_OWN', message: 'own x', hint: 'do x' })
  assert.equal(failureOf(coded('E_OWN', { name: 'x' }), shared).code, 'E_INTERNAL')
})
