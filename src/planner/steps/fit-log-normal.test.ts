import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { fitLogNormal } from './fit-log-normal.ts'

test('the median is the geometric mean, sigma that of a sample of logarithms', () => {
  const { median, sigma } = fitLogNormal([31, 81, 280])
  // By hand: ln = 3.434, 4.394, 5.635; mean 4.488; squares 1.111 + 0.009 + 1.316, halved 1.218.
  assert.ok(Math.abs(median - 88.93) < 0.05, `${median}`)
  assert.ok(Math.abs(sigma - 1.1036) < 0.001, `${sigma}`)
  assert.deepEqual(fitLogNormal([7, 7]), { median: Math.exp(Math.log(7)), sigma: 0 })
})

test('another unit changes the median alone', () => {
  const cases = fc.array(fc.double({ min: 0.1, max: 5000, noNaN: true }), { minLength: 2, maxLength: 12 })
  fc.assert(
    fc.property(cases, fc.double({ min: 0.1, max: 30, noNaN: true }), (days, factor) => {
      const one = fitLogNormal(days)
      const other = fitLogNormal(days.map((value) => value * factor))
      assert.ok(Math.abs(other.median / one.median / factor - 1) < 1e-9)
      assert.ok(Math.abs(other.sigma - one.sigma) < 1e-9)
    }),
    { seed: 20260301 },
  )
})

for (const days of [[], [12], [12, 0], [12, -3], [12, Number.NaN], [12, Number.POSITIVE_INFINITY]]) {
  test(`no distribution follows from ${JSON.stringify(days)}`, () => {
    assert.throws(() => fitLogNormal(days), RangeError)
  })
}
