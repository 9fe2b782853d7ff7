import assert from 'node:assert/strict'
import { test } from 'node:test'
import { visible } from './visible.ts'
import { textWidth } from './width.ts'

const CASES: readonly (readonly [string, string])[] = [
  ['plain words', 'plain words'],
  ['a\r\n\tb  c', 'a b c'],
  ['\u001B[31mred\u001B]0;t\u0007', '␛[31mred␛]0;t␇'],
  ['\u0000\u007F\u009B', '␀␡‹U+009B›'],
  ['a\u202Eb\u2066c\u200Fd', 'a‹U+202E›b‹U+2066›c‹U+200F›d'],
  ['\uFEFFa\u200Bb\u2028c', '‹U+FEFF›a‹U+200B›b‹U+2028›c'],
  ['\uD800', '‹U+D800›'],
  ['\u{E0041}', '‹U+E0041›'],
  ['می\u200Cروند', 'می\u200Cروند'],
  ['ad\u200Cmin', 'ad‹U+200C›min'],
  ['👩\u200D🚀', '👩\u200D🚀'],
  ['', ''],
]

for (const [text, expected] of CASES) {
  test(`visible: ${JSON.stringify(text)}`, () => assert.equal(visible(text), expected))
}

const WIDTHS: readonly (readonly [string, number])[] = [
  ['abc', 3],
  ['é', 1],
  ['e\u0301', 1],
  ['می\u200Cروند', 6],
  ['日本', 4],
  ['👍', 2],
  ['', 0],
]

for (const [text, width] of WIDTHS) {
  test(`width: ${JSON.stringify(text)}`, () => assert.equal(textWidth(text), width))
}
