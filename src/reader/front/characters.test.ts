import assert from 'node:assert/strict'
import { test } from 'node:test'
import { findOddCharacters } from './characters.ts'

/** A text, and each odd place in it as its code, start and end. */
const CASES: readonly { readonly what: string; readonly text: string; readonly odd: readonly string[] }[] = [
  { what: 'nothing odd', text: 'The road\tis open.\r\n\u00a0Yes, 🤝.', odd: [] },
  { what: 'a byte order mark', text: '\ufeffThe road', odd: ['BYTE_ORDER_MARK 0–1'] },
  { what: 'a byte order mark within', text: 'The\ufeff road', odd: ['ZERO_WIDTH 3–4'] },
  { what: 'NULs', text: 'The\0\0 road', odd: ['NUL_CHARACTER 3–5'] },
  { what: 'half a character', text: 'a\ud83eb\udd1dc', odd: ['LONE_SURROGATE 1–2', 'LONE_SURROGATE 3–4'] },
  {
    what: 'a turned direction',
    text: 'a\u202eb\u202cc\u2066',
    odd: ['BIDI_CONTROL 1–2', 'BIDI_CONTROL 3–4', 'BIDI_CONTROL 5–6'],
  },
  { what: 'no width', text: 'a\u200bb\u200cc', odd: ['ZERO_WIDTH 1–2', 'ZERO_WIDTH 3–4'] },
  { what: 'the joint of a Persian word', text: 'می\u200cرود', odd: [] },
  { what: 'an escape sequence', text: 'a\u001b[31mb\u0007', odd: ['CONTROL_CHARACTER 1–2', 'CONTROL_CHARACTER 7–8'] },
]

for (const { what, text, odd } of CASES) {
  test(`characters: ${what}`, () => {
    const found = findOddCharacters(text).map(({ code, span }) => `${code} ${span?.start}–${span?.end}`)
    assert.deepEqual(found, odd)
  })
}

test('many places of one kind are counted, not all pinned', () => {
  const issues = findOddCharacters('a\0'.repeat(1000))
  assert.ok(issues.length < 30)
  assert.equal(issues.filter(({ span }) => span !== null).length + Number(issues.at(-1)?.values?.more), 1000)
})
