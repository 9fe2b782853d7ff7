import assert from 'node:assert/strict'
import { test } from 'node:test'
import { latinDigits } from './latin-digits.ts'

for (const [text, expected] of [
  ['۱۴۰۵/۰۸/۲۶', '1405/08/26'],
  ['٢٠٢٦-١١-٣٠', '2026-11-30'],
  ['۰۱۲۳۴۵۶۷۸۹٠١٢٣٤٥٦٧٨٩', '01234567890123456789'],
  ['30 آبان', '30 آبان'],
] as const) {
  test(`${text} in Latin digits`, () => assert.equal(latinDigits(text), expected))
}
