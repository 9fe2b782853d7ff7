import assert from 'node:assert/strict'
import { test } from 'node:test'
import { CalendarError, type CalendarPack, compileCalendar, readPack } from './index.ts'
import { iran, tajikistan } from './testing/packs.ts'

type Change = (pack: CalendarPack) => object

const extra = (date: string, working: boolean) => {
  return [{ id: 'decree', names: iran.names, date, working, status: 'confirmed', source: 'tj-week' }]
}
const swap = (worked: string, off: string) => {
  return [{ id: 'swap', worked, off, weeks: ['five-day'], status: 'confirmed', source: 'tj-week' }]
}

const CONTRADICTIONS: readonly (readonly [CalendarPack, Change, string, string, string])[] = [
  [
    tajikistan,
    () => ({ extraDays: extra('2025-05-09', true) }),
    '2025-05-09',
    'holiday victory-day',
    'extra-worked decree',
  ],
  [
    tajikistan,
    () => ({ extraDays: extra('2025-03-10', true) }),
    '2025-03-10',
    'moved-holiday mothers-day',
    'extra-worked decree',
  ],
  [
    tajikistan,
    () => ({ extraDays: extra('2026-03-14', false) }),
    '2026-03-14',
    'swapped-worked swap-2026-03',
    'extra-off decree',
  ],
  [
    tajikistan,
    (pack) => ({ swaps: [...pack.swaps, ...swap('2026-03-14', '2026-04-03')] }),
    '2026-03-14',
    'swapped-worked swap-2026-03',
    'swapped-worked swap',
  ],
  [
    tajikistan,
    () => ({ swaps: swap('2026-05-09', '2026-05-08') }),
    '2026-05-09',
    'holiday victory-day',
    'swapped-worked swap',
  ],
  [tajikistan, () => ({ swaps: swap('2026-04-08', '2026-04-09') }), '2026-04-08', 'swap swap', 'week five-day'],
  [tajikistan, () => ({ swaps: swap('2026-04-11', '2026-04-12') }), '2026-04-12', 'swap swap', 'week five-day'],
  [
    iran,
    (pack) => ({
      lunarMonths: [
        ...pack.lunarMonths,
        { source: 'ir-week', status: 'expected', starts: { '1446/10': '2025-03-30' } },
      ],
    }),
    '1446/10',
    'lunarMonths 1446/10 (ir-months)',
    'lunarMonths 1446/10 (ir-week)',
  ],
  [
    iran,
    (pack) => ({
      lunarMonths: [{ ...pack.lunarMonths[0], starts: { '1446/9': '2025-03-02', '1446/10': '2025-04-02' } }],
    }),
    '1446/9',
    'lunarMonths 1446/9 (ir-months)',
    'lunarMonths 1446/10 (ir-months)',
  ],
]

test('packs that contradict themselves are refused, naming both statements and the day', () => {
  for (const [pack, change, day, one, other] of CONTRADICTIONS) {
    const changed = readPack({ ...pack, ...change(pack) })
    refused(() => compileCalendar(changed), 'E_CALENDAR_CONFLICT', { calendar: pack.code, day, one, other })
  }
})

test('packs of another shape are refused with the place of the fault', () => {
  const cases: readonly (readonly [unknown, string, string])[] = [
    [null, '', ''],
    [{ ...iran, format: 'paygir.calendar-pack/2' }, 'IR', 'format'],
    [{ ...iran, from: '2025-02-30' }, 'IR', 'from'],
    [{ ...iran, to: '2025' }, 'IR', 'to'],
    [{ ...iran, more: 1 }, 'IR', ''],
    [{ ...iran, from: '2036-01-01' }, 'IR', 'from'],
    [{ ...iran, from: '2020-01-01' }, 'IR', 'defaultWeek'],
    [{ ...iran, weeks: [...iran.weeks, ...iran.weeks] }, 'IR', 'weeks.thursday-open'],
    [{ ...iran, defaultWeek: [{ from: '2021-01-01', week: 'six-day' }] }, 'IR', 'weeks.six-day'],
    [{ ...iran, sources: iran.sources.slice(1) }, 'IR', 'sources.ir-events'],
    [{ ...tajikistan, movesBy: 'nobody' }, 'TJ', 'sources.nobody'],
  ]
  for (const [value, calendar, place] of cases) {
    refused(() => readPack(value), 'E_CALENDAR_PACK', { calendar, place })
  }
})

test('every source of the shipped packs is used, and tells where it is and on what terms', () => {
  for (const pack of [iran, tajikistan]) {
    const text = JSON.stringify({ ...pack, sources: [] })
    for (const { id, url, basis } of pack.sources) {
      assert.ok(text.includes(`"${id}"`), id)
      assert.ok(url !== '' || basis === 'computed', id)
    }
  }
})

test('what is computed or assumed is never called confirmed', () => {
  for (const pack of [iran, tajikistan]) {
    const guessed = new Set(pack.sources.filter(({ basis }) => /computed|assumption/.test(basis)).map(({ id }) => id))
    const dated = pack.holidays.flatMap((holiday) => ('dates' in holiday ? holiday.dates : []))
    for (const { source, status } of [...dated, ...pack.lunarMonths, ...pack.swaps, ...pack.extraDays]) {
      if (guessed.has(source)) assert.equal(status, 'expected', source)
    }
  }
})

function refused(ask: () => unknown, code: string, values: Readonly<Record<string, string>>): void {
  assert.throws(ask, (error) => {
    assert.ok(error instanceof CalendarError)
    assert.equal(error.code, code)
    for (const [name, value] of Object.entries(values)) assert.equal(error.values[name], value, name)
    return true
  })
}
