import assert from 'node:assert/strict'
import { test } from 'node:test'
import { findYearless, yearFromAddress, yearNear } from './yearless.ts'

function days(text: string): string[] {
  return findYearless({ start: 0, end: text.length, text }).map(({ month, day }) => `${month}-${day}`)
}

const CASES: readonly (readonly [text: string, days: readonly string[]])[] = [
  ['met on May 18', ['5-18']],
  ['met on June 29 and 30', ['6-29']],
  ['met on the 2nd of August', ['8-2']],
  ['met on August 2nd, 2021', []],
  ['met on 6 January 2025', []],
  ['met on February 29', ['2-29']],
  ['met on February 30', []],
]

for (const [text, expected] of CASES) test(text, () => assert.deepEqual(days(text), expected))

const bare = { start: 0, end: 0, month: 12, day: 30 }

test('the nearest year is taken, and none far away', () => {
  assert.equal(yearNear(bare, { year: 2022, month: 1, day: 3 }), '2021-12-30')
  assert.equal(yearNear(bare, { year: 2021, month: 12, day: 31 }), '2021-12-30')
  assert.equal(yearNear(bare, { year: 2021, month: 7, day: 1 }), null)
  assert.equal(yearNear(bare, { year: 2021, month: 12, day: null }), null)
  assert.equal(yearNear({ ...bare, month: 2, day: 29 }, { year: 2021, month: 3, day: 1 }), null)
})

test('a dated address gives the year', () => {
  assert.equal(yearFromAddress('see https://example.org/2021/12/28/page', bare), '2021-12-30')
  assert.equal(yearFromAddress('see https://example.org/2021/05/28/page', bare), null)
  assert.equal(yearFromAddress('see https://example.org/0000/00/00/page', bare), null)
})
