import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { test } from 'node:test'
import fc from 'fast-check'
import { fromUtf8, toUtf8 } from '../bytes/utf8.ts'
import { type Json, MAX_JSON_DEPTH } from '../json/canonical-json.ts'
import { LogError } from '../log-error.ts'
import { flipBit } from '../testing/reference-tree.ts'
import { checkRefusals, type Refusal } from '../testing/refusals.ts'
import { sampleEntry } from '../testing/sample-entry.ts'
import { decodeEntry, encodeEntry, MAX_ENTRY_BYTES, signedPart } from './encode.ts'
import { commitmentOf, type Entry } from './entry.ts'

const HEX = 'ab'.repeat(32)
const SIGNATURE = new Uint8Array(64).fill(5).toBase64()

const TEXT =
  `{"actor":"log.example/ir-tj/editor+0a1b2c3d","at":"2026-03-01T06:30:00Z",` +
  `"body":{"plain":{"note":"امضا شد","stage":"signed"}},"by":"office:protocol","evidence":["sha256:${'0f'.repeat(32)}"],` +
  `"id":"019ca0c4-7a80-7000-8000-000000000001","obj":"doc:1","party":"ir","prev":null,"rel":"ir-tj","role":"editor",` +
  `"sig":null,"type":"stage.set","v":1}`

test('an entry is written in one way, and comes back', () => {
  assert.equal(fromUtf8(encodeEntry(sampleEntry())), TEXT)
  assert.deepEqual(decodeEntry(toUtf8(TEXT)), sampleEntry())
})

test('every kind of entry comes back', () => {
  const changes: readonly Partial<Entry>[] = [
    { party: null, evidence: [], sig: SIGNATURE, prev: HEX },
    { body: { commit: HEX } },
    { body: { plain: null } },
    { body: { plain: { '9': 1, '10': [{}] } } },
    { at: '2016-12-31T23:59:60.123456789Z', obj: 'سند/😀', by: '"\\\n' },
  ]
  for (const change of changes) assert.deepEqual(decodeEntry(encodeEntry(sampleEntry(change))), sampleEntry(change))
  fc.assert(
    fc.property(fc.jsonValue(), (plain) => {
      const entry = sampleEntry({ body: { plain: plain as Json } })
      const bytes = encodeEntry(entry)
      assert.deepEqual(encodeEntry(decodeEntry(bytes)), bytes)
    }),
    { numRuns: 200 },
  )
})

test('what is signed is the entry without its signature', () => {
  const unsigned = TEXT.replace('"sig":null,', '')
  assert.equal(fromUtf8(signedPart(sampleEntry())), unsigned)
  assert.equal(fromUtf8(signedPart(sampleEntry({ sig: SIGNATURE }))), unsigned)
})

test('a commitment is the hash of salt and canonical body', () => {
  const salt = new Uint8Array(32).fill(9)
  const expected = createHash('sha256').update(salt).update('{"a":1,"b":[]}').digest('hex')
  assert.equal(commitmentOf(salt, { b: [], a: 1 }), expected)
})

test('a flipped bit is refused, or leaves an entry that is written just so', () => {
  const bytes = toUtf8(TEXT)
  for (let bit = 0; bit < bytes.length * 8; bit += 1) {
    const flipped = flipBit(bytes, bit)
    try {
      assert.deepEqual(encodeEntry(decodeEntry(flipped)), flipped)
    } catch (error) {
      assert.ok(error instanceof LogError, `bit ${bit}: ${error}`)
    }
  }
})

test('the largest entry', () => {
  const room = MAX_ENTRY_BYTES - encodeEntry(sampleEntry({ body: { plain: '' } })).length
  const largest = encodeEntry(sampleEntry({ body: { plain: 'a'.repeat(room) } }))
  assert.equal(largest.length, MAX_ENTRY_BYTES)
  assert.equal(encodeEntry(decodeEntry(largest)).length, MAX_ENTRY_BYTES)
  assert.throws(() => encodeEntry(sampleEntry({ body: { plain: 'a'.repeat(room + 1) } })), {
    code: 'E_ENTRY_TOO_LARGE',
    values: { bytes: MAX_ENTRY_BYTES + 1, limitBytes: MAX_ENTRY_BYTES },
  })
})

/** The entry of these tests with the text put in place of another. */
const read = (from: string, to: string) => () => decodeEntry(toUtf8(TEXT.replace(from, to)))
const depth = '['.repeat(MAX_JSON_DEPTH) + ']'.repeat(MAX_JSON_DEPTH)

