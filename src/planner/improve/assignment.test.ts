import assert from 'node:assert/strict'
import { test } from 'node:test'
import { randomOf } from '../search/index.ts'
import { leastAssignment } from './assignment.ts'

/** By trying every order. */
function leastByTrying(table: readonly (readonly number[])[], row = 0, taken: readonly number[] = []): number {
  if (row === table.length) return 0
  const sums = (table[row] ?? []).map((cost, column) =>
    taken.includes(column) ? Number.POSITIVE_INFINITY : cost + leastByTrying(table, row + 1, [...taken, column]),
  )
  return Math.min(...sums)
}

test('the least assignment is the least of all orders', () => {
  const random = randomOf(11)
  for (let size = 0; size <= 6; size++) {
    for (let run = 0; run < 5; run++) {
      const table = Array.from({ length: size }, () => Array.from({ length: size }, () => random(30)))
      assert.equal(leastAssignment(table), leastByTrying(table), JSON.stringify(table))
    }
  }
})
