import assert from 'node:assert/strict'
import { test } from 'node:test'
import { formatIsoDay, solarHijri } from '../../calendar/index.ts'
import { persianDigits } from '../../words/index.ts'
import { typedDate } from './typed-date.ts'

const CASES: readonly (readonly [typed: string, means: string | null])[] = [
  ['2026-11-17', '2026-11-17'],
  [' 2026/11/7 ', '2026-11-07'],
  ['17/11/2026', '2026-11-17'],
  ['17.11.2026', '2026-11-17'],
  ['11.2026', '2026-11'],
  ['2026-11', '2026-11'],
  ['2026', '2026'],
  ['1405-08-26', '2026-11-17'],
  ['۱۴۰۵/۸/۲۶', '2026-11-17'],
  ['٢٦/٨/١٤٠٥', '2026-11-17'],
  ['۲۰۲۶-۱۱', '2026-11'],
  ['1405-08', null],
  ['1405', null],
  ['1405-12-30', null],
  ['2026-02-31', null],
  ['31/02/2026', null],
  ['11/17/2026', null],
  ['26-11-17', null],
  ['2026-111-1', null],
  ['2026-11-17-1', null],
  ['2026-', null],
  ['soon', null],
  ['', null],
]

for (const [typed, means] of CASES) {
  test(`"${typed}" means ${means ?? 'no date'}`, () => assert.equal(typedDate(typed), means))
}

test('every day is understood in both calendars and digits, whichever part comes first', () => {
  const first = solarHijri.toDay({ year: 1395, month: 1, day: 1 })
  for (let place = 0; place < 4000; place += 7) {
    const iso = formatIsoDay(first + place)
    const { year, month, day } = solarHijri.fromDay(first + place)
    for (const typed of [
      iso,
      iso.split('-').reverse().join('.'),
      `${year}/${month}/${day}`,
      `${day}.${month}.${year}`,
    ]) {
      assert.equal(typedDate(typed), iso, typed)
      assert.equal(typedDate(persianDigits(typed)), iso, typed)
    }
  }
})
