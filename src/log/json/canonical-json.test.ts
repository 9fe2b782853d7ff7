import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { checkRefusals } from '../testing/refusals.ts'
import { canonicalJson, isCanonicalText, type Json, MAX_JSON_DEPTH } from './canonical-json.ts'

const CASES: readonly (readonly [value: Json, text: string])[] = [
  [null, 'null'],
  [{ b: 1, a: [true, false, null] }, '{"a":[true,false,null],"b":1}'],
  // Numbers as RFC 8785, appendix B, lists them.
  [-0, '0'],
  [5e-324, '5e-324'],
  [1e21, '1e+21'],
  [999999999999999900000, '999999999999999900000'],
  [333333333.3333332, '333333333.3333332'],
  [0.000001, '0.000001'],
  [1e-7, '1e-7'],
  // Keys ascend by UTF-16 units: the example of RFC 8785 §3.2.3.
  [
    { '\u20ac': 1, '\r': 2, '\ufb33': 3, '1': 4, '\ud83d\ude00': 5, '\u0080': 6, '\u00f6': 7 },
    '{"\\r":2,"1":4,"\u0080":6,"\u00f6":7,"\u20ac":1,"\ud83d\ude00":5,"\ufb33":3}',
  ],
  [{ '9': 1, '10': 2 }, '{"10":2,"9":1}'],
  ['\u0000\b\t\n\f\r"\\\u001f\u007f/', '"\\u0000\\b\\t\\n\\f\\r\\"\\\\\\u001f\u007f/"'],
  [{ toJSON: 'a', ['__proto__']: { a: 1 } }, '{"__proto__":{"a":1},"toJSON":"a"}'],
]

test('values are written canonically, and known again', () => {
  for (const [value, text] of CASES) {
    assert.equal(canonicalJson(value), text)
    assert.equal(isCanonicalText(text, JSON.parse(text)), true, text)
  }
})

/** Texts of JSON that say something canonical in another way. */
const OTHERWISE = [
  ' null',
  '1.0',
  '-0',
  '1E3',
  '1e3',
  '0.10',
  '12345678901234567890',
  '1e400',
  '"\\u0041"',
  '"\\/"',
  '"\\u000A"',
  '{"b":1,"a":2}',
  '{"a":1,"a":1}',
  '{"a":1, "b":2}',
  '{"9":1,"10":2}',
  '[1,2 ]',
  '[{"b":1,"a":2}]',
]

test('texts that are written otherwise are not canonical', () => {
  for (const text of OTHERWISE) {
    const isCanonical = () => isCanonicalText(text, JSON.parse(text))
    if (text === '1e400') assert.throws(isCanonical, { code: 'E_JSON_NOT_CANONICAL' })
    else assert.equal(isCanonical(), false, text)
  }
})

test('the fast look agrees with writing anew', () => {
  fc.assert(
    fc.property(fc.jsonValue({ maxDepth: 4 }), fc.boolean(), (value, isAnew) => {
      const text = isAnew ? canonicalJson(value as Json) : JSON.stringify(value)
      const parsed: Json = JSON.parse(text)
      assert.equal(isCanonicalText(text, parsed), canonicalJson(parsed) === text)
    }),
    { numRuns: 500 },
  )
})

/** Lists inside each other. */
function nested(depth: number): Json {
  let value: Json = []
  for (let level = 1; level < depth; level += 1) value = [value]
  return value
}

test('as deep as allowed', () => {
  const value = nested(MAX_JSON_DEPTH)
  const text = canonicalJson(value)
  assert.equal(text, '['.repeat(MAX_JSON_DEPTH) + ']'.repeat(MAX_JSON_DEPTH))
  assert.equal(isCanonicalText(text, value), true)
})

class Thing {
  readonly a = 1
}

const loop: unknown[] = []
loop.push(loop)
const refuse = (value: unknown) => () => canonicalJson(value as Json)
const deep = nested(MAX_JSON_DEPTH + 1)

checkRefusals([
  ['NaN', 'E_JSON_NOT_CANONICAL', refuse(Number.NaN), 'number-not-finite'],
  ['infinity', 'E_JSON_NOT_CANONICAL', refuse([Number.NEGATIVE_INFINITY]), 'number-not-finite'],
  ['undefined', 'E_JSON_NOT_CANONICAL', refuse(undefined), 'not-json'],
  ['an undefined value', 'E_JSON_NOT_CANONICAL', refuse({ a: undefined }), 'not-json'],
  // biome-ignore lint/suspicious/noSparseArray: the hole is what is tested
  ['a list with a hole', 'E_JSON_NOT_CANONICAL', refuse([1, , 2]), 'not-json'],
  ['a function', 'E_JSON_NOT_CANONICAL', refuse({ toJSON: () => 1 }), 'not-json'],
  ['a big integer', 'E_JSON_NOT_CANONICAL', refuse(1n), 'not-json'],
  ['a symbol', 'E_JSON_NOT_CANONICAL', refuse(Symbol('a')), 'not-json'],
  ['a date', 'E_JSON_NOT_CANONICAL', refuse(new Date(0)), 'not-json'],
  ['bytes', 'E_JSON_NOT_CANONICAL', refuse(new Uint8Array(1)), 'not-json'],
  ['an object of a class', 'E_JSON_NOT_CANONICAL', refuse(new Thing()), 'not-json'],
  ['a lone surrogate', 'E_JSON_NOT_CANONICAL', refuse('a\ud800'), 'lone-surrogate'],
  ['a lone surrogate in a key', 'E_JSON_NOT_CANONICAL', refuse({ '\udc00': 1 }), 'lone-surrogate'],
  ['a list in itself', 'E_JSON_NOT_CANONICAL', refuse(loop), 'too-deep'],
  ['one level too deep', 'E_JSON_NOT_CANONICAL', refuse(deep), 'too-deep'],
  ['a text one level too deep', 'E_JSON_NOT_CANONICAL', () => isCanonicalText(JSON.stringify(deep), deep), 'too-deep'],
  ['an escaped lone surrogate', 'E_JSON_NOT_CANONICAL', () => isCanonicalText('"\\ud800"', '\ud800'), 'lone-surrogate'],
])
