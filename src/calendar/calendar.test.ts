import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { addMonths, addYears, type Calendar, gregorian, isCalendarDate, solarHijri, weekdayOf } from './index.ts'

const MS_PER_DAY = 86_400_000
const calendars: readonly (readonly [string, Calendar])[] = [
  ['gregorian', gregorian],
  ['solar hijri', solarHijri],
]

test('well-known days', () => {
  const cases = [
    [0, { year: 1970, month: 1, day: 1 }, { year: 1348, month: 10, day: 11 }, 4],
    [19_142, { year: 2022, month: 5, day: 30 }, { year: 1401, month: 3, day: 9 }, 1],
    [19_802, { year: 2024, month: 3, day: 20 }, { year: 1403, month: 1, day: 1 }, 3],
    [-492_268, { year: 622, month: 3, day: 21 }, { year: 1, month: 1, day: 1 }, 4],
    [11_016, { year: 2000, month: 2, day: 29 }, { year: 1378, month: 12, day: 10 }, 2],
  ] as const
  for (const [day, inGregorian, inSolarHijri, weekday] of cases) {
    assert.deepEqual(gregorian.fromDay(day), inGregorian)
    assert.deepEqual(solarHijri.fromDay(day), inSolarHijri)
    assert.equal(gregorian.toDay(inGregorian), day)
    assert.equal(solarHijri.toDay(inSolarHijri), day)
    assert.equal(weekdayOf(day), weekday)
  }
})

test('every day of 1200–1500 AP is the day that Intl names', () => {
  const format = new Intl.DateTimeFormat('en-u-ca-persian-nu-latn', {
    timeZone: 'UTC',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
  })
  const last = solarHijri.toDay({ year: 1501, month: 1, day: 1 })
  for (let day = solarHijri.toDay({ year: 1200, month: 1, day: 1 }); day < last; day += 1) {
    const ours = solarHijri.fromDay(day)
    assert.equal(`${ours.month}/${ours.day}/${ours.year} AP`, format.format(day * MS_PER_DAY))
    assert.equal(solarHijri.toDay(ours), day)
  }
})

test('the Gregorian calendar and weekdays are those of Date', () => {
  fc.assert(
    fc.property(fc.integer({ min: -10_000_000, max: 10_000_000 }), (day) => {
      const date = new Date(day * MS_PER_DAY)
      const ours = gregorian.fromDay(day)
      assert.deepEqual(
        [ours.year, ours.month, ours.day],
        [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()],
      )
      assert.equal(weekdayOf(day) % 7, date.getUTCDay())
    }),
  )
})

for (const [name, calendar] of calendars) {
  test(`${name}: every day makes a date and comes back`, () => {
    fc.assert(
      fc.property(fc.integer({ min: -1_000_000, max: 1_000_000 }), (day) => {
        const date = calendar.fromDay(day)
        assert.ok(isCalendarDate(calendar, date))
        assert.equal(calendar.toDay(date), day)
      }),
    )
  })

  test(`${name}: months follow each other without gaps, and years have 365 days or a leap day more`, () => {
    for (let year = 1; year < 2200; year += 1) {
      let length = 0
      for (let month = 1; month <= 12; month += 1) {
        const first = calendar.toDay({ year, month, day: 1 })
        const next = month < 12 ? { year, month: month + 1, day: 1 } : { year: year + 1, month: 1, day: 1 }
        assert.equal(calendar.toDay(next) - first, calendar.monthLength(year, month))
        length += calendar.monthLength(year, month)
      }
      assert.equal(length, calendar.isLeapYear(year) ? 366 : 365)
    }
  })
}

test('dates that exist and dates that do not', () => {
  const cases = [
    [gregorian, 2024, 2, 29, true],
    [gregorian, 2023, 2, 29, false],
    [gregorian, 1900, 2, 29, false],
    [gregorian, 2022, 13, 1, false],
    [gregorian, 2022, 0, 1, false],
    [gregorian, 2022, 4, 31, false],
    [gregorian, 2022, 4, 0, false],
    [gregorian, 2022.5, 4, 1, false],
    [gregorian, Number.NaN, 4, 1, false],
    [solarHijri, 1403, 12, 30, true],
    [solarHijri, 1402, 12, 30, false],
    [solarHijri, 1401, 6, 31, true],
    [solarHijri, 1401, 7, 31, false],
  ] as const
  for (const [calendar, year, month, day, exists] of cases) {
    assert.equal(isCalendarDate(calendar, { year, month, day }), exists, `${year}-${month}-${day}`)
  }
})

test('added months and years keep the day or take the last one', () => {
  const cases = [
    [gregorian, [2022, 5, 30], 2, [2022, 7, 30]],
    [gregorian, [2022, 5, 31], 1, [2022, 6, 30]],
    [gregorian, [2022, 12, 15], 1, [2023, 1, 15]],
    [gregorian, [2022, 1, 31], -2, [2021, 11, 30]],
    [gregorian, [2024, 2, 29], 12, [2025, 2, 28]],
    [gregorian, [2024, 2, 29], -48, [2020, 2, 29]],
    [solarHijri, [1401, 6, 31], 1, [1401, 7, 30]],
    [solarHijri, [1403, 12, 30], 12, [1404, 12, 29]],
  ] as const
  for (const [calendar, [year, month, day], months, [y, m, d]] of cases) {
    const from = calendar.toDay({ year, month, day })
    assert.deepEqual(calendar.fromDay(addMonths(calendar, from, months)), { year: y, month: m, day: d })
    if (months % 12 === 0) assert.equal(addYears(calendar, from, months / 12), addMonths(calendar, from, months))
  }
})
