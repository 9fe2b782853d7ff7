import assert from 'node:assert/strict'
import { test } from 'node:test'
import { lineStarts, placeAt } from './lines.ts'

test('lines end with LF, CR LF or CR', () => {
  const starts = lineStarts('a\nb\r\nc\rd')
  assert.deepEqual(starts, [0, 2, 5, 7])
  assert.deepEqual(placeAt(starts, 0), { line: 1, column: 1 })
  assert.deepEqual(placeAt(starts, 3), { line: 2, column: 2 })
  assert.deepEqual(placeAt(starts, 5), { line: 3, column: 1 })
  assert.deepEqual(placeAt(starts, 8), { line: 4, column: 2 })
})
