import assert from 'node:assert/strict'
import { test } from 'node:test'
import { formatIsoDay, gregorian, solarHijri, weekdayOf } from '../../calendar/index.ts'
import { compileCalendar, explain, isWorking, workingDaysBetween } from './index.ts'
import { iran, tajikistan } from './testing/packs.ts'

// The official days, typed by hand from the lists named, apart from the packs and their rules.

/** Holidays of Iran, month by month in the Solar Hijri year; a weekly day of rest among them is listed as well. */
const IRAN: Readonly<Record<number, Readonly<Record<number, readonly number[]>>>> = {
  // calendar.nagsh.ir, "Official holidays of 1403, approved by the Council of Public Culture" (to 12 Shahrivar);
  // from there the 30th of Safar, 8 and 17 Rabi I, and so on, by the months of the Calendar Center's Calendar-1403.pdf;
  // khabaronline.ir/amp/1990818 (15 Azar); funyland.ir (25 Dey); titr.online/fa/news/9142495 (29 and 30 Esfand).
  1403: {
    1: [1, 2, 3, 4, 12, 13, 22, 23],
    2: [15],
    3: [14, 15, 28],
    4: [5, 25, 26],
    6: [4, 12, 14, 22, 31],
    9: [15],
    10: [25],
    11: [9, 22, 26],
    12: [29, 30],
  },
  // gardshgar.com/holiday-1404 (26 days, 4 of them Fridays); eghtesadonline.com/fa/news/2108080 (13 and 27 Dey).
  1404: {
    1: [1, 2, 3, 4, 11, 12, 13],
    2: [4],
    3: [14, 15, 16, 24],
    4: [14, 15],
    5: [23, 31],
    6: [2, 10, 19],
    9: [3],
    10: [13, 27],
    11: [15, 22],
    12: [20, 29],
  },
  // ilna.ir/…/1707051 (25 days; 6 Thursdays, 3 Fridays; leaves out 25 Farvardin), and public lists read from the printed
  // calendar of 1405 (26 days with 25 Farvardin).
  1405: {
    1: [1, 2, 3, 4, 12, 13, 25],
    3: [6, 14, 15],
    4: [3, 4],
    5: [13, 21, 22, 30],
    6: [8],
    8: [22],
    10: [2, 16],
    11: [4, 22],
    12: [9, 19, 20, 29],
  },
}

/** Weekdays that are off and weekend days that are worked in Tajikistan's five-day week. */
const TAJIKISTAN: Readonly<Record<number, { readonly off: readonly string[]; readonly worked: readonly string[] }>> = {
  // khabarikhush.tj 2022/12/19 (2 January); law on holidays, article 3 (fixed days, and 11 September for Saturday the
  // 9th); asiaplustj.info 20230420 (21 April); ru.sputnik-tj.com 20230619 (24, 26, 27, 28 June).
  2023: {
    off: [
      '01-02',
      '03-08',
      '03-21',
      '03-22',
      '03-23',
      '03-24',
      '04-21',
      '05-09',
      '06-26',
      '06-27',
      '06-28',
      '09-11',
      '11-06',
    ],
    worked: ['06-24'],
  },
  // Law on holidays, article 3 (fixed days; 25 and 26 March for Saturday and Sunday the 23rd and 24th);
  // khabarikhush.tj 2024/04/06 (10 April); tj.sputniknews.ru 20240612 (17 June). No decree on moved days was found.
  2024: {
    off: ['01-01', '03-08', '03-21', '03-22', '03-25', '03-26', '04-10', '05-09', '06-17', '06-27', '09-09', '11-06'],
    worked: [],
  },
  // Law on holidays, article 3; sputnik.tj 20250315 (21–26 March off, 16 days off in March: with the 10th and the 31st);
  // sputnik.tj 20250505 (9–11 May); muslim.uz after tj.sputniknews.ru (6 June). No decree on moved days was found.
  2025: {
    off: ['01-01', '03-10', '03-21', '03-24', '03-25', '03-26', '03-31', '05-09', '06-06', '06-27', '09-09', '11-06'],
    worked: [],
  },
  // caravan-info.pro p=229268 (2 and 10 January); sputnik.tj 20260227 (7–9, 14, 20–29 March, 15 days off in March);
  // tj.sputniknews.ru 20251209 (two six-day weeks, 116 days off); law on holidays, article 3. 27 May is computed.
  2026: {
    off: [
      '01-01',
      '01-02',
      '03-09',
      '03-20',
      '03-23',
      '03-24',
      '03-25',
      '03-26',
      '03-27',
      '05-11',
      '05-27',
      '06-29',
      '09-09',
      '11-06',
    ],
    worked: ['01-10', '03-14'],
  },
}

const inIran = compileCalendar(iran)
const inTajikistan = compileCalendar(tajikistan)

for (const [year, months] of Object.entries(IRAN)) {
  test(`Iran ${year}: every day is off or worked as the official list has it`, () => {
    const listed = new Set<number>()
    for (const [month, days] of Object.entries(months)) {
      for (const day of days) listed.add(solarHijri.toDay({ year: Number(year), month: Number(month), day }))
    }
    const end = solarHijri.toDay({ year: Number(year) + 1, month: 1, day: 1 })
    for (let day = solarHijri.toDay({ year: Number(year), month: 1, day: 1 }); day < end; day += 1) {
      const isFriday = weekdayOf(day) === 5
      assert.equal(isWorking(inIran, day), !(isFriday || listed.has(day)), formatIsoDay(day))
      const isHoliday = explain(inIran, day).reasons.some(({ kind }) => kind === 'holiday')
      assert.equal(isHoliday, listed.has(day), formatIsoDay(day))
    }
  })
}

test('Iran: as many holidays as the lists count', () => {
  const counts = Object.values(IRAN).map((months) => Object.values(months).flat().length)
  assert.deepEqual(counts, [27, 26, 26])
})

for (const [year, { off, worked }] of Object.entries(TAJIKISTAN)) {
  test(`Tajikistan ${year}: every day is off or worked as published`, () => {
    const end = gregorian.toDay({ year: Number(year) + 1, month: 1, day: 1 })
    for (let day = gregorian.toDay({ year: Number(year), month: 1, day: 1 }); day < end; day += 1) {
      const date = formatIsoDay(day).slice(5)
      const expected = weekdayOf(day) >= 6 ? worked.includes(date) : !off.includes(date)
      assert.equal(isWorking(inTajikistan, day), expected, formatIsoDay(day))
    }
  })
}

test('Tajikistan: as many days off as published', () => {
  // Published: 116 in 2026 (tj.sputniknews.ru 20251209), 16 in March 2025, 15 in March 2026. The others are our count.
  const first = (year: number, month: number) => gregorian.toDay({ year, month, day: 1 })
  const off = (from: number, to: number) => to - from - workingDaysBetween(inTajikistan, from, to)
  assert.equal(off(first(2026, 1), first(2027, 1)), 116)
  assert.equal(off(first(2025, 3), first(2025, 4)), 16)
  assert.equal(off(first(2026, 3), first(2026, 4)), 15)
  const years = [2023, 2024, 2025].map((year) => off(first(year, 1), first(year + 1, 1)))
  assert.deepEqual(years, [117, 116, 116])
})
