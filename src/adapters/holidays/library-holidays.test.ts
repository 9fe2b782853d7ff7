import assert from 'node:assert/strict'
import { test } from 'node:test'
import { gregorian } from '../../calendar/index.ts'
import { calendarOf, explain, isWorking } from '../../planner/index.ts'
import { libraryHolidays } from './index.ts'

const others = libraryHolidays()
const catalogue = { packs: [], others }
const day = (year: number, month: number, date: number) => gregorian.toDay({ year, month, day: date })

test('two hundred countries, by their codes', () => {
  assert.ok(others.codes.length > 150)
  for (const code of ['DE', 'RU', 'UZ', 'TR', 'AE', 'CN']) assert.ok(others.codes.includes(code), code)
})

test('holidays are expected, whole days, and name the library', () => {
  const germany = calendarOf(catalogue, 'DE')
  const { working, reasons } = explain(germany, day(2026, 12, 25))
  assert.equal(working, false)
  assert.deepEqual(
    reasons.map(({ kind, status, names, source }) => [kind, status, names.en, names.fa, source.id]),
    [['holiday', 'expected', 'Christmas Day', 'Christmas Day', 'date-holidays']],
  )
  // A Thursday that is off for the afternoon at most.
  assert.equal(isWorking(germany, day(2026, 12, 24)), true)
})

test('a holiday of three days has three days, and the weekend is that of the country', () => {
  const emirates = calendarOf(catalogue, 'AE')
  const eid = [26, 27, 28, 29, 30].map((date) => explain(emirates, day(2026, 5, date)))
  assert.deepEqual(
    eid.map(({ reasons }) => reasons.some(({ kind }) => kind === 'holiday')),
    [false, true, true, true, false],
  )
  const arabia = calendarOf(catalogue, 'SA')
  // Friday to Sunday: CLDR has Friday and Saturday off.
  assert.deepEqual(
    [13, 14, 15].map((date) => isWorking(arabia, day(2026, 11, date))),
    [false, false, true],
  )
})
