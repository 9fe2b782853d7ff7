import assert from 'node:assert/strict'
import { test } from 'node:test'
import { firstDayOf, formatIsoDay, parseIso, solarHijri } from '../../calendar/index.ts'
import {
  CalendarError,
  type CalendarPack,
  calendarCodes,
  calendarOf,
  commonDays,
  compileCalendar,
  explain,
  isWorking,
  joint,
} from './index.ts'
import { iran, tajikistan } from './testing/packs.ts'

const catalogue = { packs: [iran, tajikistan], others: null }
const both = calendarOf(catalogue, 'IR+TJ')

// working, then each reason: calendar, kind, id, status, source, other day
const EXPLAINED = [
  ['2026-03-10', true, []],
  [
    '2025-06-06',
    false,
    [
      'IR weekly-rest thursday-open confirmed ir-week',
      'IR holiday qorban confirmed ir-months',
      'TJ holiday idi-qurbon confirmed tj-2025-qurbon',
    ],
  ],
  ['2026-03-14', true, ['TJ swapped-worked swap-2026-03 confirmed tj-2026-march 2026-03-27']],
  [
    '2026-01-02',
    false,
    [
      'IR weekly-rest thursday-open confirmed ir-week',
      'TJ swapped-off swap-2026-01 confirmed tj-2026-swap-january 2026-01-10',
    ],
  ],
  ['2026-05-11', false, ['TJ moved-holiday victory-day confirmed tj-moved 2026-05-09']],
  [
    '2025-03-31',
    false,
    ['IR holiday fitr confirmed ir-months', 'TJ moved-holiday idi-ramazon expected tj-moved 2025-03-30'],
  ],
  ['2026-03-25', false, ['TJ moved-holiday navruz-1 confirmed tj-moved 2026-03-21']],
  ['2025-08-24', false, ['IR holiday reza-martyrdom confirmed ir-months', 'TJ weekly-rest five-day confirmed tj-week']],
  ['2027-03-10', false, ['IR holiday fitr expected ir-1405']],
  ['2030-06-04', false, ['IR holiday khomeini-demise expected ir-events']],
] as const

test('explanations name the reason, the days concerned, the source and how sure it is', () => {
  for (const [date, working, reasons] of EXPLAINED) {
    const told = explain(both, dayOf(date))
    assert.equal(told.working, working, date)
    assert.deepEqual(
      told.reasons.map(({ calendar, kind, id, status, source, otherDay }) =>
        [calendar, kind, id, status, source.id, otherDay === null ? '' : formatIsoDay(otherDay)].join(' ').trim(),
      ),
      reasons,
      date,
    )
  }
})

test('every day off has a reason that makes it so, in four languages, with a source', () => {
  for (let day = both.first; day <= both.last; day += 1) {
    const { working, reasons } = explain(both, day)
    assert.equal(working, isWorking(both, day))
    if (!working) assert.ok(reasons.some(({ kind }) => kind !== 'half-day' && !kind.endsWith('-worked')))
    for (const { names, source } of reasons) {
      for (const name of [names.fa, names.tg, names.ru, names.en, source.title]) assert.notEqual(name, '')
    }
  }
})

test('a body keeps its own weeks from their dates of effect', () => {
  const fromDay = dayOf('2025-06-05')
  const weekChanges = [
    ['thursday-half', true, ['half-day']],
    ['thursday-closed', false, ['weekly-rest']],
  ] as const
  for (const [week, working, kinds] of weekChanges) {
    const calendar = compileCalendar(iran, [{ fromDay, week }])
    assert.equal(isWorking(calendar, fromDay - 7), true)
    assert.equal(isWorking(calendar, fromDay + 7), working)
    assert.deepEqual(
      explain(calendar, fromDay + 7).reasons.map(({ kind }) => kind),
      kinds,
    )
  }
})

test('a six-day body works on Saturdays, and no decree for five days or moved holiday concerns it', () => {
  const sixDay = compileCalendar(tajikistan, [{ fromDay: dayOf('2021-01-01'), week: 'six-day' }])
  const cases = [
    ['2026-01-02', true],
    ['2026-03-27', true],
    ['2026-03-28', true],
    ['2026-05-09', false],
    ['2026-05-11', true],
    ['2026-03-09', false],
    ['2026-03-25', false],
    ['2026-03-26', true],
  ] as const
  for (const [date, working] of cases) assert.equal(isWorking(sixDay, dayOf(date)), working, date)
})

