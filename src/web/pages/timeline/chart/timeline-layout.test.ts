import assert from 'node:assert/strict'
import { suite, test } from 'node:test'
import fc from 'fast-check'
import type { TimelineRow } from '../../../../register/index.ts'
import { moved, wholeWindow, zoomed } from './time-axis.ts'
import { LINE, type TimelineLayoutInput, timelineLayout } from './timeline-layout.ts'

const KINDS = ['session', 'meeting', 'signing', 'stage', 'deadline'] as const

function aRow(some: Partial<TimelineRow> & Pick<TimelineRow, 'key' | 'first'>): TimelineRow {
  const none = { until: null, place: null, event: null, meeting: null, sessionNumber: null, stage: null, due: null }
  const { first } = some
  return {
    ...{ kind: 'signing', on: first, last: first, item: 'doc:one', titles: { en: 'Memorandum on roads' } },
    ...{ parties: [], fields: [], daysLeft: null, ...none, ...some },
  }
}

/** Every character is seven pixels wide. */
const widthOf = (text: string) => text.length * 7

function inputOf(rows: readonly TimelineRow[], some: Partial<TimelineLayoutInput> = {}): TimelineLayoutInput {
  return {
    ...{ rows, window: { from: 2020, to: 2023 }, today: '2022-07-01', width: 800, isRightToLeft: false },
    calendar: 'gregory',
    words: { months: { gregory: Array(12).fill('Jan'), persian: Array(12).fill('Far') }, digits: String, widthOf },
    labelOf: ([row, ...others]) => (others.length === 0 ? (row?.titles.en ?? '') : String(others.length + 1)),
    cut: (text, room) => (widthOf(text) <= room ? text : `${text.slice(0, Math.floor(room / 7) - 1)}…`),
    ...some,
  }
}

const dayIn = (count: number) => new Date(Date.UTC(2019, 0, 1) + count * 86_400_000).toISOString().slice(0, 10)

const rowsOfChance = fc
  .array(
    fc.record({
      at: fc.integer({ min: 0, max: 2200 }),
      long: fc.integer({ min: 0, max: 400 }),
      kind: fc.constantFrom(...KINDS),
    }),
    {
      maxLength: 60,
    },
  )
  .map((some) =>
    some
      .toSorted((one, other) => one.at - other.at)
      .map(({ at, long, kind }, place) => aRow({ key: `k${place}`, first: dayIn(at), last: dayIn(at + long), kind })),
  )

suite('the layout of the timeline', () => {
  test('every row of the years that are shown stands in one mark; marks and labels stay apart and on the sheet', () => {
    fc.assert(
      fc.property(rowsOfChance, fc.integer({ min: 200, max: 1600 }), (rows, width) => {
        const { lanes } = timelineLayout(inputOf(rows, { width }))
        const shown = lanes.flatMap(({ marks }) => marks.flatMap((mark) => mark.rows.map(({ key }) => key)))
        const expected = rows
          .filter(({ first, last }) => first <= '2023-12-31' && last >= '2020-01-01')
          .map(({ key }) => key)
        assert.deepEqual(shown.toSorted(), expected.toSorted())
        for (const { marks, y, height } of lanes) {
          for (const mark of marks) {
            assert.ok(mark.x >= 0 && mark.x + mark.width <= width + 1e-6)
            assert.ok(mark.y >= y && mark.y + LINE <= y + height)
            assert.ok(mark.label === '' || mark.labelX + widthOf(mark.label) <= width + 8)
          }
          const labelled = marks.filter(({ label }) => label !== '')
          for (const one of labelled) {
            for (const other of labelled) {
              if (one === other || one.y !== other.y || one.x > other.x) continue
              assert.ok(one.labelX + widthOf(one.label) <= other.x + 1e-6, `${one.label} runs into ${other.label}`)
            }
          }
        }
      }),
      { numRuns: 200 },
    )
  })

  test('from right to left everything is mirrored', () => {
    fc.assert(
      fc.property(rowsOfChance, (rows) => {
        const plain = timelineLayout(inputOf(rows))
        const mirrored = timelineLayout(inputOf(rows, { isRightToLeft: true }))
        const near = (one: number, other: number) => assert.ok(Math.abs(one - other) < 1e-6, `${one} ${other}`)
        for (const [place, { marks }] of plain.lanes.entries()) {
          for (const [at, mark] of marks.entries()) {
            const other = mirrored.lanes[place]?.marks[at]
            assert.deepEqual([other?.y, other?.label], [mark.y, mark.label])
            near(other?.x ?? 0, 800 - mark.x - mark.width)
            near(other?.labelX ?? 0, 800 - mark.labelX)
          }
        }
        near(mirrored.todayX ?? 0, 800 - (plain.todayX ?? 0))
      }),
      { numRuns: 50 },
    )
  })
})

suite('what the layout shows', () => {
  test('what stands too close becomes one mark, and parts when one looks closer', () => {
    const rows = ['2022-05-30', '2022-05-30', '2022-06-20'].map((first, place) => aRow({ key: `k${place}`, first }))
    const marksOf = (from: number, to: number, width: number) =>
      timelineLayout(inputOf(rows, { window: { from, to }, width })).lanes[0]?.marks.map((mark) => mark.rows.length)
    assert.deepEqual(marksOf(2000, 2023, 400), [3])
    assert.deepEqual(marksOf(2022, 2022, 800), [2, 1])
  })

  test('heads of both calendars, months where they have room', () => {
    const far = timelineLayout(inputOf([]))
    assert.deepEqual(
      far.years.map(({ label }) => label),
      ['2020', '2021', '2022', '2023'],
    )
    assert.deepEqual(far.months, [])
    assert.deepEqual(
      far.otherYears.map(({ label }) => label),
      ['1398', '1399', '1400', '1401', '1402'],
    )
    const near = timelineLayout(inputOf([], { window: { from: 2022, to: 2022 }, calendar: 'persian' }))
    assert.deepEqual(
      near.years.map(({ label }) => label),
      ['1400', '1401'],
    )
    assert.ok(near.months.length >= 12)
    assert.equal(timelineLayout(inputOf([], { window: { from: 2020, to: 2021 } })).todayX, null)
  })
})

suite('the years that are shown', () => {
  const whole = { from: 2010, to: 2029 }
  test('are those in which something stands', () => {
    assert.deepEqual(wholeWindow([0, 366], 730), { from: 1970, to: 1972 })
    assert.deepEqual(wholeWindow([], 730), { from: 1972, to: 1972 })
  })
  test('can be halved and doubled around a place, and never leave the whole', () => {
    assert.deepEqual(zoomed(whole, 'in', { whole, around: 2020 }), { from: 2015, to: 2024 })
    assert.deepEqual(zoomed(whole, 'in', { whole, around: 2010 }), { from: 2010, to: 2019 })
    assert.deepEqual(zoomed({ from: 2020, to: 2020 }, 'in', { whole, around: 2020.5 }), { from: 2020, to: 2020 })
    assert.deepEqual(zoomed({ from: 2020, to: 2024 }, 'out', { whole, around: 2022.5 }), { from: 2018, to: 2027 })
    assert.deepEqual(zoomed({ from: 2015, to: 2025 }, 'out', { whole, around: 2022 }), whole)
  })
  test('move by half of what is shown', () => {
    assert.deepEqual(moved({ from: 2020, to: 2023 }, 1, whole), { from: 2022, to: 2025 })
    assert.deepEqual(moved({ from: 2011, to: 2014 }, -1, whole), { from: 2010, to: 2013 })
    assert.deepEqual(moved(whole, 1, whole), whole)
  })
})
