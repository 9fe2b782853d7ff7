import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { firstDayOf, formatIso, formatIsoDay, lastDayOf, parseIso } from './index.ts'

test('ISO dates and prefixes are read; other texts are not', () => {
  const cases = [
    ['2022', { year: 2022, month: null, day: null }],
    ['2022-05', { year: 2022, month: 5, day: null }],
    ['2022-05-30', { year: 2022, month: 5, day: 30 }],
    ['0001-01-01', { year: 1, month: 1, day: 1 }],
    ['0000', null],
    ['2022-5', null],
    ['2022-13', null],
    ['2022-02-29', null],
    ['2022-02-30T00:00', null],
    [' 2022', null],
    ['2022\n', null],
    ['۲۰۲۲', null],
    ['', null],
  ] as const
  for (const [text, expected] of cases) assert.deepEqual(parseIso(text), expected, JSON.stringify(text))
})

test('a date that cannot be written is refused', () => {
  for (const date of [
    { year: 0, month: null, day: null },
    { year: 10_000, month: null, day: null },
    { year: 2022, month: null, day: 3 },
    { year: 2022, month: 2, day: 30 },
  ]) {
    assert.throws(() => formatIso(date), RangeError)
  }
})

test('formatting and parsing undo each other', () => {
  fc.assert(
    fc.property(fc.integer({ min: -719_162, max: 2_932_896 }), (day) => {
      const text = formatIsoDay(day)
      const date = parseIso(text)
      assert.ok(date)
      assert.equal(formatIso(date), text)
      assert.equal(firstDayOf(date), day)
      assert.equal(lastDayOf(date), day)
    }),
  )
})

test('first and last days of years and months', () => {
  const cases = [
    ['2024', '2024-01-01', '2024-12-31'],
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['2023-02', '2023-02-01', '2023-02-28'],
    ['2022-05-30', '2022-05-30', '2022-05-30'],
  ] as const
  for (const [text, first, last] of cases) {
    const date = parseIso(text)
    assert.ok(date)
    assert.equal(formatIsoDay(firstDayOf(date)), first)
    assert.equal(formatIsoDay(lastDayOf(date)), last)
  }
})
