import assert from 'node:assert/strict'
import { test } from 'node:test'
import { fitLogNormal } from './fit-log-normal.ts'

test('the median is the geometric mean, the spread that of the logarithms', () => {
  for (const { days, median, sigma } of [
    { days: [10, 10, 10], median: 10, sigma: 0 },
    { days: [10, 1000], median: 100, sigma: Math.log(100) / Math.SQRT2 },
    { days: [Math.E, Math.E ** 2, Math.E ** 3], median: Math.E ** 2, sigma: 1 },
  ]) {
    const fitted = fitLogNormal(days)
    assert.ok(Math.abs(fitted.median - median) < 1e-9, `${days}`)
    assert.ok(Math.abs(fitted.sigma - sigma) < 1e-9, `${days}`)
  }
})

test('cases that say nothing of a spread are refused', () => {
  for (const days of [[], [5], [5, 0], [5, -1], [5, Number.NaN]]) assert.throws(() => fitLogNormal(days), RangeError)
})
