import assert from 'node:assert/strict'
import test from 'node:test'
import { formatOf } from './format.ts'

test('lists and instants have the comma of their language', () => {
  const fa = formatOf({ language: 'fa', calendar: 'persian', digits: 'arabext' })
  assert.equal(fa.instant('2026-12-01T05:17:00Z'), '۱۰ آذر ۱۴۰۵، ۰۵:۱۷ UTC')
  assert.equal(fa.list(['الف', 'ب']), 'الف، ب')
  const ru = formatOf({ language: 'ru', calendar: 'gregory', digits: 'latn' })
  assert.equal(ru.instant('2026-12-01T05:17:00Z'), '1 декабря 2026, 05:17 UTC')
  assert.equal(ru.comma, ', ')
})