test('calendars and weeks that are not known are refused with those that are', () => {
  const others = { codes: ['UZ', 'IR'], packOf: (code: string): CalendarPack => ({ ...tajikistan, code }) }
  assert.deepEqual(calendarCodes({ ...catalogue, others }), ['IR', 'TJ', 'UZ'])
  assert.equal(calendarOf({ ...catalogue, others }, 'UZ+IR').code, 'UZ+IR')
  const settings = { IR: [{ fromDay: 0, week: 'five-day' }] }
  const accepted = 'thursday-open, thursday-half, thursday-closed'
  const cases = [
    [() => calendarOf(catalogue, 'UZ'), 'E_CALENDAR_UNKNOWN', { calendar: 'UZ', accepted: 'IR, TJ' }],
    [() => calendarOf(catalogue, 'IR+'), 'E_CALENDAR_UNKNOWN', { calendar: '', accepted: 'IR, TJ' }],
    [
      () => calendarOf(catalogue, 'IR', settings),
      'E_CALENDAR_WEEK_UNKNOWN',
      { calendar: 'IR', week: 'five-day', accepted },
    ],
  ] as const
  for (const [ask, code, values] of cases) refused(ask, code, values)
  const early = compileCalendar({ ...iran, to: '2021-02-01' })
  const late = compileCalendar({ ...tajikistan, from: '2021-02-02' })
  refused(() => joint(early, late), 'E_CALENDAR_NO_OVERLAP', { calendars: 'IR, TJ' })
})

test('common days before a session: month by month, of each and of both', () => {
  const ir = calendarOf(catalogue, 'IR')
  const tj = calendarOf(catalogue, 'TJ')
  const common = commonDays([ir, tj], { from: dayOf('2026-03-09'), to: dayOf('2026-04-13') })
  const days = common.months.map((month) => month.days.map(formatIsoDay))
  assert.deepEqual(days, [
    [
      '2026-03-10',
      '2026-03-12',
      '2026-03-14',
      '2026-03-16',
      '2026-03-17',
      '2026-03-18',
      '2026-03-19',
      '2026-03-30',
      '2026-03-31',
    ],
    ['2026-04-06', '2026-04-07', '2026-04-08', '2026-04-09'],
  ])
  assert.deepEqual([common.calendar, common.total], ['IR+TJ', days.flat().length])
  assert.deepEqual(
    common.months.map(({ year, month }) => [year, month]),
    [
      [2026, 3],
      [2026, 4],
    ],
  )
  assert.ok(common.ofEach.every((count) => count > common.total))
})

test('common days by Solar Hijri months are the same days', () => {
  const calendars = [calendarOf(catalogue, 'IR'), calendarOf(catalogue, 'TJ')] as const
  const span = { from: dayOf('2026-01-01'), to: dayOf('2027-01-01') }
  const gregorian = commonDays(calendars, span)
  const persian = commonDays(calendars, { ...span, monthsOf: solarHijri })
  assert.deepEqual(
    persian.months.flatMap((month) => month.days),
    gregorian.months.flatMap((month) => month.days),
  )
  assert.deepEqual(persian.ofEach, gregorian.ofEach)
  assert.equal(persian.months.length, 13)
  assert.deepEqual(commonDays(calendars, { from: 0, to: 0 }).months, [])
  const beyond = { calendar: 'IR+TJ', first: '2021-01-01', last: '2035-12-31' }
  for (const [from, to, day] of [
    ['2020-12-31', '2021-01-05', '2020-12-31'],
    ['2035-12-30', '2036-01-02', '2036-01-02'],
  ] as const) {
    refused(() => commonDays(calendars, { from: dayOf(from), to: dayOf(to) }), 'E_CALENDAR_OUT_OF_RANGE', {
      ...beyond,
      day,
    })
  }
})

function refused(ask: () => unknown, code: string, values: Readonly<Record<string, string>>): void {
  assert.throws(ask, (error) => {
    assert.ok(error instanceof CalendarError)
    assert.equal(error.code, code)
    assert.deepEqual(error.values, values)
    return true
  })
}

function dayOf(iso: string): number {
  const date = parseIso(iso)
  assert.ok(date?.day)
  return firstDayOf(date)
}