const WRONG_VALUES: readonly (readonly [key: string, from: string, to: string])[] = [
  ['version 2', '"v":1', '"v":2'],
  ['a version in words', '"v":1', '"v":"1"'],
  ['an empty relationship', '"ir-tj"', '""'],
  ['an id that is a number', '"019ca0c4-7a80-7000-8000-000000000001"', '1'],
  ['no type', '"stage.set"', 'null'],
  ['a party that is a list', '"party":"ir"', '"party":[]'],
  ['an empty party', '"party":"ir"', '"party":""'],
  ['local time', '06:30:00Z', '06:30:00+05:00'],
  ['a month 13', '2026-03', '2026-13'],
  ['an hour 24', 'T06', 'T24'],
  ['a space for the T', '01T06', '01 06'],
  ['a short previous hash', '"prev":null', '"prev":"ab"'],
  ['a previous hash in capitals', '"prev":null', `"prev":"${HEX.toUpperCase()}"`],
  ['a body without kind', '{"plain":{"note":"امضا شد","stage":"signed"}}', '{}'],
  ['a body of both kinds', '{"plain":', `{"commit":"${HEX}","plain":`],
  ['a body of another kind', '"plain"', '"plane"'],
  ['a body that is a list', '{"plain":{"note":"امضا شد","stage":"signed"}}', '[]'],
  ['a short commitment', '{"plain":{"note":"امضا شد","stage":"signed"}}', '{"commit":"ab"}'],
  ['evidence that is no list', `["sha256:${'0f'.repeat(32)}"]`, '"a"'],
  ['evidence by another hash', 'sha256:', 'sha512:'],
  ['a short signature', '"sig":null', '"sig":"AAAA"'],
  ['a signature that is no base64', '"sig":null', `"sig":"${SIGNATURE.replace('=', '')}"`],
]

checkRefusals([
  ...WRONG_VALUES.map(([name, from, to]): Refusal => [name, 'E_ENTRY_NOT_VALID', read(from, to), 'wrong-value']),
  ['a missing key', 'E_ENTRY_NOT_VALID', read('"role":"editor",', ''), 'missing'],
  ['one key more', 'E_ENTRY_NOT_VALID', read('"v":1', '"v":1,"w":1'), 'unknown-key'],
  ['a prototype for a key', 'E_ENTRY_NOT_VALID', read('{"actor"', '{"__proto__":{},"actor"'), 'unknown-key'],
  ['no bytes', 'E_ENTRY_NOT_VALID', () => decodeEntry(new Uint8Array(0)), 'not-json'],
  ['a text that is cut off', 'E_ENTRY_NOT_VALID', () => decodeEntry(toUtf8(TEXT.slice(0, -1))), 'not-json'],
  ['a byte order mark', 'E_ENTRY_NOT_VALID', read('{', '\ufeff{'), 'not-json'],
  ['a list', 'E_ENTRY_NOT_VALID', () => decodeEntry(toUtf8('[]')), 'missing'],
  ['null', 'E_ENTRY_NOT_VALID', () => decodeEntry(toUtf8('null')), 'not-an-object'],
  ['a space', 'E_JSON_NOT_CANONICAL', read(',', ', '), 'written-otherwise'],
  ['a newline at the end', 'E_JSON_NOT_CANONICAL', () => decodeEntry(toUtf8(`${TEXT}\n`)), 'written-otherwise'],
  [
    'another order',
    'E_JSON_NOT_CANONICAL',
    read('"type":"stage.set","v":1', '"v":1,"type":"stage.set"'),
    'written-otherwise',
  ],
  ['a doubled key', 'E_JSON_NOT_CANONICAL', read('"v":1', '"v":1,"v":1'), 'written-otherwise'],
  ['an escape without need', 'E_JSON_NOT_CANONICAL', read('doc:1', 'do\\u0063:1'), 'written-otherwise'],
  ['an escaped lone surrogate', 'E_JSON_NOT_CANONICAL', read('doc:1', 'doc:\\ud800'), 'lone-surrogate'],
  ['a number in other digits', 'E_JSON_NOT_CANONICAL', read('"signed"', '1.0'), 'written-otherwise'],
  ['a body too deep', 'E_JSON_NOT_CANONICAL', read('"signed"', depth), 'too-deep'],
  [
    'a body as deep as bytes allow',
    'E_JSON_NOT_CANONICAL',
    read('"signed"', '['.repeat(32_000) + ']'.repeat(32_000)),
    'too-deep',
  ],
  ['bytes that are no UTF-8', 'E_LOG_UTF8', () => decodeEntry(Uint8Array.of(0x22, 0xc0, 0x80, 0x22)), 'not-utf8'],
  ['65,536 bytes', 'E_ENTRY_TOO_LARGE', () => decodeEntry(new Uint8Array(65_536))],
  [
    'writing a lone surrogate',
    'E_JSON_NOT_CANONICAL',
    () => encodeEntry(sampleEntry({ by: '\ud800' })),
    'lone-surrogate',
  ],
  [
    'writing local time',
    'E_ENTRY_NOT_VALID',
    () => encodeEntry(sampleEntry({ at: '2026-03-01T06:30:00' })),
    'wrong-value',
  ],
  ['signing what is no entry', 'E_ENTRY_NOT_VALID', () => signedPart(sampleEntry({ id: '' })), 'wrong-value'],
  ['a salt of 31 bytes', 'E_LOG_LENGTH', () => commitmentOf(new Uint8Array(31), null)],
])
