import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { addWorkingDays, compileCalendar, isWorking, joint, nextWorking, workingDaysBetween } from './index.ts'
import { iran, tajikistan } from './testing/packs.ts'

const ir = compileCalendar(iran)
const tj = compileCalendar(tajikistan)
const both = joint(ir, tj)
const calendars = [ir, tj, both, compileCalendar(iran, [{ fromDay: 20_000, week: 'thursday-closed' }])]

/** A calendar and days far enough from its ends for 300 working days either way. */
const someDays = fc.constantFrom(...calendars).chain((calendar) => {
  const day = fc.integer({ min: calendar.first + 800, max: calendar.last - 800 })
  return fc.record({ calendar: fc.constant(calendar), day, other: day, n: fc.integer({ min: -300, max: 300 }) })
})

test('working days are added one by one, and taken away again', () => {
  check(({ calendar, day, n }) => {
    const start = nextWorking(calendar, day)
    assert.equal(addWorkingDays(calendar, addWorkingDays(calendar, day, n), -n), start)
    let walked = start
    for (let left = Math.abs(n); left > 0; ) {
      walked += Math.sign(n)
      if (isWorking(calendar, walked)) left -= 1
    }
    assert.equal(addWorkingDays(calendar, day, n), walked)
  })
})

test('a later day or a longer duration never ends earlier', () => {
  check(({ calendar, day, other, n }) => {
    const [early, late] = day < other ? [day, other] : [other, day]
    assert.ok(addWorkingDays(calendar, early, n) <= addWorkingDays(calendar, late, n))
    assert.ok(addWorkingDays(calendar, day, n) < addWorkingDays(calendar, day, n + 1))
  })
})

test('working days between are those that are met on the way, with the sign of the direction', () => {
  check(({ calendar, day, n }) => {
    let met = 0
    for (let at = day; at < day + Math.abs(n); at += 1) if (isWorking(calendar, at)) met += 1
    assert.equal(workingDaysBetween(calendar, day, day + Math.abs(n)), met)
    assert.equal(workingDaysBetween(calendar, day + Math.abs(n), day), 0 - met)
    assert.equal(workingDaysBetween(calendar, nextWorking(calendar, day), addWorkingDays(calendar, day, n)), n)
  })
})

test('a joint calendar works on the days on which all of its calendars work, whatever their order', () => {
  const other = joint(tj, ir)
  for (let day = both.first; day <= both.last; day += 1) {
    assert.equal(isWorking(both, day), isWorking(ir, day) && isWorking(tj, day))
    assert.equal(isWorking(other, day), isWorking(both, day))
  }
  assert.deepEqual(joint(both, ir).workingDays, both.workingDays)
})

test('beyond the data nothing is answered', () => {
  for (const calendar of calendars) {
    const asked = [
      () => isWorking(calendar, calendar.first - 1),
      () => isWorking(calendar, calendar.last + 1),
      () => nextWorking(calendar, Number.NaN),
      () => isWorking(calendar, calendar.first + 0.5),
      () => addWorkingDays(calendar, calendar.last - 3, 10),
      () => addWorkingDays(calendar, calendar.first, -1),
      () => workingDaysBetween(calendar, calendar.first, calendar.last + 2),
    ]
    for (const ask of asked) {
      assert.throws(ask, (error: { code?: unknown; values?: { first?: string; last?: string } }) => {
        assert.deepEqual(error.values && [error.values.first, error.values.last], ['2021-01-01', '2035-12-31'])
        return error.code === 'E_CALENDAR_OUT_OF_RANGE'
      })
    }
    assert.equal(workingDaysBetween(calendar, calendar.first, calendar.last + 1), calendar.workingDays.length)
  }
})

/** fast-check prints the seed of a case that fails. */
function check(property: (sample: typeof someDays extends fc.Arbitrary<infer T> ? T : never) => void): void {
  fc.assert(fc.property(someDays, property), { numRuns: 200 })
}
